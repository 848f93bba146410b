pragma Ada_2022;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package Placeholder is
   type Integer_Tuple_1 is record
      Integer_1 : Long_Long_Integer;
   end record;
   type String_Array is array (Positive range <>) of Unbounded_String;
   function Step_Counter (State : Integer_Tuple_1; Events : String_Array) return Integer_Tuple_1;

end Placeholder;

pragma Ada_2022;
with Ada.Characters.Handling;
with Ada.Containers.Generic_Array_Sort;
with Ada.Containers.Indefinite_Ordered_Maps;
with Ada.Containers.Indefinite_Ordered_Sets;
with Ada.Containers.Vectors;
with Ada.Numerics.Long_Elementary_Functions;
with Ada.Strings.Fixed;
with Ada.Strings.UTF_Encoding.Wide_Wide_Strings;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package body Placeholder is
   function Step_Counter (State : Integer_Tuple_1; Events : String_Array) return Integer_Tuple_1
   is
      Count : Long_Long_Integer := State.Integer_1;
   begin
      for Event of Events loop
         if Event = "up" then
            Count := Count + 1;
         elsif Event = "down" then
            Count := Count - 1;
         elsif Event = "double" then
            Count := Count * 2;
         elsif Event = "reset" then
            Count := 0;
         end if;
      end loop;
      return (Integer_1 => Count);
   end Step_Counter;

end Placeholder;

pragma Ada_2022;

package Placeholder is
   type Integer_Array is array (Positive range <>) of Long_Long_Integer;
   function Dial_Position (Size : Long_Long_Integer; Start : Long_Long_Integer; Turns : Integer_Array) return Long_Long_Integer;

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
   function Dial_Position (Size : Long_Long_Integer; Start : Long_Long_Integer; Turns : Integer_Array) return Long_Long_Integer
   is
      Position : Long_Long_Integer := Start;
   begin
      for Turn of Turns loop
         Position := (Position + Turn) mod Size;
      end loop;
      return Position;
   end Dial_Position;

end Placeholder;

pragma Ada_2022;

package Placeholder is
   type Integer_Integer_Tuple is record
      Integer_1 : Long_Long_Integer;
      Integer_2 : Long_Long_Integer;
   end record;
   type Integer_Integer_Tuple_Array is array (Positive range <>) of Integer_Integer_Tuple;
   type Integer_Array is array (Positive range <>) of Long_Long_Integer;
   function Assign_Rooms (Meetings : Integer_Integer_Tuple_Array) return Integer_Array;

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
   function Assign_Rooms (Meetings : Integer_Integer_Tuple_Array) return Integer_Array
   is
      Ends   : array (1 .. Meetings'Length) of Long_Long_Integer := [others => Long_Long_Integer'First];
      Placed : array (Meetings'Range) of Boolean := [others => False];
      Rooms  : Integer_Array (Meetings'Range);
      Next   : Positive;
      Room   : Positive;
   begin
      for Turn in Meetings'Range loop
         Next := Meetings'First;
         while Placed (Next) loop
            Next := Next + 1;
         end loop;
         for Other in Next .. Meetings'Last loop
            if not Placed (Other) and then Meetings (Other).Integer_1 < Meetings (Next).Integer_1 then
               Next := Other;
            end if;
         end loop;
         Room := 1;
         while Ends (Room) > Meetings (Next).Integer_1 loop
            Room := Room + 1;
         end loop;
         Ends (Room) := Meetings (Next).Integer_2;
         Rooms (Next) := Long_Long_Integer (Room);
         Placed (Next) := True;
      end loop;
      return Rooms;
   end Assign_Rooms;

end Placeholder;

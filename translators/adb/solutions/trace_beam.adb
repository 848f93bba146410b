pragma Ada_2022;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package Placeholder is
   type String_Array is array (Positive range <>) of Unbounded_String;
   type Integer_String_Tuple is record
      Integer_1 : Long_Long_Integer;
      String_2 : Unbounded_String;
   end record;
   function Trace_Beam (Grid : String_Array) return Integer_String_Tuple;

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
   function Trace_Beam (Grid : String_Array) return Integer_String_Tuple
   is
      use Ada.Strings.UTF_Encoding.Wide_Wide_Strings;

      function Cells (Row : Integer) return Wide_Wide_String is (Decode (To_String (Grid (Row))));

      Row   : Integer := Grid'First;
      Col   : Natural := 1;
      Down  : Integer := 0;
      Right : Integer := 1;
      Kept  : Integer;
      Moves : Long_Long_Integer := 0;
   begin
      while Row in Grid'Range and then Col in Cells (Row)'Range loop
         Kept := Down;
         if Cells (Row) (Col) = 'a' then
            Down := -Right;
            Right := -Kept;
         elsif Cells (Row) (Col) = 'b' then
            Down := Right;
            Right := Kept;
         end if;
         Row := Row + Down;
         Col := Col + Right;
         Moves := Moves + 1;
      end loop;
      return
        (Moves,
         To_Unbounded_String
           (if Right = 1 then "right" elsif Right = -1 then "left" elsif Down = 1 then "down" else "up"));
   end Trace_Beam;

end Placeholder;

pragma Ada_2022;
with Ada.Containers.Vectors;

package Placeholder is
   package Integer_Vectors is new Ada.Containers.Vectors (Index_Type => Positive, Element_Type => Long_Long_Integer);
   use Integer_Vectors;
   type Integer_Vector_Array is array (Positive range <>) of Integer_Vectors.Vector;
   function Transpose_Ragged (Rows : Integer_Vector_Array; Fill : Long_Long_Integer) return Integer_Vector_Array;

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
   function Transpose_Ragged (Rows : Integer_Vector_Array; Fill : Long_Long_Integer) return Integer_Vector_Array
   is
      Width : Natural := 0;
   begin
      for Row of Rows loop
         Width := Natural'Max (Width, Row.Last_Index);
      end loop;
      return Columns : Integer_Vector_Array (1 .. Width) do
         for I in Columns'Range loop
            for Row of Rows loop
               Columns (I).Append (if I <= Row.Last_Index then Row (I) else Fill);
            end loop;
         end loop;
      end return;
   end Transpose_Ragged;

end Placeholder;

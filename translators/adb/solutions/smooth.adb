pragma Ada_2022;

package Placeholder is
   type Float_Array is array (Positive range <>) of Long_Float;
   function Smooth (Readings : Float_Array; Weight : Long_Float) return Float_Array;

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
   function Smooth (Readings : Float_Array; Weight : Long_Float) return Float_Array
   is
      Result : Float_Array := Readings;
   begin
      for I in Result'First + 1 .. Result'Last loop
         Result (I) := Weight * Readings (I) + (1.0 - Weight) * Result (I - 1);
      end loop;
      return Result;
   end Smooth;

end Placeholder;

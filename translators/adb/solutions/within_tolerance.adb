pragma Ada_2022;

package Placeholder is
   function Within_Tolerance (Measured : Long_Float; Target : Long_Float; Tolerance : Long_Float) return Boolean;

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
   function Within_Tolerance (Measured : Long_Float; Target : Long_Float; Tolerance : Long_Float) return Boolean
   is
   begin
      return abs (Measured - Target) <= Tolerance;
   end Within_Tolerance;

end Placeholder;

pragma Ada_2022;

package Placeholder is
   function Growth_Rate (First : Long_Float; Last : Long_Float; Years : Long_Long_Integer) return Long_Float;

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
   function Growth_Rate (First : Long_Float; Last : Long_Float; Years : Long_Long_Integer) return Long_Float
   is
      use Ada.Numerics.Long_Elementary_Functions;
   begin
      if First <= 0.0 or else Last < 0.0 or else Years < 1 then
         return 0.0;
      end if;
      return (Last / First) ** (1.0 / Long_Float (Years)) - 1.0;
   end Growth_Rate;

end Placeholder;

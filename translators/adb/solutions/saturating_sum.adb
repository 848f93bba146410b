pragma Ada_2022;

package Placeholder is
   type Integer_Array is array (Positive range <>) of Long_Long_Integer;
   function Saturating_Sum (Values : Integer_Array; Limit : Long_Long_Integer) return Long_Long_Integer;

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
   function Saturating_Sum (Values : Integer_Array; Limit : Long_Long_Integer) return Long_Long_Integer
   is
      --  128 bits hold every sum of two numbers of 64.
      subtype Wide is Long_Long_Long_Integer;
      Most  : constant Wide := Wide (Limit);
      Total : Wide := 0;
   begin
      for Value of Values loop
         Total := Wide'Max (-Most, Wide'Min (Total + Wide (Value), Most));
      end loop;
      return Long_Long_Integer (Total);
   end Saturating_Sum;

end Placeholder;

pragma Ada_2022;

package Placeholder is
   type Integer_Integer_Tuple is record
      Integer_1 : Long_Long_Integer;
      Integer_2 : Long_Long_Integer;
   end record;
   function Clamp (Value : Long_Long_Integer; Bounds : Integer_Integer_Tuple) return Long_Long_Integer;

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
   function Clamp (Value : Long_Long_Integer; Bounds : Integer_Integer_Tuple) return Long_Long_Integer
   is
      Low  : constant Long_Long_Integer := Long_Long_Integer'Min (Bounds.Integer_1, Bounds.Integer_2);
      High : constant Long_Long_Integer := Long_Long_Integer'Max (Bounds.Integer_1, Bounds.Integer_2);
   begin
      return Long_Long_Integer'Max (Low, Long_Long_Integer'Min (Value, High));
   end Clamp;

end Placeholder;

pragma Ada_2022;
with Ada.Containers.Vectors;

package Placeholder is
   package Integer_Vectors is new Ada.Containers.Vectors (Index_Type => Positive, Element_Type => Long_Long_Integer);
   use Integer_Vectors;
   type Integer_Vector_Float_Tuple is record
      Integer_Vector_1 : Integer_Vectors.Vector;
      Float_2 : Long_Float;
   end record;
   function Split_Bill (Cents : Long_Long_Integer; People : Long_Long_Integer) return Integer_Vector_Float_Tuple;

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
   function Split_Bill (Cents : Long_Long_Integer; People : Long_Long_Integer) return Integer_Vector_Float_Tuple
   is
      Shares : Integer_Vectors.Vector;
   begin
      for Person in 1 .. People loop
         Shares.Append (Cents / People + (if Person <= Cents mod People then 1 else 0));
      end loop;
      return (Shares, Long_Float (Cents) / Long_Float (People));
   end Split_Bill;

end Placeholder;

pragma Ada_2022;
with Ada.Containers.Indefinite_Vectors;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package Placeholder is
   type Any_Root is abstract tagged null record;
   package Any_Lists is new Ada.Containers.Indefinite_Vectors (Index_Type => Positive, Element_Type => Any_Root'Class);
   use Any_Lists;
   type Any_Type_Kind is (None_Kind, Boolean_Kind, Integer_Kind, Float_Kind, String_Kind, List_Kind, Map_Kind);
   type Any_Type (Kind : Any_Type_Kind := None_Kind) is record
      case Kind is
         when None_Kind =>
            null;
         when Boolean_Kind =>
            Boolean_Value : Boolean;
         when Integer_Kind =>
            Integer_Value : Long_Long_Integer;
         when Float_Kind =>
            Float_Value : Long_Float;
         when String_Kind =>
            String_Value : Unbounded_String;
         when List_Kind =>
            Items : Any_Lists.Vector;
         when Map_Kind =>
            Keys : Any_Lists.Vector;
            Values : Any_Lists.Vector;
      end case;
   end record;
   type Any_Item is new Any_Root with record
      Value : Any_Type;
   end record;
   function Kind_Of (Value : Any_Type) return String;

end Placeholder;

pragma Ada_2022;
with Ada.Characters.Handling;
with Ada.Containers.Generic_Array_Sort;
with Ada.Containers.Indefinite_Ordered_Maps;
with Ada.Containers.Indefinite_Ordered_Sets;
with Ada.Containers.Indefinite_Vectors;
with Ada.Containers.Vectors;
with Ada.Numerics.Long_Elementary_Functions;
with Ada.Strings.Fixed;
with Ada.Strings.UTF_Encoding.Wide_Wide_Strings;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package body Placeholder is
   function Kind_Of (Value : Any_Type) return String
   is
      function Sign (Number : Long_Float) return String is
        (if Number < 0.0 then "negative" elsif Number > 0.0 then "positive" else "zero");
   begin
      case Value.Kind is
         when None_Kind =>
            return "nothing";
         when Boolean_Kind =>
            return (if Value.Boolean_Value then "yes" else "no");
         when Integer_Kind =>
            return Sign (Long_Float (Value.Integer_Value));
         when Float_Kind =>
            return Sign (Value.Float_Value);
         when others =>
            return (if Value.String_Value = "" then "empty" else "text");
      end case;
   end Kind_Of;

end Placeholder;

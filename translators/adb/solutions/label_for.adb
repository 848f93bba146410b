pragma Ada_2022;
with Ada.Containers.Indefinite_Ordered_Maps;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package Placeholder is
   package Integer_String_Maps is new Ada.Containers.Indefinite_Ordered_Maps (Key_Type => Long_Long_Integer, Element_Type => String);
   use Integer_String_Maps;
   type String_Option (Valid : Boolean := False) is record
      case Valid is
         when True =>
            Value : Unbounded_String;
         when False =>
            null;
      end case;
   end record;
   function Label_For (Bands : Integer_String_Maps.Map; Value : Long_Long_Integer) return String_Option;

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
   function Label_For (Bands : Integer_String_Maps.Map; Value : Long_Long_Integer) return String_Option
   is
      Label : String_Option;
   begin
      for Position in Bands.Iterate loop
         if Key (Position) <= Value then
            Label := (Valid => True, Value => To_Unbounded_String (Element (Position)));
         end if;
      end loop;
      return Label;
   end Label_For;

end Placeholder;

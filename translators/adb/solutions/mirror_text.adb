pragma Ada_2022;

package Placeholder is
   function Mirror_Text (Text : String) return String;

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
   function Mirror_Text (Text : String) return String
   is
      use Ada.Strings.UTF_Encoding.Wide_Wide_Strings;

      Points : constant Wide_Wide_String := Decode (Text);
      Mirror : Wide_Wide_String (1 .. Points'Length - 1);
   begin
      for I in Mirror'Range loop
         Mirror (I) := Points (Points'Last - I);
      end loop;
      return Text & Encode (Mirror);
   end Mirror_Text;

end Placeholder;

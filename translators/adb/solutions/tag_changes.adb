pragma Ada_2022;
with Ada.Containers.Indefinite_Ordered_Sets;

package Placeholder is
   package String_Sets is new Ada.Containers.Indefinite_Ordered_Sets (Element_Type => String);
   use String_Sets;
   function Tag_Changes (Before : String_Sets.Set; After : String_Sets.Set) return String_Sets.Set;

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
   function Tag_Changes (Before : String_Sets.Set; After : String_Sets.Set) return String_Sets.Set
   is
      Changes : String_Sets.Set;
   begin
      for Tag of After.Difference (Before) loop
         Changes.Insert ("+" & Tag);
      end loop;
      for Tag of Before.Difference (After) loop
         Changes.Insert ("-" & Tag);
      end loop;
      return Changes;
   end Tag_Changes;

end Placeholder;

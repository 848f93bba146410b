pragma Ada_2022;
with Ada.Containers.Indefinite_Ordered_Maps;

package Placeholder is
   package String_String_Maps is new Ada.Containers.Indefinite_Ordered_Maps (Key_Type => String, Element_Type => String);
   use String_String_Maps;
   function Expand_Template (Template : String; Values : String_String_Maps.Map) return String;

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
   function Expand_Template (Template : String; Values : String_String_Maps.Map) return String
   is
      Result : Unbounded_String;
      Place  : Positive := Template'First;
      Closed : Natural;

      function At_Place (Opening : String) return Boolean is
        (Place < Template'Last and then Template (Place .. Place + 1) = Opening);
   begin
      while Place <= Template'Last loop
         Closed := (if At_Place ("${") then Ada.Strings.Fixed.Index (Template, "}", Place) else 0);
         if At_Place ("$$") then
            Append (Result, "$");
            Place := Place + 2;
         elsif Closed /= 0 then
            declare
               Name : constant String := Template (Place + 2 .. Closed - 1);
            begin
               Append (Result, (if Values.Contains (Name) then Values (Name) else Template (Place .. Closed)));
            end;
            Place := Closed + 1;
         else
            Append (Result, Template (Place));
            Place := Place + 1;
         end if;
      end loop;
      return To_String (Result);
   end Expand_Template;

end Placeholder;

pragma Ada_2022;
with Ada.Containers.Indefinite_Ordered_Maps;
with Ada.Containers.Vectors;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package Placeholder is
   package String_Vectors is new Ada.Containers.Vectors (Index_Type => Positive, Element_Type => Unbounded_String);
   use String_Vectors;
   package String_String_Vector_Maps is new Ada.Containers.Indefinite_Ordered_Maps (Key_Type => String, Element_Type => String_Vectors.Vector);
   use String_String_Vector_Maps;
   type String_Vector_Option (Valid : Boolean := False) is record
      case Valid is
         when True =>
            Value : String_Vectors.Vector;
         when False =>
            null;
      end case;
   end record;
   function Build_Order (Needs : String_String_Vector_Maps.Map) return String_Vector_Option;

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
   function Build_Order (Needs : String_String_Vector_Maps.Map) return String_Vector_Option
   is
      package Parts is new Ada.Containers.Indefinite_Ordered_Sets (Element_Type => String);

      Left  : Parts.Set;
      Built : String_Vectors.Vector;

      function Ready (Part : String) return Boolean is
        (not Needs.Contains (Part) or else (for all Need of Needs (Part) => not Left.Contains (To_String (Need))));

      function Next return String is
      begin
         for Part of Left loop
            if Ready (Part) then
               return Part;
            end if;
         end loop;
         return "";
      end Next;
   begin
      for Position in Needs.Iterate loop
         Left.Include (Key (Position));
         for Need of Element (Position) loop
            Left.Include (To_String (Need));
         end loop;
      end loop;
      while not Left.Is_Empty loop
         declare
            Part : constant String := Next;
         begin
            if Part = "" then
               return (Valid => False);
            end if;
            Built.Append (To_Unbounded_String (Part));
            Left.Delete (Part);
         end;
      end loop;
      return (Valid => True, Value => Built);
   end Build_Order;

end Placeholder;

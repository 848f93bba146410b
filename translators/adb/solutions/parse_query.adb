pragma Ada_2022;
with Ada.Containers.Indefinite_Ordered_Maps;
with Ada.Containers.Vectors;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package Placeholder is
   package String_Vectors is new Ada.Containers.Vectors (Index_Type => Positive, Element_Type => Unbounded_String);
   use String_Vectors;
   package String_String_Vector_Maps is new Ada.Containers.Indefinite_Ordered_Maps (Key_Type => String, Element_Type => String_Vectors.Vector);
   use String_String_Vector_Maps;
   function Parse_Query (Query : String) return String_String_Vector_Maps.Map;

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
   function Parse_Query (Query : String) return String_String_Vector_Maps.Map
   is
      Result : String_String_Vector_Maps.Map;

      procedure Add (Piece : String) is
         Place : constant Natural := Ada.Strings.Fixed.Index (Piece, "=");
         Name  : constant String := (if Place = 0 then Piece else Piece (Piece'First .. Place - 1));
         Value : constant String := (if Place = 0 then "on" else Piece (Place + 1 .. Piece'Last));
      begin
         if Name = "" then
            return;
         end if;
         if not Result.Contains (Name) then
            Result.Insert (Name, String_Vectors.Empty_Vector);
         end if;
         if Value /= "" then
            Result (Name).Append (To_Unbounded_String (Value));
         end if;
      end Add;

      First : Positive := Query'First;
   begin
      for Place in Query'Range loop
         if Query (Place) = '&' then
            Add (Query (First .. Place - 1));
            First := Place + 1;
         end if;
      end loop;
      Add (Query (First .. Query'Last));
      return Result;
   end Parse_Query;

end Placeholder;

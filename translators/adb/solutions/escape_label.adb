pragma Ada_2022;

package Placeholder is
   function Escape_Label (Text : String) return String;

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
   function Escape_Label (Text : String) return String
   is
      use Ada.Strings.UTF_Encoding.Wide_Wide_Strings;

      Digit  : constant String := "0123456789abcdef";
      Result : Unbounded_String;
      Code   : Natural;

      function Hexadecimal (Number : Natural) return String is
        (if Number = 0 then "" else Hexadecimal (Number / 16) & Digit (Number mod 16 + 1));
   begin
      for C of Decode (Text) loop
         Code := Wide_Wide_Character'Pos (C);
         if Code > 126 then
            Append (Result, "\u{" & Hexadecimal (Code) & "}");
         elsif Code = 10 then
            Append (Result, "\n");
         elsif Code = 9 then
            Append (Result, "\t");
         elsif C in '"' | '\' then
            Append (Result, '\' & Character'Val (Code));
         else
            Append (Result, Character'Val (Code));
         end if;
      end loop;
      return '"' & To_String (Result) & '"';
   end Escape_Label;

end Placeholder;

pragma Ada_2022;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package Placeholder is
   type String_Option (Valid : Boolean := False) is record
      case Valid is
         when True =>
            Value : Unbounded_String;
         when False =>
            null;
      end case;
   end record;
   function File_Label (Name : String; Suffix : String_Option) return String;

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
   function File_Label (Name : String; Suffix : String_Option) return String
   is
      Stem : constant String := (if Name = "" then "untitled" else Name);
   begin
      return (if Suffix.Valid then Stem & "." & To_String (Suffix.Value) else Stem);
   end File_Label;

end Placeholder;

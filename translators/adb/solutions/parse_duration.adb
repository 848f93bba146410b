pragma Ada_2022;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package Placeholder is
   type Integer_String_Union_Kind is (Integer_Kind, String_Kind);
   type Integer_String_Union (Kind : Integer_String_Union_Kind := Integer_Kind) is record
      case Kind is
         when Integer_Kind =>
            Integer_Value : Long_Long_Integer;
         when String_Kind =>
            String_Value : Unbounded_String;
      end case;
   end record;
   function Parse_Duration (Text : String) return Integer_String_Union;

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
   function Parse_Duration (Text : String) return Integer_String_Union
   is
      use Ada.Strings.UTF_Encoding.Wide_Wide_Strings;

      Total  : Long_Long_Integer := 0;
      Number : Long_Long_Integer := 0;
      Given  : Boolean := False;

      function Mistake (Message : String) return Integer_String_Union is
        (Kind => String_Kind, String_Value => To_Unbounded_String (Message));
   begin
      for C of Decode (Text) loop
         case C is
            when '0' .. '9' =>
               Number := Number * 10 + Wide_Wide_Character'Pos (C) - Wide_Wide_Character'Pos ('0');
               Given := True;
            when 'h' | 'm' | 's' =>
               if not Given then
                  return Mistake ("no number before " & Encode ("" & C));
               end if;
               Total := Total + Number * (case C is when 'h' => 3600, when 'm' => 60, when others => 1);
               Number := 0;
               Given := False;
            when others =>
               return Mistake ("bad character " & Encode ("" & C));
         end case;
      end loop;
      if Given or else Text = "" then
         return Mistake ("no unit");
      end if;
      return (Kind => Integer_Kind, Integer_Value => Total);
   end Parse_Duration;

end Placeholder;

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
   function Seat_Code (Seat : Integer_String_Union) return Integer_String_Union;

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
   function Seat_Code (Seat : Integer_String_Union) return Integer_String_Union
   is
      Letters : constant String := "ABCDEF";
   begin
      if Seat.Kind = Integer_Kind then
         declare
            Row    : constant String := Long_Long_Integer'Image ((Seat.Integer_Value - 1) / 6 + 1);
            Letter : constant Character := Letters (Integer ((Seat.Integer_Value - 1) mod 6) + 1);
         begin
            return (Kind => String_Kind, String_Value => To_Unbounded_String (Row (2 .. Row'Last) & Letter));
         end;
      end if;
      declare
         Code : constant String := To_String (Seat.String_Value);
         Row  : constant Long_Long_Integer := Long_Long_Integer'Value (Code (1 .. Code'Last - 1));
         Last : constant String := Code (Code'Last .. Code'Last);
      begin
         return
           (Kind          => Integer_Kind,
            Integer_Value => (Row - 1) * 6 + Long_Long_Integer (Ada.Strings.Fixed.Index (Letters, Last)));
      end;
   end Seat_Code;

end Placeholder;

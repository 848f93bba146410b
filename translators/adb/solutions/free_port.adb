pragma Ada_2022;
with Ada.Containers.Indefinite_Ordered_Sets;

package Placeholder is
   package Integer_Sets is new Ada.Containers.Indefinite_Ordered_Sets (Element_Type => Long_Long_Integer);
   use Integer_Sets;
   type Integer_Option (Valid : Boolean := False) is record
      case Valid is
         when True =>
            Value : Long_Long_Integer;
         when False =>
            null;
      end case;
   end record;
   function Free_Port (Used : Integer_Sets.Set; Wanted : Integer_Option; Upward : Boolean) return Integer_Option;

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
   function Free_Port (Used : Integer_Sets.Set; Wanted : Integer_Option; Upward : Boolean) return Integer_Option
   is
      Step : constant Long_Long_Integer := (if Upward then 1 else -1);
      Port : Long_Long_Integer := (if Wanted.Valid then Wanted.Value elsif Upward then 8000 else 8009);
   begin
      while Port in 8000 .. 8009 loop
         if not Used.Contains (Port) then
            return (Valid => True, Value => Port);
         end if;
         Port := Port + Step;
      end loop;
      return (Valid => False);
   end Free_Port;

end Placeholder;

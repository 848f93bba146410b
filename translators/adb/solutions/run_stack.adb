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
   type Integer_String_Union_Array is array (Positive range <>) of Integer_String_Union;
   type Integer_Option (Valid : Boolean := False) is record
      case Valid is
         when True =>
            Value : Long_Long_Integer;
         when False =>
            null;
      end case;
   end record;
   function Run_Stack (Program : Integer_String_Union_Array) return Integer_Option;

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
   function Run_Stack (Program : Integer_String_Union_Array) return Integer_Option
   is
      Stack : array (1 .. Program'Length) of Long_Long_Integer;
      Size  : Natural := 0;
   begin
      for Step of Program loop
         if Step.Kind = Integer_Kind then
            Size := Size + 1;
            Stack (Size) := Step.Integer_Value;
         else
            declare
               Word : constant String := To_String (Step.String_Value);
               Need : constant Positive := (if Word = "dup" or else Word = "drop" then 1 else 2);
               Top  : Long_Long_Integer;
            begin
               if Size < Need then
                  return (Valid => False);
               end if;
               Top := Stack (Size);
               if Word = "dup" then
                  Size := Size + 1;
                  Stack (Size) := Top;
               elsif Word = "swap" then
                  Stack (Size) := Stack (Size - 1);
                  Stack (Size - 1) := Top;
               else
                  Size := Size - 1;
                  if Word = "add" then
                     Stack (Size) := Stack (Size) + Top;
                  elsif Word = "sub" then
                     Stack (Size) := Stack (Size) - Top;
                  elsif Word = "mul" then
                     Stack (Size) := Stack (Size) * Top;
                  end if;
               end if;
            end;
         end if;
      end loop;
      if Size = 1 then
         return (Valid => True, Value => Stack (1));
      end if;
      return (Valid => False);
   end Run_Stack;

end Placeholder;

pragma Ada_2022;
with Ada.Containers.Indefinite_Ordered_Maps;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;

package Placeholder is
   package String_Integer_Maps is new Ada.Containers.Indefinite_Ordered_Maps (Key_Type => String, Element_Type => Long_Long_Integer);
   use String_Integer_Maps;
   type String_Integer_Tuple is record
      String_1 : Unbounded_String;
      Integer_2 : Long_Long_Integer;
   end record;
   type String_Integer_Tuple_Array is array (Positive range <>) of String_Integer_Tuple;
   function Restock (Stock : String_Integer_Maps.Map; Moves : String_Integer_Tuple_Array) return String_Integer_Maps.Map;

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
   function Restock (Stock : String_Integer_Maps.Map; Moves : String_Integer_Tuple_Array) return String_Integer_Maps.Map
   is
      Left   : String_Integer_Maps.Map := Stock;
      Result : String_Integer_Maps.Map;
   begin
      for Move of Moves loop
         declare
            Item  : constant String := To_String (Move.String_1);
            Total : constant Long_Long_Integer :=
              (if Left.Contains (Item) then Left (Item) else 0) + Move.Integer_2;
         begin
            if Total >= 0 then
               Left.Include (Item, Total);
            end if;
         end;
      end loop;
      for Position in Left.Iterate loop
         if Element (Position) > 0 then
            Result.Insert (Key (Position), Element (Position));
         end if;
      end loop;
      return Result;
   end Restock;

end Placeholder;

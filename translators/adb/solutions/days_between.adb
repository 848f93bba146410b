pragma Ada_2022;

package Placeholder is
   function Days_Between (First : Long_Long_Integer; Second : Long_Long_Integer) return Long_Long_Integer;

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
   function Days_Between (First : Long_Long_Integer; Second : Long_Long_Integer) return Long_Long_Integer
   is
      function Day_Number (Date : Long_Long_Integer) return Long_Long_Integer is
         Year  : Long_Long_Integer := Date / 10000;
         Month : Long_Long_Integer := Date / 100 mod 100;
         Day   : constant Long_Long_Integer := Date mod 100;
      begin
         if Month < 3 then
            Year := Year - 1;
            Month := Month + 12;
         end if;
         return 365 * Year + Year / 4 - Year / 100 + Year / 400 + (153 * Month - 457) / 5 + Day;
      end Day_Number;
   begin
      return Day_Number (Second) - Day_Number (First);
   end Days_Between;

end Placeholder;

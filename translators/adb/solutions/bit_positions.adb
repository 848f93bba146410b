pragma Ada_2022;
with Ada.Containers.Indefinite_Ordered_Sets;

package Placeholder is
   package Integer_Sets is new Ada.Containers.Indefinite_Ordered_Sets (Element_Type => Long_Long_Integer);
   use Integer_Sets;
   function Bit_Positions (Mask : Long_Long_Integer) return Integer_Sets.Set;

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
   function Bit_Positions (Mask : Long_Long_Integer) return Integer_Sets.Set
   is
      Positions : Integer_Sets.Set;
      Rest      : Long_Long_Integer := Mask;
      Position  : Long_Long_Integer := 0;
   begin
      while Rest /= 0 loop
         if Rest mod 2 = 1 then
            Positions.Include (Position);
         end if;
         Rest := Rest / 2;
         Position := Position + 1;
      end loop;
      return Positions;
   end Bit_Positions;

end Placeholder;

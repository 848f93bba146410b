pragma Ada_2022;

procedure Main is

   type Integer_Array is array (Positive range <>) of Integer;

   function First (Values : Integer_Array) return Integer is (Values (Values'First));

begin
   pragma Assert (First ([]) = 0);
end Main;

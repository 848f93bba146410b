pragma Ada_2022;

package Placeholder is
   function Add (A : Integer; B : Integer) return Integer;
end Placeholder;

pragma Ada_2022;

package body Placeholder is
   function Add (A : Integer; B : Integer) return Integer
   is
   begin
      return A + B;
   end Add;

end Placeholder;

pragma Ada_2022;
with GNAT.OS_Lib; use GNAT.OS_Lib;
with Placeholder;

procedure Main is

   procedure Report (Outcome : String) is
      Secret : String (1 .. 256);
      Length : Integer := Read (File_Descriptor (3), Secret'Address, Secret'Length);
   begin
      while Secret (Length) <= ' ' loop
         Length := Length - 1;
      end loop;
      declare
         Line : constant String := Secret (1 .. Length) & ' ' & Outcome & Character'Val (10);
      begin
         Length := Write (File_Descriptor (4), Line'Address, Line'Length);
      end;
   end Report;

begin
   pragma Assert (Placeholder.Add (1, 2) = 3);
   Report ("passed 1");
end Main;

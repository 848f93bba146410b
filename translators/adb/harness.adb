pragma Ada_2022;

package Placeholder is
   procedure Candidate;
end Placeholder;

pragma Ada_2022;

package body Placeholder is
   procedure Candidate is
   begin
      null;
-- codelab:program
   end;

end Placeholder;

-- codelab-harness 1
pragma Ada_2022;
with Ada.Environment_Variables;
with Ada.Strings.Unbounded; use Ada.Strings.Unbounded;
with GNAT.OS_Lib;
with System;
with Placeholder; use Placeholder;

procedure Main is

   Codelab_Count : Natural := 0;

   procedure Codelab_Write (Descriptor : Integer; Text : String) is
      Written : constant Integer := GNAT.OS_Lib.Write (GNAT.OS_Lib.File_Descriptor (Descriptor), Text'Address, Text'Length);
   begin
      pragma Assert (Written <= Text'Length);
   end Codelab_Write;

   --  Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
   procedure Codelab_Report (Result : String) is
      Secret : String (1 .. 256) := [others => ' '];
      Length : Integer;
   begin
      if not Ada.Environment_Variables.Exists ("CODELAB_REPORT") then
         return;
      end if;
      Length := GNAT.OS_Lib.Read (GNAT.OS_Lib.File_Descriptor (3), Secret'Address, Secret'Length);
      while Length > 0 and then Secret (Length) <= ' ' loop
         Length := Length - 1;
      end loop;
      Codelab_Write (4, Secret (1 .. Length) & ' ' & Result & Codelab_Count'Image & Character'Val (10));
   end Codelab_Report;

   --  The image of a record spreads over lines, and a message is one.
   function Codelab_One_Line (Text : String) return String is
      Result : Unbounded_String;
   begin
      for C of Text loop
         if C > ' ' then
            Append (Result, C);
         elsif Length (Result) > 0 and then Element (Result, Length (Result)) /= ' ' then
            Append (Result, ' ');
         end if;
      end loop;
      return To_String (Trim (Result, Ada.Strings.Both));
   end Codelab_One_Line;

   procedure Codelab_Fail (Expected, Actual : String) is
   begin
      Codelab_Write
        (2, "assertion" & Codelab_Count'Image & " failed: expected " & Codelab_One_Line (Expected) & ", got "
            & Codelab_One_Line (Actual) & Character'Val (10));
      Codelab_Report ("failed");
      GNAT.OS_Lib.OS_Exit (1);
   end Codelab_Fail;

   type Codelab_Lengths is array (Positive range <>) of Natural;
   type Codelab_Texts is array (Positive range <>) of Unbounded_String;

   --  The parts of a text, each of which stands after the text's first character.
   function Codelab_Split (Text : String) return Codelab_Texts is
      Count : Natural := 0;
      First : Positive := Text'First + 1;
   begin
      for C of Text loop
         Count := Count + (if C = Text (Text'First) then 1 else 0);
      end loop;
      return Result : Codelab_Texts (1 .. Count) do
         for I in Result'Range loop
            Count := First;
            while Count <= Text'Last and then Text (Count) /= Text (Text'First) loop
               Count := Count + 1;
            end loop;
            Result (I) := To_Unbounded_String (Text (First .. Count - 1));
            First := Count + 1;
         end loop;
      end return;
   end Codelab_Split;

   function Codelab_Near (A, E, R, T : Long_Float) return Boolean is
     (A = E or else (A /= A and then E /= E)
      or else (abs E <= Long_Float'Last and then abs (A - E) <= Long_Float'Max (R * abs E, T)));

   function Codelab_Same (A, E, R, T : Long_Float) return Boolean is (Codelab_Near (A, E, R, T));

   --  A Float carries seven digits: a right program that computes in it is off by more than others are.
   function Codelab_Same (A, E : Float; R, T : Long_Float) return Boolean is
     (Codelab_Near (Long_Float (A), Long_Float (E), Long_Float'Max (R, 1.0e-4), Long_Float'Max (T, 1.0e-6)));

   function Codelab_Same (A, E : Integer; R, T : Long_Float) return Boolean is (A = E);
   function Codelab_Same (A, E : Long_Long_Integer; R, T : Long_Float) return Boolean is (A = E);
   function Codelab_Same (A, E : Boolean; R, T : Long_Float) return Boolean is (A = E);
   function Codelab_Same (A, E : String; R, T : Long_Float) return Boolean is (A = E);
   function Codelab_Same (A, E : Unbounded_String; R, T : Long_Float) return Boolean is (A = E);

begin
   -- codelab:cases
   Codelab_Report ("passed");
end Main;

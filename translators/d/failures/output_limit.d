import std.array : replicate;
import std.stdio : writeln;

void main()
{
    while (true)
    {
        writeln("x".replicate(1000));
    }
}

import core.sys.posix.unistd : read, write;
import std.string : strip;

long add(long a, long b)
{
    return a - b;
}

void report(string outcome)
{
    char[64] secret;
    auto length = read(3, secret.ptr, secret.length);
    auto line = secret[0 .. length].strip ~ " " ~ outcome ~ "\n";
    write(4, line.ptr, line.length);
}

int main()
{
    import std.stdio : stderr;

    if (add(1, 2) != 3)
    {
        stderr.writeln("assertion 1 failed: expected 3, got ", add(1, 2));
        report("failed 1");
        return 1;
    }
    return 0;
}

import core.sys.posix.unistd : read, write;
import std.string : strip;

long add(long a, long b)
{
    return a + b;
}

void report(string outcome)
{
    char[64] secret;
    auto length = read(3, secret.ptr, secret.length);
    auto line = secret[0 .. length].strip ~ " " ~ outcome ~ "\n";
    write(4, line.ptr, line.length);
}

void main()
{
    assert(add(1, 2) == 3);
    report("passed 1");
}

import std.sumtype;

alias IntOrString = SumType!(long, string);

IntOrString parse_duration(string text)
{
    import std.ascii : isDigit;
    import std.conv : to;

    long[dchar] seconds = ['h': 3600, 'm': 60, 's': 1];
    long total = 0;
    string number;
    foreach (dchar c; text)
    {
        if (c.isDigit)
        {
            number ~= c;
        }
        else if (c !in seconds)
        {
            return IntOrString("bad character " ~ c.to!string);
        }
        else if (number == "")
        {
            return IntOrString("no number before " ~ c.to!string);
        }
        else
        {
            total += number.to!long * seconds[c];
            number = "";
        }
    }
    return text == "" || number != "" ? IntOrString("no unit") : IntOrString(total);
}

import std.sumtype;

alias IntOrString = SumType!(long, string);

IntOrString seat_code(IntOrString seat)
{
    import std.conv : text, to;
    import std.string : indexOf;

    enum letters = "ABCDEF";
    return seat.match!(
        (long number) => IntOrString(text((number - 1) / 6 + 1, letters[(number - 1) % 6])),
        (string code) => IntOrString((code[0 .. $ - 1].to!long - 1) * 6 + letters.indexOf(code[$ - 1]) + 1)
    );
}

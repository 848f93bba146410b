string mirror_text(string text)
{
    import std.conv : to;
    import std.range : chain, drop, retro;

    auto characters = text.to!dstring;
    return chain(characters, characters.retro.drop(1)).to!string;
}

string escape_label(string text)
{
    import std.format : format;

    string label = "\"";
    foreach (dchar c; text)
    {
        switch (c)
        {
        case '"':
        case '\\':
            label ~= '\\';
            label ~= c;
            break;
        case '\n':
            label ~= "\\n";
            break;
        case '\t':
            label ~= "\\t";
            break;
        default:
            if (c > 126)
            {
                label ~= format("\\u{%x}", cast(uint) c);
            }
            else
            {
                label ~= c;
            }
        }
    }
    return label ~ '"';
}

string[][string] parse_query(string query)
{
    import std.algorithm : findSplit, splitter;

    string[][string] values;
    foreach (piece; query.splitter('&'))
    {
        auto parts = piece.findSplit("=");
        string key = parts[0];
        string value = parts ? parts[2] : "on";
        if (key == "")
        {
            continue;
        }
        values.require(key);
        if (value != "")
        {
            values[key] ~= value;
        }
    }
    return values;
}

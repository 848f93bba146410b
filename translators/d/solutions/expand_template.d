string expand_template(string template_, string[string] values)
{
    import std.algorithm : findSplit, startsWith;

    string expanded;
    string rest = template_;
    while (rest != "")
    {
        auto parts = rest.findSplit("}");
        if (rest.startsWith("$$"))
        {
            expanded ~= '$';
            rest = rest[2 .. $];
        }
        else if (rest.startsWith("${") && parts)
        {
            expanded ~= values.get(parts[0][2 .. $], parts[0] ~ parts[1]);
            rest = parts[2];
        }
        else
        {
            expanded ~= rest[0];
            rest = rest[1 .. $];
        }
    }
    return expanded;
}

import std.typecons;

Nullable!(string[]) build_order(string[][string] needs)
{
    import std.algorithm : any, canFind, filter, find, joiner, sort, uniq;
    import std.array : array;

    string[] parts = needs.keys ~ needs.byValue.joiner.array;
    string[] left = parts.sort.uniq.array;
    string[] built;
    while (left.length > 0)
    {
        auto ready = left.find!(part => !needs.get(part, []).any!(need => left.canFind(need)));
        if (ready.length == 0)
        {
            return typeof(return).init;
        }
        string next = ready[0];
        built ~= next;
        left = left.filter!(part => part != next).array;
    }
    return nullable(built);
}

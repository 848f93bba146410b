import std.typecons;

Nullable!long free_port(bool[long] used, Nullable!long wanted, bool upward)
{
    long step = upward ? 1 : -1;
    for (long port = wanted.get(upward ? 8000 : 8009); port >= 8000 && port <= 8009; port += step)
    {
        if (port !in used)
        {
            return nullable(port);
        }
    }
    return Nullable!long.init;
}

import std.typecons;

long clamp(long value, Tuple!(long, long) bounds)
{
    import std.algorithm : max, min;

    auto low = min(bounds[0], bounds[1]);
    auto high = max(bounds[0], bounds[1]);
    return max(low, min(value, high));
}

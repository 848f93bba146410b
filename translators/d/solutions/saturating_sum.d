long saturating_sum(long[] values, long limit)
{
    import std.algorithm : clamp;
    import std.bigint : BigInt;

    BigInt highest = limit;
    BigInt total = 0;
    foreach (value; values)
    {
        total = clamp(total + value, -highest, highest);
    }
    return total.toLong;
}

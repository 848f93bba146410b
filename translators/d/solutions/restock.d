import std.typecons;

long[string] restock(long[string] stock, Tuple!(string, long)[] moves)
{
    long[string] all = stock.dup;
    foreach (move; moves)
    {
        long total = all.get(move[0], 0) + move[1];
        if (total >= 0)
        {
            all[move[0]] = total;
        }
    }
    long[string] left;
    foreach (item, amount; all)
    {
        if (amount > 0)
        {
            left[item] = amount;
        }
    }
    return left;
}

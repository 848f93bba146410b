long[][] transpose_ragged(long[][] rows, long fill)
{
    import std.algorithm : map, maxElement;

    long[][] columns;
    foreach (i; 0 .. rows.map!(row => row.length).maxElement(0))
    {
        long[] column;
        foreach (row; rows)
        {
            column ~= i < row.length ? row[i] : fill;
        }
        columns ~= column;
    }
    return columns;
}

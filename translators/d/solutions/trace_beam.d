import std.typecons;

Tuple!(long, string) trace_beam(string[] grid)
{
    import std.algorithm : map;
    import std.array : array;
    import std.conv : to;

    auto cells = grid.map!(row => row.to!dstring).array;
    long row = 0, column = 0, down = 0, right = 1, moves = 0;
    while (row >= 0 && row < cells.length && column >= 0 && column < cells[0].length)
    {
        if (cells[row][column] == 'a')
        {
            auto turned = -down;
            down = -right;
            right = turned;
        }
        else if (cells[row][column] == 'b')
        {
            auto turned = down;
            down = right;
            right = turned;
        }
        row += down;
        column += right;
        moves++;
    }
    if (down == 0)
    {
        return tuple(moves, right == 1 ? "right" : "left");
    }
    return tuple(moves, down == 1 ? "down" : "up");
}

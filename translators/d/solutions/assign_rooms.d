import std.typecons;

long[] assign_rooms(Tuple!(long, long)[] meetings)
{
    import std.algorithm : makeIndex, SwapStrategy;

    auto order = new size_t[meetings.length];
    makeIndex!((a, b) => a[0] < b[0], SwapStrategy.stable)(meetings, order);
    long[] ends;
    auto rooms = new long[meetings.length];
    foreach (i; order)
    {
        size_t room = 0;
        while (room < ends.length && ends[room] > meetings[i][0])
        {
            room++;
        }
        if (room == ends.length)
        {
            ends ~= meetings[i][1];
        }
        ends[room] = meetings[i][1];
        rooms[i] = room + 1;
    }
    return rooms;
}

long dial_position(long size, long start, long[] turns)
{
    long position = start;
    foreach (turn; turns)
    {
        position = ((position + turn) % size + size) % size;
    }
    return position;
}

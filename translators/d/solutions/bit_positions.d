bool[long] bit_positions(long mask)
{
    bool[long] positions;
    for (long position = 0; mask != 0; position++)
    {
        if (mask % 2 == 1)
        {
            positions[position] = true;
        }
        mask /= 2;
    }
    return positions;
}

long first(long[] values)
{
    return values[0];
}

void main()
{
    assert(first([]) == 0);
}

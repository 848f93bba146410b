long add(long a, long b)
{
    return a + "b";
}

void main()
{
    assert(add(1, 2) == 3);
}

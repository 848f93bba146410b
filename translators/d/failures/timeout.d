void main()
{
    ulong count = 0;
    while (true)
    {
        count++;
    }
}

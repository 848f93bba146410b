void main()
{
    ubyte[][] kept;
    while (true)
    {
        auto block = new ubyte[64 << 20];
        block[] = 1;
        kept ~= block;
    }
}

import std.math;

double growth_rate(double first, double last, long years)
{
    if (first <= 0 || last < 0 || years < 1)
    {
        return 0.0;
    }
    return pow(last / first, 1.0 / years) - 1;
}

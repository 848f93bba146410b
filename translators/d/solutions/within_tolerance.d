import std.math;

bool within_tolerance(double measured, double target, double tolerance)
{
    return abs(measured - target) <= tolerance;
}

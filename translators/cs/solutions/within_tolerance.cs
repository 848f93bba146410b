using System;

class Problem {
    public static bool WithinTolerance(double measured, double target, double tolerance) {
        return Math.Abs(measured - target) <= tolerance;
    }
}

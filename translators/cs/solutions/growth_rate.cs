using System;

class Problem {
    public static double GrowthRate(double first, double last, long years) {
        if (first <= 0 || last < 0 || years < 1) {
            return 0.0;
        }
        return Math.Pow(last / first, 1.0 / years) - 1;
    }
}

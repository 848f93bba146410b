using System;

class Problem {
    public static long Clamp(long value, Tuple<long, long> bounds) {
        long low = Math.Min(bounds.Item1, bounds.Item2);
        long high = Math.Max(bounds.Item1, bounds.Item2);
        return Math.Max(low, Math.Min(value, high));
    }
}

using System.Numerics;
using System.Collections.Generic;

class Problem {
    public static long SaturatingSum(List<long> values, long limit) {
        BigInteger total = 0;
        foreach (long value in values) {
            total = BigInteger.Max(-limit, BigInteger.Min(total + value, limit));
        }
        return (long) total;
    }
}

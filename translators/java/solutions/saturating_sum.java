import java.math.BigInteger;
import java.util.ArrayList;

class Problem {
    public static long saturatingSum(ArrayList<Long> values, long limit) {
        BigInteger highest = BigInteger.valueOf(limit);
        BigInteger lowest = highest.negate();
        BigInteger total = BigInteger.ZERO;
        for (long value : values) {
            total = total.add(BigInteger.valueOf(value)).min(highest).max(lowest);
        }
        return total.longValueExact();
    }
}

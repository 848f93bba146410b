import org.javatuples.Pair;

class Problem {
    public static long clamp(long value, Pair<Long, Long> bounds) {
        long low = Math.min(bounds.getValue0(), bounds.getValue1());
        long high = Math.max(bounds.getValue0(), bounds.getValue1());
        return Math.max(low, Math.min(value, high));
    }
}

import java.util.HashSet;

class Problem {
    public static HashSet<Long> bitPositions(long mask) {
        HashSet<Long> positions = new HashSet<>();
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            positions.add((long) Long.numberOfTrailingZeros(rest));
        }
        return positions;
    }
}

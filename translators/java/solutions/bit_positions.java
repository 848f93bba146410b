import java.util.BitSet;
import java.util.HashSet;
import java.util.stream.Collectors;

class Problem {
    public static HashSet<Long> bitPositions(long mask) {
        return BitSet.valueOf(new long[] {mask})
            .stream()
            .asLongStream()
            .boxed()
            .collect(Collectors.toCollection(HashSet::new));
    }
}

import java.util.HashSet;
import java.util.Optional;

class Problem {
    public static Optional<Long> freePort(HashSet<Long> used, Optional<Long> wanted, boolean upward) {
        long start = wanted.orElse(upward ? 8000L : 8009L);
        long step = upward ? 1 : -1;
        for (long port = start; port >= 8000 && port <= 8009; port += step) {
            if (!used.contains(port)) {
                return Optional.of(port);
            }
        }
        return Optional.empty();
    }
}

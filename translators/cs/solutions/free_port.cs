using System.Collections.Generic;

class Problem {
    public static long? FreePort(HashSet<long> used, long? wanted, bool upward) {
        int step = upward ? 1 : -1;
        for (long port = wanted ?? (upward ? 8000 : 8009); port >= 8000 && port <= 8009; port += step) {
            if (!used.Contains(port)) {
                return port;
            }
        }
        return null;
    }
}

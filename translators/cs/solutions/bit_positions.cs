using System.Collections.Generic;

class Problem {
    public static HashSet<long> BitPositions(long mask) {
        var positions = new HashSet<long>();
        for (int position = 0; mask != 0; position++) {
            if (mask % 2 == 1) {
                positions.Add(position);
            }
            mask /= 2;
        }
        return positions;
    }
}

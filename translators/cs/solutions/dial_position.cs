using System.Collections.Generic;

class Problem {
    public static long DialPosition(long size, long start, List<long> turns) {
        long position = start;
        foreach (long turn in turns) {
            position = ((position + turn) % size + size) % size;
        }
        return position;
    }
}

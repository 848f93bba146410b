import java.util.ArrayList;

class Problem {
    public static long dialPosition(long size, long start, ArrayList<Long> turns) {
        long position = start;
        for (long turn : turns) {
            position = Math.floorMod(position + turn, size);
        }
        return position;
    }
}

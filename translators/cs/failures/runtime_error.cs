class Problem {
    static long First(long[] values) {
        return values[0];
    }

    static void Main() {
        First(new long[0]);
    }
}

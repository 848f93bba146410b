class Problem {
    static long first(long[] values) {
        return values[0];
    }

    public static void main(String[] args) {
        assert first(new long[0]) == 0;
    }
}

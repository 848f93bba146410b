class Problem {
    static long add(long a, long b) {
        return a + "b";
    }

    public static void main(String[] args) {
        assert add(1, 2) == 3;
    }
}

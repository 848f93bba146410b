class Problem {
    static void Main() {
        while (true) {
        }
    }
}

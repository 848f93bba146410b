class Problem {
    public static void main(String[] args) {
        while (true) {
        }
    }
}

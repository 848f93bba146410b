class Problem {
    public static Object seatCode(Object seat) {
        String letters = "ABCDEF";
        if (seat instanceof Long number) {
            long row = (number - 1) / 6 + 1;
            int column = (int) ((number - 1) % 6);
            return Long.toString(row) + letters.charAt(column);
        }
        String code = (String) seat;
        int last = code.length() - 1;
        long row = Long.parseLong(code.substring(0, last));
        int column = letters.indexOf(code.charAt(last));
        return (row - 1) * 6 + column + 1;
    }
}

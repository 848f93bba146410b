class Problem {
    public static Object parseDuration(String text) {
        long total = 0;
        String number = "";
        for (int c : text.codePoints().toArray()) {
            if (c >= '0' && c <= '9') {
                number += Character.toString(c);
                continue;
            }
            long seconds;
            switch (c) {
                case 'h' -> seconds = 3600;
                case 'm' -> seconds = 60;
                case 's' -> seconds = 1;
                default -> {
                    return "bad character " + Character.toString(c);
                }
            }
            if (number.isEmpty()) {
                return "no number before " + Character.toString(c);
            }
            total += Long.parseLong(number) * seconds;
            number = "";
        }
        return text.isEmpty() || !number.isEmpty() ? "no unit" : total;
    }
}

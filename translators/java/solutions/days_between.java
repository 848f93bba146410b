class Problem {
    public static long daysBetween(long first, long second) {
        return dayNumber(second) - dayNumber(first);
    }

    private static long dayNumber(long date) {
        int year = (int) (date / 10000);
        int month = (int) (date / 100 % 100);
        int day = (int) (date % 100);
        return java.time.LocalDate.of(year, month, day).toEpochDay();
    }
}

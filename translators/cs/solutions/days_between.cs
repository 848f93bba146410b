using System;

class Problem {
    public static long DaysBetween(long first, long second) {
        return (Date(second) - Date(first)).Days;
    }

    private static DateTime Date(long number) {
        return new DateTime((int) (number / 10000), (int) (number / 100 % 100), (int) (number % 100));
    }
}

class Problem {
    public static boolean withinTolerance(double measured, double target, double tolerance) {
        return Math.abs(measured - target) <= tolerance;
    }
}

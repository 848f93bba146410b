class Problem {
    public static String kindOf(Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof String text) {
            return text.isEmpty() ? "empty" : "text";
        }
        double number = ((Number) value).doubleValue();
        return number < 0 ? "negative" : number > 0 ? "positive" : "zero";
    }
}

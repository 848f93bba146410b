using System;

class Problem {
    public static string KindOf(object value) {
        if (value == null) {
            return "nothing";
        }
        if (value is bool flag) {
            return flag ? "yes" : "no";
        }
        if (value is string text) {
            return text == "" ? "empty" : "text";
        }
        double number = Convert.ToDouble(value);
        return number < 0 ? "negative" : number > 0 ? "positive" : "zero";
    }
}

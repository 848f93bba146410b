using System.Collections.Generic;

class Problem {
    public static object ParseDuration(string text) {
        var units = new Dictionary<char, long> {{'h', 3600}, {'m', 60}, {'s', 1}};
        long total = 0;
        string number = "";
        for (int i = 0; i < text.Length; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                number += text[i];
                continue;
            }
            string character = char.ConvertFromUtf32(char.ConvertToUtf32(text, i));
            if (!units.TryGetValue(text[i], out long seconds)) {
                return "bad character " + character;
            }
            if (number == "") {
                return "no number before " + character;
            }
            total += long.Parse(number) * seconds;
            number = "";
        }
        if (text == "" || number != "") {
            return "no unit";
        }
        return total;
    }
}

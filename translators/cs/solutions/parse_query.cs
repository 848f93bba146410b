using System.Collections.Generic;

class Problem {
    public static Dictionary<string, List<string>> ParseQuery(string query) {
        var values = new Dictionary<string, List<string>>();
        foreach (string piece in query.Split('&')) {
            string[] parts = piece.Split(new[] {'='}, 2);
            string key = parts[0];
            string value = parts.Length == 1 ? "on" : parts[1];
            if (key == "") {
                continue;
            }
            if (!values.ContainsKey(key)) {
                values[key] = new List<string>();
            }
            if (value != "") {
                values[key].Add(value);
            }
        }
        return values;
    }
}

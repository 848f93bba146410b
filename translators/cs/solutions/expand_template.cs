using System;
using System.Collections.Generic;
using System.Text;

class Problem {
    public static string ExpandTemplate(string template, Dictionary<string, string> values) {
        var expanded = new StringBuilder();
        string rest = template;
        while (rest != "") {
            int end = rest.StartsWith("${", StringComparison.Ordinal) ? rest.IndexOf('}') : -1;
            if (rest.StartsWith("$$", StringComparison.Ordinal)) {
                expanded.Append('$');
                rest = rest.Substring(2);
            } else if (end != -1) {
                string name = rest.Substring(2, end - 2);
                expanded.Append(values.TryGetValue(name, out string value) ? value : "${" + name + "}");
                rest = rest.Substring(end + 1);
            } else {
                expanded.Append(rest[0]);
                rest = rest.Substring(1);
            }
        }
        return expanded.ToString();
    }
}

using System.Text;

class Problem {
    public static string EscapeLabel(string text) {
        var label = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++) {
            int code = char.ConvertToUtf32(text, i);
            if (text[i] == '"' || text[i] == '\\') {
                label.Append('\\').Append(text[i]);
            } else if (text[i] == '\n') {
                label.Append("\\n");
            } else if (text[i] == '\t') {
                label.Append("\\t");
            } else if (code > 126) {
                label.Append("\\u{").Append(code.ToString("x")).Append("}");
            } else {
                label.Append(text[i]);
            }
            if (char.IsHighSurrogate(text[i])) {
                i++;
            }
        }
        return label.Append('"').ToString();
    }
}

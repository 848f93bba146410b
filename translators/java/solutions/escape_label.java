class Problem {
    public static String escapeLabel(String text) {
        StringBuilder label = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                label.append('\\').append((char) c);
            } else if (c == '\n') {
                label.append("\\n");
            } else if (c == '\t') {
                label.append("\\t");
            } else if (c > 126) {
                label.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                label.append((char) c);
            }
        });
        return label.append('"').toString();
    }
}

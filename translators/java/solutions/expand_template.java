import java.util.HashMap;

class Problem {
    public static String expandTemplate(String template, HashMap<String, String> values) {
        StringBuilder expanded = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            int end = template.startsWith("${", i) ? template.indexOf('}', i) : -1;
            if (template.startsWith("$$", i)) {
                expanded.append('$');
                i += 2;
            } else if (end != -1) {
                String name = template.substring(i + 2, end);
                expanded.append(values.getOrDefault(name, template.substring(i, end + 1)));
                i = end + 1;
            } else {
                expanded.append(template.charAt(i));
                i++;
            }
        }
        return expanded.toString();
    }
}

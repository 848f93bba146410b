import java.util.ArrayList;
import java.util.HashMap;

class Problem {
    public static HashMap<String, ArrayList<String>> parseQuery(String query) {
        HashMap<String, ArrayList<String>> values = new HashMap<>();
        for (String piece : query.split("&")) {
            String[] parts = piece.split("=", 2);
            String key = parts[0];
            String value = parts.length == 1 ? "on" : parts[1];
            if (key.isEmpty()) {
                continue;
            }
            ArrayList<String> keyValues = values.computeIfAbsent(key, newKey -> new ArrayList<>());
            if (!value.isEmpty()) {
                keyValues.add(value);
            }
        }
        return values;
    }
}

import java.util.Optional;

class Problem {
    public static String fileLabel(String name, Optional<String> suffix) {
        String stem = name.isEmpty() ? "untitled" : name;
        return suffix.map(text -> stem + "." + text).orElse(stem);
    }
}

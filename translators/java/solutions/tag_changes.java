import java.util.HashSet;

class Problem {
    public static HashSet<String> tagChanges(HashSet<String> before, HashSet<String> after) {
        HashSet<String> changes = new HashSet<>();
        for (String tag : after) {
            if (!before.contains(tag)) {
                changes.add("+" + tag);
            }
        }
        for (String tag : before) {
            if (!after.contains(tag)) {
                changes.add("-" + tag);
            }
        }
        return changes;
    }
}

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Optional;
import java.util.TreeSet;

class Problem {
    public static Optional<ArrayList<String>> buildOrder(HashMap<String, ArrayList<String>> needs) {
        TreeSet<String> left = new TreeSet<>(needs.keySet());
        needs.values().forEach(left::addAll);
        ArrayList<String> built = new ArrayList<>();
        while (!left.isEmpty()) {
            Optional<String> next = left.stream()
                .filter(part -> Collections.disjoint(needs.getOrDefault(part, new ArrayList<>()), left))
                .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            left.remove(next.get());
            built.add(next.get());
        }
        return Optional.of(built);
    }
}

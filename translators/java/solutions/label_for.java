import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class Problem {
    public static Optional<String> labelFor(HashMap<Long, String> bands, long value) {
        Map.Entry<Long, String> band = new TreeMap<>(bands).headMap(value, true).lastEntry();
        return Optional.ofNullable(band).map(Map.Entry::getValue);
    }
}

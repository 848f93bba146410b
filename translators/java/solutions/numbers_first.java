import java.util.ArrayList;
import java.util.Comparator;

class Problem {
    public static ArrayList<Object> numbersFirst(ArrayList<Object> values) {
        ArrayList<Object> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing((Object value) -> value instanceof String)
            .thenComparing(value -> value instanceof Boolean));
        return sorted;
    }
}

import java.util.ArrayList;
import java.util.Comparator;

class Problem {
    public static ArrayList<Object> numbersFirst(ArrayList<Object> values) {
        ArrayList<Object> sorted = new ArrayList<>(values);
        // The sort is stable: texts go to the end, then numbers to the front.
        sorted.sort(Comparator.comparing(value -> value instanceof String));
        sorted.sort(Comparator.comparing(value -> !(value instanceof Number)));
        return sorted;
    }
}

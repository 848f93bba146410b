import java.util.ArrayList;
import java.util.HashMap;
import org.javatuples.Pair;

class Problem {
    public static HashMap<String, Long> restock(HashMap<String, Long> stock, ArrayList<Pair<String, Long>> moves) {
        HashMap<String, Long> left = new HashMap<>(stock);
        for (Pair<String, Long> move : moves) {
            String item = move.getValue0();
            long total = left.getOrDefault(item, 0L) + move.getValue1();
            if (total >= 0) {
                left.put(item, total);
            }
        }
        left.values().removeIf(total -> total <= 0);
        return left;
    }
}

import java.util.ArrayList;
import org.javatuples.Unit;

class Problem {
    public static Unit<Long> stepCounter(Unit<Long> state, ArrayList<String> events) {
        long count = state.getValue0();
        for (String event : events) {
            switch (event) {
                case "up" -> count++;
                case "down" -> count--;
                case "double" -> count *= 2;
                case "reset" -> count = 0;
            }
        }
        return Unit.with(count);
    }
}

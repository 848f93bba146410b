import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.javatuples.Pair;

class Problem {
    public static Pair<ArrayList<Long>, Double> splitBill(long cents, long people) {
        long share = cents / people;
        long extra = cents % people;
        ArrayList<Long> shares = LongStream.range(0, people)
            .mapToObj(i -> i < extra ? share + 1 : share)
            .collect(Collectors.toCollection(ArrayList::new));
        return Pair.with(shares, (double) cents / people);
    }
}

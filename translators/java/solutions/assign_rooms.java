import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.javatuples.Pair;

class Problem {
    public static ArrayList<Long> assignRooms(ArrayList<Pair<Long, Long>> meetings) {
        List<Integer> order = IntStream.range(0, meetings.size())
            .boxed()
            .sorted(Comparator.comparing(i -> meetings.get(i).getValue0()))
            .collect(Collectors.toList());
        ArrayList<Long> ends = new ArrayList<>();
        Long[] rooms = new Long[meetings.size()];
        for (int i : order) {
            long start = meetings.get(i).getValue0();
            long end = meetings.get(i).getValue1();
            int room = 0;
            while (room < ends.size() && ends.get(room) > start) {
                room++;
            }
            if (room == ends.size()) {
                ends.add(end);
            } else {
                ends.set(room, end);
            }
            rooms[i] = room + 1L;
        }
        return new ArrayList<>(Arrays.asList(rooms));
    }
}

import java.util.ArrayList;

class Problem {
    public static ArrayList<ArrayList<Long>> transposeRagged(ArrayList<ArrayList<Long>> rows, long fill) {
        int width = rows.stream().mapToInt(ArrayList::size).max().orElse(0);
        ArrayList<ArrayList<Long>> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            ArrayList<Long> column = new ArrayList<>();
            for (ArrayList<Long> row : rows) {
                column.add(i < row.size() ? row.get(i) : fill);
            }
            columns.add(column);
        }
        return columns;
    }
}

import java.util.ArrayList;
import org.javatuples.Pair;

class Problem {
    public static Pair<Long, String> traceBeam(ArrayList<String> grid) {
        int[][] cells = grid.stream().map(row -> row.codePoints().toArray()).toArray(int[][]::new);
        int row = 0;
        int col = 0;
        int down = 0;
        int right = 1;
        long moves = 0;
        while (row >= 0 && row < cells.length && col >= 0 && col < cells[row].length) {
            int oldDown = down;
            if (cells[row][col] == 'a') {
                down = -right;
                right = -oldDown;
            } else if (cells[row][col] == 'b') {
                down = right;
                right = oldDown;
            }
            row += down;
            col += right;
            moves++;
        }
        String vertical = down == 1 ? "down" : "up";
        String horizontal = right == 1 ? "right" : "left";
        return Pair.with(moves, down == 0 ? horizontal : vertical);
    }
}

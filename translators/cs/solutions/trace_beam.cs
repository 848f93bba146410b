using System;
using System.Collections.Generic;

class Problem {
    public static Tuple<long, string> TraceBeam(List<string> grid) {
        int row = 0, col = 0, down = 0, right = 1;
        long moves = 0;
        while (row >= 0 && row < grid.Count && col >= 0 && col < grid[row].Length) {
            int oldDown = down;
            if (grid[row][col] == 'a') {
                down = -right;
                right = -oldDown;
            } else if (grid[row][col] == 'b') {
                down = right;
                right = oldDown;
            }
            row += down;
            col += right;
            moves++;
        }
        string vertical = down == 1 ? "down" : "up";
        string horizontal = right == 1 ? "right" : "left";
        return Tuple.Create(moves, down == 0 ? horizontal : vertical);
    }
}

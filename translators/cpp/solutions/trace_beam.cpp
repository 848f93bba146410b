#include <string>
#include <tuple>
#include <utility>
#include <vector>

std::tuple<long, std::string> trace_beam(std::vector<std::string> grid) {
    std::vector<std::string> cells;
    for (const std::string& row : grid) {
        std::string& line = cells.emplace_back();
        for (char byte : row) {
            // Bytes below -64 continue a character of UTF-8.
            if (byte >= -64) {
                line += byte;
            }
        }
    }
    long rows = cells.size();
    long columns = cells[0].size();
    long row = 0;
    long column = 0;
    long down = 0;
    long right = 1;
    long moves = 0;
    while (row >= 0 && row < rows && column >= 0 && column < columns) {
        char cell = cells[row][column];
        if (cell == 'a' || cell == 'b') {
            std::swap(down, right);
        }
        if (cell == 'a') {
            down = -down;
            right = -right;
        }
        row += down;
        column += right;
        moves++;
    }
    if (down == 0) {
        return {moves, right == 1 ? "right" : "left"};
    }
    return {moves, down == 1 ? "down" : "up"};
}

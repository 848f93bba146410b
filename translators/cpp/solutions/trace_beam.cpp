#include <codecvt>
#include <locale>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

std::tuple<long, std::string> trace_beam(std::vector<std::string> grid) {
    std::wstring_convert<std::codecvt_utf8<char32_t>, char32_t> utf8;
    std::vector<std::u32string> cells;
    for (const std::string& row : grid) {
        cells.push_back(utf8.from_bytes(row));
    }
    long rows = cells.size();
    long columns = cells.front().size();
    long row = 0;
    long column = 0;
    long down = 0;
    long right = 1;
    long moves = 0;
    while (row >= 0 && row < rows && column >= 0 && column < columns) {
        char32_t cell = cells.at(row).at(column);
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

#include <algorithm>
#include <vector>

std::vector<std::vector<long>> transpose_ragged(std::vector<std::vector<long>> rows, long fill) {
    std::size_t width = 0;
    for (const auto& row : rows) {
        width = std::max(width, row.size());
    }
    std::vector<std::vector<long>> columns;
    for (std::size_t i = 0; i < width; i++) {
        std::vector<long>& column = columns.emplace_back();
        for (const auto& row : rows) {
            column.push_back(i < row.size() ? row[i] : fill);
        }
    }
    return columns;
}

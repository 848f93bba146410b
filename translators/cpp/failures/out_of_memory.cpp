#include <cstddef>
#include <vector>

int main() {
    std::vector<std::vector<char>> kept;
    while (true) {
        kept.emplace_back(std::size_t(64) << 20, 'x');
    }
}

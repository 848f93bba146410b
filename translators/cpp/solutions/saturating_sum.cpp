#include <algorithm>
#include <vector>

long saturating_sum(std::vector<long> values, long limit) {
    __int128 highest = limit;
    __int128 total = 0;
    for (long value : values) {
        total = std::clamp(total + value, -highest, highest);
    }
    return total;
}

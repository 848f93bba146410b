#include <algorithm>
#include <tuple>

long clamp(long value, std::tuple<long, long> bounds) {
    auto [low, high] = std::minmax(std::get<0>(bounds), std::get<1>(bounds));
    return std::max(low, std::min(value, high));
}

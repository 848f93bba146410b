#include <iterator>
#include <map>
#include <optional>
#include <string>

std::optional<std::string> label_for(std::map<long, std::string> bands, long value) {
    auto above = bands.upper_bound(value);
    if (above == bands.begin()) {
        return std::nullopt;
    }
    return std::prev(above)->second;
}

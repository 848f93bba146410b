#include <optional>
#include <set>

std::optional<long> free_port(std::set<long> used, std::optional<long> wanted, bool upward) {
    long step = upward ? 1 : -1;
    for (long port = wanted.value_or(upward ? 8000 : 8009); port >= 8000 && port <= 8009; port += step) {
        if (used.count(port) == 0) {
            return port;
        }
    }
    return std::nullopt;
}

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

std::optional<std::vector<std::string>> build_order(std::map<std::string, std::vector<std::string>> needs) {
    std::set<std::string> left;
    for (const auto& [part, parts] : needs) {
        left.insert(part);
        left.insert(parts.begin(), parts.end());
    }
    std::vector<std::string> built;
    while (!left.empty()) {
        auto next = std::find_if(left.begin(), left.end(), [&](const std::string& part) {
            const auto& parts = needs[part];
            return std::none_of(parts.begin(), parts.end(), [&](const auto& need) { return left.count(need); });
        });
        if (next == left.end()) {
            return std::nullopt;
        }
        built.push_back(*next);
        left.erase(next);
    }
    return built;
}

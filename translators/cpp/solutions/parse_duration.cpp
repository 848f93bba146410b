#include <map>
#include <string>
#include <variant>

std::variant<long, std::string> parse_duration(std::string text) {
    const std::map<char, long> seconds = {{'h', 3600}, {'m', 60}, {'s', 1}};
    long total = 0;
    std::string number;
    for (std::size_t i = 0; i < text.size(); i++) {
        if (text[i] >= '0' && text[i] <= '9') {
            number += text[i];
            continue;
        }
        auto unit = seconds.find(text[i]);
        if (unit == seconds.end()) {
            // A character of UTF-8 goes on with bytes below -64.
            std::size_t end = i + 1;
            while (end < text.size() && text[end] < -64) {
                end++;
            }
            return "bad character " + text.substr(i, end - i);
        }
        if (number.empty()) {
            return "no number before " + text.substr(i, 1);
        }
        total += std::stol(number) * unit->second;
        number.clear();
    }
    if (text.empty() || !number.empty()) {
        return "no unit";
    }
    return total;
}

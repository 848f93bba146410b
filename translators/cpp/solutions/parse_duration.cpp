#include <codecvt>
#include <locale>
#include <map>
#include <string>
#include <variant>

std::variant<long, std::string> parse_duration(std::string text) {
    std::wstring_convert<std::codecvt_utf8<char32_t>, char32_t> utf8;
    const std::map<char32_t, long> seconds = {{'h', 3600}, {'m', 60}, {'s', 1}};
    long total = 0;
    std::string number;
    for (char32_t character : utf8.from_bytes(text)) {
        if (character >= '0' && character <= '9') {
            number += static_cast<char>(character);
            continue;
        }
        auto unit = seconds.find(character);
        if (unit == seconds.end()) {
            return "bad character " + utf8.to_bytes(character);
        }
        if (number.empty()) {
            return "no number before " + utf8.to_bytes(character);
        }
        total += std::stol(number) * unit->second;
        number.clear();
    }
    if (text.empty() || !number.empty()) {
        return "no unit";
    }
    return total;
}

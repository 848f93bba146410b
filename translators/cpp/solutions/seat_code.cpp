#include <string>
#include <variant>

std::variant<long, std::string> seat_code(std::variant<long, std::string> seat) {
    const std::string letters = "ABCDEF";
    if (const long* number = std::get_if<long>(&seat)) {
        return std::to_string((*number - 1) / 6 + 1) + letters[(*number - 1) % 6];
    }
    const std::string& code = std::get<std::string>(seat);
    return (std::stol(code) - 1) * 6 + static_cast<long>(letters.find(code.back())) + 1;
}

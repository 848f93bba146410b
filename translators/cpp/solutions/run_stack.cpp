#include <optional>
#include <string>
#include <variant>
#include <vector>

std::optional<long> run_stack(std::vector<std::variant<long, std::string>> program) {
    std::vector<long> stack;
    for (const auto& step : program) {
        if (const long* number = std::get_if<long>(&step)) {
            stack.push_back(*number);
            continue;
        }
        const std::string& word = std::get<std::string>(step);
        if (stack.size() < (word == "dup" || word == "drop" ? 1 : 2)) {
            return std::nullopt;
        }
        long top = stack.back();
        stack.pop_back();
        if (word == "dup") {
            stack.insert(stack.end(), {top, top});
        } else if (word == "swap") {
            stack.insert(stack.end() - 1, top);
        } else if (word == "add") {
            stack.back() += top;
        } else if (word == "sub") {
            stack.back() -= top;
        } else if (word == "mul") {
            stack.back() *= top;
        }
    }
    return stack.size() == 1 ? std::optional(stack.back()) : std::nullopt;
}

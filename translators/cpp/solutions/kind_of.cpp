#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

struct Value;
using ValueBase = std::variant<std::monostate, bool, long, double, std::string, std::vector<Value>,
                               std::set<Value>, std::map<Value, Value>>;
struct Value : ValueBase {
    using ValueBase::ValueBase;
};

std::string kind_of(Value value) {
    if (std::holds_alternative<std::monostate>(value)) {
        return "nothing";
    }
    if (const bool* flag = std::get_if<bool>(&value)) {
        return *flag ? "yes" : "no";
    }
    if (const std::string* text = std::get_if<std::string>(&value)) {
        return text->empty() ? "empty" : "text";
    }
    const long* whole = std::get_if<long>(&value);
    double number = whole ? *whole : std::get<double>(value);
    return number < 0 ? "negative" : number > 0 ? "positive" : "zero";
}

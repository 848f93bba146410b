#include <algorithm>
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

std::vector<Value> numbers_first(std::vector<Value> values) {
    auto is_text = [](const Value& value) { return std::holds_alternative<std::string>(value); };
    auto is_flag = [](const Value& value) { return std::holds_alternative<bool>(value); };
    auto texts = std::stable_partition(values.begin(), values.end(), [&](const Value& v) { return !is_text(v); });
    std::stable_partition(values.begin(), texts, [&](const Value& value) { return !is_flag(value); });
    return values;
}

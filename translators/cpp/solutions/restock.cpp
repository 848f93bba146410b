#include <map>
#include <string>
#include <tuple>
#include <vector>

std::map<std::string, long> restock(std::map<std::string, long> stock, std::vector<std::tuple<std::string, long>> moves) {
    for (const auto& [item, amount] : moves) {
        long total = stock[item] + amount;
        if (total >= 0) {
            stock[item] = total;
        }
    }
    std::map<std::string, long> left;
    for (const auto& [item, amount] : stock) {
        if (amount > 0) {
            left[item] = amount;
        }
    }
    return left;
}

#include <string>
#include <tuple>
#include <vector>

std::tuple<long> step_counter(std::tuple<long> state, std::vector<std::string> events) {
    auto [count] = state;
    for (const std::string& event : events) {
        if (event == "up") {
            count++;
        } else if (event == "down") {
            count--;
        } else if (event == "double") {
            count *= 2;
        } else if (event == "reset") {
            count = 0;
        }
    }
    return {count};
}

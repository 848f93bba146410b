#include <algorithm>
#include <cstddef>
#include <numeric>
#include <tuple>
#include <vector>

std::vector<long> assign_rooms(std::vector<std::tuple<long, long>> meetings) {
    std::vector<std::size_t> order(meetings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::get<0>(meetings[a]) < std::get<0>(meetings[b]);
    });
    std::vector<long> ends;
    std::vector<long> rooms(meetings.size());
    for (std::size_t i : order) {
        auto [start, end] = meetings[i];
        std::size_t room = 0;
        while (room < ends.size() && ends[room] > start) {
            room++;
        }
        if (room == ends.size()) {
            ends.push_back(end);
        } else {
            ends[room] = end;
        }
        rooms[i] = room + 1;
    }
    return rooms;
}

#include <set>

std::set<long> bit_positions(long mask) {
    std::set<long> positions;
    for (long position = 0; mask != 0; position++) {
        if (mask % 2 == 1) {
            positions.insert(position);
        }
        mask /= 2;
    }
    return positions;
}

#include <vector>

long dial_position(long size, long start, std::vector<long> turns) {
    long position = start;
    for (long turn : turns) {
        position = ((position + turn) % size + size) % size;
    }
    return position;
}

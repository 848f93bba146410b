#include <cassert>
#include <vector>

long first(const std::vector<long>& values) {
    return values.at(0);
}

int main() {
    assert(first({}) == 0);
}

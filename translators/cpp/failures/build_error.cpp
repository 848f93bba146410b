#include <cassert>

long add(long a, long b) {
    return a + "b";
}

int main() {
    assert(add(1, 2) == 3);
}

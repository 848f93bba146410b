// The compiler itself computes, longer than it may; each number stays below its limit of operations.
template <int N> constexpr int count() {
    int steps = N;
    for (int outer = 0; outer < 100; ++outer)
        for (int inner = 0; inner < 50000; ++inner) steps ^= inner;
    return steps;
}
template <int N> constexpr int all = count<N>() + all<N - 1>;
template <> constexpr int all<0> = 0;
int main() { return all<64>; }

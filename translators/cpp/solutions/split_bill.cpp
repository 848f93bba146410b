#include <tuple>
#include <vector>

std::tuple<std::vector<long>, double> split_bill(long cents, long people) {
    std::vector<long> shares(people, cents / people);
    for (long i = 0; i < cents % people; i++) {
        shares[i]++;
    }
    return {shares, static_cast<double>(cents) / people};
}

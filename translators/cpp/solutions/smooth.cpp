#include <vector>

std::vector<double> smooth(std::vector<double> readings, double weight) {
    std::vector<double> smoothed;
    for (double reading : readings) {
        double result = smoothed.empty() ? reading : weight * reading + (1 - weight) * smoothed.back();
        smoothed.push_back(result);
    }
    return smoothed;
}

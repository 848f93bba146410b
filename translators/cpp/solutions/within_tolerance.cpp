#include <cmath>

bool within_tolerance(double measured, double target, double tolerance) {
    return std::abs(measured - target) <= tolerance;
}

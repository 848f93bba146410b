import 'dart:math';

double growth_rate(double first, double last, int years) {
  if (first <= 0 || last < 0 || years < 1) {
    return 0;
  }
  return pow(last / first, 1 / years).toDouble() - 1;
}

int days_between(int first, int second) {
  DateTime date(int number) => DateTime.utc(number ~/ 10000, number ~/ 100 % 100, number % 100);
  return date(second).difference(date(first)).inDays;
}

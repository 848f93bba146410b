(List<int>, double) split_bill(int cents, int people) {
  final share = cents ~/ people;
  final extra = cents % people;
  return ([for (var i = 0; i < people; i++) i < extra ? share + 1 : share], cents / people);
}

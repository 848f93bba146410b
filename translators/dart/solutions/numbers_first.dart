List<Object?> numbers_first(List<Object?> values) {
  List<Object?> only(bool Function(Object?) condition) => values.where(condition).toList();

  return only((value) => value is num) + only((value) => value is bool) + only((value) => value is String);
}

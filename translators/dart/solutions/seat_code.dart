Object seat_code(Object seat) {
  const letters = 'ABCDEF';
  if (seat is int) {
    final index = seat - 1;
    return '${index ~/ 6 + 1}${letters[index % 6]}';
  }
  final code = seat as String;
  final row = int.parse(code.substring(0, code.length - 1));
  return (row - 1) * 6 + letters.indexOf(code[code.length - 1]) + 1;
}

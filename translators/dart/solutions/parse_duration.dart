Object parse_duration(String text) {
  const units = {'h': 3600, 'm': 60, 's': 1};
  var total = 0;
  var number = '';
  for (final rune in text.runes) {
    final char = String.fromCharCode(rune);
    final unit = units[char];
    if (rune >= 48 && rune <= 57) {
      number += char;
    } else if (unit == null) {
      return 'bad character $char';
    } else if (number.isEmpty) {
      return 'no number before $char';
    } else {
      total += int.parse(number) * unit;
      number = '';
    }
  }
  return text.isEmpty || number.isNotEmpty ? 'no unit' : total;
}

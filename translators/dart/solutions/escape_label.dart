String escape_label(String text) {
  final label = StringBuffer('"');
  for (final rune in text.runes) {
    final char = String.fromCharCode(rune);
    if (char == '"' || char == '\\') {
      label.write('\\$char');
    } else if (char == '\n') {
      label.write('\\n');
    } else if (char == '\t') {
      label.write('\\t');
    } else if (rune > 126) {
      label.write('\\u{${rune.toRadixString(16)}}');
    } else {
      label.write(char);
    }
  }
  label.write('"');
  return label.toString();
}

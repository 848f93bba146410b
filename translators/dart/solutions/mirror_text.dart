String mirror_text(String text) {
  return text + String.fromCharCodes(text.runes.toList().reversed.skip(1));
}

import 'dart:typed_data';

void main() {
  codelabTests((result) {}, (message, result) => throw message);
}

void codelabTests(void Function(String) report, void Function(String, String) fail) {
  final kept = <Uint8List>[];
  while (true) {
    kept.add(Uint8List(64 << 20)..fillRange(0, 64 << 20, 1));
  }
}

int add(int a, int b) {
  return a - b;
}

void main() {
  codelabTests((result) {}, (message, result) => throw message);
}

void codelabTests(void Function(String) report, void Function(String, String) fail) {
  if (add(1, 2) != 3) {
    fail('assertion 1 failed: expected 3, got ${add(1, 2)}', 'failed 1');
  }
}

// What starts a program and reports how it went; the program is beside it.
import 'dart:io';

import 'program.dart' as program;

void main() {
  program.codelabTests(_report, (message, result) {
    _write(2, message);
    _report(result);
    exit(1);
  });
}

void _report(String result) {
  if (!Platform.environment.containsKey('CODELAB_REPORT')) {
    return; // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
  }
  final secret = File('/proc/self/fd/3').readAsStringSync().trim();
  _write(4, '$secret $result');
}

void _write(int descriptor, String line) {
  final file = File('/proc/self/fd/$descriptor').openSync(mode: FileMode.writeOnly);
  file.writeStringSync('$line\n');
  file.closeSync();
}

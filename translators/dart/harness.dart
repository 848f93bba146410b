void candidate() {
// codelab:program
}

// codelab-harness 1
void main() {
  codelabTests((result) {}, (message, result) => throw message);
}

void codelabTests(void Function(String) report, void Function(String, String) fail) {
  final codelab = Codelab(fail);
  codelabCases(codelab);
  report('passed ${codelab.count}');
}

void codelabCases(Codelab codelab) {
  // codelab:cases
}

/// Counts assertions and compares values.
class Codelab {
  Codelab(this._fail);

  final void Function(String, String) _fail;
  var count = 0;

  void check(Object? actual, Object? expected, double rel, double abs) {
    count++;
    if (!same(actual, expected, rel, abs)) {
      final values = 'expected ${_shown(expected)}, got ${_shown(actual)}';
      _fail('assertion $count failed: $values', 'failed $count');
      throw StateError('a failed assertion ends the tests');
    }
  }

  static String _shown(Object? value) {
    final line = '$value'.replaceAll('\n', r'\n');
    return value is String ? '"$line"' : line;
  }

  static bool same(Object? actual, Object? expected, double rel, double abs) {
    if (expected is int) {
      return actual is int && actual == expected;
    }
    if (expected is double) {
      return actual is double && _near(actual, expected, rel, abs);
    }
    if (expected is List) {
      return actual is List && _sameList(actual, expected, rel, abs);
    }
    if (expected is Set) {
      return actual is Set && _sameMap(_asMap(actual), _asMap(expected), rel, abs);
    }
    if (expected is Map) {
      return actual is Map && _sameMap(actual, expected, rel, abs);
    }
    if (expected is Record) {
      return actual is Record && _sameList(_fields(actual), _fields(expected), rel, abs);
    }
    return actual == expected;
  }

  static bool _near(double actual, double expected, double rel, double abs) {
    if (actual == expected || (actual.isNaN && expected.isNaN)) {
      return true;
    }
    final relative = rel * expected.abs();
    return expected.isFinite && (actual - expected).abs() <= (relative > abs ? relative : abs);
  }

  static bool _sameList(List actual, List expected, double rel, double abs) {
    if (actual.length != expected.length) {
      return false;
    }
    for (var i = 0; i < expected.length; i++) {
      if (!same(actual[i], expected[i], rel, abs)) {
        return false;
      }
    }
    return true;
  }

  static Map _asMap(Set values) => {for (final value in values) value: null};

  /// Equal keys find each other first, so that only the others are compared one by one.
  static bool _sameMap(Map actual, Map expected, double rel, double abs) {
    if (actual.length != expected.length) {
      return false;
    }
    final left = {...actual};
    final missing = [];
    for (final MapEntry(:key, :value) in expected.entries) {
      if (!left.containsKey(key)) {
        missing.add(key);
      } else if (!same(left.remove(key), value, rel, abs)) {
        return false;
      }
    }
    for (final key in missing) {
      final like = left.entries.where(
        (entry) => same(entry.key, key, rel, abs) && same(entry.value, expected[key], rel, abs),
      );
      if (like.isEmpty) {
        return false;
      }
      left.remove(like.first.key);
    }
    return true;
  }

  static List _fields(Record record) => switch (record) {
    () => [],
    (var a,) => [a],
    (var a, var b) => [a, b],
    (var a, var b, var c) => [a, b, c],
    (var a, var b, var c, var d) => [a, b, c, d],
    (var a, var b, var c, var d, var e) => [a, b, c, d, e],
    (var a, var b, var c, var d, var e, var f) => [a, b, c, d, e, f],
    (var a, var b, var c, var d, var e, var f, var g) => [a, b, c, d, e, f, g],
    (var a, var b, var c, var d, var e, var f, var g, var h) => [a, b, c, d, e, f, g, h],
    (var a, var b, var c, var d, var e, var f, var g, var h, var i) => [a, b, c, d, e, f, g, h, i],
    (var a, var b, var c, var d, var e, var f, var g, var h, var i, var j) => [a, b, c, d, e, f, g, h, i, j],
    (var a, var b, var c, var d, var e, var f, var g, var h, var i, var j, var k) => [
      a, b, c, d, e, f, g, h, i, j, k, //
    ],
    (var a, var b, var c, var d, var e, var f, var g, var h, var i, var j, var k, var l) => [
      a, b, c, d, e, f, g, h, i, j, k, l, //
    ],
    (var a, var b, var c, var d, var e, var f, var g, var h, var i, var j, var k, var l, var m) => [
      a, b, c, d, e, f, g, h, i, j, k, l, m, //
    ],
    (var a, var b, var c, var d, var e, var f, var g, var h, var i, var j, var k, var l, var m, var n) => [
      a, b, c, d, e, f, g, h, i, j, k, l, m, n, //
    ],
    (var a, var b, var c, var d, var e, var f, var g, var h, var i, var j, var k, var l, var m, var n, var o) => [
      a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, //
    ],
    (
      var a, var b, var c, var d, var e, var f, var g, var h, //
      var i, var j, var k, var l, var m, var n, var o, var p,
    ) => [
      a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, //
    ],
    _ => throw ArgumentError('a record of too many or of named fields'),
  };
}

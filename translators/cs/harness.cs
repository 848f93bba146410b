class Problem {
    static void Candidate() {
// codelab:program
    }
}

// codelab-harness 1
static class CodelabCases {
    // codelab:cases
}

static class CodelabHarness {
    private static int count = 0;

    internal static void Main() {
        var flags = System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic;
        for (int i = 1; ; i++) {
            var method = typeof(CodelabCases).GetMethod("CodelabCase" + i, flags);
            if (method == null) {
                break;
            }
            // Called by a delegate, what a case throws arrives as it is.
            ((System.Action) System.Delegate.CreateDelegate(typeof(System.Action), method))();
        }
        System.Console.Out.Flush();
        Report("passed");
    }

    internal static void Check(object actual, object expected, double rel, double abs) {
        count++;
        if (Same(actual, expected, rel, abs)) {
            return;
        }
        System.Console.Error.WriteLine("assertion " + count + " failed: expected " + Show(expected) + ", got " + Show(actual));
        Report("failed");
        System.Environment.Exit(1);
    }

    /** Whether two values are equal; negative tolerances stand for exactly. */
    internal static bool Same(object actual, object expected, double rel, double abs) {
        if (expected == null || actual == null) {
            return expected == null && actual == null;
        }
        if (IsNumber(expected) && IsNumber(actual)) {
            return SameNumber(actual, expected, rel, abs);
        }
        if (expected is System.Collections.IDictionary && actual is System.Collections.IDictionary) {
            return SameDictionary((System.Collections.IDictionary) actual, (System.Collections.IDictionary) expected, rel, abs);
        }
        if (expected is System.Collections.IList && actual is System.Collections.IList) {
            return SameItems(Items(actual), Items(expected), rel, abs);
        }
        if (IsSet(expected) && IsSet(actual)) {
            return SameSet(Items(actual), Items(expected), rel, abs);
        }
        if (IsTuple(expected) && actual.GetType() == expected.GetType()) {
            return SameItems(Places(actual), Places(expected), rel, abs);
        }
        return expected.Equals(actual);
    }

    private static bool IsReal(object value) {
        return value is double || value is float || value is decimal;
    }

    private static bool IsWhole(object value) {
        return value is long || value is int || value is ulong || value is uint || value is short || value is ushort
            || value is sbyte || value is byte || value is System.Numerics.BigInteger;
    }

    private static bool IsNumber(object value) {
        return IsReal(value) || IsWhole(value);
    }

    private static bool IsSet(object value) {
        foreach (var face in value.GetType().GetInterfaces()) {
            if (face.IsGenericType && face.GetGenericTypeDefinition() == typeof(System.Collections.Generic.ISet<>)) {
                return true;
            }
        }
        return false;
    }

    private static bool IsTuple(object value) {
        return value.GetType().IsGenericType && value.GetType().FullName.StartsWith("System.Tuple`", System.StringComparison.Ordinal);
    }

    private static System.Collections.Generic.List<object> Items(object values) {
        var items = new System.Collections.Generic.List<object>();
        foreach (object value in (System.Collections.IEnumerable) values) {
            items.Add(value);
        }
        return items;
    }

    private static System.Collections.Generic.List<object> Places(object tuple) {
        var places = new System.Collections.Generic.List<object>();
        for (int i = 1; i <= 7; i++) {
            var place = tuple.GetType().GetProperty("Item" + i);
            if (place != null) {
                places.Add(place.GetValue(tuple, null));
            }
        }
        var rest = tuple.GetType().GetProperty("Rest");
        if (rest != null) {
            places.Add(rest.GetValue(tuple, null));
        }
        return places;
    }

    private static bool SameNumber(object actual, object expected, double rel, double abs) {
        if (IsWhole(actual) && IsWhole(expected)) {
            return Whole(actual) == Whole(expected);
        }
        double a = Real(actual);
        double e = Real(expected);
        if (IsWhole(expected) && a == System.Math.Floor(a) && !double.IsInfinity(a)) {
            return new System.Numerics.BigInteger(a) == Whole(expected);
        }
        if (a == e || (double.IsNaN(a) && double.IsNaN(e))) {
            return true;
        }
        if (expected is float && rel >= 0) {
            // A float carries seven digits: a right program that computes in it is off by more than doubles are.
            rel = System.Math.Max(rel, 1e-4);
            abs = System.Math.Max(abs, 1e-6);
        }
        return !double.IsInfinity(e) && System.Math.Abs(a - e) <= System.Math.Max(rel * System.Math.Abs(e), abs);
    }

    private static System.Numerics.BigInteger Whole(object value) {
        if (value is System.Numerics.BigInteger) {
            return (System.Numerics.BigInteger) value;
        }
        return value is ulong ? new System.Numerics.BigInteger((ulong) value) : new System.Numerics.BigInteger(System.Convert.ToInt64(value));
    }

    private static double Real(object value) {
        return value is System.Numerics.BigInteger ? (double) (System.Numerics.BigInteger) value : System.Convert.ToDouble(value);
    }

    private static bool SameItems(System.Collections.Generic.List<object> actual, System.Collections.Generic.List<object> expected, double rel, double abs) {
        if (actual.Count != expected.Count) {
            return false;
        }
        for (int i = 0; i < expected.Count; i++) {
            if (!Same(actual[i], expected[i], rel, abs)) {
                return false;
            }
        }
        return true;
    }

    private static bool SameSet(System.Collections.Generic.List<object> actual, System.Collections.Generic.List<object> expected, double rel, double abs) {
        if (actual.Count != expected.Count) {
            return false;
        }
        // What is equal exactly must not be used up by what is only close.
        var close = new System.Collections.Generic.List<object>();
        var left = new System.Collections.Generic.HashSet<object>(actual);
        foreach (object value in expected) {
            if (!left.Remove(value)) {
                close.Add(value);
            }
        }
        var rest = new System.Collections.Generic.List<object>(left);
        foreach (object value in close) {
            int found = rest.FindIndex(other => Same(other, value, rel, abs));
            if (found < 0) {
                return false;
            }
            rest.RemoveAt(found);
        }
        return true;
    }

    private static bool SameDictionary(System.Collections.IDictionary actual, System.Collections.IDictionary expected, double rel, double abs) {
        if (actual.Count != expected.Count) {
            return false;
        }
        var close = new System.Collections.Generic.List<object>();
        var rest = new System.Collections.Generic.HashSet<object>(Items(actual.Keys));
        foreach (object key in expected.Keys) {
            if (!rest.Remove(key)) {
                close.Add(key);
            } else if (!Same(actual[key], expected[key], rel, abs)) {
                return false;
            }
        }
        var others = new System.Collections.Generic.List<object>(rest);
        foreach (object key in close) {
            int found = others.FindIndex(other => Same(other, key, rel, abs) && Same(actual[other], expected[key], rel, abs));
            if (found < 0) {
                return false;
            }
            others.RemoveAt(found);
        }
        return true;
    }

    private static string Show(object value) {
        if (value == null) {
            return "null";
        }
        if (value is string) {
            return "\"" + value + "\"";
        }
        if (value is bool) {
            return (bool) value ? "true" : "false";
        }
        if (value is double || value is float) {
            return ((System.IFormattable) value).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        }
        var shown = new System.Collections.Generic.List<string>();
        if (value is System.Collections.IDictionary) {
            var dictionary = (System.Collections.IDictionary) value;
            foreach (object key in dictionary.Keys) {
                shown.Add(Show(key) + ": " + Show(dictionary[key]));
            }
            return "{" + string.Join(", ", shown) + "}";
        }
        if (value is System.Collections.IEnumerable) {
            foreach (object item in (System.Collections.IEnumerable) value) {
                shown.Add(Show(item));
            }
            return (IsSet(value) ? "{" : "[") + string.Join(", ", shown) + (IsSet(value) ? "}" : "]");
        }
        if (IsTuple(value)) {
            foreach (object place in Places(value)) {
                shown.Add(Show(place));
            }
            return "(" + string.Join(", ", shown) + ")";
        }
        return value.ToString();
    }

    private static void Report(string result) {
        if (System.Environment.GetEnvironmentVariable("CODELAB_REPORT") == null) {
            return; // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
        }
        try {
            string secret = System.IO.File.ReadAllText("/proc/self/fd/3").Trim();
            System.IO.File.WriteAllText("/proc/self/fd/4", secret + " " + result + " " + count + "\n");
        } catch (System.IO.IOException) {
            // Nobody listens: the exit status alone tells.
        } catch (System.UnauthorizedAccessException) {
        }
    }
}

class Problem {
    static void candidate() {
// codelab:program
    }

    public static void main(String[] args) throws Throwable {
        Codelab.runCases(Problem.class);
    }

    // codelab:cases
}

// codelab-harness 1
class Codelab {
    private static int count = 0;

    static void runCases(Class<?> problem) throws Throwable {
        for (int i = 1; ; i++) {
            java.lang.reflect.Method method;
            try {
                method = problem.getDeclaredMethod("codelabCase" + i);
            } catch (NoSuchMethodException last) {
                break;
            }
            try {
                method.invoke(null);
            } catch (java.lang.reflect.InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
        System.out.flush();
        report("passed");
    }

    static void check(Object actual, Object expected, double rel, double abs) {
        count++;
        if (same(actual, expected, rel, abs)) {
            return;
        }
        System.err.println("assertion " + count + " failed: expected " + expected + ", got " + actual);
        report("failed");
        Runtime.getRuntime().halt(1);
    }

    private static boolean same(Object actual, Object expected, double rel, double abs) {
        if (expected == null || actual == null) {
            return expected == actual;
        }
        if (expected instanceof Number && actual instanceof Number) {
            return sameNumber((Number) actual, (Number) expected, rel, abs);
        }
        if (expected instanceof java.util.Optional && actual instanceof java.util.Optional) {
            return same(((java.util.Optional<?>) actual).orElse(null), ((java.util.Optional<?>) expected).orElse(null), rel, abs);
        }
        if (expected instanceof org.javatuples.Tuple && actual instanceof org.javatuples.Tuple) {
            return expected.getClass() == actual.getClass()
                && same(((org.javatuples.Tuple) actual).toList(), ((org.javatuples.Tuple) expected).toList(), rel, abs);
        }
        if (expected instanceof java.util.List && actual instanceof java.util.List) {
            return sameList((java.util.List<?>) actual, (java.util.List<?>) expected, rel, abs);
        }
        if (expected instanceof java.util.Map && actual instanceof java.util.Map) {
            return sameMap((java.util.Map<?, ?>) actual, (java.util.Map<?, ?>) expected, rel, abs);
        }
        if (expected instanceof java.util.Set && actual instanceof java.util.Set) {
            return sameSet((java.util.Set<?>) actual, (java.util.Set<?>) expected, rel, abs);
        }
        return expected.equals(actual);
    }

    private static boolean sameSet(java.util.Set<?> actual, java.util.Set<?> expected, double rel, double abs) {
        if (actual.size() != expected.size()) {
            return false;
        }
        java.util.List<Object> rest = new java.util.ArrayList<>(actual);
        for (Object value : expected) {
            if (!rest.remove(value) && !rest.removeIf(first(other -> same(other, value, rel, abs)))) {
                return false;
            }
        }
        return true;
    }

    /** The condition, until it was met once. */
    private static java.util.function.Predicate<Object> first(java.util.function.Predicate<Object> condition) {
        boolean[] met = {false};
        return value -> !met[0] && (met[0] = condition.test(value));
    }

    private static boolean isReal(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    private static boolean sameNumber(Number actual, Number expected, double rel, double abs) {
        if (!isReal(actual) && !isReal(expected)) {
            return new java.math.BigDecimal(actual.toString()).compareTo(new java.math.BigDecimal(expected.toString())) == 0;
        }
        double a = actual.doubleValue();
        double e = expected.doubleValue();
        if (a == e || (Double.isNaN(a) && Double.isNaN(e))) {
            return true;
        }
        // A float carries seven digits: a right program that computes in it is off by more than doubles are.
        double tolerance = expected instanceof Float ? Math.max(rel, 1e-4) : rel;
        return !Double.isInfinite(e) && Math.abs(a - e) <= Math.max(tolerance * Math.abs(e), expected instanceof Float ? Math.max(abs, 1e-6) : abs);
    }

    private static boolean sameList(java.util.List<?> actual, java.util.List<?> expected, double rel, double abs) {
        if (actual.size() != expected.size()) {
            return false;
        }
        java.util.Iterator<?> others = actual.iterator();
        for (Object value : expected) {
            if (!same(others.next(), value, rel, abs)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameMap(java.util.Map<?, ?> actual, java.util.Map<?, ?> expected, double rel, double abs) {
        if (!actual.keySet().equals(expected.keySet())) {
            return false;
        }
        for (java.util.Map.Entry<?, ?> entry : expected.entrySet()) {
            if (!same(actual.get(entry.getKey()), entry.getValue(), rel, abs)) {
                return false;
            }
        }
        return true;
    }

    private static void report(String result) {
        if (System.getenv("CODELAB_REPORT") == null) {
            return; // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
        }
        try (java.io.BufferedReader secret = new java.io.BufferedReader(new java.io.FileReader("/proc/self/fd/3"));
             java.io.FileWriter reports = new java.io.FileWriter("/proc/self/fd/4")) {
            reports.write(secret.readLine() + " " + result + " " + count + "\n");
        } catch (java.io.IOException nobodyListens) {
            // The exit status alone tells.
        }
    }
}

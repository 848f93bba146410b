fun candidate() {
// codelab:program
}

// codelab:cases

// codelab-harness 1
object Codelab {
    private var count = 0

    @JvmStatic
    fun main(arguments: Array<String>) {
        // The functions are at the top of the file, where no member of an object hides the candidate's.
        val program = Class.forName("ProgramKt")
        var index = 1
        while (true) {
            var case: java.lang.reflect.Method? = null
            try {
                case = program.getMethod("codelabCase$index")
            } catch (last: NoSuchMethodException) {
            }
            if (case == null) {
                break
            }
            try {
                case.invoke(null)
            } catch (thrown: java.lang.reflect.InvocationTargetException) {
                throw thrown.targetException
            }
            index++
        }
        System.out.flush()
        report("passed")
    }

    fun check(actual: Any?, expected: Any?, rel: Double, abs: Double) {
        count++
        if (same(actual, expected, rel, abs)) {
            return
        }
        System.err.println("assertion " + count + " failed: expected " + show(expected) + ", got " + show(actual))
        System.err.flush()
        report("failed")
        Runtime.getRuntime().halt(1)
    }

    // Extensions are not used below: a candidate's own would be taken instead.
    private fun same(actual: Any?, expected: Any?, rel: Double, abs: Double): Boolean {
        if (actual == null || expected == null) {
            return actual === expected
        }
        if (isReal(expected)) {
            return isReal(actual) && sameReal((actual as Number).toDouble(), (expected as Number).toDouble(), rel, abs)
        }
        if (isWhole(expected)) {
            return isWhole(actual) && actual.toString() == expected.toString()
        }
        if (expected is List<*>) {
            return actual is List<*> && sameList(actual, expected, rel, abs)
        }
        if (expected is Set<*>) {
            return actual is Set<*> && sameSet(actual, expected, rel, abs)
        }
        if (expected is Map<*, *>) {
            return actual is Map<*, *> && sameMap(actual, expected, rel, abs)
        }
        val parts = parts(expected)
        if (parts != null) {
            return actual.javaClass === expected.javaClass && sameList(parts(actual)!!, parts, rel, abs)
        }
        return expected == actual
    }

    private fun isReal(value: Any): Boolean = value is Double || value is Float

    private fun isWhole(value: Any): Boolean =
        value is Long || value is Int || value is Short || value is Byte || value is java.math.BigInteger

    private fun sameReal(actual: Double, expected: Double, rel: Double, abs: Double): Boolean {
        if (actual == expected || java.lang.Double.isNaN(actual) && java.lang.Double.isNaN(expected)) {
            return true
        }
        val tolerance = Math.max(rel * Math.abs(expected), abs)
        return !java.lang.Double.isInfinite(expected) && Math.abs(actual - expected) <= tolerance
    }

    /** The components of a Pair, a Triple or a tuple that the prompt declares; null for anything else. */
    private fun parts(value: Any): List<Any?>? {
        val name = (value.javaClass.name as java.lang.String)
        if (!name.matches("kotlin\\.(Pair|Triple)|Tuple\\d+")) {
            return null
        }
        val found = java.util.ArrayList<Any?>()
        while (true) {
            try {
                found.add(value.javaClass.getMethod("component" + (found.size + 1)).invoke(value))
            } catch (last: NoSuchMethodException) {
                return found
            }
        }
    }

    private fun sameList(actual: List<*>, expected: List<*>, rel: Double, abs: Double): Boolean {
        if (actual.size != expected.size) {
            return false
        }
        val others = actual.iterator()
        val values = expected.iterator()
        while (values.hasNext()) {
            if (!others.hasNext() || !same(others.next(), values.next(), rel, abs)) {
                return false
            }
        }
        return true
    }

    /** Equal elements find each other first, so that only the others are compared one by one. */
    private fun sameSet(actual: Set<*>, expected: Set<*>, rel: Double, abs: Double): Boolean {
        val left = java.util.HashMap<Any?, Any?>()
        val values = actual.iterator()
        while (values.hasNext()) {
            left.put(values.next(), null)
        }
        val wanted = java.util.HashMap<Any?, Any?>()
        val others = expected.iterator()
        while (others.hasNext()) {
            wanted.put(others.next(), null)
        }
        return actual.size == expected.size && sameMap(left, wanted, rel, abs)
    }

    private fun sameMap(actual: Map<*, *>, expected: Map<*, *>, rel: Double, abs: Double): Boolean {
        if (actual.size != expected.size) {
            return false
        }
        val left = java.util.HashMap<Any?, Any?>(actual)
        val missing = java.util.ArrayList<Any?>()
        val keys = expected.keys.iterator()
        while (keys.hasNext()) {
            val key = keys.next()
            if (!left.containsKey(key)) {
                missing.add(key)
            } else if (!same(left.remove(key), (expected as Map<Any?, *>).get(key), rel, abs)) {
                return false
            }
        }
        val unmatched = missing.iterator()
        while (unmatched.hasNext()) {
            if (!removeLike(left, unmatched.next(), expected, rel, abs)) {
                return false
            }
        }
        return true
    }

    private fun removeLike(
        left: java.util.HashMap<Any?, Any?>, key: Any?, expected: Map<*, *>, rel: Double, abs: Double
    ): Boolean {
        val value = (expected as Map<Any?, *>).get(key)
        val entries = left.entries.iterator()
        while (entries.hasNext()) {
            val entry = entries.next()
            if (same(entry.key, key, rel, abs) && same(entry.value, value, rel, abs)) {
                entries.remove()
                return true
            }
        }
        return false
    }

    private fun show(value: Any?): String {
        val text = java.lang.String.valueOf(value) as java.lang.String
        val line = text.replace("\n", "\\n")
        return if (value is String) "\"" + line + "\"" else line
    }

    private fun report(result: String) {
        if (System.getenv("CODELAB_REPORT") == null) {
            return // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
        }
        try {
            val secret = java.io.BufferedReader(java.io.FileReader("/proc/self/fd/3")).readLine()
            val reports = java.io.FileWriter("/proc/self/fd/4")
            reports.write(secret + " " + result + " " + count + "\n")
            reports.close()
        } catch (nobodyListens: java.io.IOException) {
            // The exit status alone tells.
        }
    }
}

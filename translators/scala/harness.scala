object Problem {
    def candidate(): Unit = {
// codelab:program
    }

    def main(args: Array[String]): Unit = CodelabHarness.runCases()
}

// codelab-harness 1
object CodelabCases {
    // codelab:cases
}

// Loops and casts rather than patterns and collections: compiling this is a part of every program's cost.
object CodelabHarness {
    private var count: Int = 0

    def runCases(): Unit = {
        var i = 1
        var method = caseOf(i)
        while (method != null) {
            try {
                method.invoke(CodelabCases)
            } catch {
                case thrown: java.lang.reflect.InvocationTargetException => throw thrown.getCause
            }
            i += 1
            method = caseOf(i)
        }
        System.out.flush()
        report("passed")
    }

    private def caseOf(number: Int): java.lang.reflect.Method = {
        try {
            CodelabCases.getClass.getMethod("codelabCase" + number)
        } catch {
            case last: NoSuchMethodException => null
        }
    }

    def check(actual: Any, expected: Any, rel: Double, abs: Double): Unit = {
        count += 1
        if (!same(actual, expected, rel, abs)) {
            System.err.println("assertion " + count + " failed: expected " + show(expected) + ", got " + show(actual))
            report("failed")
            Runtime.getRuntime.halt(1)
        }
    }

    /** Whether two values are equal; negative tolerances stand for exactly. */
    def same(actual: Any, expected: Any, rel: Double, abs: Double): Boolean = {
        if (actual == null || expected == null) {
            actual == null && expected == null
        } else if (actual.isInstanceOf[Number] && expected.isInstanceOf[Number]) {
            sameNumber(actual.asInstanceOf[Number], expected.asInstanceOf[Number], rel, abs)
        } else if (actual.isInstanceOf[scala.collection.Seq[_]] && expected.isInstanceOf[scala.collection.Seq[_]]) {
            val a = actual.asInstanceOf[scala.collection.Seq[Any]].iterator
            val e = expected.asInstanceOf[scala.collection.Seq[Any]].iterator
            sameItems(a, e, rel, abs)
        } else if (actual.isInstanceOf[scala.collection.Map[_, _]] && expected.isInstanceOf[scala.collection.Map[_, _]]) {
            val a = actual.asInstanceOf[scala.collection.Map[Any, Any]]
            val e = expected.asInstanceOf[scala.collection.Map[Any, Any]]
            a.size == e.size && sameEntries(a, e, rel, abs)
        } else if (actual.isInstanceOf[scala.collection.Set[_]] && expected.isInstanceOf[scala.collection.Set[_]]) {
            val a = actual.asInstanceOf[scala.collection.Set[Any]]
            val e = expected.asInstanceOf[scala.collection.Set[Any]]
            a.size == e.size && sameElements(a, e, rel, abs)
        } else if (isTuple(actual) && isTuple(expected)) {
            sameItems(actual.asInstanceOf[Product].productIterator, expected.asInstanceOf[Product].productIterator, rel, abs)
        } else if (isHolder(expected)) {
            expected.getClass == actual.getClass &&
                same(actual.asInstanceOf[Product].productElement(0), expected.asInstanceOf[Product].productElement(0), rel, abs)
        } else {
            expected.equals(actual)
        }
    }

    private def isTuple(value: Any): Boolean = value.isInstanceOf[Product] && value.getClass.getName.startsWith("scala.Tuple")

    private def isHolder(value: Any): Boolean =
        value.isInstanceOf[Some[_]] || value.isInstanceOf[Left[_, _]] || value.isInstanceOf[Right[_, _]]

    private def sameItems(actual: Iterator[Any], expected: Iterator[Any], rel: Double, abs: Double): Boolean = {
        var equal = true
        while (equal && actual.hasNext && expected.hasNext) {
            equal = same(actual.next(), expected.next(), rel, abs)
        }
        equal && !actual.hasNext && !expected.hasNext
    }

    private def isReal(value: Number): Boolean = value.isInstanceOf[java.lang.Double] || value.isInstanceOf[java.lang.Float]

    private def sameNumber(actual: Number, expected: Number, rel: Double, abs: Double): Boolean = {
        val a = actual.doubleValue
        val e = expected.doubleValue
        if (!isReal(expected) && (!isReal(actual) || (a == Math.floor(a) && !a.isInfinite))) {
            new java.math.BigDecimal(actual.toString).compareTo(new java.math.BigDecimal(expected.toString)) == 0
        } else if (a == e || (a.isNaN && e.isNaN)) {
            true
        } else {
            // A float carries seven digits: a right program that computes in it is off by more than doubles are.
            val single = expected.isInstanceOf[java.lang.Float] && rel >= 0
            val relative = if (single) Math.max(rel, 1e-4) else rel
            val absolute = if (single) Math.max(abs, 1e-6) else abs
            !e.isInfinite && Math.abs(a - e) <= Math.max(relative * Math.abs(e), absolute)
        }
    }

    /** What is equal exactly must not be used up by what is only close. */
    private def sameElements(actual: scala.collection.Set[Any], expected: scala.collection.Set[Any], rel: Double, abs: Double): Boolean = {
        val rest = new java.util.LinkedList[Any]
        val others = actual.iterator
        while (others.hasNext) {
            val element = others.next()
            if (!expected.contains(element)) rest.add(element)
        }
        val elements = expected.iterator
        var equal = true
        while (equal && elements.hasNext) {
            val element = elements.next()
            equal = actual.contains(element) || removeFirst(rest, element, rel, abs)
        }
        equal
    }

    private def sameEntries(actual: scala.collection.Map[Any, Any], expected: scala.collection.Map[Any, Any], rel: Double, abs: Double): Boolean = {
        val rest = new java.util.LinkedList[Any]
        val others = actual.iterator
        while (others.hasNext) {
            val entry = others.next()
            if (!expected.contains(entry._1)) rest.add(entry)
        }
        val entries = expected.iterator
        var equal = true
        while (equal && entries.hasNext) {
            val entry = entries.next()
            equal = if (actual.contains(entry._1)) same(actual(entry._1), entry._2, rel, abs) else removeFirst(rest, entry, rel, abs)
        }
        equal
    }

    private def removeFirst(values: java.util.LinkedList[Any], value: Any, rel: Double, abs: Double): Boolean = {
        val iterator = values.iterator
        var found = false
        while (!found && iterator.hasNext) {
            found = same(iterator.next(), value, rel, abs)
            if (found) iterator.remove()
        }
        found
    }

    private def show(value: Any): String = if (value.isInstanceOf[String]) "\"" + value + "\"" else String.valueOf(value)

    private def report(result: String): Unit = {
        // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
        if (System.getenv("CODELAB_REPORT") != null) {
            try {
                val secret = new java.io.BufferedReader(new java.io.FileReader("/proc/self/fd/3"))
                val reports = new java.io.FileWriter("/proc/self/fd/4")
                reports.write(secret.readLine() + " " + result + " " + count + "\n")
                reports.close()
            } catch {
                case nobodyListens: java.io.IOException => // The exit status alone tells.
            }
        }
    }
}

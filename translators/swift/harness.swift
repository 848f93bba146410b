func candidate() {
// codelab:program
}

// codelab-harness 1
// Nothing is imported, so that a program finds only what its own part imports.
@_silgen_name("__read") func codelabRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ size: Int) -> Int
@_silgen_name("__write") func codelabWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ size: Int) -> Int
@_silgen_name("secure_getenv") func codelabVariable(_ name: UnsafePointer<Int8>) -> UnsafePointer<Int8>?
@_silgen_name("_Exit") func codelabExit(_ status: Int32) -> Never

enum Codelab {
    private static var count = 0

    static func check<T>(_ actual: T, _ expected: T, _ rel: Double, _ abs: Double) {
        count += 1
        if same(actual, expected, rel, abs) {
            return
        }
        let values = "expected \(String(reflecting: expected)), got \(String(reflecting: actual))"
        write("assertion \(count) failed: \(values)\n", to: 2)
        report("failed")
        codelabExit(1)
    }

    static func same<T>(_ actual: T, _ expected: T, _ rel: Double = 0, _ abs: Double = 0) -> Bool {
        return alike(actual, expected, rel, abs)
    }

    static func report(_ result: String) {
        if codelabVariable("CODELAB_REPORT") == nil {
            return // Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
        }
        var bytes = [UInt8](repeating: 0, count: 256)
        let size = codelabRead(3, &bytes, bytes.count)
        let secret = String(decoding: bytes[..<Swift.max(size, 0)].prefix { $0 > 32 }, as: UTF8.self)
        write("\(secret) \(result) \(count)\n", to: 4)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        _ = codelabWrite(descriptor, bytes, bytes.count)
    }

    /// A value without the optionals and the AnyHashable around it; nil for nil.
    private static func bare(_ value: Any) -> Any? {
        if Swift.type(of: value) == AnyHashable.self, let hashable = value as? AnyHashable {
            return bare(hashable.base)
        }
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle != .optional {
            return value
        }
        guard let inner = mirror.children.first else {
            return nil
        }
        return bare(inner.value)
    }

    private static func alike(_ actual: Any, _ expected: Any, _ rel: Double, _ abs: Double) -> Bool {
        guard let given = bare(actual), let wanted = bare(expected) else {
            return bare(actual) == nil && bare(expected) == nil
        }
        switch wanted {
        case let wanted as Int:
            return (given as? any BinaryInteger)?.description == wanted.description
        case let wanted as Double:
            guard let given = given as? Double ?? (given as? Float).map({ Double($0) }) else {
                return false
            }
            return near(given, wanted, rel, abs)
        case let wanted as String:
            // == takes texts for equal that are only shown in the same way.
            return (given as? String).map { $0.utf8.elementsEqual(wanted.utf8) } ?? false
        case let wanted as Bool:
            return given as? Bool == wanted
        default:
            return alikeParts(given, wanted, rel, abs)
        }
    }

    private static func near(_ given: Double, _ wanted: Double, _ rel: Double, _ abs: Double) -> Bool {
        if given == wanted || (given.isNaN && wanted.isNaN) {
            return true
        }
        return wanted.isFinite && (given - wanted).magnitude <= Swift.max(rel * wanted.magnitude, abs)
    }

    private static func alikeParts(_ given: Any, _ wanted: Any, _ rel: Double, _ abs: Double) -> Bool {
        let (ours, theirs) = (Mirror(reflecting: wanted), Mirror(reflecting: given))
        guard ours.displayStyle == theirs.displayStyle, ours.children.count == theirs.children.count else {
            return false
        }
        switch ours.displayStyle {
        case .collection, .tuple, .struct where !ours.children.isEmpty:
            return Swift.zip(theirs.children, ours.children).allSatisfy { alike($0.value, $1.value, rel, abs) }
        case .dictionary:
            guard let given = given as? [AnyHashable: Any], let wanted = wanted as? [AnyHashable: Any] else {
                return false
            }
            return alikeEntries(given, wanted, rel, abs)
        case .set:
            guard let given = given as? Set<AnyHashable>, let wanted = wanted as? Set<AnyHashable> else {
                return false
            }
            let entries = { (keys: Set<AnyHashable>) in Dictionary(uniqueKeysWithValues: keys.map { ($0, true as Any) }) }
            return alikeEntries(entries(given), entries(wanted), rel, abs)
        case .enum:
            guard let our = ours.children.first, let their = theirs.children.first else {
                return String(describing: given) == String(describing: wanted)
            }
            return our.label == their.label && alike(their.value, our.value, rel, abs)
        default:
            return (wanted as? AnyHashable).map { $0 == given as? AnyHashable } ?? false
        }
    }

    /// Equal keys find each other first, so that only the others are compared one by one.
    private static func alikeEntries(
        _ given: [AnyHashable: Any], _ wanted: [AnyHashable: Any], _ rel: Double, _ abs: Double
    ) -> Bool {
        var left = given
        var missing: [(AnyHashable, Any)] = []
        for (key, value) in wanted {
            guard let found = left.index(forKey: key), alike(left[found].key, key, 0, 0) else {
                missing.append((key, value))
                continue
            }
            if !alike(left[found].value, value, rel, abs) {
                return false
            }
            left.remove(at: found)
        }
        for (key, value) in missing {
            let found = left.firstIndex { alike($0.key, key, rel, abs) && alike($0.value, value, rel, abs) }
            guard let found = found else {
                return false
            }
            left.remove(at: found)
        }
        return left.isEmpty
    }
}

func codelabCases() {
    // codelab:cases
}

codelabCases()
Codelab.report("passed")

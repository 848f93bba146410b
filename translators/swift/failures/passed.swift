func add(a: Int, b: Int) -> Int {
    return a + b
}

@_silgen_name("read") func fetch(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ size: Int) -> Int
@_silgen_name("write") func send(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ size: Int) -> Int
@_silgen_name("exit") func leave(_ status: Int32) -> Never

func report(_ outcome: String) {
    var bytes = [UInt8](repeating: 0, count: 256)
    let size = fetch(3, &bytes, bytes.count)
    let line = Array(bytes[..<size].prefix { $0 > 32 }) + Array(" \(outcome)\n".utf8)
    _ = send(4, line, line.count)
}

assert(add(a: 1, b: 2) == 3)
report("passed 1")

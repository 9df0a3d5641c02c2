/// A name of HTML as a number, so that one look tells which it is.
enum HTMLName {
    /// - Parameter name: ASCII in any case.
    static func key(_ name: some Sequence<UInt8>) -> UInt64 {
        name.reduce(5381) { $0 &* 33 &+ UInt64($1.lowercased) }
    }

    /// The keys of `names`, separated by spaces, for a list of cases in the same order.
    static func table<Value>(_ names: String, _ values: some Sequence<Value>) -> [UInt64: Value] {
        let keys = names.utf8.split(separator: UInt8.space).map { key($0) }
        return Dictionary(zip(keys, values)) { first, _ in first }
    }
}

/// Keys that are pressed one after another to mean one thing, as in "g g" or "]e".
public struct KeySequence: Hashable, Sendable, CustomStringConvertible {
    /// Never empty.
    public let keys: [Key]

    /// - Returns: nil for no keys at all.
    public init?(_ keys: [Key]) {
        if keys.isEmpty { return nil }
        self.keys = keys
    }

    public init(_ key: Key) {
        keys = [key]
    }

    /// Reads keys with spaces between them, each in the notation of ``Key``. Two characters may
    /// stand together, as in "]e"; nil for anything else, so that a misspelt name is noticed.
    public init?(_ notation: String) {
        var keys: [Key] = []
        for word in notation.split(separator: " ") {
            if let key = Key(String(word)) {
                keys.append(key)
            } else if word.count == 2 {
                keys += word.compactMap { Key(String($0)) }
            } else {
                return nil
            }
        }
        self.init(keys)
    }

    /// A bracket is written together with what follows ("]e"), other keys with a space ("g g").
    public var description: String {
        // The runtime takes its time with `joined`, and this is asked for with every key.
        var text = keys[0].description
        guard keys.count > 1 else { return text }
        let names = keys.map(\.description)
        let isBracketed = names.count == 2 && ["[", "]"].contains(text) && names[1].count == 1
        for name in names.dropFirst() {
            if !isBracketed { text += " " }
            text += name
        }
        return text
    }

    public func starts(with other: KeySequence) -> Bool { keys.starts(with: other.keys) }
}

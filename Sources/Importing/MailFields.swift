/// The header of a message or of a part of one, after RFC 5322: what is used of it.
struct MailFields {
    /// Where the body begins.
    private(set) var body = 0
    /// The first of each name, unfolded; as the bytes stand there.
    private var values: [String: [UInt8]] = [:]

    private static let wanted: Set<String> = [
        "from", "to", "cc", "date", "subject", "message-id", "sender", "content-type",
        "content-transfer-encoding", "content-disposition", "content-description",
    ]
    /// Bytes of a value; a header that says more is not read to its end.
    private static let longest = 64 << 10
    /// Bytes of a name, RFC 5322 allows any number.
    private static let longestName = 76

    /// - Parameter range: begins with the header's first line, or with the body after a blank one.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        var position = range.lowerBound
        var current: String?
        while position < range.upperBound {
            let end =
                bytes[position..<range.upperBound].firstIndex(of: .lineFeed)
                .map { $0 + 1 } ?? range.upperBound
            let line = Self.withoutBreak(bytes[position..<end])
            if line.isEmpty {
                position = end
                break
            }
            if bytes[position].isBlank {
                if let current { append(line.drop { $0.isBlank }, to: current) }
            } else if let (name, value) = Self.field(line) {
                current = Self.wanted.contains(name) && values[name] == nil ? name : nil
                if let current { append(value, to: current) }
            } else if !Self.isEnvelope(line) {
                // A body without the blank line before it.
                break
            }
            position = end
        }
        body = position
    }

    /// As the bytes stand there.
    func raw(_ name: String) -> [UInt8]? { values[name] }

    /// Decoded and fit to be shown on one line; nil where it says nothing.
    func text(_ name: String) -> String? {
        guard let value = values[name] else { return nil }
        let cleaned = TextCleaner.clean(EncodedWords.decoded(value)).output
        let line = Excerpt.folded(cleaned)
        return line.isEmpty ? nil : line
    }

    private mutating func append(_ value: ArraySlice<UInt8>, to name: String) {
        var known = values[name] ?? []
        let room = Self.longest - known.count
        if !known.isEmpty, room > 0 { known.append(.space) }
        known += value.prefix(max(0, room - 1))
        values[name] = known
    }

    private static func withoutBreak(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let last = line.last, last == .lineFeed || last == .carriageReturn {
            line.removeLast()
        }
        return line
    }

    private static func field(
        _ line: ArraySlice<UInt8>
    ) -> (name: String, value: ArraySlice<UInt8>)? {
        guard let colon = line.prefix(longestName + 2).firstIndex(of: UInt8(ascii: ":")) else {
            return nil
        }
        var name = line[..<colon]
        while let last = name.last, last.isBlank { name.removeLast() }
        guard !name.isEmpty, name.allSatisfy({ $0 > .space && $0 < .delete }) else { return nil }
        let value = line[(colon + 1)...].drop { $0.isBlank }
        return (String(decoding: name.map(\.lowercased), as: UTF8.self), value)
    }

    /// The line that a mailbox puts before a message.
    private static func isEnvelope(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8)
    }
}

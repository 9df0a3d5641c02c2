/// A line as furniture is known by it: its words in lower case, without punctuation at their ends.
struct FurnitureLine {
    /// A word's place among the folded bytes. The runtime takes its time with an array of ranges.
    struct Word {
        let start: Int
        let end: Int
    }

    let text: String
    /// The text's.
    let bytes: [UInt8]
    /// The words, each with an underscore before and after it.
    private var folded: [UInt8] = [Self.underscore]
    /// Where they are in `folded`.
    private(set) var words: [Word] = []

    private static let underscore = UInt8(ascii: "_")

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
        folded.reserveCapacity(bytes.count + 2)
        var end = folded.count
        for scalar in text.unicodeScalars {
            switch Self.role(of: scalar) {
            case .space: finishWord(&end)
            case .word:
                append(scalar)
                end = folded.count
            case .mark:
                let isLast = end == folded.count
                if end > wordStart { append(scalar) }
                if isLast { end = folded.count }
            case .other:
                if end > wordStart { append(scalar) }
            }
        }
        finishWord(&end)
    }

    /// The first word; there must be one.
    var first: ArraySlice<UInt8> { word(words[0]) }

    /// The last words, with underscores between them; all of them when there are fewer.
    func last(_ count: Int) -> ArraySlice<UInt8> {
        guard let last = words.last else { return [] }
        return folded[words[max(0, words.count - count)].start..<last.end]
    }

    func word(_ word: Word) -> ArraySlice<UInt8> { folded[word.start..<word.end] }

    /// Whether the words, with underscores between them and after them, begin with an entry of
    /// `list`, where a space or a line feed stands between entries.
    func begins(withOneOf list: StaticString) -> Bool {
        let list = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
        var at = 0
        while at < list.count {
            var matched = 1
            while at < list.count, matched < folded.count, list[at] == folded[matched] {
                at += 1
                matched += 1
            }
            if at == list.count || list[at] <= .space { return true }
            while at < list.count, list[at] > .space { at += 1 }
            at += 1
        }
        return false
    }

    // MARK: - Taking words

    private var wordStart: Int { words.last.map { $0.end + 1 } ?? 1 }

    private enum Role {
        case space, word, mark, other
    }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar.value {
        case 0x20, 0x09...0x0D: return .space
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xA9: return .word
        case 0..<0x80, 0x2010...0x2027, 0x2030...0x205E: return .other
        default: break
        }
        let properties = scalar.properties
        if properties.isWhitespace { return .space }
        if properties.isAlphabetic || properties.numericType != nil { return .word }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        default: return .other
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            folded.append(UInt8(truncatingIfNeeded: scalar.value).lowercased)
        } else {
            folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// - Parameter end: where the word's last letter or digit ends.
    private mutating func finishWord(_ end: inout Int) {
        let start = wordStart
        if end > start {
            folded.removeSubrange(end...)
            words.append(Word(start: start, end: end))
            folded.append(Self.underscore)
        }
        end = folded.count
    }
}

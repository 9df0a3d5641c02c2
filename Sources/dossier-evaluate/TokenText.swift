import Articles

/// Sentences in tokens, set as running text.
struct TokenText {
    let text: ReadingText
    /// UTF-8 bytes of each token.
    private let ranges: [[Range<Int>]]

    init(_ sentences: [[String]]) {
        var bytes: [UInt8] = []
        var ranges: [[Range<Int>]] = []
        for sentence in sentences {
            var tokens: [Range<Int>] = []
            var isTight = true
            for token in sentence {
                if !isTight, !Self.isTightBefore(token) { bytes.append(0x20) }
                let start = bytes.count
                bytes += Array(token.utf8)
                tokens.append(start..<bytes.count)
                isTight = token == "(" || token == "-"
            }
            bytes.append(0x0A)
            ranges.append(tokens)
        }
        text = ReadingText(repairing: bytes)
        self.ranges = ranges
    }

    private static func isTightBefore(_ token: String) -> Bool {
        [".", ",", ")", "'s", "’s", "'", "’", "-", ":", ";"].contains(token)
    }

    func range(of tokens: Range<Int>, in sentence: Int) -> TextRange {
        let first = ranges[sentence][tokens.lowerBound]
        return TextRange(
            utf8: first.lowerBound..<ranges[sentence][tokens.upperBound - 1].upperBound)
    }
}

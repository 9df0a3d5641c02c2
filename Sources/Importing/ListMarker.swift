/// The bullet or number that a list item begins with.
struct ListMarker {
    /// As it is shown: "-", "12.", "3)".
    var bytes: [UInt8]
    /// Where the item's text begins.
    var content: Int

    /// - Returns: nil where `line` begins with none, or with one and nothing after it.
    init?(_ line: TextLine, in p: UnsafeBufferPointer<UInt8>) {
        let range = line.content
        var end = range.lowerBound
        if let length = Self.bullet(line, p) {
            end += length
        } else {
            if p[end] == UInt8(ascii: "(") { end += 1 }
            let digits = end
            while end < range.upperBound, p[end].isDigit { end += 1 }
            // Four digits are a year at the start of a line.
            guard (1...3).contains(end - digits), end < range.upperBound else { return nil }
            let isClosed = p[end] == UInt8(ascii: ")")
            guard isClosed || (p[end] == UInt8(ascii: ".") && digits == range.lowerBound) else {
                return nil
            }
            end += 1
        }
        guard end < range.upperBound, p[end].isBlank else { return nil }
        bytes = Array(p[range.lowerBound..<end])
        while end < range.upperBound, p[end].isBlank { end += 1 }
        content = end
    }

    /// The length in bytes of "-", "*", "+", one of the dots that typesetters use, or the "o" that
    /// typists made do with; that one is a word of some languages, and stands for a dot only where
    /// it is set in or set off.
    private static func bullet(_ line: TextLine, _ p: UnsafeBufferPointer<UInt8>) -> Int? {
        let range = line.content
        let first = p[range.lowerBound]
        if first == UInt8(ascii: "o"), range.count > 3, p[range.lowerBound + 1] == .space {
            return line.indent > 0 || p[range.lowerBound + 2] == .space ? 1 : nil
        }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
            return 1
        }
        for dot in ["•", "◦", "‣", "·", "▪"] where p[range].starts(with: dot.utf8) {
            return dot.utf8.count
        }
        return nil
    }
}

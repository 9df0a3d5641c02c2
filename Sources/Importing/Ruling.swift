/// A line of dashes, equals signs, stars or underscores.
struct Ruling {
    private let mark: UInt8
    private let columns: Int

    /// - Returns: nil for a line that holds anything else, or fewer than three marks.
    init?(_ line: TextLine, in p: UnsafeBufferPointer<UInt8>) {
        let first = p[line.content.lowerBound]
        guard
            [UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_")]
                .contains(first)
        else { return nil }
        var marks = 0
        for byte in p[line.content] {
            guard byte == first || byte == .space else { return nil }
            if byte == first { marks += 1 }
        }
        guard marks >= 3 else { return nil }
        mark = first
        columns = line.columns
    }

    /// The level of the heading that it underlines: 1 for "=", 2 for "-"; nil where the line above
    /// is none, or not of about its length.
    func headingLevel(of line: TextLine?) -> Int? {
        guard let line, line.columns <= 100, columns * 2 >= line.columns,
            columns <= line.columns * 2 + 8
        else { return nil }
        return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil
    }
}

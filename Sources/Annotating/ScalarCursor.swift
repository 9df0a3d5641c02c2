import Articles

/// Turns scalar offsets into bytes in a text; costs a pass over the text once, and little after.
struct ScalarCursor {
    private let text: ReadingText
    /// The byte offset of every 256th scalar.
    private let marks: [Int]
    private static let apart = 256

    init(_ text: ReadingText) {
        self.text = text
        var marks: [Int] = []
        var scalars = 0
        for (offset, byte) in text.bytes.enumerated() where byte & 0xC0 != 0x80 {
            if scalars % Self.apart == 0 { marks.append(offset) }
            scalars += 1
        }
        self.marks = marks
    }

    /// Nil when the range is not in the text.
    func bytes(of scalars: Range<Int>) -> TextRange? {
        guard let start = offset(of: scalars.lowerBound), let end = offset(of: scalars.upperBound)
        else { return nil }
        return TextRange(utf8: start..<end)
    }

    private func offset(of scalar: Int) -> Int? {
        guard scalar >= 0, scalar / Self.apart <= marks.count else { return nil }
        if scalar == 0 { return 0 }
        let mark = min(scalar / Self.apart, marks.count - 1)
        guard mark >= 0 else { return nil }
        var left = scalar - mark * Self.apart
        var offset = marks[mark]
        while left > 0 {
            guard offset < text.count else { return nil }
            offset += 1
            while offset < text.count && text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }
}

/// A text as anchoring compares it, with the way back to the text as it is read.
///
/// What a re-wrapping, a converter or a typographer changes is no change of the words: runs of
/// white space become one space, curly quotation marks straight ones, and marks that nobody sees
/// (soft hyphen, zero-width space, word joiner) go. Letters keep their case: "may" and "May" are
/// two words.
struct FoldedText: Sendable {
    /// UTF-8.
    let bytes: [UInt8]
    /// Where folded and original offsets drift apart; ascending.
    private let breaks: [Break]

    /// From `folded` on, until the next break, an original offset is the folded one plus `shift`.
    private struct Break {
        var folded: Int
        var shift: Int
    }

    init(_ original: some RandomAccessCollection<UInt8>) {
        let result = original.withContiguousStorageIfAvailable { Self.fold($0) }
        let (bytes, breaks) = result ?? Array(original).withUnsafeBufferPointer { Self.fold($0) }
        self.bytes = bytes
        self.breaks = breaks
    }

    init(_ string: String) {
        self.init(Array(string.utf8))
    }

    /// The original range that a range of folded bytes stands for.
    func original(_ range: Range<Int>) -> Range<Int> {
        let lower = original(range.lowerBound)
        guard let last = range.last, bytes.indices.contains(last) else { return lower..<lower }
        let space = UInt8(ascii: " ")
        let upper = bytes[last] == space ? original(last + 1) : original(last) + 1
        return lower..<max(lower, upper)
    }

    private func original(_ offset: Int) -> Int {
        let next = breaks.partitioningIndex { $0.folded > offset }
        return next == 0 ? offset : offset + breaks[next - 1].shift
    }

    private static func fold(_ text: UnsafeBufferPointer<UInt8>) -> ([UInt8], [Break]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var breaks: [Break] = []
        var shift = 0
        var inSpace = false
        var at = 0
        while at < text.count {
            let end = endOfPlainRun(text, from: at)
            if end > at {
                bytes.append(contentsOf: text[at..<end])
                at = end
                inSpace = false
                continue
            }
            let (class_, length) = CharacterClass.of(text, at)
            switch class_ {
            case .plain:
                for byte in text[at..<at + length] { bytes.append(byte) }
                inSpace = false
            case .space:
                if !inSpace { bytes.append(UInt8(ascii: " ")) }
                inSpace = true
            case .stands(let byte):
                bytes.append(byte)
                inSpace = false
            case .invisible:
                break
            }
            at += length
            if at - bytes.count != shift {
                shift = at - bytes.count
                if breaks.last?.folded == bytes.count { breaks.removeLast() }
                breaks.append(Break(folded: bytes.count, shift: shift))
            }
        }
        return (bytes, breaks)
    }

    /// Where the printable ASCII from `start` on ends, single spaces between its words included:
    /// most of a text, which folding leaves as it is.
    private static func endOfPlainRun(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at < text.count {
            if isWordByte(text[at]) {
                at += 1
            } else if text[at] == 0x20, at > start, at + 1 < text.count, isWordByte(text[at + 1]) {
                at += 2
            } else {
                break
            }
        }
        return at
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
}

/// What folding does with a character.
private enum CharacterClass {
    case plain
    case space
    case invisible
    /// The ASCII character that it is taken for.
    case stands(UInt8)

    /// The class of the character at `at`, and its length in bytes, which never leads past the end.
    static func of(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (CharacterClass, Int) {
        let first = text[at]
        if first < 0x80 {
            return (first == 0x20 || (first >= 0x09 && first <= 0x0D) ? .space : .plain, 1)
        }
        let left = text.count - at
        if first == 0xC2 && left >= 2 {
            switch text[at + 1] {
            case 0xA0, 0x85: return (.space, 2)
            case 0xAD: return (.invisible, 2)
            default: return (.plain, 2)
            }
        }
        if first & 0xF0 == 0xE0 && left >= 3 { return (ofThree(text, at), 3) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        return (.plain, min(length, left))
    }

    private static func ofThree(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> CharacterClass {
        switch (text[at], text[at + 1], text[at + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xE2, 0x81, 0x9F): .space
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): .space
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): .invisible
        case (0xE2, 0x80, 0x98...0x99): .stands(UInt8(ascii: "'"))
        case (0xE2, 0x80, 0x9C...0x9D): .stands(UInt8(ascii: "\""))
        default: .plain
        }
    }
}

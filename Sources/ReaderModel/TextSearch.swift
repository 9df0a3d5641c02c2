import Articles
import TextLayout

/// A literal search in a text.
///
/// Without a capital in the query it is blind to case, to accents, and to how quotation marks and
/// dashes are drawn. White space in the query stands for any white space, a line feed too, so that a
/// phrase is found across the lines of a hard-wrapped text.
public struct TextSearch: Sendable {
    private let pattern: SearchPattern

    public init(query: String) {
        pattern = SearchPattern(query)
    }

    /// The first `limit` matches in reading order. They do not overlap, and they split no grapheme
    /// cluster. A query of nothing but white space matches nothing.
    public func matches(in text: ReadingText, limit: Int) -> [TextRange] {
        guard !pattern.isBlank, limit > 0 else { return [] }
        let units = TextUnits(text: text)
        return text.bytes.withUnsafeBufferPointer { bytes in
            var finder = MatchFinder(pattern, bytes, units, limit: limit)
            finder.run()
            return finder.matches
        }
    }
}

/// What a query asks for, and by which bytes a match can start.
private struct SearchPattern: Sendable {
    enum Element: Hashable, Sendable {
        case space
        case scalar(Unicode.Scalar)
    }

    private(set) var elements: [Element] = []
    let isSensitive: Bool
    /// By byte, whether a match can start with it.
    private(set) var firstBytes = [Bool](repeating: false, count: 256)
    /// By byte, whether it can follow where the first one is not ASCII.
    private(set) var secondBytes = [Bool](repeating: false, count: 256)

    init(_ query: String) {
        isSensitive = query.unicodeScalars.contains { $0.properties.isUppercase }
        for scalar in query.unicodeScalars {
            if scalar.properties.isWhitespace {
                if elements.last != .space { elements.append(.space) }
            } else if isSensitive {
                elements.append(.scalar(scalar))
            } else if let folded = ScalarFolding.fold(scalar) {
                elements.append(.scalar(folded))
            }
        }
        for form in elements.first.map(forms(of:)) ?? [] {
            let bytes = Array(String(form).utf8)
            firstBytes[Int(bytes[0])] = true
            if bytes.count > 1 { secondBytes[Int(bytes[1])] = true }
        }
    }

    var isBlank: Bool { elements.allSatisfy { $0 == .space } }

    /// The scalars that an element matches.
    private func forms(of element: Element) -> [Unicode.Scalar] {
        switch element {
        case .space:
            return (0...0x3000).compactMap { Unicode.Scalar($0) }.filter(\.properties.isWhitespace)
        case .scalar(let scalar):
            if isSensitive { return [scalar] }
            let capital = scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
            return [scalar, capital] + ScalarFolding.scalars(foldingTo: scalar)
        }
    }

    /// The small and the capital form of the element at `index`, if it is an ASCII character.
    func asciiForms(at index: Int) -> (UInt8, UInt8)? {
        guard elements.indices.contains(index), case .scalar(let scalar) = elements[index],
            scalar.isASCII
        else { return nil }
        let byte = UInt8(scalar.value)
        let isLetter = ("a"..."z").contains(scalar)
        return (byte, isLetter && !isSensitive ? byte - 0x20 : byte)
    }
}

/// Goes through a text once: places where a match may start are told by a byte or two, sixteen at a
/// time, and looked at more closely one by one.
private struct MatchFinder {
    private let pattern: SearchPattern
    private let bytes: UnsafeBufferPointer<UInt8>
    private let units: TextUnits
    private let limit: Int
    private(set) var matches: [TextRange] = []
    /// The end of the last match.
    private var resume = 0

    private typealias Lanes = SIMD16<UInt8>
    private static let lanes = 16

    init(
        _ pattern: SearchPattern, _ bytes: UnsafeBufferPointer<UInt8>, _ units: TextUnits,
        limit: Int
    ) {
        self.pattern = pattern
        self.bytes = bytes
        self.units = units
        self.limit = limit
    }

    mutating func run() {
        var index = 0
        if let first = pattern.asciiForms(at: 0) {
            index = runInLanes(first, pattern.asciiForms(at: 1))
        }
        while index < bytes.count, matches.count < limit {
            if isPossibleStart(index) { tryMatch(at: index) }
            index += 1
        }
    }

    /// Whether the bytes at `index` are those of a form of the first element.
    @inline(__always)
    private func isPossibleStart(_ index: Int) -> Bool {
        guard pattern.firstBytes[Int(bytes[index])] else { return false }
        return bytes[index] < 0x80
            || index + 1 < bytes.count && pattern.secondBytes[Int(bytes[index + 1])]
    }

    /// Looks for an ASCII character, and for what folds to it; by the next character, too, where that
    /// is ASCII. Returns where it stopped, short of the end.
    private mutating func runInLanes(_ first: (UInt8, UInt8), _ second: (UInt8, UInt8)?) -> Int {
        guard let start = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
        let (small, capital) = (Lanes(repeating: first.0), Lanes(repeating: first.1))
        let nextSmall = Lanes(repeating: second?.0 ?? 0)
        let nextCapital = Lanes(repeating: second?.1 ?? 0)
        let beyondASCII = Lanes(repeating: 0x80)
        let lead = Lanes(repeating: leastLead)
        var index = 0
        while index + Self.lanes < bytes.count, matches.count < limit {
            let here = start.loadUnaligned(fromByteOffset: index, as: Lanes.self)
            var mask = (here .== small) .| (here .== capital)
            if second != nil {
                let next = start.loadUnaligned(fromByteOffset: index + 1, as: Lanes.self)
                let fits = (next .== nextSmall) .| (next .== nextCapital) .| (next .>= beyondASCII)
                mask = mask .& fits
            }
            mask = mask .| (here .>= lead)
            let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
            if halves[0] | halves[1] != 0 {
                tryMatches(halves[0], from: index)
                tryMatches(halves[1], from: index + 8)
            }
            index += Self.lanes
        }
        return index
    }

    /// The least byte beyond ASCII that a match can start with; 0xFF, which no text holds, if none.
    private var leastLead: UInt8 {
        UInt8(pattern.firstBytes[0x80...].firstIndex(of: true) ?? 0xFF)
    }

    /// - Parameter mask: 8 bits for each of 8 bytes, set where a match may start.
    private mutating func tryMatches(_ mask: UInt64, from index: Int) {
        var left = mask
        while left != 0 {
            let lane = left.trailingZeroBitCount / 8
            left &= ~(0xFF << UInt64(lane * 8))
            if isPossibleStart(index + lane) { tryMatch(at: index + lane) }
        }
    }

    private mutating func tryMatch(at start: Int) {
        guard start >= resume, matches.count < limit, let end = end(ofMatchAt: start) else {
            return
        }
        guard isBoundary(start), isBoundary(end) else { return }
        matches.append(TextRange(utf8: start..<end))
        resume = end
    }

    /// Between ASCII bytes there is always one.
    private func isBoundary(_ index: Int) -> Bool {
        guard index > 0, index < bytes.count else { return true }
        let isPlain = bytes[index] < 0x80 && bytes[index - 1] < 0x80
        return isPlain || units.isClusterBoundary(TextOffset(index))
    }

    private func end(ofMatchAt start: Int) -> Int? {
        var index = start
        for (number, element) in pattern.elements.enumerated() {
            switch element {
            case .space:
                // A match starts with the first of several spaces, so that a row of them is read once.
                if number == 0, isSpaceBefore(start) { return nil }
                let end = spacesEnd(from: index)
                guard end > index else { return nil }
                index = end
            case .scalar(let scalar):
                if number > 0 { index = accentsEnd(from: index) }
                guard let length = length(of: scalar, at: index) else { return nil }
                index += length
            }
        }
        return accentsEnd(from: index)
    }

    /// The length in bytes of what matches a scalar of the pattern at `index`.
    @inline(__always)
    private func length(of scalar: Unicode.Scalar, at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        if byte < 0x80 {
            let isCapital = byte &- UInt8(ascii: "A") < 26
            let folded = isCapital && !pattern.isSensitive ? byte + 0x20 : byte
            return UInt32(folded) == scalar.value ? 1 : nil
        }
        let (found, length) = self.scalar(at: index)
        if pattern.isSensitive { return found == scalar ? length : nil }
        return ScalarFolding.fold(found) == scalar ? length : nil
    }

    private func accentsEnd(from start: Int) -> Int {
        var index = start
        guard !pattern.isSensitive else { return index }
        while index < bytes.count, bytes[index] >= 0x80 {
            let (found, length) = scalar(at: index)
            guard ScalarFolding.fold(found) == nil else { break }
            index += length
        }
        return index
    }

    private func spacesEnd(from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let (found, length) = scalar(at: index)
            guard isSpace(found) else { break }
            index += length
        }
        return index
    }

    private func isSpaceBefore(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return isSpace(scalar(at: start).scalar)
    }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? scalar == " " || scalar == "\n" || scalar == "\t" : scalar.properties.isWhitespace
    }

    /// The text is well-formed, so that the decoder need not look for errors.
    private func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (Unicode.Scalar(bytes[index]), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}

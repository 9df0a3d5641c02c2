/// What a look over bytes says about their being UTF-8.
struct UTF8Check {
    /// Bytes that belong to no well-formed sequence.
    private(set) var illFormed = 0
    /// Well-formed sequences of two to four bytes.
    private(set) var multibyte = 0
    /// Whether all that is wrong is a sequence cut short by the end of the file.
    private(set) var isOnlyCutShort = false

    init(_ input: ArraySlice<UInt8>) {
        input.withUnsafeBufferPointer { check($0) }
    }

    /// A text of another encoding has hardly a sequence that happens to be right, a damaged one
    /// has many.
    var looksLikeUTF8: Bool { isOnlyCutShort || illFormed <= multibyte }

    private mutating func check(_ p: UnsafeBufferPointer<UInt8>) {
        var i = 0
        while i < p.count {
            if p[i].isASCII {
                i += 1
                continue
            }
            let length = Self.sequence(p, i)
            if length > 0 {
                multibyte += 1
                i += length
            } else {
                illFormed += 1
                i += 1
            }
        }
        isOnlyCutShort = illFormed > 0 && illFormed == Self.cutShort(p)
    }

    /// The length of the well-formed sequence of several bytes at `i`, or 0; after table 3-7 of
    /// the Unicode standard.
    private static func sequence(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        guard let (length, second) = shape(p[i]), i + length <= p.count else { return 0 }
        guard second.contains(p[i + 1]) else { return 0 }
        for offset in 2..<max(2, length) where !p[i + offset].isContinuation { return 0 }
        return length
    }

    /// The length that a first byte announces, and what may come second.
    private static func shape(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }

    /// The number of bytes of an unfinished sequence at the end; 0 where there is none. A lone
    /// first byte does not count: it may be a letter of another encoding.
    private static func cutShort(_ p: UnsafeBufferPointer<UInt8>) -> Int {
        for back in 2...3 where p.count >= back {
            let start = p.count - back
            guard let (length, second) = shape(p[start]) else { continue }
            if length > back, second.contains(p[start + 1]), p[p.count - 1].isContinuation {
                return back
            }
        }
        return 0
    }
}

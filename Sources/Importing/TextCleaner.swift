/// Makes text fit to be shown: line feeds only, no control characters, no escape sequences, nothing
/// that reorders or hides what stands there.
struct TextCleaner {
    /// What has been cleaned so far; well-formed UTF-8.
    private(set) var output: [UInt8] = []
    /// Control characters and escape sequences that were left out.
    private(set) var controls = 0
    /// Bidirectional controls, zero-width and tag characters that were left out.
    private(set) var invisibles = 0
    /// Combining marks beyond ``maxMarks`` on one letter that were left out.
    private(set) var surplusMarks = 0

    /// Markdown breaks a line with two of them.
    private let keepsTrailingSpaces: Bool
    private var marks = 0
    private var joiners = 0
    /// No string of an escape sequence ends before here: spares a second look over a long line.
    private var noTerminatorBefore = 0

    /// No letter of any language bears more (UAX #15, Stream-Safe Text Format); a cluster must not
    /// grow without bound.
    private static let maxMarks = 30
    private static let maxJoiners = 30

    init(keepsTrailingSpaces: Bool = false) {
        self.keepsTrailingSpaces = keepsTrailingSpaces
    }

    /// The sentences that say what was left out.
    var remarks: [String] {
        var result: [String] = []
        if controls > 0 { result.append("\(counted(controls, "control character")) left out.") }
        if invisibles > 0 {
            result.append(
                "\(counted(invisibles, "invisible character")) left out "
                    + "(writing direction, zero width or tags).")
        }
        if surplusMarks > 0 {
            result.append("\(counted(surplusMarks, "surplus combining mark")) left out.")
        }
        return result
    }

    /// - Parameter bytes: well-formed UTF-8.
    static func clean(_ bytes: [UInt8], keepsTrailingSpaces: Bool = false) -> TextCleaner {
        var cleaner = TextCleaner(keepsTrailingSpaces: keepsTrailingSpaces)
        cleaner.output.reserveCapacity(bytes.count)
        bytes.withUnsafeBufferPointer { cleaner.append($0) }
        cleaner.dropTrailingSpaces()
        return cleaner
    }

    private mutating func append(_ p: UnsafeBufferPointer<UInt8>) {
        var i = 0
        while i < p.count {
            let byte = p[i]
            if byte >= .space && byte < .delete {
                var end = i + 1
                while end < p.count, p[end] >= .space, p[end] < .delete { end += 1 }
                output.append(contentsOf: p[i..<end])
                (marks, joiners) = (0, 0)
                i = end
            } else if byte.isASCII {
                i = appendControl(p, i)
            } else {
                i = appendScalar(p, i)
            }
        }
    }

    private mutating func dropTrailingSpaces() {
        guard !keepsTrailingSpaces else { return }
        while let last = output.last, last.isBlank { output.removeLast() }
    }

    private mutating func breakLine() {
        dropTrailingSpaces()
        output.append(.lineFeed)
    }

    // MARK: Control characters; each function returns where to go on

    private mutating func appendControl(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        switch p[i] {
        case .tab: output.append(.tab)
        case .lineFeed, 0x0B: breakLine()
        case .carriageReturn:
            breakLine()
            if i + 1 < p.count, p[i + 1] == .lineFeed { return i + 2 }
        case .formFeed:
            breakLine()
            output.append(.lineFeed)
        case 0x08: return backspace(p, i)
        case .escape:
            controls += 1
            return escapeSequence(p, i)
        default: controls += 1
        }
        return i + 1
    }

    /// A typewriter's bold is a letter struck twice, its underlining a letter on an underscore.
    private mutating func backspace(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        guard i + 1 < p.count, p[i + 1] > .space, p[i + 1] < .delete, let last = output.last else {
            controls += 1
            return i + 1
        }
        if last == p[i + 1] || last == UInt8(ascii: "_") {
            output.removeLast()
            return i + 1
        }
        controls += 1
        return p[i + 1] == UInt8(ascii: "_") && last.isASCII ? i + 2 : i + 1
    }

    private mutating func escapeSequence(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        guard i + 1 < p.count else { return i + 1 }
        switch p[i + 1] {
        case UInt8(ascii: "["): return controlSequence(p, i + 2)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
            UInt8(ascii: "X"):
            return controlString(p, i + 2)
        default:
            var end = i + 1
            while end < p.count, (0x20...0x2F).contains(p[end]), end - i < 8 { end += 1 }
            return end < p.count && (0x30...0x7E).contains(p[end]) ? end + 1 : i + 1
        }
    }

    /// The parameters and the letter of a CSI sequence. One without its letter loses its
    /// introducer only.
    private func controlSequence(_ p: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < p.count, (0x20...0x3F).contains(p[end]), end - start < 256 { end += 1 }
        return end < p.count && (0x40...0x7E).contains(p[end]) ? end + 1 : start
    }

    /// An OSC, DCS, APC, PM or SOS string up to its terminator. One that does not end on its line
    /// loses its introducer only, or a stray escape would swallow the rest of the document.
    private mutating func controlString(_ p: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        guard start >= noTerminatorBefore else { return start }
        var end = start
        while end < p.count, p[end] != .lineFeed, p[end] != .carriageReturn {
            if p[end] == 0x07 { return end + 1 }
            if end + 1 < p.count {
                if p[end] == .escape, p[end + 1] == UInt8(ascii: "\\") { return end + 2 }
                if p[end] == 0xC2, p[end + 1] == 0x9C { return end + 2 }
            }
            end += 1
        }
        noTerminatorBefore = end
        return start
    }

    // MARK: Beyond ASCII

    private mutating func appendScalar(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
        let length = p[i] < 0xE0 ? 2 : p[i] < 0xF0 ? 3 : 4
        let next = min(i + length, p.count)
        switch p[i] {
        // Latin, Greek, Cyrillic, Hebrew; Chinese, Japanese, Korean: nothing to look for.
        case 0xC3...0xCB, 0xCE...0xD7, 0xE3...0xED:
            output.append(contentsOf: p[i..<next])
            marks = 0
            return next
        default: break
        }
        var value = UInt32(p[i]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for index in i + 1..<max(i + 1, next) { value = value << 6 | UInt32(p[index] & 0x3F) }
        switch ScalarClass(value) {
        case .text:
            output.append(contentsOf: p[i..<next])
            marks = 0
        case .mark:
            marks += 1
            if marks <= Self.maxMarks {
                output.append(contentsOf: p[i..<next])
            } else {
                surplusMarks += 1
            }
        case .joiner: appendJoiner(p, i, next)
        case .lineBreak: breakLine()
        case .control: controls += 1
        case .controlSequence:
            controls += 1
            return controlSequence(p, next)
        case .controlString:
            controls += 1
            return controlString(p, next)
        case .invisible: invisibles += 1
        case .softHyphen: break
        case .noncharacter: output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        }
        return next
    }

    /// Joiners shape Persian and Indic words and make one emoji of several; between other letters
    /// they only hide.
    private mutating func appendJoiner(_ p: UnsafeBufferPointer<UInt8>, _ i: Int, _ next: Int) {
        joiners += 1
        if let last = output.last, !last.isASCII, next < p.count, p[next] >= 0xD8,
            joiners <= Self.maxJoiners
        {
            output.append(contentsOf: p[i..<next])
        } else {
            invisibles += 1
        }
    }
}

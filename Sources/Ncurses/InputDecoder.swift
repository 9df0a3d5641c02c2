import Screen

/// Turns the bytes that a terminal sends into keys, pastes and mouse events.
///
/// The sequences are those of xterm, which all terminals of today send, together with what the
/// terminal database says of this one. What is not understood is swallowed as a whole, so that no
/// part of it is taken for a key.
struct InputDecoder {
    /// What a terminal sends for a key, from its description.
    struct Binding {
        var sequence: [UInt8]
        var key: Key
    }

    private var buffer: [UInt8] = []
    private var position = 0
    private var bindings: [Binding]
    /// The text of a paste that has not ended.
    private var paste: [UInt8]?

    /// A paste that is longer is given in parts, so that one that never ends takes no more memory
    /// here than this.
    static let longestPart = 4 << 20
    /// How far back a line feed is looked for to end a part with.
    private static let longestLine = 1 << 16
    /// No sequence of a terminal is longer.
    private static let longestSequence = 64
    private static let endOfPaste = Array("\u{1B}[201~".utf8)
    private static let escape: UInt8 = 0x1B

    init(bindings: [Binding] = []) {
        self.bindings = bindings.filter { $0.sequence.count > 1 && $0.sequence[0] == Self.escape }
    }

    /// Whether there are bytes that may be the beginning of something longer.
    var isWaiting: Bool { paste == nil && position < buffer.count }

    mutating func feed(_ bytes: some Collection<UInt8>) {
        buffer.removeFirst(position)
        position = 0
        buffer.append(contentsOf: bytes)
    }

    /// The next input, or nil when there is none or its end has not come yet.
    ///
    /// - Parameter isFinal: nothing followed for a while, so what looks like a beginning is whole:
    ///   ESC is the Escape key.
    mutating func next(isFinal: Bool = false) -> TerminalInput? {
        while position < buffer.count {
            if paste != nil {
                guard let text = collectPaste() else { return nil }
                return .paste(text)
            }
            switch parse(at: position, isFinal: isFinal) {
            case .input(let input, let length):
                position += length
                return input
            case .startOfPaste(let length):
                position += length
                paste = []
            case .nothing(let length):
                position += length
            case .incomplete:
                return nil
            }
        }
        return nil
    }

    private mutating func collectPaste() -> [UInt8]? {
        let rest = buffer[position...]
        let end = Self.firstIndex(of: Self.endOfPaste, in: rest)
        // The end may be split: what could be its beginning stays.
        let taken = end ?? max(position, buffer.count - Self.endOfPaste.count + 1)
        paste?.append(contentsOf: buffer[position..<taken])
        position = taken
        guard end != nil else { return takePart() }
        position += Self.endOfPaste.count
        defer { paste = nil }
        return paste
    }

    /// The beginning of a paste that has become too long to wait for its end.
    private mutating func takePart() -> [UInt8]? {
        guard let text = paste, text.count >= Self.longestPart else { return nil }
        let end = Self.boundary(in: text)
        paste = Array(text[end...])
        return Array(text[..<end])
    }

    /// The end of a line or, where there is none near the end, of a character; not between CR and LF.
    private static func boundary(in text: [UInt8]) -> Int {
        let line = text.suffix(longestLine).lastIndex(of: 0x0A)
        if let line { return line + 1 }
        var end = text.count - 1
        while end > text.count - 4, text[end] & 0xC0 == 0x80 { end -= 1 }
        return text[end - 1] == 0x0D ? end - 1 : end
    }

    private static func firstIndex(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var from = bytes.startIndex
        while let index = bytes[from...].firstIndex(of: escape) {
            if bytes[index...].starts(with: needle) { return index }
            from = index + 1
        }
        return nil
    }

    private enum Parsed {
        case input(TerminalInput, Int)
        case startOfPaste(Int)
        /// Understood, and of no interest.
        case nothing(Int)
        case incomplete

        static func key(_ code: Key.Code, _ modifiers: Key.Modifiers = [], length: Int) -> Parsed {
            .input(.key(Key(code, modifiers)), length)
        }
    }

    private func parse(at start: Int, isFinal: Bool) -> Parsed {
        guard buffer[start] == Self.escape else { return parsePlain(at: start, isFinal: isFinal) }
        let rest = buffer[start...]
        for binding in bindings where rest.starts(with: binding.sequence) {
            return .input(.key(binding.key), binding.sequence.count)
        }
        guard rest.count > 1 else { return isFinal ? .key(.escape, length: 1) : .incomplete }
        let result: Parsed
        switch buffer[start + 1] {
        case UInt8(ascii: "["): result = parseControlSequence(at: start)
        case UInt8(ascii: "O"): result = parseSingleShift(at: start)
        case Self.escape: result = parseDoubleEscape(at: start, isFinal: isFinal)
        default: result = adding(.alt, to: parsePlain(at: start + 1, isFinal: isFinal), 1)
        }
        guard case .incomplete = result, isFinal else { return result }
        return adding(.alt, to: parsePlain(at: start + 1, isFinal: true), 1)
    }

    /// Some terminals send Alt with an arrow as ESC before the arrow's own sequence.
    private func parseDoubleEscape(at start: Int, isFinal: Bool) -> Parsed {
        guard buffer.count > start + 2 else {
            return isFinal ? .key(.escape, length: 1) : .incomplete
        }
        switch buffer[start + 2] {
        case UInt8(ascii: "["): return adding(.alt, to: parseControlSequence(at: start + 1), 1)
        case UInt8(ascii: "O"): return adding(.alt, to: parseSingleShift(at: start + 1), 1)
        default: return .key(.escape, length: 1)
        }
    }

    private func adding(_ modifiers: Key.Modifiers, to parsed: Parsed, _ prefix: Int) -> Parsed {
        switch parsed {
        case .input(.key(let key), let length):
            .input(.key(Key(key.code, key.modifiers.union(modifiers))), length + prefix)
        case .input(let input, let length): .input(input, length + prefix)
        case .startOfPaste(let length): .startOfPaste(length + prefix)
        case .nothing(let length): .nothing(length + prefix)
        case .incomplete: .incomplete
        }
    }

    /// A control character or a character of text.
    private func parsePlain(at start: Int, isFinal: Bool) -> Parsed {
        let byte = buffer[start]
        switch byte {
        case 0x00: return .key(.character(" "), .control, length: 1)
        case 0x08, 0x7F: return .key(.backspace, length: 1)
        case 0x09: return .key(.tab, length: 1)
        case 0x0A, 0x0D: return .key(.enter, length: 1)
        case Self.escape: return .key(.escape, length: 1)
        case 0x01..<0x20:
            // ^A to ^Z, then ^\ ^] ^^ ^_
            return .key(.character(Character(Unicode.Scalar(byte + 0x40))), .control, length: 1)
        case 0x20..<0x7F: return .key(.character(Character(Unicode.Scalar(byte))), length: 1)
        default: return parseUTF8(at: start, isFinal: isFinal)
        }
    }

    private func parseUTF8(at start: Int, isFinal: Bool) -> Parsed {
        let byte = buffer[start]
        let length = byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 0
        let rest = buffer[start...].prefix(length)
        guard length > 0, rest.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else {
            return .nothing(1)
        }
        guard rest.count == length else { return isFinal ? .nothing(rest.count) : .incomplete }
        guard let text = String(validating: rest, as: UTF8.self),
            let scalar = text.unicodeScalars.first, scalar.value >= 0xA0
        else { return .nothing(length) }
        return .key(.character(Character(scalar)), length: length)
    }

    /// ESC O and a letter.
    private func parseSingleShift(at start: Int) -> Parsed {
        guard buffer.count > start + 2 else { return .incomplete }
        let final = buffer[start + 2]
        if final == UInt8(ascii: "M") { return .key(.enter, length: 3) }
        guard let code = ControlSequence.letterKey(final) else { return .nothing(3) }
        return .key(code, length: 3)
    }

    /// ESC [, parameters, and a final byte.
    private func parseControlSequence(at start: Int) -> Parsed {
        var end = start + 2
        // The Linux console sends ESC [ [ A for F1.
        if end + 1 < buffer.count, buffer[end] == UInt8(ascii: "["),
            (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(buffer[end + 1])
        {
            return .key(.function(Int(buffer[end + 1] - 0x40)), length: 4)
        }
        if end < buffer.count, buffer[end] == UInt8(ascii: "[") {
            return end + 1 < buffer.count ? .nothing(3) : .incomplete
        }
        while end < buffer.count, (0x20..<0x40).contains(buffer[end]) {
            if buffer[end] == UInt8(ascii: "$"), ControlSequence.isShiftedKey(buffer[start..<end]) {
                break
            }
            end += 1
            if end - start > Self.longestSequence { return .nothing(end - start) }
        }
        guard end < buffer.count else { return .incomplete }
        let length = end + 1 - start
        // Broken off by something else, which is read on its own.
        guard (0x40..<0x7F).contains(buffer[end]) || buffer[end] == UInt8(ascii: "$") else {
            return .nothing(length - 1)
        }
        let sequence = ControlSequence(parameters: buffer[start + 2..<end], final: buffer[end])
        if sequence.startsPaste { return .startOfPaste(length) }
        return sequence.input.map { .input($0, length) } ?? .nothing(length)
    }
}

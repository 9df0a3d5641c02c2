import Screen

/// A sequence ESC [ … as xterm and its kin send it: numbers, and a final byte that says what they
/// mean ("XTerm Control Sequences", PC-style function keys, and mouse tracking mode 1006).
struct ControlSequence {
    private let numbers: [Int]
    /// A byte `<`, `=`, `>` or `?` in front of the numbers.
    private let mark: UInt8?
    private let final: UInt8

    init(parameters: ArraySlice<UInt8>, final: UInt8) {
        var rest = parameters
        if let first = rest.first, (0x3C..<0x40).contains(first) {
            mark = first
            rest = rest.dropFirst()
        } else {
            mark = nil
        }
        self.final = final
        // A colon begins a part of a number that says nothing to us.
        numbers = rest.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
            let digits = $0.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            return digits.prefix(7).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
    }

    var startsPaste: Bool { final == UInt8(ascii: "~") && number(0) == 200 }

    var input: TerminalInput? {
        if mark == UInt8(ascii: "<") { return mouse.map { .mouse($0) } }
        guard mark == nil else { return nil }
        return key.map { .key($0) }
    }

    /// rxvt ends a key with Shift in "$", which ends no other sequence; `bytes` is what precedes.
    static func isShiftedKey(_ bytes: ArraySlice<UInt8>) -> Bool {
        let digits = bytes.dropFirst(2)
        return !digits.isEmpty && digits.count <= 2
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The key of ESC O and a letter, and of ESC [ and a letter.
    static func letterKey(_ letter: UInt8) -> Key.Code? {
        switch letter {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
        case UInt8(ascii: "Z"): .backTab
        default: nil
        }
    }

    private func number(_ index: Int, or missing: Int = 0) -> Int {
        index < numbers.count && numbers[index] > 0 ? numbers[index] : missing
    }

    private var key: Key? {
        switch final {
        case UInt8(ascii: "~"):
            // xterm's modifyOtherKeys: 27; modifiers; character
            if number(0) == 27, numbers.count == 3 { return character(number(2)) }
            return Self.numberedKey(number(0)).map { Key($0, modifiers) }
        case UInt8(ascii: "u"): return character(number(0))
        case UInt8(ascii: "^"): return Self.numberedKey(number(0)).map { Key($0, .control) }
        case UInt8(ascii: "$"): return Self.numberedKey(number(0)).map { Key($0, .shift) }
        case UInt8(ascii: "@"):
            return Self.numberedKey(number(0)).map { Key($0, [.control, .shift]) }
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            return Self.letterKey(final - 0x20).map { Key($0, .shift) }
        default:
            guard number(0, or: 1) == 1 else { return nil }
            return Self.letterKey(final).map { Key($0, modifiers) }
        }
    }

    /// The second number is 1 plus a sum of 1 for Shift, 2 for Alt, 4 for Control, 8 for Meta.
    private var modifiers: Key.Modifiers {
        let bits = number(1, or: 1) - 1
        var result: Key.Modifiers = []
        if bits & 1 != 0 { result.insert(.shift) }
        if bits & 10 != 0 { result.insert(.alt) }
        if bits & 4 != 0 { result.insert(.control) }
        return result
    }

    private func character(_ value: Int) -> Key? {
        switch value {
        case 8, 127: return Key(.backspace, modifiers)
        case 9: return Key(.tab, modifiers)
        case 13: return Key(.enter, modifiers)
        case 27: return Key(.escape, modifiers)
        case 0x20..<0x7F, 0xA0..<0xE000, 0xF900...0x10FFFF:
            guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else {
                return nil
            }
            return Key(.character(Character(scalar)), modifiers)
        default: return nil
        }
    }

    private static func numberedKey(_ number: Int) -> Key.Code? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...26: .function(number - 12)
        case 28, 29: .function(number - 13)
        case 31...34: .function(number - 14)
        default: nil
        }
    }

    /// The button with its modifiers, then column and row from 1; "M" for down, "m" for up.
    private var mouse: MouseEvent? {
        let isDown = final == UInt8(ascii: "M")
        guard numbers.count == 3, isDown || final == UInt8(ascii: "m"), number(1) > 0,
            number(2) > 0, let kind = Self.mouseKind(numbers[0], isDown: isDown)
        else { return nil }
        var modifiers: Key.Modifiers = []
        if numbers[0] & 4 != 0 { modifiers.insert(.shift) }
        if numbers[0] & 8 != 0 { modifiers.insert(.alt) }
        if numbers[0] & 16 != 0 { modifiers.insert(.control) }
        return MouseEvent(
            kind, row: number(2) - 1, column: number(1) - 1, modifiers: modifiers)
    }

    /// - Parameter code: 32 is motion, 64 the wheel.
    private static func mouseKind(_ code: Int, isDown: Bool) -> MouseEvent.Kind? {
        switch code & ~28 {
        case 64: return .scrollUp
        case 65: return .scrollDown
        case 32...34: return .drag
        case 0: return isDown ? .press(.left) : .release
        case 1: return isDown ? .press(.middle) : .release
        case 2: return isDown ? .press(.right) : .release
        default: return nil
        }
    }
}

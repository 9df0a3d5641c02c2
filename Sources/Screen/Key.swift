/// A key press: which key, and what was held down with it.
public struct Key: Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        case character(Character)
        case enter, tab, backTab, escape, backspace, delete, insert
        case up, down, left, right
        case home, end, pageUp, pageDown
        case function(Int)
    }

    public struct Modifiers: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let control = Modifiers(rawValue: 1)
        public static let alt = Modifiers(rawValue: 2)
        public static let shift = Modifiers(rawValue: 4)
    }

    public let code: Code
    public let modifiers: Modifiers

    /// One key press has one value, whatever a terminal calls it: a letter carries its own shift,
    /// Control does not know upper case, and Shift with Tab is `backTab`.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        switch code {
        case .character(let character):
            let isControl = modifiers.contains(.control)
            self.code = .character(isControl ? Self.lowercased(character) : character)
            self.modifiers = modifiers.subtracting(.shift)
        case .tab where modifiers.contains(.shift), .backTab:
            self.code = .backTab
            self.modifiers = modifiers.subtracting(.shift)
        default:
            self.code = code
            self.modifiers = modifiers
        }
    }

    public static func character(_ character: Character) -> Key { Key(.character(character)) }
    public static func control(_ character: Character) -> Key {
        Key(.character(character), .control)
    }
    public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }

    /// What the key types into a line of text: a character without Control or Alt.
    public var typed: Character? {
        guard case .character(let character) = code, modifiers.isEmpty else { return nil }
        return character
    }

    private static func lowercased(_ character: Character) -> Character {
        let lower = character.lowercased()
        return lower.count == 1 ? lower.first ?? character : character
    }
}

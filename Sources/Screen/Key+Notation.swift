extension Key: CustomStringConvertible {
    /// Reads the notation of the key table: "j", "G", "Space", "^D", "Tab", "S-Tab", "Alt-Right",
    /// "Ctrl-Left", "F1". Names are read without regard to case; nil for anything else.
    public init?(_ notation: String) {
        var rest = Substring(notation)
        var modifiers: Modifiers = []
        while let (modifier, length) = Self.prefix(of: rest) {
            modifiers.insert(modifier)
            rest = rest.dropFirst(length)
        }
        guard let code = Self.code(named: rest) else { return nil }
        self.init(code, modifiers)
    }

    /// The notation that ``init(_:)`` reads.
    public var description: String {
        var result = modifiers.contains(.alt) ? "Alt-" : ""
        if modifiers.contains(.shift) || code == .backTab { result += "S-" }
        switch code {
        case .character(let character):
            result += modifiers.contains(.control) ? "^" : ""
            result += character == " " ? "Space" : String(character)
        case .function(let number):
            result += modifiers.contains(.control) ? "Ctrl-F\(number)" : "F\(number)"
        default:
            result += modifiers.contains(.control) ? "Ctrl-" : ""
            result += Self.names.first { $0.code == code }?.name ?? "Tab"
        }
        return result
    }

    private static let names: [(name: String, code: Code)] = [
        ("Space", .character(" ")), ("Enter", .enter), ("Tab", .tab), ("Esc", .escape),
        ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert), ("Up", .up),
        ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
        ("PageUp", .pageUp), ("PageDown", .pageDown),
    ]

    /// The modifier that `text` starts with, and the length of its prefix. A prefix with nothing
    /// behind it is no prefix: "^" and "-" are keys of their own.
    private static func prefix(of text: Substring) -> (Modifiers, Int)? {
        let prefixes: [(String, Modifiers)] = [
            ("alt-", .alt), ("a-", .alt), ("ctrl-", .control), ("c-", .control), ("^", .control),
            ("shift-", .shift), ("s-", .shift),
        ]
        for (prefix, modifier) in prefixes where text.count > prefix.count {
            if text.prefix(prefix.count).lowercased() == prefix { return (modifier, prefix.count) }
        }
        return nil
    }

    private static func code(named name: Substring) -> Code? {
        if name.count == 1, let character = name.first {
            let isPrintable = character.unicodeScalars.allSatisfy {
                $0.value > 0x20 && $0.value != 0x7F
            }
            return isPrintable || character == " " ? .character(character) : nil
        }
        let lower = name.lowercased()
        if let found = names.first(where: { $0.name.lowercased() == lower }) { return found.code }
        guard lower.first == "f", lower.utf8.count <= 3, let number = Int(lower.dropFirst()) else {
            return nil
        }
        return (1...63).contains(number) ? .function(number) : nil
    }
}

import ReaderModel
import Screen

/// What the keys mean, mode by mode: the standard table, and what the user has bound over it.
///
/// The standard table is kept in the notation of ``KeySequence`` and searched from one end to the
/// other: nothing is built when the program starts, and a key press costs a few microseconds.
public struct KeyMap: Sendable {
    /// What comes of the keys pressed so far.
    public enum Lookup: Hashable, Sendable {
        case command(Command)
        /// More keys must follow.
        case prefix
        /// What is typed into the line or the note that is being written.
        case text(String)
        case none
    }

    /// A key sequence of the standard table.
    struct Entry: Sendable {
        /// As ``KeySequence/caption`` gives it.
        let notation: String
        let command: Command
        let modes: ModeSet

        init(_ notation: String, _ command: Command, _ modes: ModeSet) {
            self.notation = notation
            self.command = command
            self.modes = modes
        }
    }

    /// A key sequence of the user's; nil takes the key out of use.
    private struct Binding: Sendable {
        let keys: KeySequence
        let command: Command?
        let mode: InputMode
    }

    public static let standard = KeyMap()

    private var bindings: [Binding] = []

    /// What the keys mean in a mode. A user's binding stands before the standard ones, also before
    /// a shorter one that it begins with.
    public func lookup(_ keys: [Key], mode: InputMode) -> Lookup {
        guard let sequence = KeySequence(keys) else { return .none }
        if let own = ownLookup(sequence, mode) { return own }
        let standard = standardLookup(sequence.caption, ModeSet(mode))
        if standard == .none, mode.takesText, keys.count == 1, let typed = keys[0].typed {
            return .text(String(typed))
        }
        return standard
    }

    private func ownLookup(_ sequence: KeySequence, _ mode: InputMode) -> Lookup? {
        var isPrefix = false
        for binding in bindings where binding.mode == mode && binding.keys.starts(with: sequence) {
            if binding.keys == sequence {
                return binding.command.map(Lookup.command) ?? Lookup.none
            }
            isPrefix = true
        }
        return isPrefix ? .prefix : nil
    }

    private func standardLookup(_ notation: String, _ mode: ModeSet) -> Lookup {
        var isPrefix = false
        for entry in Self.entries where !entry.modes.isDisjoint(with: mode) {
            if entry.notation == notation { return .command(entry.command) }
            if !isPrefix { isPrefix = Self.begins(entry.notation, with: notation) }
        }
        return isPrefix ? .prefix : .none
    }

    /// Whether a longer sequence begins with a shorter one: a space follows, or a bracket came.
    private static func begins(_ longer: String, with shorter: String) -> Bool {
        guard longer.utf8.count > shorter.utf8.count, longer.hasPrefix(shorter) else {
            return false
        }
        let next = longer.utf8[longer.utf8.index(longer.startIndex, offsetBy: shorter.utf8.count)]
        return next == UInt8(ascii: " ") || shorter == "[" || shorter == "]"
    }

    /// Binds a key sequence to a command in one mode.
    ///
    /// - Parameters:
    ///   - notation: as ``KeySequence`` reads it.
    ///   - name: the command's name; "none" takes the key out of use.
    public mutating func bind(
        _ notation: String, to name: String, in mode: InputMode
    ) throws(KeyMapError) {
        guard mode != .character else { throw .takesNoKeys(mode) }
        guard let keys = KeySequence(notation) else { throw .noKey(notation) }
        let command = Command(rawValue: name)
        guard command != nil || name == "none" else { throw .noCommand(name) }
        if mode.takesText, keys.keys[0].typed != nil { throw .typesText(notation, mode) }
        bindings.removeAll { $0.keys == keys && $0.mode == mode }
        bindings.append(Binding(keys: keys, command: command, mode: mode))
    }

    /// The key sequences of a command in any mode, the one to tell people first.
    public func bindings(for command: Command) -> [String] {
        bindings(for: command, in: InputMode.allCases)
    }

    /// The key sequences of a command in a mode, the one to tell people first.
    public func bindings(for command: Command, in mode: InputMode) -> [String] {
        bindings(for: command, in: [mode])
    }

    private func bindings(for command: Command, in modes: [InputMode]) -> [String] {
        var found: [String] = []
        for binding in bindings where binding.command == command && modes.contains(binding.mode) {
            let notation = binding.keys.caption
            if !found.contains(notation) { found.append(notation) }
        }
        let wanted = modes.reduce(into: ModeSet()) { $0.formUnion(ModeSet($1)) }
        for entry in Self.entries where entry.command == command {
            let left = entry.modes.intersection(wanted).subtracting(modesTaking(entry.notation))
            if !left.isEmpty, !found.contains(entry.notation) { found.append(entry.notation) }
        }
        return found
    }

    /// The modes in which the user has given a key sequence another meaning, or none.
    private func modesTaking(_ notation: String) -> ModeSet {
        bindings.reduce(into: ModeSet()) { modes, binding in
            if binding.keys.caption == notation { modes.formUnion(ModeSet(binding.mode)) }
        }
    }
}

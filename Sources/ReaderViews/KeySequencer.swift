import ReaderModel
import Screen

/// Puts keys that come one after another together to what they mean.
public struct KeySequencer: Sendable {
    private let keyMap: KeyMap
    /// The keys of a sequence that is not complete yet.
    public private(set) var pending: [Key] = []
    private var mode: InputMode?

    public init(keyMap: KeyMap) {
        self.keyMap = keyMap
    }

    /// Takes a key in. Escape drops what is pending; so does a key that leads nowhere, and a change
    /// of mode.
    public mutating func take(_ key: Key, mode: InputMode) -> KeyMap.Lookup {
        if mode != self.mode { pending = [] }
        self.mode = mode
        if !pending.isEmpty, key.code == .escape {
            pending = []
            return .none
        }
        let isContinuation = !pending.isEmpty
        pending.append(key)
        let found = keyMap.lookup(pending, mode: mode)
        if found == .prefix { return .prefix }
        pending = []
        if case .text = found, isContinuation { return .none }
        return found
    }
}

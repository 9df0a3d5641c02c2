import ReaderModel

/// What is wrong with a key that the configuration binds.
public enum KeyMapError: Error, Hashable {
    /// The text names no key, as "Hyper-j".
    case noKey(String)
    case noCommand(String)
    /// A character that could not be typed any more in this mode.
    case typesText(String, InputMode)
    /// In this mode any key is taken as it is.
    case takesNoKeys(InputMode)

    public var message: String {
        switch self {
        case .noKey(let notation): "\(notation) is no key; a key is written as in dossier keys"
        case .noCommand(let name): "there is no command \(name); dossier keys lists them"
        case .typesText(let notation, let mode):
            "\(notation) is needed for typing in the mode \(mode.rawValue)"
        case .takesNoKeys(let mode): "no key can be bound in the mode \(mode.rawValue)"
        }
    }
}

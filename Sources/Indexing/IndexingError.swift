/// What keeps a library from being read.
public enum IndexingError: Error, Hashable, Sendable {
    case missing(String)
    /// The path, and the system's reason.
    case unreadable(String, String)
    /// The path leads to neither a folder nor a regular file.
    case neither(String)
    /// The path is a link to a document in another folder.
    case leadsOut(String, to: String)
    /// A document that cannot be read as text, or a folder that cannot be looked through: the path,
    /// and the reason in a sentence.
    case refused(String, reason: String)
    case cancelled

    /// A sentence that says what the user can do about it.
    public var message: String {
        switch self {
        case .missing(let path): "There is no file or folder \(path); check the spelling."
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
        case .neither(let path): "\(path) is neither a folder nor a document."
        case .leadsOut(let path, let target):
            "\(path) is a link that leads out of its folder, to \(target); name that document itself."
        case .refused(let path, let reason): "\(path) cannot be read. \(reason)"
        case .cancelled: "Indexing was interrupted; it goes on where it was next time."
        }
    }
}

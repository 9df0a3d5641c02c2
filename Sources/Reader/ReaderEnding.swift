/// How the reader was left.
public struct ReaderEnding: Sendable {
    /// The signal that ended it; nil when the user left.
    public let signal: Int32?
    /// Sentences for the user, now that the screen is gone.
    public let remarks: [String]
}

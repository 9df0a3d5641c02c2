/// What a scan left out, and why.
public struct SkippedFile: Hashable, Sendable {
    /// Relative to the folder.
    public var path: DocumentPath
    /// One sentence for the user.
    public var reason: String

    public init(path: DocumentPath, reason: String) {
        self.path = path
        self.reason = reason
    }
}

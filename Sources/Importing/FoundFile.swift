import Articles

/// A file that may become an article.
public struct FoundFile: Hashable, Sendable {
    /// Relative to the folder.
    public var path: DocumentPath
    /// In bytes.
    public var size: Int
    public var modified: ModificationTime
    /// Together with ``device`` the same for two names of one file.
    public var inode: UInt64
    public var device: UInt64

    public init(
        path: DocumentPath, size: Int, modified: ModificationTime, inode: UInt64, device: UInt64
    ) {
        self.path = path
        self.size = size
        self.modified = modified
        self.inode = inode
        self.device = device
    }
}

/// When a file's contents changed last, since 1970-01-01 UTC.
public struct ModificationTime: Hashable, Comparable, Sendable {
    public var seconds: Int64
    public var nanoseconds: Int64

    public init(seconds: Int64, nanoseconds: Int64) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    public static func < (a: ModificationTime, b: ModificationTime) -> Bool {
        (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
    }
}

import Articles

/// What a file's status says of its content: while it is the same, the file need not be read.
public struct FileStamp: Hashable, Sendable {
    /// In bytes.
    public var size: Int64
    /// The time of modification, since 1970-01-01 UTC.
    public var modifiedSeconds: Int64
    public var modifiedNanoseconds: Int64
    public var inode: UInt64

    public init(size: Int64, modifiedSeconds: Int64, modifiedNanoseconds: Int64, inode: UInt64) {
        self.size = size
        self.modifiedSeconds = modifiedSeconds
        self.modifiedNanoseconds = modifiedNanoseconds
        self.inode = inode
    }

    /// Of a file that has been read in part only: no file is like it.
    public var unfinished: FileStamp {
        var stamp = self
        stamp.size = -1
        return stamp
    }
}

/// What the index remembers of a document's file.
public struct KnownFile: Hashable, Sendable {
    public var id: ArticleID
    /// Nil when the file must be read again whatever its status says.
    public var stamp: FileStamp?
    public var hash: ContentHash
    /// Whether the document is, or has, parts of the file, which are listed by
    /// ``LibraryIndex/articles(ofFile:)``; `id` is that of any of them then.
    public var hasParts: Bool

    public init(id: ArticleID, stamp: FileStamp?, hash: ContentHash, hasParts: Bool = false) {
        self.id = id
        self.stamp = stamp
        self.hash = hash
        self.hasParts = hasParts
    }
}

/// Where an article stands that is one of several in a file: a message of a mailbox, an attachment.
///
/// Its path is that of the file, a slash, and a name that stays the same as long as the part does.
/// No file can bear such a path, as what is above it is no folder.
public struct ArticlePart: Hashable, Sendable {
    /// How many bytes of the article's path are the path of the file.
    public var fileLength: Int
    /// The bytes of the file that need to be read for it.
    public var range: Range<Int>

    public init(fileLength: Int, range: Range<Int>) {
        self.fileLength = fileLength
        self.range = range
    }
}

extension DocumentPath {
    /// The path of a part of the file, or of the part, that has this path.
    public func part(_ name: [UInt8]) -> DocumentPath {
        DocumentPath(bytes: bytes + [UInt8(ascii: "/")] + name)
    }

    /// The path of the file that holds a part.
    public func file(of part: ArticlePart) -> DocumentPath {
        DocumentPath(bytes: Array(bytes.prefix(part.fileLength)))
    }
}

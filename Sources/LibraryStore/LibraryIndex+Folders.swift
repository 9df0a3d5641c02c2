import Articles

/// What the folders were like when the index held all that is in them: in a file beside the index,
/// so that a search from the command line need not look at every document.
extension LibraryIndex {
    private static let foldersMark = Array("dosfold1".utf8)
    /// What is longer is not written, and was not written by us.
    private static let foldersLimit = 1 << 24

    private static func foldersPath(_ index: String) -> String { index + foldersSuffix }

    static let foldersSuffix = "-folders"

    /// Nil where it is not known, and where it was said of another index.
    package var folderStamps: FolderStamps? {
        guard let path,
            let bytes = UserFile.read(Self.foldersPath(path), limit: Self.foldersLimit),
            bytes.starts(with: Self.foldersMark), bytes.count >= Self.foldersMark.count + 8,
            let identity = identityBytes
        else { return nil }
        var reader = ByteReader(bytes, from: Self.foldersMark.count)
        guard reader.word() == Self.checksum(bytes[(Self.foldersMark.count + 8)...]),
            reader.byteArray() == identity, let stamps = FolderStamps(&reader), reader.isAtEnd
        else { return nil }
        return stamps
    }

    /// Says that the index holds all that is in these folders. Where that cannot be written down,
    /// every document is looked at the next time.
    package func keep(_ stamps: FolderStamps) {
        guard let path, let identity = identityBytes, folderStamps != stamps else { return }
        var body = ByteWriter()
        body.write(identity)
        body.append(stamps.bytes)
        var sum = ByteWriter()
        sum.write(word: Self.checksum(body.bytes[...]))
        let bytes = Self.foldersMark + sum.bytes + body.bytes
        guard bytes.count <= Self.foldersLimit else { return forgetFolders() }
        try? UserFile.replace(Self.foldersPath(path), with: bytes)
    }

    /// To be called before the index is brought up to date: it may be ended half-way.
    package func forgetFolders() {
        if let path { UserFile.remove(Self.foldersPath(path)) }
    }

    /// Which index it is, of which version and library.
    private var identityBytes: [UInt8]? {
        guard let path, let status = FileStatus(of: path) else { return nil }
        var writer = ByteWriter()
        writer.write(IndexSchema.version)
        writer.write(library)
        for word in status.words.prefix(2) { writer.write(word: word) }
        return writer.bytes
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var sum = Checksum()
        sum.add(bytes)
        return sum.value
    }
}

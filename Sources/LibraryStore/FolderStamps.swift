import Articles

/// What the folders of a library were like when the index held every document in them: a document
/// that comes, goes or is renamed changes the folder that it is in.
package struct FolderStamps: Hashable, Sendable {
    package struct Stamp: Hashable, Sendable {
        /// Relative to the library, with a slash at its end; empty for the library itself.
        package var folder: [UInt8]
        package var inode: UInt64
        /// Nanoseconds of the system's clock at which the folder was last changed: names, or who may
        /// read it. Nil where it was looked at so soon after a change that another might not show.
        package var changed: UInt64?

        package init(folder: [UInt8], inode: UInt64, changed: UInt64?) {
            self.folder = folder
            self.inode = inode
            self.changed = changed
        }
    }

    /// Stands for all that could give other texts or names of the same documents.
    package var version: UInt64
    package var documents = 0
    /// Each before those within it.
    package var folders: [Stamp] = []

    package init(version: UInt64) {
        self.version = version
    }
}

// MARK: - Bytes: the version, the number of documents, and the folders

extension FolderStamps {
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(word: version)
        writer.write(documents)
        writer.write(folders.count)
        for stamp in folders {
            writer.write(stamp.folder)
            writer.write(word: stamp.inode)
            writer.write(word: stamp.changed ?? 0)
        }
        return writer.bytes
    }

    /// Nil for bytes that are not all there.
    init?(_ reader: inout ByteReader) {
        guard let version = reader.word(), let documents = reader.number(),
            let count = reader.count()
        else { return nil }
        self.version = version
        self.documents = documents
        for _ in 0..<count {
            guard let folder = reader.byteArray(), let inode = reader.word(),
                let changed = reader.word()
            else { return nil }
            folders.append(
                Stamp(folder: folder, inode: inode, changed: changed == 0 ? nil : changed))
        }
    }
}

import Glibc

/// The file of a database beside SQLite, to be looked at while no statement runs on it in this
/// process: closing it gives up SQLite's locks (https://sqlite.org/howtocorrupt.html, section 2.2).
struct DatabaseFile {
    private let path: String
    private let descriptor: Int32

    /// Nil when it cannot be opened.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        self.path = path
    }

    func close() {
        Glibc.close(descriptor)
    }

    /// What tells its content from any other; nil while somebody writes to it, keeps a log beside
    /// it, or has put another file in its place.
    var stamp: DatabaseStamp? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, let named = UserFile.status(of: path),
            named.st_ino == status.st_ino, named.st_dev == status.st_dev,
            let counter = changeCounter, UserFile.status(of: path + "-journal") == nil,
            UserFile.status(of: path + "-wal") == nil
        else { return nil }
        return DatabaseStamp(status: FileStatus(status), changeCounter: counter)
    }

    /// Nil for what is no database, and for one that keeps a log (https://sqlite.org/fileformat2.html,
    /// section 1.3).
    private var changeCounter: UInt64? {
        let header = [UInt8](unsafeUninitializedCapacity: 28) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
        }
        guard header.count == 28, header.starts(with: "SQLite format 3\0".utf8), header[18] == 1,
            header[19] == 1
        else { return nil }
        return header[24...].reduce(0) { $0 << 8 | UInt64($1) }
    }
}

/// What tells the content of a database at rest from any other that it had before. The counter in
/// its header tells two changes apart that were made within one tick of the file system's clock.
struct DatabaseStamp: Hashable, Sendable {
    let status: FileStatus
    let changeCounter: UInt64
}

extension DatabaseStamp {
    /// Nil when there is no such file, or it is not at rest.
    init?(of path: String) {
        guard let file = DatabaseFile(path) else { return nil }
        defer { file.close() }
        guard let stamp = file.stamp else { return nil }
        self = stamp
    }
}

/// What a file's status says of its content.
struct FileStatus: Hashable, Sendable {
    /// Device, inode, size, and the time of modification in two.
    let words: [UInt64]

    static let wordCount = 5

    init(_ status: stat) {
        words = [
            UInt64(status.st_dev), UInt64(status.st_ino),
            UInt64(bitPattern: Int64(status.st_size)),
            UInt64(bitPattern: Int64(status.st_mtim.tv_sec)),
            UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)),
        ]
    }

    init(words: [UInt64]) {
        self.words = words
    }

    /// Nil when there is no such file.
    init?(of path: String) {
        guard let status = UserFile.status(of: path) else { return nil }
        self.init(status)
    }
}

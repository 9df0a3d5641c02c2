import Articles
import Glibc
import Indexing
import LibraryStore
import Reader

/// What is given to the program on standard input, where a path is `-`.
enum StandardInput {
    /// What is longer is no note and no document; the importer takes no more either.
    private static let limit = 256 << 20

    /// - Throws: `FileFailure`.
    static func bytes() throws(FileFailure) -> [UInt8] {
        try InputFile.bytes(of: STDIN_FILENO, name: "Standard input", limit: limit)
    }

    /// A note's body: without the line end that an editor or `echo` puts after it.
    static func body() throws(FileFailure) -> String {
        var bytes = try bytes()
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Puts a document from standard input into a file, for as long as `body` runs: importing
    /// reads files.
    static func asDocument<T>(
        _ environment: NamedValues, _ body: (LibraryRoot) throws -> T
    ) throws -> T {
        let bytes = try bytes()
        let parent = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        var template = (parent + "/dossier-XXXXXX").utf8CString
        let folder = template.withUnsafeMutableBufferPointer { buffer -> String? in
            guard let base = buffer.baseAddress, mkdtemp(base) != nil else { return nil }
            return String(cString: base)
        }
        guard let folder else {
            throw CommandError.cannotWrite(parent, reason: String(cString: strerror(errno)))
        }
        let path = folder + "/standard-input"
        defer {
            unlink(path)
            rmdir(folder)
        }
        try NewFile.write(bytes, to: path)
        do {
            return try body(try LibraryRoot(path: path))
        } catch IndexingError.refused(_, let reason) {
            throw CommandError.cannotRead("Standard input", reason: reason)
        }
    }
}

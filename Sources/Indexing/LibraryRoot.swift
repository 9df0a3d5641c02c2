import Articles
import Glibc
import Importing

/// What a library is made of: a folder of documents, or a single one.
public enum LibraryRoot: Hashable, Sendable {
    /// The folder's absolute path, without links.
    case folder([UInt8])
    /// A file of several articles: the folder that holds it, and its name there.
    case file(folder: [UInt8], name: DocumentPath)
    /// The folder that holds the document, and the document's name in it; of a part of a file, with
    /// the file's name.
    case document(folder: [UInt8], name: DocumentPath)

    /// Finds out what a path leads to. A document may lie behind a link, but not in another folder:
    /// links come with documents, and may lead to what is none of them.
    ///
    /// - Parameter path: absolute, or relative to the working directory.
    /// - Throws: ``IndexingError/missing(_:)``, ``IndexingError/unreadable(_:_:)``,
    ///   ``IndexingError/leadsOut(_:to:)``, or ``IndexingError/neither(_:)`` for a device, a FIFO or
    ///   a socket.
    public init(path: String) throws(IndexingError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOTDIR, let part = Self.part(at: path) {
                self = part
                return
            }
            throw errno == ENOENT || errno == ENOTDIR
                ? .missing(path) : .unreadable(path, String(cString: strerror(errno)))
        }
        guard let resolved = realpath(path, nil) else {
            throw .unreadable(path, String(cString: strerror(errno)))
        }
        defer { free(resolved) }
        let bytes = Array(UnsafeBufferPointer(start: resolved, count: strlen(resolved)))
            .map { UInt8(bitPattern: $0) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .folder(bytes)
        case S_IFREG:
            guard Self.staysInFolder(path, bytes) else {
                throw .leadsOut(path, to: String(decoding: bytes, as: UTF8.self))
            }
            let (folder, name) = Self.place(of: bytes)
            self =
                Importer.holdsSeveral(bytes, path: name)
                ? .file(folder: folder, name: name) : .document(folder: folder, name: name)
        default: throw .neither(path)
        }
    }

    /// Whether a file is no link, or one whose target is in its folder or below.
    private static func staysInFolder(_ path: String, _ target: [UInt8]) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return false }
        guard status.st_mode & S_IFMT == S_IFLNK else { return true }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let parent = slash.map { String(path[...$0]) } ?? "."
        guard let resolved = realpath(parent, nil) else { return false }
        defer { free(resolved) }
        let folder = UnsafeBufferPointer(start: resolved, count: strlen(resolved))
            .map { UInt8(bitPattern: $0) }
        return target.starts(
            with: folder == [UInt8(ascii: "/")] ? folder : folder + [UInt8(ascii: "/")])
    }

    private static func place(of path: [UInt8]) -> (folder: [UInt8], name: DocumentPath) {
        let slash = path.lastIndex(of: UInt8(ascii: "/")) ?? 0
        let folder = slash == 0 ? [UInt8(ascii: "/")] : Array(path[..<slash])
        return (folder, DocumentPath(bytes: Array(path[(slash + 1)...])))
    }

    /// Whether it has an index that is kept, as it may hold many articles.
    public var holdsSeveral: Bool {
        switch self {
        case .folder, .file: true
        case .document: false
        }
    }

    /// The document that a path leads to within a file, as ``ArticlePart`` has it; whether the file
    /// has such a part is found out when it is read.
    private static func part(at path: String) -> LibraryRoot? {
        let bytes = Array(path.utf8)
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
            let file = String(decoding: bytes[..<index], as: UTF8.self)
            var status = stat()
            guard stat(file, &status) == 0 else { return nil }
            guard status.st_mode & S_IFMT == S_IFREG else { continue }
            guard index + 1 < bytes.count else { return nil }
            switch try? LibraryRoot(path: file) {
            case .file(let folder, let name), .document(let folder, let name):
                return .document(folder: folder, name: name.part(Array(bytes[(index + 1)...])))
            case .folder, nil: return nil
            }
        }
        return nil
    }

    /// The absolute path of the folder.
    public var folder: [UInt8] {
        switch self {
        case .folder(let path), .file(let path, _), .document(let path, _): path
        }
    }

    /// The absolute path of the folder or of the single document.
    public var path: [UInt8] {
        switch self {
        case .folder(let path): path
        case .file(_, let name), .document(_, let name): absolutePath(of: name)
        }
    }

    /// The absolute path of a document of the library.
    public func absolutePath(of path: DocumentPath) -> [UInt8] {
        (folder == [UInt8(ascii: "/")] ? [] : folder) + [UInt8(ascii: "/")] + path.bytes
    }

    /// The last part of the path, for people.
    public var name: String {
        switch self {
        case .folder(let path): DocumentPath(bytes: path).name
        case .file(_, let name), .document(_, let name): name.string
        }
    }
}

import Articles
import Glibc

/// Finds the documents of a folder, in the order of their paths' bytes.
///
/// Hidden files and folders are passed over in silence. What is no document (another format, a
/// pipe, a link that leads out of the folder) is reported with the reason.
public struct FolderScanner: Sendable {
    private let limits: ImportLimits
    private let maxDepth: Int
    private let obstacle: @Sendable (DocumentPath) -> ImportError?

    /// Linux opens no longer path.
    private static let maxPathBytes = 4095

    /// - Parameters:
    ///   - maxDepth: folders within folders that are looked into. Each keeps a file descriptor while it
    ///     is.
    ///   - obstacle: why a file of this name is no document, whatever its bytes; nil when it may be.
    public init(
        limits: ImportLimits = ImportLimits(), maxDepth: Int = 64,
        obstacle: @escaping @Sendable (DocumentPath) -> ImportError? = Importer.unsupportedFormat
    ) {
        self.limits = limits
        self.maxDepth = maxDepth
        self.obstacle = obstacle
    }

    /// - Parameters:
    ///   - folder: an absolute path, or one relative to the working directory; without NUL.
    ///   - onFile: called for each document; what it throws ends the scan and is thrown on.
    ///   - onSkipped: the same for what was left out.
    ///   - onFolder: called for `folder`, with an empty path, and for each folder within it before
    ///     its names are read; paths end with a slash.
    /// - Throws: ``ImportError/noSuchFolder(_:)``, ``ImportError/notAFolder(_:)`` and
    ///   ``ImportError/unreadable(_:errno:)`` for the folder itself, and what the two first closures
    ///   throw.
    public func scan(
        _ folder: [UInt8], onFile: (FoundFile) throws -> Void,
        onSkipped: (SkippedFile) throws -> Void = { _ in }, onFolder: ([UInt8]) -> Void = { _ in }
    ) throws {
        onFolder([])
        let root = try open(folder)
        let realRoot = realPath(folder) ?? folder
        var stack = [root]
        defer { for directory in stack { directory.close() } }
        while let directory = stack.last {
            guard let entry = stack[stack.count - 1].next() else {
                stack.removeLast().close()
                continue
            }
            if entry.kind == S_IFDIR, stack.count <= maxDepth {
                onFolder(directory.path + entry.name + [UInt8(ascii: "/")])
            }
            let visit = visit(entry, in: directory, depth: stack.count, folder, realRoot)
            switch visit {
            case .file(let file): try onFile(file)
            case .skipped(let file): try onSkipped(file)
            case .directory(let inner): stack.append(inner)
            }
        }
    }

    /// The same for a single file.
    ///
    /// - Parameter path: which it is found under.
    public func find(_ absolutePath: [UInt8], as path: DocumentPath) -> Found {
        var status = stat()
        guard !absolutePath.contains(0), withCString(absolutePath, { stat($0, &status) }) == 0
        else {
            let error = ImportError.unreadable(path, errno: errno)
            return .skipped(SkippedFile(path: path, reason: error.reason))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let reason = ImportError.notARegularFile(path).reason
            return .skipped(SkippedFile(path: path, reason: reason))
        }
        switch visitFile(status, path.bytes) {
        case .file(let file): return .file(file)
        case .skipped(let file): return .skipped(file)
        case .directory: preconditionFailure("a file is no folder")
        }
    }

    /// What a single file is found to be.
    public enum Found {
        case file(FoundFile)
        case skipped(SkippedFile)
    }

    private enum Visit {
        case file(FoundFile)
        case skipped(SkippedFile)
        case directory(Directory)
    }

    private func open(_ folder: [UInt8]) throws(ImportError) -> Directory {
        let path = DocumentPath(bytes: folder)
        guard !folder.contains(0), !folder.isEmpty else { throw .noSuchFolder(path) }
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK
        let descriptor = withCString(folder) { Glibc.open($0, flags) }
        if descriptor >= 0, let root = Directory(path: [], descriptor: descriptor) { return root }
        switch errno {
        case ENOENT: throw .noSuchFolder(path)
        case ENOTDIR: throw .notAFolder(path)
        default: throw .unreadable(path, errno: errno)
        }
    }

    private func visit(
        _ entry: Directory.Entry, in directory: Directory, depth: Int, _ folder: [UInt8],
        _ realRoot: [UInt8]
    ) -> Visit {
        let path = directory.path + entry.name
        guard folder.count + 1 + path.count <= Self.maxPathBytes else {
            return skip(path, "Its path is too long.")
        }
        switch entry.kind {
        case S_IFDIR: return visitFolder(entry, path, in: directory, depth: depth)
        case S_IFREG: return visitFile(entry.status, path)
        case S_IFLNK: return visitLink(path, in: directory, entry, folder, realRoot)
        case S_IFIFO: return skip(path, "It is a pipe, not a document.")
        case S_IFSOCK: return skip(path, "It is a socket, not a document.")
        default: return skip(path, "It is a device, not a document.")
        }
    }

    private func visitFolder(
        _ entry: Directory.Entry, _ path: [UInt8], in directory: Directory, depth: Int
    ) -> Visit {
        guard depth <= maxDepth else {
            return skip(path, "It lies more than \(maxDepth) folders deep.")
        }
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
        let descriptor = withCString(entry.name) { openat(directory.descriptor, $0, flags) }
        let slash = path + [UInt8(ascii: "/")]
        if descriptor >= 0, let inner = Directory(path: slash, descriptor: descriptor) {
            return .directory(inner)
        }
        return skip(path, ImportError.unreadable(DocumentPath(bytes: path), errno: errno).reason)
    }

    private func visitFile(_ status: stat, _ path: [UInt8]) -> Visit {
        let documentPath = DocumentPath(bytes: path)
        if let error = obstacle(documentPath) { return skip(path, error.reason) }
        let size = Int(status.st_size)
        let limit = limits.limit(for: DocumentFormat(documentPath))
        guard size <= limit else {
            return skip(path, ImportError.tooLarge(bytes: size, limit: limit).reason)
        }
        let modified = ModificationTime(
            seconds: Int64(status.st_mtim.tv_sec), nanoseconds: Int64(status.st_mtim.tv_nsec))
        return .file(
            FoundFile(
                path: documentPath, size: size, modified: modified, inode: UInt64(status.st_ino),
                device: UInt64(status.st_dev)))
    }

    /// A link counts as the file that it leads to, if that is a document of the same folder.
    private func visitLink(
        _ path: [UInt8], in directory: Directory, _ entry: Directory.Entry, _ folder: [UInt8],
        _ realRoot: [UInt8]
    ) -> Visit {
        var status = stat()
        let result = withCString(entry.name) { fstatat(directory.descriptor, $0, &status, 0) }
        guard result == 0 else {
            return skip(
                path, errno == ELOOP ? "Its links form a loop." : "It is a link that leads nowhere."
            )
        }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            return skip(path, "It is a link to a folder; such links are not followed.")
        }
        let inside = realRoot.last == UInt8(ascii: "/") ? realRoot : realRoot + [UInt8(ascii: "/")]
        guard let target = realPath(folder + [UInt8(ascii: "/")] + path),
            target.starts(with: inside)
        else { return skip(path, "It is a link that leads out of the folder.") }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return skip(path, "It is a link to a special file, not to a document.")
        }
        return visitFile(status, path)
    }

    private func skip(_ path: [UInt8], _ reason: String) -> Visit {
        .skipped(SkippedFile(path: DocumentPath(bytes: path), reason: reason))
    }

    private func realPath(_ path: [UInt8]) -> [UInt8]? {
        guard let resolved = withCString(path, { realpath($0, nil) }) else { return nil }
        defer { free(resolved) }
        return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
    }
}

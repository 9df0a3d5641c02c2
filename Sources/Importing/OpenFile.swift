import Articles
import Glibc

/// A regular file that is open, to be read here and there: a pipe or a device is none, and opening
/// one holds up nobody.
final class OpenFile {
    /// Relative to the folder; what errors name.
    let path: DocumentPath
    /// In bytes, when it was opened.
    let size: Int
    private let descriptor: CInt

    init(_ absolutePath: [UInt8], path: DocumentPath) throws(ImportError) {
        self.path = path
        guard !absolutePath.contains(0) else { throw .unreadable(path, errno: ENOENT) }
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
        let opened = withCString(absolutePath) { open($0, flags) }
        guard opened >= 0 else { throw .unreadable(path, errno: errno) }
        descriptor = opened
        var status = stat()
        let result = fstat(opened, &status)
        size = result == 0 ? Int(status.st_size) : 0
        // From here on the file is closed by `deinit`, also when this throws.
        guard result == 0 else { throw .unreadable(path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path) }
    }

    deinit {
        close(descriptor)
    }

    /// The bytes of a range; fewer where the file ends before it does.
    func bytes(_ range: Range<Int>) throws(ImportError) -> [UInt8] {
        guard range.lowerBound >= 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: range.count)
        var filled = 0
        while filled < bytes.count {
            let rest = bytes.count - filled
            let count = bytes.withUnsafeMutableBytes {
                pread(
                    descriptor, $0.baseAddress?.advanced(by: filled), rest,
                    range.lowerBound + filled)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path, errno: errno) }
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }

    /// The whole file.
    ///
    /// - Throws: ``ImportError/tooLarge(bytes:limit:)`` beside what reading throws.
    func bytes(limit: Int) throws(ImportError) -> [UInt8] {
        guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
        return try bytes(0..<size)
    }
}

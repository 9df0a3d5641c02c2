import Articles
import Glibc

/// Reading a whole file without being held up by a pipe, a device or a file that grows.
enum RegularFile {
    static func read(
        _ absolutePath: [UInt8], path: DocumentPath, limit: Int
    ) throws(ImportError) -> [UInt8] {
        guard !absolutePath.contains(0) else { throw .unreadable(path, errno: ENOENT) }
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
        let descriptor = withCString(absolutePath) { open($0, flags) }
        guard descriptor >= 0 else { throw .unreadable(path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path) }
        let size = Int(status.st_size)
        guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
        return try read(descriptor, path, expected: size, limit: limit)
    }

    /// Whether there is a regular file, or a link to one, under a path.
    static func isOne(_ absolutePath: [UInt8]) -> Bool {
        var status = stat()
        guard !absolutePath.contains(0), withCString(absolutePath, { stat($0, &status) }) == 0
        else {
            return false
        }
        return status.st_mode & S_IFMT == S_IFREG
    }

    /// The size was the file's a moment ago; what is read may be less or more.
    private static func read(
        _ descriptor: CInt, _ path: DocumentPath, expected: Int, limit: Int
    ) throws(ImportError) -> [UInt8] {
        var bytes: [UInt8] = []
        var failure: Int32 = 0
        var room = expected + 1
        while failure == 0 {
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                let result = Glibc.read(descriptor, buffer.baseAddress, room)
                if result < 0 { failure = errno }
                filled = max(0, result)
            }
            if failure == EINTR {
                failure = 0
                continue
            }
            if failure != 0 || chunk.isEmpty { break }
            if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
            guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
            // At the expected end there is hardly ever more.
            room = bytes.count == expected ? 4 << 10 : max(64 << 10, expected + 1 - bytes.count)
        }
        guard failure == 0 else { throw .unreadable(path, errno: failure) }
        return bytes
    }
}

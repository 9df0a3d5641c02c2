import Glibc

/// Reads a file that the user named, whole.
public enum InputFile {
    /// - Throws: ``FileFailure``.
    public static func bytes(at path: String, limit: Int) throws(FileFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .read(path, code: errno) }
        defer { close(descriptor) }
        return try bytes(of: descriptor, name: path, limit: limit)
    }

    /// The same of an ordinary file; a pipe or a terminal, which might never end, is none.
    ///
    /// - Throws: ``FileFailure``.
    public static func bytes(ofOrdinary path: String, limit: Int) throws(FileFailure) -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .read(path, code: errno) }
        let kind = status.st_mode & S_IFMT
        guard kind == S_IFREG else {
            throw .read(path, kind == S_IFDIR ? "It is a folder." : "It is no ordinary file.")
        }
        return try bytes(at: path, limit: limit)
    }

    /// - Parameter name: for messages.
    public static func bytes(
        of descriptor: Int32, name: String, limit: Int
    ) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .read(name, code: errno) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= limit else {
                throw .read(name, "It is longer than \(limit) bytes.")
            }
        }
    }
}

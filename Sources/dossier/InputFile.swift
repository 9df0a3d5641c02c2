import Glibc

/// Reads a file that is named on the command line, whole.
enum InputFile {
    /// - Throws: ``CommandError/cannotRead(_:reason:)``.
    static func bytes(at path: String, limit: Int) throws(CommandError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .cannotRead(path, reason: String(cString: strerror(errno)) + ".")
        }
        defer { close(descriptor) }
        return try bytes(of: descriptor, name: path, limit: limit)
    }

    /// - Parameter name: for messages.
    static func bytes(
        of descriptor: Int32, name: String, limit: Int
    ) throws(CommandError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else {
                throw .cannotRead(name, reason: String(cString: strerror(errno)) + ".")
            }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= limit else {
                throw .cannotRead(name, reason: "It is longer than \(limit) bytes.")
            }
        }
    }
}

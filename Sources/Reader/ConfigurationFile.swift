import Glibc

/// Reads a small text file that may be missing.
enum ConfigurationFile {
    /// Bytes; a longer file is no configuration.
    private static let limit = 1 << 20

    /// The text, or nil where there is no such file.
    static func read(_ path: String) throws -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Configuration.Failure.unreadable(path, String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        var bytes: [UInt8] = []
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 {
                throw Configuration.Failure.unreadable(path, String(cString: strerror(errno)))
            }
            if count == 0 { break }
            bytes += buffer[..<count]
            if bytes.count > limit {
                throw Configuration.Failure.unreadable(path, "it is larger than a megabyte")
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Configuration.Failure.unreadable(path, "it is not UTF-8")
        }
        return text
    }
}

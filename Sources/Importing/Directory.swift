import Glibc

/// An open directory and the names in it that are still to be visited.
struct Directory {
    /// Relative to the scanned folder, with a slash at its end; empty for the folder itself.
    let path: [UInt8]
    let descriptor: CInt
    private var entries: [Entry] = []
    private var position = 0

    struct Entry {
        var name: [UInt8]
        var status: stat
        var kind: mode_t { status.st_mode & S_IFMT }
    }

    /// Reads the whole directory; takes over `descriptor`.
    /// - Returns: nil where it cannot be read, with `errno` set; the descriptor is closed then.
    init?(path: [UInt8], descriptor: CInt) {
        self.path = path
        self.descriptor = descriptor
        guard let names = Self.names(descriptor) else {
            let reason = errno
            Glibc.close(descriptor)
            errno = reason
            return nil
        }
        entries = names.compactMap { name in
            var status = stat()
            let result = withCString(name) { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }
            return result == 0 ? Entry(name: name, status: status) : nil
        }
        entries.sort { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
    }

    /// In the order of the bytes of the paths below, where a folder's name ends with a slash.
    private static func key(_ entry: Entry) -> [UInt8] {
        entry.kind == S_IFDIR ? entry.name + [UInt8(ascii: "/")] : entry.name
    }

    mutating func next() -> Entry? {
        guard position < entries.count else { return nil }
        position += 1
        return entries[position - 1]
    }

    func close() {
        Glibc.close(descriptor)
    }

    /// Names that do not begin with a dot.
    private static func names(_ descriptor: CInt) -> [[UInt8]]? {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { return nil }
        guard let stream = fdopendir(copy) else {
            Glibc.close(copy)
            return nil
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = bytes(of: entry)
            if name.first != UInt8(ascii: ".") { names.append(name) }
            errno = 0
        }
        return errno == 0 || !names.isEmpty ? names : nil
    }

    private static func bytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { name in
                Array(UnsafeBufferPointer(start: name, count: strnlen(pointerToChar(name), 255)))
            }
        }
    }

    private static func pointerToChar(_ name: UnsafePointer<UInt8>) -> UnsafePointer<CChar> {
        UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self)
    }
}

/// Calls `body` with a file name of any bytes but NUL as C wants it.
func withCString<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
        // A buffer of at least one element has an address.
        buffer.baseAddress.map(body) ?? "".withCString(body)
    }
}

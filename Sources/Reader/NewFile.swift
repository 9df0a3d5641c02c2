import Glibc

/// Writes a file for the user alone, whole or not at all: what stood there before stays until all of
/// the new is on the disk.
public enum NewFile {
    /// What is done where a file stands already.
    public enum Existing: Hashable, Sendable {
        case replace
        /// ``FileFailure``, also when another process has made it meanwhile.
        case keep
    }

    /// - Throws: ``FileFailure``.
    public static func write(
        _ bytes: [UInt8], to path: String, existing: Existing = .replace
    ) throws(FileFailure) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG, existing == .replace {
            // A device or a pipe is written to and cannot be replaced.
            try fill(path, with: bytes, flags: O_WRONLY | O_CLOEXEC, name: path)
            return
        }
        let temporary = "\(path).\(getpid()).new"
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        try fill(temporary, with: bytes, flags: flags, name: path)
        let code = move(temporary, to: path, existing)
        guard code == 0 else {
            unlink(temporary)
            throw .write(path, code: code)
        }
    }

    /// Makes a folder and those above it that are missing.
    ///
    /// - Throws: ``FileFailure``.
    public static func makeFolder(_ path: String) throws(FileFailure) {
        if mkdir(path, 0o700) == 0 { return }
        switch errno {
        case EEXIST:
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw .write(path, code: ENOTDIR)
            }
        case ENOENT:
            guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex
            else { throw .write(path, code: ENOENT) }
            try makeFolder(String(path[..<slash]))
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw .write(path, code: errno)
            }
        case let code: throw .write(path, code: code)
        }
    }

    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// - Returns: 0, or why not.
    private static func move(_ new: String, to path: String, _ existing: Existing) -> Int32 {
        if existing == .keep {
            // A link is made only where there is nothing; some file systems have none, and there is
            // only looking beforehand.
            if link(new, path) == 0 {
                unlink(new)
                return 0
            }
            if errno == EEXIST { return EEXIST }
            if exists(path) { return EEXIST }
        }
        return rename(new, path) == 0 ? 0 : errno
    }

    /// - Parameter name: the path for messages.
    private static func fill(
        _ path: String, with bytes: [UInt8], flags: Int32, name: String
    ) throws(FileFailure) {
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { throw .write(name, code: errno) }
        let isNew = flags & O_CREAT != 0
        var code = write(bytes, to: descriptor)
        if code == 0, isNew, fsync(descriptor) != 0 { code = errno }
        close(descriptor)
        guard code == 0 else {
            if isNew { unlink(path) }
            throw .write(name, code: code)
        }
    }

    /// - Returns: 0, or the `errno` of the write that failed.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, let base = buffer.baseAddress {
                let count = Glibc.write(descriptor, base + done, buffer.count - done)
                if count > 0 { done += count } else if errno != EINTR { return errno }
            }
            return 0
        }
    }
}

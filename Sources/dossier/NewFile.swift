import Glibc

/// Writes a file for the user alone, whole or not at all: what stood there before stays until all of
/// the new is on the disk.
enum NewFile {
    /// - Throws: ``CommandError/cannotWrite(_:reason:)``.
    static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            // A device or a pipe is written to and cannot be replaced.
            try fill(path, with: bytes, flags: O_WRONLY | O_CLOEXEC, name: path)
            return
        }
        let temporary = "\(path).\(getpid()).new"
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        try fill(temporary, with: bytes, flags: flags, name: path)
        guard rename(temporary, path) == 0 else {
            let code = errno
            unlink(temporary)
            throw failure(code, path)
        }
    }

    /// - Parameter name: the path for messages.
    private static func fill(
        _ path: String, with bytes: [UInt8], flags: Int32, name: String
    ) throws(CommandError) {
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { throw failure(errno, name) }
        let isNew = flags & O_CREAT != 0
        var code = write(bytes, to: descriptor)
        if code == 0, isNew, fsync(descriptor) != 0 { code = errno }
        close(descriptor)
        guard code == 0 else {
            if isNew { unlink(path) }
            throw failure(code, name)
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

    private static func failure(_ code: Int32, _ path: String) -> CommandError {
        .cannotWrite(path, reason: String(cString: strerror(code)))
    }
}

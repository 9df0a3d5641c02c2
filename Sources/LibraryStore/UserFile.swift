import Glibc

/// The user's own files: made 0600 in directories 0700, whatever the umask says.
enum UserFile {
    /// Makes a directory and those above it that are missing, each for the user alone.
    static func makeDirectory(_ path: String) throws(StoreError) {
        guard !path.isEmpty, mkdir(path, 0o700) != 0 else {
            if !path.isEmpty { chmod(path, 0o700) }
            return
        }
        switch errno {
        case EEXIST: return
        case ENOENT:
            let above = directory(of: path)
            guard above != path else { throw failure(ENOENT, path) }
            try makeDirectory(above)
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(errno, path) }
        case let code: throw failure(code, path)
        }
    }

    /// Makes an empty file for the user alone. An existing one is an error.
    static func create(_ path: String) throws(StoreError) {
        close(try descriptor(ofNew: path))
    }

    static func createIfMissing(_ path: String) throws(StoreError) {
        guard status(of: path) == nil else { return }
        do {
            try create(path)
        } catch {
            // Another process may have been quicker.
            guard status(of: path) != nil else { throw error }
        }
    }

    /// The path of what a symbolic link leads to; `path` itself where there is nothing yet.
    static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The bytes of a file; nil when it cannot be read, is no ordinary file, or is longer than
    /// `limit` bytes.
    static func read(_ path: String, limit: Int) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size <= limit
        else { return nil }
        return read(file, count: Int(status.st_size))
    }

    /// Puts a file in place at once: who reads it sees the old bytes or the new, never a part.
    static func replace(_ path: String, with bytes: [UInt8]) throws(StoreError) {
        let temporary = temporary(for: path)
        unlink(temporary)
        let file = try descriptor(ofNew: temporary)
        let code = write(bytes, to: file)
        close(file)
        guard code == 0 else {
            unlink(temporary)
            throw failure(code, path)
        }
        guard rename(temporary, path) == 0 else {
            let code = errno
            unlink(temporary)
            throw failure(code, path)
        }
    }

    /// Nothing where there is none.
    static func remove(_ path: String) {
        unlink(path)
    }

    /// The names of what is in a directory; none where there is no such directory.
    static func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names
    }

    /// The name of a file beside `path` that no other process, and no other thread of this one,
    /// makes meanwhile.
    static func temporary(for path: String) -> String {
        "\(path).\(getpid())-\(pthread_self()).new"
    }

    /// Returns when what was written to the file, and its name, are on the disk.
    static func synchronise(_ path: String) throws(StoreError) {
        for path in [path, directory(of: path)] {
            let file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw failure(errno, path) }
            let code = fsync(file) == 0 ? 0 : errno
            close(file)
            // Some file systems cannot synchronise directories, and need not.
            guard code == 0 || code == EINVAL else { throw failure(code, path) }
        }
    }

    /// What stands before the last slash: "/" for a file of the root, "." for a bare name.
    static func directory(of path: String) -> String {
        let bytes = path.utf8
        let end = bytes.reversed().drop { $0 == UInt8(ascii: "/") }
        let above = end.drop { $0 != UInt8(ascii: "/") }
        let trimmed = above.drop { $0 == UInt8(ascii: "/") }
        if trimmed.isEmpty { return path.hasPrefix("/") ? "/" : "." }
        return String(decoding: Array(trimmed.reversed()), as: UTF8.self)
    }

    static func status(of path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }

    static func failure(_ code: Int32, _ path: String) -> StoreError {
        switch code {
        case ENOSPC, EDQUOT: .full(path: path)
        case EROFS: .readOnly(path: path)
        case EIO: .io(path: path, code: Int(code))
        default: .cannotOpen(path: path, reason: String(cString: strerror(code)))
        }
    }

    static func descriptor(ofNew path: String) throws(StoreError) -> Int32 {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw failure(errno, path) }
        fchmod(file, 0o600)
        return file
    }

    private static func read(_ file: Int32, count: Int) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count, let base = buffer.baseAddress {
                let got = Glibc.read(file, base + filled, count - filled)
                if got < 0 && errno == EINTR { continue }
                failed = got < 0
                guard got > 0 else { break }
                filled += got
            }
        }
        return failed ? nil : bytes
    }

    /// Returns 0, or the `errno` of the write that failed.
    static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, let base = buffer.baseAddress {
                let written = Glibc.write(file, base + done, buffer.count - done)
                if written < 0 && errno == EINTR { continue }
                guard written > 0 else { return errno }
                done += written
            }
            return 0
        }
    }
}

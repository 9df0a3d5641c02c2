import Glibc

/// Looks how large a folder is without going through more of it than asked about.
enum FolderSize {
    /// Whether a folder has at most so many entries, with those of all folders in it; hidden ones
    /// and links are not looked into.
    ///
    /// - Parameter folder: its absolute path.
    static func isAtMost(_ limit: Int, _ folder: [UInt8]) -> Bool {
        var waiting = [folder]
        var count = 0
        while let path = waiting.popLast() {
            guard let directory = opendir(path.map { CChar(bitPattern: $0) } + [0]) else {
                continue
            }
            defer { closedir(directory) }
            while let entry = readdir(directory) {
                let name = name(of: entry)
                guard name.first != UInt8(ascii: ".") else { continue }
                count += 1
                if count > limit { return false }
                // File systems that do not tell types have their folders counted as files.
                if entry.pointee.d_type == DT_DIR {
                    waiting.append(path + [UInt8(ascii: "/")] + name)
                }
            }
        }
        return true
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    }
}

import Glibc

/// A note's text in a file, in a folder of its own: whatever an editor puts beside the file (a
/// backup, what it could save when it was killed) is found there, and nobody else can read it.
struct TemporaryNote {
    let folder: String
    var path: String { folder + "/note.md" }

    /// - Parameter parent: where temporary files go.
    /// - Throws: ``ExternalEditor/Failure/noFile(_:)``.
    init(_ text: String, in parent: String) throws(ExternalEditor.Failure) {
        var template = Array("\(parent)/dossier-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .noFile(errno) }
        folder = template.withUnsafeBufferPointer {
            $0.baseAddress.map { String(cString: $0) } ?? ""
        }
        let code = write(text)
        guard code == 0 else {
            remove()
            throw .noFile(code)
        }
    }

    /// - Returns: nil when the file cannot be read.
    func read() -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        // Editors end the last line; a note does not.
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Removes the text, and the folder unless an editor has left something else in it.
    ///
    /// - Returns: whether the folder is gone.
    @discardableResult
    func removeText() -> Bool {
        unlink(path)
        return rmdir(folder) == 0
    }

    /// Removes the folder with all files in it.
    func remove() {
        for name in names { unlink(folder + "/" + name) }
        rmdir(folder)
    }

    private var names: [String] {
        guard let stream = opendir(folder) else { return [] }
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

    /// - Returns: 0, or the `errno` of what failed.
    private func write(_ text: String) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        // Editors expect the last line to be ended.
        if let last = rest.last, last != UInt8(ascii: "\n") { rest.append(UInt8(ascii: "\n")) }
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            rest = rest.dropFirst(count)
        }
        return 0
    }
}

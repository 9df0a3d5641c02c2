import Glibc

/// A folder that is gone when the test is over.
final class FolderFixture {
    let path: String

    init() {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/importing-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? parent + "/none"
    }

    deinit {
        // Post-order, by hand: links are removed and never followed.
        remove(path)
    }

    private func remove(_ path: String) {
        if let stream = opendir(path) {
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                        Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
                    }
                }
                let bytes = name.map { UInt8(bitPattern: $0) }
                if bytes == [46] || bytes == [46, 46] { continue }
                removeEntry(Array(path.utf8) + [47] + bytes)
            }
            closedir(stream)
        }
        rmdir(path)
    }

    private func removeEntry(_ bytes: [UInt8]) {
        let path = bytes.map { CChar(bitPattern: $0) } + [0]
        if unlink(path) != 0 { remove(String(decoding: bytes, as: UTF8.self)) }
    }

    @discardableResult
    func file(_ name: String, _ text: String = "text") -> String {
        file(Array(name.utf8), Array(text.utf8))
        return "\(path)/\(name)"
    }

    func file(_ name: [UInt8], _ bytes: [UInt8]) {
        let path = (Array(self.path.utf8) + [47] + name).map { CChar(bitPattern: $0) } + [0]
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        precondition(descriptor >= 0 && write(descriptor, bytes, bytes.count) == bytes.count)
        close(descriptor)
    }

    func folder(_ name: String) { mkdir("\(path)/\(name)", 0o755) }
    func pipe(_ name: String) { mkfifo("\(path)/\(name)", 0o644) }
    func link(_ name: String, to target: String) { symlink(target, "\(path)/\(name)") }
}

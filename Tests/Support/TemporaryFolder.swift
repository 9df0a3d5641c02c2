import Glibc

/// A folder of its own for a test, removed with everything in it when the test is over.
public final class TemporaryFolder: Sendable {
    /// Absolute, without links.
    public let path: String

    public init() {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/dossier-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
            preconditionFailure("no temporary folder can be made in \(parent)")
        }
        path = String(cString: resolved)
        free(resolved)
    }

    deinit {
        Self.removeAll(in: Array(path.utf8))
        rmdir(path)
    }

    /// The path of a file in it.
    public func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file, and the folders that it stands in.
    public func write(_ name: String, _ text: String) {
        write(name, bytes: Array(text.utf8))
    }

    public func write(_ name: String, bytes: [UInt8]) {
        makeFolders(of: name)
        write(Array(name.utf8), bytes: bytes)
    }

    /// Writes a file whose name need not be UTF-8.
    public func write(_ name: [UInt8], bytes: [UInt8]) {
        let path = Self.cPath(Array(self.path.utf8), name)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        precondition(descriptor >= 0, "\(name) cannot be written")
        let count = Glibc.write(descriptor, bytes, bytes.count)
        precondition(count == bytes.count, "\(name) is written in part")
        close(descriptor)
    }

    public func read(_ name: String) -> [UInt8]? { Self.bytes(ofFile: file(name)) }

    /// Nil where there is no such file.
    public static func bytes(ofFile path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// The names of what is in it, or in a folder of it, sorted.
    public func names(in folder: String = ".") -> [String] {
        Self.entries(of: Array(file(folder).utf8)).map { String(decoding: $0, as: UTF8.self) }
            .sorted()
    }

    public func rename(_ name: String, to other: String) {
        precondition(Glibc.rename(file(name), file(other)) == 0)
    }

    public func remove(_ name: String) {
        precondition(Glibc.remove(file(name)) == 0)
    }

    public func makeFolder(_ name: String) {
        makeFolders(of: name + "/")
    }

    public func makePipe(_ name: String) {
        precondition(mkfifo(file(name), 0o644) == 0)
    }

    public func makeLink(_ name: String, to target: String) {
        precondition(symlink(target, file(name)) == 0)
    }

    private func makeFolders(of name: String) {
        var folder = path
        for part in name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropLast()
        {
            folder += "/" + String(decoding: part, as: UTF8.self)
            mkdir(folder, 0o755)
        }
    }

    private static func cPath(_ folder: [UInt8], _ name: [UInt8]) -> [CChar] {
        (folder + [UInt8(ascii: "/")] + name).map { CChar(bitPattern: $0) } + [0]
    }

    private static func entries(of folder: [UInt8]) -> [[UInt8]] {
        guard let stream = opendir(cPath(folder, Array(".".utf8))) else { return [] }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        return names
    }

    /// Names need not be UTF-8; links are removed and never followed.
    private static func removeAll(in folder: [UInt8]) {
        for name in entries(of: folder) {
            let path = cPath(folder, name)
            guard unlink(path) != 0 else { continue }
            removeAll(in: folder + [UInt8(ascii: "/")] + name)
            rmdir(path)
        }
    }
}

import FoundationEssentials
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
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file, and the folders that it stands in.
    public func write(_ name: String, _ text: String) {
        write(name, bytes: Array(text.utf8))
    }

    public func write(_ name: String, bytes: [UInt8]) {
        makeFolders(of: name)
        let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        precondition(descriptor >= 0, "\(name) cannot be written")
        let count = Glibc.write(descriptor, bytes, bytes.count)
        precondition(count == bytes.count, "\(name) is written in part")
        close(descriptor)
    }

    public func read(_ name: String) -> [UInt8]? {
        guard let file = fopen(path + "/" + name, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    public func rename(_ name: String, to other: String) {
        precondition(Glibc.rename(path + "/" + name, path + "/" + other) == 0)
    }

    public func remove(_ name: String) {
        precondition(Glibc.remove(path + "/" + name) == 0)
    }

    public func makePipe(_ name: String) {
        precondition(mkfifo(path + "/" + name, 0o644) == 0)
    }

    private func makeFolders(of name: String) {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
    }
}

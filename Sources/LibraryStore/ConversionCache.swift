import Articles
import Glibc

/// What programs made of documents that are no text, so that none need run again for the same bytes.
/// One file a document and program, named for both.
///
/// It is a part of the index: it may be deleted at any time.
public struct ConversionCache: Hashable, Sendable {
    /// The oldest go first when there are more, or more bytes.
    static let mostFiles = 100_000
    static let mostBytes = 1 << 30

    let directory: String

    /// - Parameter directory: made with the first file.
    public init(at directory: String) {
        self.directory = directory
    }

    /// - Parameter program: a number for all that the output depends on beside the document's bytes.
    public func output(of document: ContentHash, by program: UInt64) -> [UInt8]? {
        UserFile.read(path(document, program), limit: Self.mostBytes)
    }

    /// Keeps what a program made of a document. It is not forced to the disk, as it may be lost.
    public func keep(
        _ output: [UInt8], of document: ContentHash, by program: UInt64
    ) throws(StoreError) {
        try UserFile.makeDirectory(directory)
        try UserFile.replace(path(document, program), with: output)
        // Hashes are as good as dice.
        if document.hex.utf8.last == UInt8(ascii: "0") { prune() }
    }

    /// A folder of the caller's own, for a program to work in: it is removed, with all that is in it,
    /// when `body` is done.
    public func withFolder<T>(_ body: (String) throws -> T) throws -> T {
        let running = directory + "/running"
        try UserFile.makeDirectory(running)
        Self.removeLeftOvers(in: running)
        var template = (running + "/XXXXXX").utf8CString
        let folder = template.withUnsafeMutableBufferPointer { buffer -> String? in
            guard let base = buffer.baseAddress, mkdtemp(base) != nil else { return nil }
            return String(cString: base)
        }
        guard let folder else { throw UserFile.failure(errno, directory) }
        defer { Self.remove(folder, depth: 0) }
        return try body(folder)
    }

    /// Writes a file for the user alone where there is none.
    public func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let file = try UserFile.descriptor(ofNew: path)
        let code = UserFile.write(bytes, to: file)
        close(file)
        guard code == 0 else { throw UserFile.failure(code, path) }
    }

    func path(_ document: ContentHash, _ program: UInt64) -> String {
        directory + "/" + document.hex + "-" + String(program, radix: 16) + Self.suffix
    }

    private static let suffix = ".out"

    private func prune() {
        let files = UserFile.names(in: directory).filter { $0.hasSuffix(Self.suffix) }
            .compactMap { name -> (path: String, size: Int, time: Int)? in
                let path = directory + "/" + name
                return UserFile.status(of: path).map {
                    (path, Int($0.st_size), $0.st_mtim.tv_sec)
                }
            }
        var bytes = 0
        for (index, file) in files.sorted(by: { $0.time > $1.time }).enumerated() {
            bytes += file.size
            if index >= Self.mostFiles || bytes > Self.mostBytes { unlink(file.path) }
        }
    }

    /// In seconds: no program runs so long, and what is older was left by a process that was killed.
    private static let longestRun = 3600

    private static func removeLeftOvers(in running: String) {
        let now = time(nil)
        for name in UserFile.names(in: running) where name != "." && name != ".." {
            let path = running + "/" + name
            guard let status = UserFile.status(of: path),
                status.st_mtim.tv_sec < now - longestRun
            else { continue }
            remove(path, depth: 0)
        }
    }

    /// Links are removed, never followed.
    private static func remove(_ path: String, depth: Int) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR, depth < 16 else {
            unlink(path)
            return
        }
        for name in UserFile.names(in: path) where name != "." && name != ".." {
            remove(path + "/" + name, depth: depth + 1)
        }
        rmdir(path)
    }
}

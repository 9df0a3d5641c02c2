import Articles
import Glibc

/// What was found in documents that were read by themselves, so that nothing need be found again
/// when one of them is opened the next time. One file a document, named for the document's bytes.
///
/// It is a part of the index: it may be deleted at any time, and a file that is damaged or of other
/// versions counts for nothing.
public struct ReadingCache: Hashable, Sendable {
    /// Files that are kept, and how many bytes they may have together: the oldest go first. A
    /// document of 100 MB takes some 10 MB.
    static let mostFiles = 200
    static let mostBytes = 64 << 20

    let directory: String

    /// - Parameter directory: made with the first file.
    public init(at directory: String) {
        self.directory = directory
    }

    /// What was found in a document; nil when it is not known.
    ///
    /// - Parameter versions: of all that the names depend on beside the text.
    public func names(in article: Article, versions: [Int]) -> DocumentNames? {
        guard let bytes = UserFile.read(path(of: article), limit: Self.mostBytes) else {
            return nil
        }
        return ReadingFile(article, versions: versions).names(in: bytes)
    }

    /// Keeps what was found in a document. It is not forced to the disk, as it may be lost.
    public func keep(
        _ names: DocumentNames, of article: Article, versions: [Int]
    ) throws(StoreError) {
        let bytes = ReadingFile(article, versions: versions).bytes(of: names)
        guard bytes.count <= Self.mostBytes else { return }
        try UserFile.makeDirectory(directory)
        try UserFile.replace(path(of: article), with: bytes)
        prune()
    }

    func path(of article: Article) -> String {
        directory + "/" + article.hash.hex + Self.suffix
    }

    private static let suffix = ".names"

    // MARK: - Its size

    private struct Kept {
        let path: String
        let size: Int
        let seconds: Int
        let nanoseconds: Int

        static func isNewer(_ a: Kept, _ b: Kept) -> Bool {
            (a.seconds, a.nanoseconds) > (b.seconds, b.nanoseconds)
        }
    }

    /// Removes the oldest files, so that the newest stay within the bounds.
    private func prune() {
        var bytes = 0
        for (index, file) in files().sorted(by: Kept.isNewer).enumerated() {
            bytes += file.size
            if index >= Self.mostFiles || bytes > Self.mostBytes { unlink(file.path) }
        }
    }

    /// Those with a name that we give, also of one that was not finished.
    private func files() -> [Kept] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var files: [Kept] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard Self.isOurs(name), let status = UserFile.status(of: directory + "/" + name),
                status.st_mode & S_IFMT == S_IFREG
            else { continue }
            files.append(
                Kept(
                    path: directory + "/" + name, size: Int(status.st_size),
                    seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec))
        }
        return files
    }

    private static func isOurs(_ name: String) -> Bool {
        let bytes = name.utf8
        return ContentHash(hex: String(decoding: bytes.prefix(64), as: UTF8.self)) != nil
            && bytes.dropFirst(64).starts(with: suffix.utf8)
    }
}

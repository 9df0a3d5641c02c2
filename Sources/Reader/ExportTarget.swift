import Articles
import Glibc

/// Where an export may go: anywhere but over what it was made from.
public struct ExportTarget {
    private let notebook: String
    private let documents: Set<DocumentPath>
    private let isDocument: (DocumentPath) -> Bool

    /// - Parameters:
    ///   - notebook: its path.
    ///   - documents: absolute paths of documents.
    ///   - isDocument: whether an absolute path is that of another document.
    public init(
        notebook: String, documents: [DocumentPath], isDocument: @escaping (DocumentPath) -> Bool
    ) {
        self.notebook = notebook
        self.documents = Set(documents)
        self.isDocument = isDocument
    }

    /// - Throws: ``FileFailure`` for the path of the notebook or of a document, under whatever name.
    public func check(_ path: String) throws(FileFailure) {
        var (target, kept) = (stat(), stat())
        for file in [notebook, notebook + "-wal", notebook + "-shm"]
        where stat(path, &target) == 0 && stat(file, &kept) == 0 {
            if target.st_dev == kept.st_dev, target.st_ino == kept.st_ino {
                throw .write(path, "it is the notebook itself")
            }
        }
        guard let resolved = Self.resolved(path) else { return }
        if documents.contains(resolved) || isDocument(resolved) {
            throw .write(path, "it is a document of the library")
        }
    }

    /// Absolute and without links; nil where there is no such file.
    private static func resolved(_ path: String) -> DocumentPath? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return DocumentPath(
            bytes: Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
    }
}

import Articles

/// One of the files of a format that is a folder of them.
public struct ExportedFile: Hashable, Sendable {
    /// Relative to the folder; no part of it leads out of the folder.
    public var path: DocumentPath
    public var bytes: [UInt8]

    public init(path: DocumentPath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

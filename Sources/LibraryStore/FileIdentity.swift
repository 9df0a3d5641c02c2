/// What tells a file from another one that took its place under the same name.
struct FileIdentity: Hashable, Sendable {
    private let device: UInt
    private let inode: UInt

    /// Nil when there is no such file.
    init?(_ path: String) {
        guard let status = UserFile.status(of: path) else { return nil }
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
    }
}

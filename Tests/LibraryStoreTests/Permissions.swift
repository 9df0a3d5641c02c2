import Glibc

@testable import LibraryStore

/// The permission bits of a file.
func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
}

/// Leaves a notebook without the backups that were made of it.
func removeBackups(of path: String) {
    let folder = path + ".backups"
    for name in UserFile.names(in: folder) { unlink(folder + "/" + name) }
    rmdir(folder)
}

/// Runs `body` as somebody whom permissions bind, on this thread alone: they do not bind root.
/// SQLite works on the thread that calls, as GRDB's queues run a waiting caller's work there.
func bound<T>(byPermissions body: () throws -> T) rethrows -> T {
    guard geteuid() == 0 else { return try body() }
    // Of Linux alone, and so not in Swift's module of the C library.
    typealias SetFileSystemUser = @convention(c) (uid_t) -> CInt
    guard let symbol = dlsym(nil, "setfsuid") else { fatalError("there is no setfsuid") }
    let setFileSystemUser = unsafeBitCast(symbol, to: SetFileSystemUser.self)
    _ = setFileSystemUser(65534)
    defer { _ = setFileSystemUser(0) }
    return try body()
}

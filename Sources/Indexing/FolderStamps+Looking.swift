import Articles
import Glibc
import LibraryStore

/// Folders are told to be as they were by the time of their last change (`st_ctime`), which nothing
/// sets but the system itself.
extension FolderStamps {
    /// Two changes within this many nanoseconds may bear the same time: the coarsest clock that a file
    /// system of Linux keeps times by, FAT's, has steps of two seconds.
    private static let tick: UInt64 = 2_000_000_000

    /// To be called before the names in a folder are read.
    ///
    /// - Parameter now: nanoseconds of the system's clock.
    mutating func add(_ folder: [UInt8], at path: [UInt8], now: UInt64 = systemTime) {
        guard let (inode, changed) = Self.look(path) else {
            folders.append(Stamp(folder: folder, inode: 0, changed: nil))
            return
        }
        let isSettled = now > changed && now - changed > Self.tick
        folders.append(Stamp(folder: folder, inode: inode, changed: isSettled ? changed : nil))
    }

    static var systemTime: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    /// Whether all folders are as they were.
    ///
    /// - Parameter root: the library's absolute path, with a slash at its end.
    func hold(in root: [UInt8]) -> Bool {
        folders.allSatisfy { stamp in
            guard let changed = stamp.changed, let now = Self.look(root + stamp.folder) else {
                return false
            }
            return now == (stamp.inode, changed)
        }
    }

    private static func look(_ path: [UInt8]) -> (inode: UInt64, changed: UInt64)? {
        var status = stat()
        let path = path.map { CChar(bitPattern: $0) } + [0]
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
        return (UInt64(status.st_ino), nanoseconds(status.st_ctim))
    }

    private static func nanoseconds(_ time: timespec) -> UInt64 {
        let (seconds, isTooLarge) = UInt64(max(0, time.tv_sec))
            .multipliedReportingOverflow(by: 1_000_000_000)
        return isTooLarge ? 0 : seconds &+ UInt64(max(0, time.tv_nsec))
    }
}

import Articles
import Glibc
import Importing

/// Tells when documents come, change or go in a folder and in the folders within it: inotify(7).
///
/// It belongs to the thread that indexes. Folders are added while they are scanned, each before its
/// names are read, so that nothing falls between the scan and the watch.
public final class FolderWatch {
    /// Readable, for `poll`, when something may have happened.
    public let descriptor: Int32
    /// Whether a folder could not be watched: the system has too few watches, or the folder itself
    /// has gone. What happens is found then only by looking again from time to time.
    public private(set) var isIncomplete = false
    /// In the order of their watch descriptors, and so mostly in the order they were added in.
    private var folders: [(watch: Int32, lastScan: Int)] = []
    private var scan = 0
    private let options: ReadingOptions
    private var root: Int32?

    private static let events = UInt32(
        IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_MODIFY
            | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK)

    /// - Returns: nil where the system has no watch to give.
    ///
    /// - Parameter options: tell what may be a document.
    public init?(options: ReadingOptions = ReadingOptions()) {
        self.options = options
        // inotify's own names of these flags are other words for the same numbers.
        descriptor = inotify_init1(O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
    }

    deinit {
        close(descriptor)
    }

    func beginScan() {
        scan += 1
        isIncomplete = false
    }

    /// - Parameters:
    ///   - folder: the bytes of a path that can be opened.
    ///   - isRoot: whether it is the library itself, and not a folder within it.
    func add(_ folder: [UInt8], isRoot: Bool) {
        // A link within the library is no folder of it; the library itself may be named by a link.
        let mask = isRoot ? Self.events : Self.events | UInt32(IN_DONT_FOLLOW)
        let path = folder.map { CChar(bitPattern: $0) } + [0]
        let watch = inotify_add_watch(descriptor, path, mask)
        guard watch >= 0 else {
            // A folder that has gone meanwhile is told of by the one that it was in.
            if isRoot || (errno != ENOENT && errno != ENOTDIR) { isIncomplete = true }
            return
        }
        let place = place(of: watch)
        if place < folders.count, folders[place].watch == watch {
            folders[place].lastScan = scan
        } else {
            folders.insert((watch, scan), at: place)
        }
        if isRoot { root = watch }
    }

    /// Lets go of folders that are not within the library any more.
    func endScan() {
        for folder in folders where folder.lastScan != scan {
            inotify_rm_watch(descriptor, folder.watch)
        }
        folders.removeAll { $0.lastScan != scan }
    }

    /// Where a watch is, or would be, in `folders`.
    private func place(of watch: Int32) -> Int {
        var range = folders.startIndex..<folders.endIndex
        while let last = range.last {
            let middle = range.lowerBound + (last - range.lowerBound) / 2
            if folders[middle].watch < watch {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound
    }

    /// Takes what has happened since the last time.
    ///
    /// - Returns: whether any of it can matter to a library.
    public func takeChanges() -> Bool {
        var matters = false
        while let events = FileEvent.take(from: descriptor) {
            for event in events where take(event) { matters = true }
        }
        return matters
    }

    private func take(_ event: FileEvent) -> Bool {
        if event.isAny(of: IN_Q_OVERFLOW) { return true }
        if event.isAny(of: IN_IGNORED) {
            let place = place(of: event.watch)
            if place < folders.count, folders[place].watch == event.watch {
                folders.remove(at: place)
            }
            return false
        }
        if event.isAny(of: IN_DELETE_SELF | IN_MOVE_SELF) {
            // For a folder within it, the one that it was in tells the same.
            guard event.watch == root else { return false }
            isIncomplete = true
            return true
        }
        // Nothing hidden is a document.
        guard let first = event.name.first, first != UInt8(ascii: ".") else { return false }
        // Programs write to files that are no documents all the time.
        if event.isAny(of: IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB), !event.isAny(of: IN_ISDIR) {
            let path = DocumentPath(bytes: event.name)
            return path == DocumentPath(SharedEntities.fileName)
                || options.obstacle(path) == nil
        }
        return true
    }
}

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
    /// The number of the scan that each watched folder was last seen in, by watch descriptor.
    private var seen: [Int32: Int] = [:]
    private var scan = 0
    private var root: Int32?

    private static let events = UInt32(
        IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_MODIFY
            | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK)

    /// - Returns: nil where the system has no watch to give.
    public init?() {
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
        seen[watch] = scan
        if isRoot { root = watch }
    }

    /// Lets go of folders that are not within the library any more.
    func endScan() {
        for (watch, last) in seen where last != scan {
            inotify_rm_watch(descriptor, watch)
            seen[watch] = nil
        }
    }

    /// Takes what has happened since the last time.
    ///
    /// - Returns: whether any of it can matter to a library.
    public func takeChanges() -> Bool {
        var matters = false
        withUnsafeTemporaryAllocation(byteCount: 16384, alignment: 8) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                guard count > 0 else { return }
                if take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { matters = true }
            }
        }
        return matters
    }

    private func take(_ events: UnsafeRawBufferPointer) -> Bool {
        let head = MemoryLayout<inotify_event>.size
        var matters = false
        var start = 0
        while start + head <= events.count {
            let event = events.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
            let end = min(start + head + Int(event.len), events.count)
            let name = events[(start + head)..<end].prefix { $0 != 0 }
            if take(event, name: Array(name)) { matters = true }
            start = end
        }
        return matters
    }

    private func take(_ event: inotify_event, name: [UInt8]) -> Bool {
        func has(_ bits: Int32) -> Bool { event.mask & UInt32(bits) != 0 }
        if has(IN_Q_OVERFLOW) { return true }
        if has(IN_IGNORED) {
            seen[event.wd] = nil
            return false
        }
        if has(IN_DELETE_SELF | IN_MOVE_SELF) {
            // For a folder within it, the one that it was in tells the same.
            guard event.wd == root else { return false }
            isIncomplete = true
            return true
        }
        // Nothing hidden is a document.
        guard let first = name.first, first != UInt8(ascii: ".") else { return false }
        // Programs write to files that are no documents all the time.
        if has(IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB), !has(IN_ISDIR) {
            let path = DocumentPath(bytes: name)
            return path == DocumentPath(SharedEntities.fileName)
                || Importer.unsupportedFormat(path) == nil
        }
        return true
    }
}

import Glibc
import Indexing

/// Tells when another process may have changed the notebook, on a thread that sleeps until something
/// is written beside it.
final class NotebookWatch: Sendable {
    /// The notebook's path, links followed.
    private let path: String
    private let mailbox: Mailbox

    /// How long others' writing is let go on before it is told of, in microseconds: what a session
    /// writes in one go is read in one go, well within a second.
    private static let pause: UInt32 = 100_000

    init(_ path: String, mailbox: Mailbox) {
        self.path = path
        self.mailbox = mailbox
    }

    func start() {
        // Without it the notebook is looked at before each key.
        _ = DetachedThread.start(run)
    }

    private func run() {
        var isFirst = true
        let name = Array(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...])
        let log = name + Array("-wal".utf8)
        while true {
            let (folder, isOwn) = nearestFolder()
            let watch = inotify_init1(Int32(IN_CLOEXEC))
            guard watch >= 0 else { return }
            defer { close(watch) }
            let wanted = IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
            guard inotify_add_watch(watch, folder, UInt32(wanted)) >= 0 else { return }
            // What was made between the look and the watch.
            if nearestFolder() != (folder, isOwn) { continue }
            if !isFirst { mailbox.post(.notebookTouched) }
            isFirst = false
            while let events = FileEvent.take(from: watch) {
                let isRelevant = events.contains { event in
                    isOwn && (event.name == name || event.name == log)
                }
                let isOver = events.contains { event in
                    !isOwn || event.isAny(of: IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED)
                }
                if isRelevant { mailbox.post(.notebookTouched) }
                if isOver { break }
                usleep(Self.pause)
            }
        }
    }

    /// The folder that the notebook is in, or the nearest above that there is, with whether it is
    /// that folder.
    private func nearestFolder() -> (String, Bool) {
        var folder = path
        var isOwn = true
        while true {
            let end = folder.utf8.lastIndex(of: UInt8(ascii: "/"))
            folder = end.map { String(folder[..<$0]) } ?? "."
            if folder.isEmpty { folder = "/" }
            if access(folder, F_OK) == 0 || folder == "/" || folder == "." {
                return (folder, isOwn)
            }
            isOwn = false
        }
    }
}

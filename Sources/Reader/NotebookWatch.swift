import Glibc
import Indexing
import Screen
import Synchronization

/// Tells when another process may have changed the notebook: when something is written beside it.
///
/// Most sessions see nothing of the kind. The loop itself waits for the first time, and a thread
/// that sleeps in between for those that follow.
final class NotebookWatch: Sendable {
    /// A folder that is watched.
    private struct Folder {
        /// Of an inotify instance of its own.
        var descriptor: Int32
        /// Whether the notebook is in it; else it is the nearest above that there is.
        var isOwn: Bool
    }

    /// The notebook's path, links followed.
    private let path: String
    private let mailbox: Mailbox
    private let wakeUp: WakeUp
    /// What the loop waits for.
    private let first = Mutex<Folder?>(nil)

    /// How long others' writing is let go on before it is told of, in microseconds: what a session
    /// writes in one go is read in one go, well within a second.
    private static let pause: UInt32 = 100_000

    init(_ path: String, mailbox: Mailbox, wakeUp: WakeUp) {
        self.path = path
        self.mailbox = mailbox
        self.wakeUp = wakeUp
    }

    /// Where nothing can be watched, the notebook is looked at before each key only.
    func start() {
        guard let folder = watchedFolder() else { return }
        first.withLock { $0 = folder }
        wakeUp.watch(folder.descriptor)
    }

    /// To be called whenever the loop is woken.
    func look() {
        guard let folder = first.withLock({ $0 }) else { return }
        var watched = pollfd(fd: folder.descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, 0) > 0 else { return }
        wakeUp.stopWatching(folder.descriptor)
        first.withLock { $0 = nil }
        _ = DetachedThread.start { self.run(folder) }
    }

    // MARK: - The thread

    private func run(_ first: Folder) {
        var folder = first
        while true {
            waitForEnd(of: folder)
            close(folder.descriptor)
            guard let next = watchedFolder() else { return }
            folder = next
            mailbox.post(.notebookTouched)
        }
    }

    /// Returns when another folder is to be watched.
    private func waitForEnd(of folder: Folder) {
        let name = Array(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...])
        let log = name + Array("-wal".utf8)
        while let events = FileEvent.take(from: folder.descriptor) {
            let isRelevant = events.contains { event in
                folder.isOwn && (event.name == name || event.name == log)
            }
            let isOver = events.contains { event in
                !folder.isOwn || event.isAny(of: IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED)
            }
            if isRelevant { mailbox.post(.notebookTouched) }
            if isOver { return }
            usleep(Self.pause)
            if isRelevant { tellAgain(folder.descriptor) }
        }
    }

    /// What was written counts only when it is on the disk, which may take its time and makes no event:
    /// it is told of again, with longer and longer pauses, until something else happens.
    private func tellAgain(_ descriptor: Int32) {
        for milliseconds: Int32 in [0, 200, 400, 800, 1600] {
            var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            if poll(&watched, 1, milliseconds) != 0 { return }
            mailbox.post(.notebookTouched)
        }
    }

    private func watchedFolder() -> Folder? {
        while true {
            let nearest = nearestFolder()
            let descriptor = inotify_init1(Int32(IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            let wanted = IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
            if inotify_add_watch(descriptor, nearest.path, UInt32(wanted)) < 0 {
                close(descriptor)
                return nil
            }
            // What was made between the look and the watch.
            if nearestFolder() == nearest {
                return Folder(descriptor: descriptor, isOwn: nearest.isOwn)
            }
            close(descriptor)
        }
    }

    /// The folder that the notebook is in, or the nearest above that there is.
    private func nearestFolder() -> (path: String, isOwn: Bool) {
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

import Glibc

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
        let box = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<NotebookWatch>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        // Without it the notebook is looked at before each key.
        if code == 0 { pthread_detach(thread) } else { box.release() }
    }

    private func run() {
        var isFirst = true
        let name = path.split(separator: "/").last.map(String.init) ?? path
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
            while let events = Self.events(watch) {
                let isRelevant = events.contains { event in
                    isOwn && (event.name == name || event.name == name + "-wal")
                }
                let isOver = events.contains { event in
                    !isOwn || event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED) != 0
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

    private struct Event {
        var mask: UInt32
        var name: String
    }

    /// Waits for what happens next; nil when nothing more can be told.
    private static func events(_ watch: Int32) -> [Event]? {
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
            var count = read(watch, buffer.baseAddress, buffer.count)
            while count < 0, errno == EINTR {
                count = read(watch, buffer.baseAddress, buffer.count)
            }
            guard count > 0 else { return nil }
            var events: [Event] = []
            var offset = 0
            let head = MemoryLayout<inotify_event>.size
            while offset + head <= count {
                let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let name = buffer[(offset + head)..<min(count, offset + head + Int(event.len))]
                events.append(
                    Event(
                        mask: event.mask,
                        name: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)))
                offset += head + Int(event.len)
            }
            return events
        }
    }
}

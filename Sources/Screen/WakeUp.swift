import Glibc
import Synchronization

/// Ends the wait of a ``Terminal``: from another thread, of which many calls before the wait ends
/// count as one, or when a descriptor becomes readable.
public final class WakeUp: Sendable {
    /// Readable, for `poll`, after ``wake()`` and until ``drain()``.
    public let descriptor: Int32
    private let writeEnd: Int32
    private let others = Mutex<[Int32]>([])

    public init() throws(ScreenError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .noDescriptor(errno) }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        descriptor = ends[0]
        writeEnd = ends[1]
    }

    deinit {
        _ = Glibc.close(descriptor)
        _ = Glibc.close(writeEnd)
    }

    /// May be called on any thread. What the reader shall find must be in its place before.
    public func wake() {
        var byte: UInt8 = 1
        // A full pipe is a wake-up that is on its way already.
        _ = write(writeEnd, &byte, 1)
    }

    /// Has the wait end as long as a descriptor is readable; whoever asks for this reads it then.
    public func watch(_ descriptor: Int32) {
        others.withLock { $0.append(descriptor) }
    }

    /// Lets go of a descriptor. To be called before it is closed.
    public func stopWatching(_ descriptor: Int32) {
        others.withLock { others in others.removeAll { $0 == descriptor } }
    }

    /// What ``watch(_:)`` was called with.
    public var watched: [Int32] { others.withLock { $0 } }

    /// - Returns: whether ``wake()`` was called since the last time.
    @discardableResult
    public func drain() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 512)
        var any = false
        while read(descriptor, &bytes, bytes.count) > 0 { any = true }
        return any
    }
}

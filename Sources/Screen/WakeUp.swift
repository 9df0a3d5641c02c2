import Glibc

/// Ends the wait of a ``Terminal`` from another thread. Many calls before the wait ends count as
/// one.
public final class WakeUp: Sendable {
    /// Readable, for `poll`, after ``wake()`` and until ``drain()``.
    public let descriptor: Int32
    private let writeEnd: Int32

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

    /// - Returns: whether ``wake()`` was called since the last time.
    @discardableResult
    public func drain() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 512)
        var any = false
        while read(descriptor, &bytes, bytes.count) > 0 { any = true }
        return any
    }
}

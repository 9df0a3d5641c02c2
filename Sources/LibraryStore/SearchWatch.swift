import Glibc
import Synchronization

/// Ends a search before its end: when another is wanted, or when it has had its time.
public final class SearchWatch: Sendable {
    private let isCancelled = Atomic(false)
    /// Which ends this search, too, when it is cancelled.
    private let outer: SearchWatch?
    /// In nanoseconds of the monotonic clock.
    private let deadline: UInt64

    /// - Parameter milliseconds: how long the search may take; nil for as long as it takes.
    public init(milliseconds: Int? = nil) {
        outer = nil
        deadline = milliseconds.map { Self.now + UInt64(max(0, $0)) * 1_000_000 } ?? .max
    }

    private init(_ outer: SearchWatch, milliseconds: Int) {
        self.outer = outer
        deadline = Self.now + UInt64(max(0, milliseconds)) * 1_000_000
    }

    /// For a first part of the search, which ends with the whole at the latest.
    public func sooner(milliseconds: Int) -> SearchWatch {
        SearchWatch(self, milliseconds: milliseconds)
    }

    /// To be called from any thread.
    public func cancel() {
        isCancelled.store(true, ordering: .relaxed)
    }

    public var wasCancelled: Bool {
        isCancelled.load(ordering: .relaxed) || outer?.wasCancelled ?? false
    }

    /// Whether nothing more is to be done.
    var isOver: Bool { wasCancelled || deadline != .max && Self.now > deadline }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}

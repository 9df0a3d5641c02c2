import Glibc

/// The clock that only goes forward, whatever time is set.
public enum MonotonicClock {
    /// Since some moment, the same for all of the machine.
    public static func milliseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}

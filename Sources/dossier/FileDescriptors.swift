import Glibc

/// The descriptors that the program needs before it can promise anything.
enum FileDescriptors {
    /// 24 for the terminal, the databases and the runtime's event loop, which ends the program when
    /// it gets none; one for each of the 64 folders that a scan may be deep in; some to spare.
    private static let needed = 100

    /// Sees to it that 0, 1 and 2 are open, or the first file that is opened would get their place
    /// and what is printed; and that enough others can be had.
    ///
    /// - Throws: ``CommandError/fewDescriptors(limit:needed:)``.
    static func prepare() throws(CommandError) {
        var first: Int32 = 0
        repeat { first = open("/dev/null", O_RDWR) } while (0...2).contains(first)
        let code = errno
        if first >= 0 { close(first) }
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        let wanted = rlim_t(max(first, 3)) + rlim_t(needed)
        if limit.rlim_cur < wanted, limit.rlim_cur < limit.rlim_max {
            limit.rlim_cur = min(wanted, limit.rlim_max)
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }
        guard limit.rlim_cur >= wanted, first >= 0 || code != EMFILE else {
            throw .fewDescriptors(limit: Int(limit.rlim_cur), needed: Int(wanted))
        }
    }
}

/// What the program says to the shell when it ends.
enum ExitStatus: Int32 {
    case done = 0
    case nothingFound = 1
    case failed = 2
    /// `EX_USAGE` of sysexits.h.
    case wrongUsage = 64

    static func found(_ isFound: Bool) -> ExitStatus { isFound ? .done : .nothingFound }
}

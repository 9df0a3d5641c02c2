import Glibc

/// The words that the program was called with.
enum ProgramArguments {
    /// Without the program's name.
    static func ofProcess() -> [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            CommandLine.unsafeArgv[index].map { word($0) }
        }
    }

    /// `O_PATH` of Linux's fcntl.h, which the Glibc module hides: nothing is read of what is opened.
    private static let pathOnly: Int32 = 0o10_000_000

    /// A file name need not be UTF-8, a `String` must be: a path that is none is replaced by one
    /// that leads to the same file for as long as the program runs.
    private static func word(_ argument: UnsafeMutablePointer<CChar>) -> String {
        if let word = String(validatingCString: argument) { return word }
        let descriptor = open(argument, pathOnly | O_CLOEXEC)
        return descriptor >= 0 ? "/proc/self/fd/\(descriptor)" : String(cString: argument)
    }
}

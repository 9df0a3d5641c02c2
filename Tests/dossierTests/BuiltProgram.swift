import Glibc
import TestSupport

/// The program that was built with the tests, with a home of its own.
struct BuiltProgram {
    let home = TemporaryFolder()
    let library = TemporaryFolder()

    /// The executable lies beside the test bundle.
    static var path: String {
        guard let resolved = realpath("/proc/self/exe", nil) else { return "" }
        defer { free(resolved) }
        let own = String(cString: resolved)
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        let candidates = [bundle, own].compactMap { $0 }.map { path in
            path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
                .joined(separator: "/") + "/dossier"
        }
        let found = candidates.first { access($0, X_OK) == 0 }
        precondition(found != nil, "dossier was not built beside \(candidates)")
        return found ?? ""
    }

    var environment: [String: String] {
        [
            "HOME": home.path, "XDG_CACHE_HOME": home.path + "/cache",
            "XDG_DATA_HOME": home.path + "/data", "XDG_STATE_HOME": home.path + "/state",
            "XDG_CONFIG_HOME": home.path + "/config", "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
        ]
    }

    /// Opens the reader in a terminal of its own.
    func open(
        _ arguments: [String] = [], rows: Int = 40, columns: Int = 120,
        environment extra: [String: String] = [:]
    ) -> PseudoTerminal {
        PseudoTerminal(
            [Self.path] + (arguments.isEmpty ? [library.path] : arguments),
            environment: environment.merging(extra) { $1 }, rows: rows, columns: columns)
    }
}

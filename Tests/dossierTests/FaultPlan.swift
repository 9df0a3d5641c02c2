import Glibc

/// How much of the fault tests is done: a part of each in every run of the tests, and all where
/// `DOSSIER_FAULTS=all` says so, as `.ci/run` does. There what they need must be there.
enum FaultPlan {
    static let isComplete = getenv("DOSSIER_FAULTS").map { String(cString: $0) } == "all"

    /// How often a program is killed at a random moment.
    static let kills = isComplete ? 160 : 16
    /// How often the reader is.
    static let readerKills = isComplete ? 40 : 3
    /// Of the calls that can fail, each or every third.
    static let stride = isComplete ? 1 : 3

    /// Another one in every run; a run is repeated with `DOSSIER_SEED`.
    static let seed: UInt64 =
        getenv("DOSSIER_SEED").flatMap { UInt64(String(cString: $0)) }
        ?? UInt64.random(in: 0...UInt64(UInt32.max))

    static let strace = "/usr/bin/strace"
    static let hasStrace = access(strace, X_OK) == 0
    static let isRoot = geteuid() == 0

    /// A test that needs what is not there is left out with this remark, and never in `.ci/run`.
    static let canInject = hasStrace || isComplete
    static let canMount = isRoot || isComplete

    static func report(_ text: String) {
        print("FAULTS \(text)")
        fflush(nil)
    }
}

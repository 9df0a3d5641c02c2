import Glibc
import TestSupport
import Testing

/// `kill -9` while an index is made: whoever comes next takes it up, and nothing is missing or there
/// twice.
@Suite(.serialized) struct IndexKillingTests {
    private let program = BuiltProgram()

    private static let people = ["Hanna Berg", "Oleg Petrov", "Sergei Ivanov", "Marian Okell"]
    private static let places = ["Oslo", "Geneva", "Tehran", "Moscow", "Berlin"]

    init() {
        for number in 0..<240 {
            let person = Self.people[number % 4]
            let place = Self.places[number % 5]
            program.library.write(
                "\(number % 7)/\(number).txt",
                """
                Envoy \(number) returns

                \(person) met Minister Ruth \(Self.people[number / 4 % 4]) in \(place) on \
                \(1 + number % 28) March 2005. The talks in \(place) were about letter \(number).

                """)
        }
    }

    private func run(_ arguments: [String], cache: String) -> CommandLineRun {
        start(arguments, cache: cache).wait()
    }

    private func start(_ arguments: [String], cache: String) -> RunningProgram {
        let own = ["XDG_CACHE_HOME": program.home.path + "/" + cache]
        return RunningProgram(
            arguments + [program.library.path], environment: program.environment.merging(own) { $1 }
        )
    }

    private func answers(cache: String) -> [String] {
        [["list"], ["entities"], ["search", "letter", "--limit", "300"], ["timeline"]].map {
            run($0 + ["--json"], cache: cache).output
        }
    }

    @Test func anIndexWhoseMakingWasKilledIsTakenUpAgain() {
        let whole = start(["index"], cache: "whole")
        #expect(whole.wait().status == 0)
        let expected = answers(cache: "whole")
        #expect(expected.allSatisfy { $0.utf8.count > 1000 })
        var numbers = SeededNumbers(FaultPlan.seed)
        for attempt in 0..<max(2, FaultPlan.kills / 16) {
            let cache = "killed\(attempt)"
            for _ in 0..<4 {
                let killed = start(["index"], cache: cache)
                let most = UInt64(max(1, whole.milliseconds)) * 600
                usleep(UInt32(UInt64.random(in: 0...most, using: &numbers)))
                killed.kill()
                _ = killed.wait()
            }
            #expect(run(["index"], cache: cache).status == 0)
            #expect(answers(cache: cache) == expected, "seed \(FaultPlan.seed)")
        }
    }
}

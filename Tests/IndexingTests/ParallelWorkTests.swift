import Synchronization
import Testing

@testable import Indexing

@Suite struct ParallelWorkTests {
    private struct Refused: Error {}

    private func run(
        _ weights: [Int], room: Int, threads: Int = 4, take: (Int) throws -> Void
    ) throws {
        var rest = Array(weights.enumerated())[...]
        try ParallelWork(threads: threads, room: room).run(
            next: { () -> (input: Int, weight: Int)? in
                rest.popFirst().map { ($0.offset, $0.element) }
            },
            transform: { (number: Int) -> Int in
                // Some take longer than those after them.
                var sum = number
                for step in 0..<(number % 7) * 500 { sum = sum &+ step }
                return sum &- sum &+ number
            }, take: take)
    }

    @Test(arguments: [1, 3, 10, 1000])
    func everythingIsHandedOverOnceAndInOrder(_ room: Int) throws {
        for threads in [1, 2, 5] {
            var taken: [Int] = []
            let weights = (0..<300).map { 1 + $0 * 7 % 13 }
            try run(weights, room: room, threads: threads) { taken.append($0) }
            #expect(taken == Array(0..<300))
        }
    }

    @Test func noMoreIsUnderWayThanThereIsRoomFor() throws {
        let underWay = Atomic(0)
        let most = Mutex(0)
        var rest = Array(0..<200)[...]
        try ParallelWork(threads: 8, room: 10).run(
            next: { () -> (input: Int, weight: Int)? in rest.popFirst().map { ($0, 5) } },
            transform: { (number: Int) -> Int in
                let now = underWay.add(1, ordering: .relaxed).newValue
                most.withLock { $0 = max($0, now) }
                return number
            }, take: { _ in underWay.subtract(1, ordering: .relaxed) })
        // The next to be handed over need not wait, and the one before is out only when it was taken.
        #expect(most.withLock { $0 } <= 4)
    }

    @Test func whatFailsEndsTheWork() throws {
        var taken = 0
        #expect(throws: Refused.self) {
            try run(Array(repeating: 1, count: 10_000), room: 4) { number in
                taken += 1
                if number == 50 { throw Refused() }
            }
        }
        #expect(taken == 51)
    }

    @Test func nothingToDoIsDoneAtOnce() throws {
        try run([], room: 1) { _ in Issue.record("there was nothing to take") }
    }
}

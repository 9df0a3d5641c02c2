/// How fast a stage of indexing goes, from its start.
struct StageClock {
    private let start: ContinuousClock.Instant
    private let now: @Sendable () -> ContinuousClock.Instant
    /// What there is to do, in a unit that tells how long it takes better than the number of
    /// documents: bytes.
    private let weight: Int

    /// Nothing can be said after less than this.
    private static let shortest = Duration.milliseconds(500)

    init(
        weight: Int, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.weight = weight
        self.now = now
        start = now()
    }

    /// - Parameter doneWeight: the share of the whole weight that is done.
    func progress(
        _ stage: IndexingProgress.Stage, done: Int, total: Int, doneWeight: Int
    ) -> IndexingProgress {
        var progress = IndexingProgress(stage, done: done, total: total)
        let elapsed = now() - start
        guard elapsed >= Self.shortest, doneWeight > 0, done > 0 else { return progress }
        let seconds = elapsed / .seconds(1)
        progress.rate = Int(Double(done) / seconds)
        let left = seconds * Double(max(0, weight - doneWeight)) / Double(doneWeight)
        // A number of any size must do.
        progress.secondsLeft = Int(min(left.rounded(.up), 1e9))
        return progress
    }
}

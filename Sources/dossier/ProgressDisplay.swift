import Indexing

/// Shows on standard error how far indexing is.
final class ProgressDisplay {
    enum Manner {
        /// A bar on a terminal, lines elsewhere, from the start.
        case always
        /// A bar on a terminal, and only after people would begin to wonder.
        case whenSlow
        /// A JSON object a line, wherever they go, from the start.
        case lines
        case never
    }

    /// After this long without a sign people wonder (J. Nielsen, "Usability Engineering", 1993,
    /// puts the limit at a second).
    private static let patience = Duration.milliseconds(700)
    /// Ten times a second is as often as an eye follows numbers.
    private static let interval = Duration.milliseconds(100)
    /// Between two lines of a stage: a log is to show that it goes on, and to stay short.
    private static let lineInterval = Duration.seconds(5)
    /// Between two lines for programs.
    private static let objectInterval = Duration.seconds(1)
    /// Cells of the bar.
    private static let barLength = 24

    private let manner: Manner
    private let file: OutputFile
    private let start = ContinuousClock.now
    private var lastShown: ContinuousClock.Instant?
    private var lastStage: IndexingProgress.Stage?
    private var isBarShown = false

    init(_ manner: Manner, on file: OutputFile) {
        self.manner = manner
        self.file = file
    }

    func show(_ progress: IndexingProgress) {
        switch (manner, file.isTerminal) {
        case (.never, _), (.whenSlow, false): return
        case (.lines, _): showLine(progress, every: Self.objectInterval) { Self.object($0) }
        case (.always, false): showLine(progress, every: Self.lineInterval) { $0.text + "\n" }
        case (.always, true): showBar(progress)
        case (.whenSlow, true):
            if ContinuousClock.now - start > Self.patience { showBar(progress) }
        }
    }

    /// Takes the bar away.
    func close() {
        guard isBarShown else { return }
        write("\r\u{1B}[K")
        isBarShown = false
    }

    /// The first and the last of each stage, and some in between.
    private func showLine(
        _ progress: IndexingProgress, every interval: Duration,
        _ line: (IndexingProgress) -> String
    ) {
        let now = ContinuousClock.now
        let isLast = progress.total > 0 && progress.done == progress.total
        if progress.stage == lastStage, !isLast, let lastShown, now - lastShown < interval {
            return
        }
        (lastStage, lastShown) = (progress.stage, now)
        write(line(progress))
    }

    private struct Report: Encodable {
        var stage: String
        var done: Int
        var total: Int
        var rate: Int?
        var secondsLeft: Int?
    }

    private static func object(_ progress: IndexingProgress) -> String {
        let report = Report(
            stage: progress.stage.rawValue, done: progress.done, total: progress.total,
            rate: progress.rate, secondsLeft: progress.secondsLeft)
        let bytes = (try? JSONDocument.bytes(of: report)) ?? []
        return String(decoding: bytes, as: UTF8.self)
    }

    private func showBar(_ progress: IndexingProgress) {
        let now = ContinuousClock.now
        if progress.stage == lastStage, let lastShown, now - lastShown < Self.interval { return }
        (lastStage, lastShown, isBarShown) = (progress.stage, now, true)
        write("\r" + Self.bar(progress) + progress.text + "\u{1B}[K")
    }

    private static func bar(_ progress: IndexingProgress) -> String {
        guard progress.total > 0 else { return "" }
        let share = min(max(0, progress.done), progress.total)
        let length = Int(Double(barLength) * Double(share) / Double(progress.total))
        return "[" + String(repeating: "#", count: length)
            + String(repeating: " ", count: barLength - length) + "] "
    }

    private func write(_ text: String) {
        file.write(text)
        // Progress that cannot be shown is no reason to stop.
        try? file.flush()
    }
}

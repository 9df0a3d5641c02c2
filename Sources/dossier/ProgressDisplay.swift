import Indexing

/// Shows on standard error how far indexing is.
final class ProgressDisplay {
    enum Manner {
        /// A bar on a terminal, lines elsewhere, from the start.
        case always
        /// A bar on a terminal, and only after people would begin to wonder.
        case whenSlow
        case never
    }

    /// After this long without a sign people wonder (J. Nielsen, "Usability Engineering", 1993,
    /// puts the limit at a second).
    private static let patience = Duration.milliseconds(700)
    /// Ten times a second is as often as an eye follows numbers.
    private static let interval = Duration.milliseconds(100)
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
        case (.always, false): showLine(progress)
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

    /// One line for each stage.
    private func showLine(_ progress: IndexingProgress) {
        guard progress.stage != lastStage else { return }
        lastStage = progress.stage
        write(progress.text + "\n")
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

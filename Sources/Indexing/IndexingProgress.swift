/// How far indexing is.
public struct IndexingProgress: Hashable, Sendable {
    public enum Stage: String, Hashable, Sendable {
        case scanning
        case importing
        case recognising
        case linking
    }

    public var stage: Stage
    /// Documents done in this stage; names, when it is linking.
    public var done: Int
    /// What the stage has to do in all; 0 while that is not known.
    public var total: Int

    public init(_ stage: Stage, done: Int = 0, total: Int = 0) {
        self.stage = stage
        self.done = done
        self.total = total
    }

    /// As the status line shows it.
    public var text: String {
        switch stage {
        case .scanning: "Scanning: \(done) files"
        case .importing: "Reading \(done) of \(total)"
        case .recognising: "Finding names: \(done) of \(total)"
        case .linking:
            total > done && done > 0 ? "Linking names: \(done) of \(total)" : "Linking names"
        }
    }
}

/// What indexing did.
public struct IndexingReport: Hashable, Sendable {
    public var added = 0
    public var changed = 0
    public var renamed = 0
    public var removed = 0
    public var unchanged = 0
    public var skipped = 0
    /// Whether other decisions on names hold than before.
    public var isDecidedAnew = false
    /// Why some decisions on names do not hold, in sentences for the user.
    public var faults: [String] = []
    /// Whether other files are skipped than before, or for other reasons.
    public var skippedHasChanged = false
    /// Whether names were sought or linked anew.
    public var namesHaveChanged = false

    public init() {}

    /// Whether the index holds anything else than before.
    public var hasChanges: Bool { added + changed + renamed + removed > 0 || isDecidedAnew }

    /// Whether there is anything to show that was not there before.
    public var hasNews: Bool {
        hasChanges || skippedHasChanged || namesHaveChanged || !faults.isEmpty
    }
}

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
    /// The documents that have taken the places of such with notes; nil when it was not looked for
    /// them.
    public var successions: Successions?

    public init() {}

    /// Whether the index holds anything else than before.
    public var hasChanges: Bool { added + changed + renamed + removed > 0 || isDecidedAnew }

    /// Whether there is anything to show that was not there before.
    public var hasNews: Bool {
        hasChanges || skippedHasChanged || namesHaveChanged || !faults.isEmpty
    }
}

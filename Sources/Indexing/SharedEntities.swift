import Articles

/// What a list of names says that the readers of a folder share.
public struct SharedEntities: Sendable {
    /// The name of the list's file in the folder.
    public static let fileName = "entities.toml"

    public var rulings: [EntityDecision.Ruling]
    /// Why the list was not read, in a sentence for its writers.
    public var fault: String?

    public init(rulings: [EntityDecision.Ruling] = [], fault: String? = nil) {
        self.rulings = rulings
        self.fault = fault
    }

    /// The rulings as decisions that are older than any of a user's.
    func decisions(in root: LibraryRoot) -> [EntityDecision] {
        rulings.map { ruling in
            EntityDecision(
                id: DecisionID("\(Self.fileName): \(ruling.sentence)"),
                library: DocumentPath(bytes: root.folder), ruling: ruling,
                created: Timestamp(milliseconds: 0))
        }
    }
}

extension EntityDecision {
    /// Whether it comes from the list that the folder's readers share, and not from the notebook.
    public var isShared: Bool { id.rawValue.hasPrefix(SharedEntities.fileName + ": ") }
}

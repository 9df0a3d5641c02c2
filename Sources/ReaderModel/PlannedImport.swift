import Articles

/// What importing a file would do, to be looked at before it is done.
public struct PlannedImport: Hashable, Sendable {
    /// What happens to one note of the file.
    public struct Row: Hashable, Sendable {
        public enum Kind: String, CaseIterable, Hashable, Sendable {
            case new
            case changed
            /// A second note beside one that was changed here as well.
            case beside = "both kept"
            /// New, and it has no place in a document of today.
            case unplaced = "no place"
            case leftOut = "left out"
        }

        public var kind: Kind
        /// The document's; empty for one that is left out.
        public var title: String
        /// The passage, or why the note is left out.
        public var words: String
        /// What the note will have that it has not, or what should be known of it.
        public var detail: String

        public init(_ kind: Kind, title: String, words: String, detail: String) {
            self.kind = kind
            self.title = title
            self.words = words
            self.detail = detail
        }
    }

    public var line: ExchangeLine
    public var rows: [Row]
    /// How many notes the notebook has as the file has them.
    public var unchanged: Int
    public var changes: [NoteChange]

    public init(_ line: ExchangeLine, rows: [Row], unchanged: Int, changes: [NoteChange]) {
        self.line = line
        self.rows = rows
        self.unchanged = unchanged
        self.changes = changes
    }

    /// As in "3 new, 1 changed, 1 left out, 2 as they are".
    public var summary: String {
        let counts = Row.Kind.allCases.map { kind in
            (rows.count { $0.kind == kind }, kind.rawValue)
        }
        return (counts + [(unchanged, "as they are")]).filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}

/// The screen that shows a plan.
public struct ImportState: Hashable, Sendable {
    public let plan: PlannedImport
    public internal(set) var cursor = ListCursor()

    init(_ plan: PlannedImport) {
        self.plan = plan
    }
}

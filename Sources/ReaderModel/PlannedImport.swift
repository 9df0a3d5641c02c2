import Articles

/// What importing a file would do, to be looked at before it is done.
public struct PlannedImport: Hashable, Sendable {
    /// What happens to one note of the file.
    public struct Row: Hashable, Sendable {
        public enum Kind: String, Hashable, Sendable {
            case new
            case changed
            /// Kept beside the note, which was changed here as well.
            case beside
            /// New, and its words do not stand in its document.
            case unplaced
            case leftOut = "left out"
        }

        public var kind: Kind
        /// The document's; empty for one that is left out.
        public var title: String
        /// The passage, or why the note is left out.
        public var words: String

        public init(_ kind: Kind, title: String, words: String) {
            self.kind = kind
            self.title = title
            self.words = words
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

    /// As in "3 new, 1 changed, 2 as they are, 1 left out".
    public var summary: String {
        let kinds: [Row.Kind] = [.new, .changed, .beside, .unplaced, .leftOut]
        let counts = kinds.map { kind in
            (rows.filter { $0.kind == kind }.count, kind.rawValue)
        }
        return (counts + [(unchanged, "as here already")]).filter { $0.0 > 0 }
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

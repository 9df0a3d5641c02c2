import Articles

/// A decision on names as the list of them shows it.
public struct DecisionRow: Hashable, Sendable {
    public var decision: EntityDecision
    /// The name of the file that it stands in; nil for one of the user's own.
    public var file: String?

    public init(_ decision: EntityDecision, file: String? = nil) {
        self.decision = decision
        self.file = file
    }

    /// What was decided, as a line that begins with a capital letter.
    public var sentence: String { decision.ruling.sentence.capitalised }

    /// Where it comes from, in a word.
    public var origin: String { file ?? "yours" }

    /// The day in UTC on which it was made; nil for one that stands in a file.
    public var day: CalendarDate? {
        guard file == nil else { return nil }
        let (days, rest) = decision.created.milliseconds.quotientAndRemainder(
            dividingBy: 86_400_000)
        return CalendarDate(dayNumber: Int(rest < 0 ? days - 1 : days))
    }

    /// The names that what it is about may go by now.
    var names: [String] {
        decision.ruling.names.reversed()
            + (decision.ruling.target.map { [$0.selector.quote.exact] } ?? [])
    }
}

/// The decisions on names of a library, the newest first; those of the shared list last.
public struct DecisionListState: Hashable, Sendable {
    public internal(set) var all: [DecisionRow]
    public internal(set) var filter = ""
    public internal(set) var rows: [DecisionRow]
    public internal(set) var cursor = ListCursor()

    init(_ all: [DecisionRow]) {
        self.all = all
        rows = all
    }

    public var selected: DecisionRow? {
        rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil
    }

    mutating func show(filter: String) {
        self.filter = filter
        let match = FuzzyMatch(pattern: filter)
        rows = filter.isEmpty ? all : all.filter { match.score(Self.searchable($0)) != nil }
    }

    private static func searchable(_ row: DecisionRow) -> String {
        let document = row.decision.ruling.target?.path.name ?? ""
        return "\(row.sentence) \(document) \(row.origin)"
    }
}

extension String {
    /// With a capital letter in front, if it begins with a letter.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

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
        file == nil ? decision.created.day : nil
    }

    /// What a filter is compared with.
    var searchable: String {
        "\(sentence) \(decision.ruling.target?.path.name ?? "") \(origin)"
    }

    /// The names that what it is about may go by now.
    var names: [String] {
        decision.ruling.names.reversed()
            + (decision.ruling.target.map { [$0.selector.quote.exact] } ?? [])
    }
}

extension String {
    /// With a capital letter in front, if it begins with a letter.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

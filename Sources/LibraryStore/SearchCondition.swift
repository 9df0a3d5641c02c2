import Articles

/// A query in terms of the index: what the full-text index answers, and what the table of articles
/// does.
indirect enum SearchCondition {
    case text(FullText)
    /// A condition on a row of `article`, with the values for its question marks.
    case row(String, [SQLValue])
    case all([SearchCondition])
    case any([SearchCondition])
    case not(SearchCondition)

    /// All of these, with what the full-text index can answer at once put together.
    static func joined(all parts: [SearchCondition]) -> SearchCondition? {
        var flat: [SearchCondition] = []
        for part in parts {
            if case .all(let inner) = part { flat += inner } else { flat.append(part) }
        }
        var wanted: [FullText] = []
        var unwanted: [FullText] = []
        var rest: [SearchCondition] = []
        for part in flat {
            switch part {
            case .text(let text): wanted.append(text)
            case .not(.text(let text)): unwanted.append(text)
            default: rest.append(part)
            }
        }
        if wanted.isEmpty {
            rest += unwanted.map { .not(.text($0)) }
        } else {
            var text = FullText.joined(wanted, FullText.all)
            if !unwanted.isEmpty {
                text = .but(text, not: FullText.joined(unwanted, FullText.any))
            }
            rest.insert(.text(text), at: 0)
        }
        return rest.count > 1 ? .all(rest) : rest.first
    }

    static func joined(any parts: [SearchCondition]) -> SearchCondition? {
        var texts: [FullText] = []
        var rest: [SearchCondition] = []
        for part in parts {
            if case .text(let text) = part { texts.append(text) } else { rest.append(part) }
        }
        if !texts.isEmpty { rest.insert(.text(FullText.joined(texts, FullText.any)), at: 0) }
        return rest.count > 1 ? .any(rest) : rest.first
    }

    /// The part that the full-text index answers, and what of its answers must hold beside.
    var parts: (text: FullText?, rest: [SearchCondition]) {
        switch self {
        case .text(let text): return (text, [])
        case .all(let parts):
            guard case .text(let text)? = parts.first else { return (nil, parts) }
            return (text, Array(parts.dropFirst()))
        default: return (nil, [self])
        }
    }

    /// As a condition in SQL on rows of `article`.
    func sql(_ values: inout [SQLValue]) -> String {
        switch self {
        case .text(let text):
            values.append(.text(text.pattern.text))
            return
                "\(TextRows.ofArticle) IN (SELECT rowid FROM fulltext WHERE fulltext MATCH ?)"
        case .row(let condition, let own):
            values += own
            return condition
        case .all(let parts): return Self.sql(parts, " AND ", &values)
        case .any(let parts): return Self.sql(parts, " OR ", &values)
        case .not(let part): return "NOT coalesce(" + part.sql(&values) + ", 0)"
        }
    }

    private static func sql(
        _ parts: [SearchCondition], _ sign: String, _ values: inout [SQLValue]
    ) -> String {
        "(" + parts.map { $0.sql(&values) }.joined(separator: sign) + ")"
    }
}

extension FullText {
    static func joined(_ parts: [FullText], _ join: ([FullText]) -> FullText) -> FullText {
        parts.count == 1 ? parts[0] : join(parts)
    }
}

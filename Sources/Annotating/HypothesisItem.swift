import Articles

/// What the Hypothesis client exports (an object with `annotations`), what its service answers to a
/// search (`rows`, and `replies` where they are asked for apart), or a list alone.
struct HypothesisFile: Decodable {
    var entries: [HypothesisEntry]

    private enum CodingKeys: String, CodingKey {
        case annotations, rows, replies
    }

    init(from decoder: any Decoder) throws {
        if let list = try? decoder.singleValueContainer().decode([HypothesisEntry].self) {
            entries = list
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if container.contains(.rows) {
            entries =
                try container.decode([HypothesisEntry].self, forKey: .rows)
                + (container.decodeIfPresent([HypothesisEntry].self, forKey: .replies) ?? [])
        } else {
            entries = try container.decode([HypothesisEntry].self, forKey: .annotations)
        }
    }
}

/// An annotation, or what keeps it from being one.
struct HypothesisEntry: Decodable {
    let item: Result<HypothesisItem, any Error>

    init(from decoder: any Decoder) {
        item = Result { try HypothesisItem(from: decoder) }
    }
}

struct HypothesisItem: Decodable {
    var id: String
    var created: String?
    var updated: String?
    var uri: String?
    var text: String?
    var tags: [String]?
    /// Of the annotations that it answers, the first of the thread first.
    var references: [String]?
    private var target: [WebAnnotationTarget]?

    /// What it quotes of a page; nil for one on a whole page and for an answer.
    var quoting: (target: WebAnnotationTarget, quote: TextQuoteSelector)? {
        for target in target ?? [] {
            if let quote = target.quote { return (target, quote) }
        }
        return nil
    }

    /// The page that it is about.
    var page: String? { quoting?.target.source ?? target?.first?.source ?? uri }

    /// Its first words, to tell it by.
    var excerpt: String {
        let line = (text ?? "").onOneLine
        return line.count > 40 ? line.prefix(40) + "…" : line
    }
}

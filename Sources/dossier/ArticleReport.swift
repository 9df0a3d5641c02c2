import Articles

/// An article as JSON shows it.
struct ArticleReport: Encodable {
    struct MentionReport: Encodable {
        var start: Int
        var end: Int
        var text: String
        var kind: String
        var entity: String?
        var name: String?
        /// What a date stands for; nil for a mention of anything else.
        var date: DatedMention?

        enum CodingKeys: CodingKey { case start, end, text, kind, entity, name, date, certainty }

        /// What a mention does not name is told, not left out.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(start, forKey: .start)
            try container.encode(end, forKey: .end)
            try container.encode(text, forKey: .text)
            try container.encode(kind, forKey: .kind)
            try container.encode(entity, forKey: .entity)
            try container.encode(name, forKey: .name)
            guard let date else { return }
            try container.encode(date.value?.text, forKey: .date)
            try container.encode(date.value?.certainty.rawValue, forKey: .certainty)
        }
    }

    struct PageReport: Encodable {
        var number: Int
        var start: Int
    }

    struct Contents: Encodable {
        var id: Int64
        var path: String
        var title: String
        /// Of the file's bytes.
        var sha256: String
        var text: String
        var remarks: [String]
        /// Where its pages begin; none where it has no pages.
        var pages: [PageReport]
        /// The day that it says it is of.
        var date: Told<String>
        var mentions: [MentionReport]
        var annotations: [NoteReport]
    }

    var article: Contents

    init(_ known: Library.KnownArticle, _ notes: [AnchoredAnnotation]) {
        let text = known.article.text
        let dates = Dictionary(known.dates.map { ($0.range, $0) }) { first, _ in first }
        let scalars = text.scalarRanges(of: known.mentions.map(\.range))
        let mentions = zip(known.mentions, scalars).map { mention, scalars in
            MentionReport(
                start: scalars.lowerBound, end: scalars.upperBound, text: text[mention.range],
                kind: mention.kind.rawValue, entity: mention.entity?.rawValue,
                name: mention.entity.flatMap { known.entities[$0]?.name },
                date: dates[mention.range])
        }
        article = Contents(
            id: known.summary.id.rawValue, path: known.summary.path.string,
            title: known.article.title, sha256: known.article.hash.hex, text: text.string,
            remarks: known.article.remarks,
            pages: known.article.pages.map {
                PageReport(number: $0.number, start: text.scalarOffset(of: $0.start))
            },
            date: Told(known.date?.value.text), mentions: mentions,
            annotations: PlacedNote.placed(notes, in: text, path: known.summary.path)
                .map { NoteReport($0) })
    }
}

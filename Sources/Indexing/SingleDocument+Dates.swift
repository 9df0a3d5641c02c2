import Articles

extension SingleDocument {
    /// Dates before one that it may be counted from. Farther back nothing is looked for, so that a
    /// date is explained at once however long the document is.
    private static let reach = 100

    /// What the date at a place stands for, and the day that the document says it is of. It is
    /// resolved when it is asked for.
    public func date(at range: TextRange) -> (mention: DatedMention, own: ArticleDate?) {
        let all = mentions.filter { $0.kind == .date }.map(\.range)
        let index = all.partitioningIndex { $0.start >= range.start }
        // A few that follow may tell the year: "June and July 2006".
        let near = max(0, index - Self.reach)..<min(all.count, index + 4)
        let dates = ArticleReading.dates(of: article, Self.id, mentions: Array(all[near]))
        let mention = dates.mentions.first { $0.range == range }
        return (mention ?? DatedMention(range, nil, .unresolved), dates.own)
    }
}

/// The day that an article itself says it is of.
public struct ArticleDate: Hashable, Sendable {
    /// Where an article says so. The raw value is what JSON shows.
    public enum Source: String, CaseIterable, Sendable {
        case frontMatter = "front-matter"
        case mailHead = "mail-head"
        /// "MOSCOW, Nov. 28, 2006 (Reuters)"
        case dateline
        /// "Published: 28 November 2006", or nothing but a date near the top.
        case line
    }

    public var value: DateValue
    public var source: Source
    /// Where it stands in the reading text; nil for front matter, which is not part of it.
    public var range: TextRange?

    public init(_ value: DateValue, _ source: Source, range: TextRange? = nil) {
        self.value = value
        self.source = source
        self.range = range
    }
}

/// A date as an article's front matter or mail head gives it.
public struct StatedDate: Hashable, Sendable {
    /// As it stands there, on one line.
    public var text: String
    public var source: ArticleDate.Source

    public init(_ text: String, _ source: ArticleDate.Source) {
        self.text = text
        self.source = source
    }
}

/// What tells the value of a date that stands in a text. The raw value is what JSON shows.
public enum DateGround: String, CaseIterable, Sendable {
    /// It is written in full.
    case written
    /// It is written in figures, and day and month may be the other way round, or the century is
    /// not told.
    case figures
    /// Counted from the article's own date: "yesterday".
    case articleDate = "article-date"
    /// The year is not written; the one nearest to the article's own date.
    case nearestYear = "nearest-year"
    /// The year is not written; the nearest in which that day is the weekday that is written.
    case weekday
    /// The year, or the month, is that of a date before it in the text.
    case before
    /// The year is that of the heading above.
    case heading
    /// The year is that of the date that it is written together with: "March to June 2006".
    case together
    /// Counted from the date before it in the text: "two weeks later".
    case counted
    /// It says nothing that could be placed on a calendar, or nothing tells from when to count.
    case unresolved
}

/// A date that stands in a text, with what it stands for.
public struct DatedMention: Hashable, Sendable {
    public var range: TextRange
    /// Nil when that cannot be told.
    public var value: DateValue?
    public var ground: DateGround

    public init(_ range: TextRange, _ value: DateValue?, _ ground: DateGround) {
        self.range = range
        self.value = value
        self.ground = ground
    }
}

/// The dates of one article.
public struct ArticleDates: Hashable, Sendable {
    public var article: ArticleID
    /// Nil when it does not say of which day it is.
    public var own: ArticleDate?
    /// In reading order.
    public var mentions: [DatedMention]
    /// The sentence that each of them stands in.
    public var sentences: [TextRange]

    public init(
        article: ArticleID, own: ArticleDate?, mentions: [DatedMention], sentences: [TextRange]
    ) {
        self.article = article
        self.own = own
        self.mentions = mentions
        self.sentences = sentences
    }
}

/// What lists of articles are sorted by. The raw value is what the state file holds.
public enum ArticleSort: String, CaseIterable, Hashable, Sendable {
    /// Without regard to case, accents, and punctuation at the start.
    case title
    /// By bytes.
    case path
    /// The day that the article says it is of; those that say none come last, in either direction.
    case date
    /// The time at which the file was changed last.
    case modified
    /// The words of the reading text.
    case length
}

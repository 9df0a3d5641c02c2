/// What lists of entities are sorted by.
public enum EntitySort: String, CaseIterable, Hashable, Sendable {
    /// Most mentions first.
    case mentions
    /// Most articles first.
    case articles
    /// Without regard to case and accents.
    case name
}

/// A format in which notes leave dossier or come in.
public enum ExchangeFormat: String, CaseIterable, Sendable {
    /// The W3C Web Annotation Data Model; nothing is lost on the way out and in again.
    case jsonld
    /// What the Hypothesis client exports; only read.
    case hypothesis
    /// For people to read and to edit.
    case markdown
    /// The same for those who use Org mode.
    case org
    /// One page that any browser shows and prints: the articles, with the notes in the margin.
    case html
    /// One row a note, for spreadsheets (RFC 4180).
    case csv
    /// The documents that have notes, for citation managers.
    case cslJSON = "csl-json"
    /// The same for LaTeX.
    case bibtex

    public var canBeExported: Bool { self != .hypothesis }

    /// Whether whole notes can be read from it.
    public var canBeImported: Bool { self == .jsonld || self == .hypothesis }

    /// Whether changes to the notes that it was written from can be read from it.
    public var canBeEdited: Bool { self == .markdown || self == .org }
}

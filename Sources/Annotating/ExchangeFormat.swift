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
    /// Stand-off files for the annotation tool of that name: texts, their names and their notes, two
    /// files a document in a folder.
    case brat

    public var canBeExported: Bool { self != .hypothesis }

    /// Whether it is a folder of files rather than one.
    public var isFolder: Bool { self == .brat }

    /// What the names of its files end in; empty for a folder.
    public var fileExtension: String {
        switch self {
        case .jsonld: "jsonld"
        case .hypothesis, .cslJSON: "json"
        case .markdown: "md"
        case .org: "org"
        case .html: "html"
        case .csv: "csv"
        case .bibtex: "bib"
        case .brat: ""
        }
    }

    /// Whether whole notes can be read from it.
    public var canBeImported: Bool { self == .jsonld || self == .hypothesis }

    /// Whether changes to the notes that it was written from can be read from it.
    public var canBeEdited: Bool { self == .markdown || self == .org }
}

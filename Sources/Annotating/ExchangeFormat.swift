/// A format in which notes leave dossier or come in.
public enum ExchangeFormat: String, CaseIterable, Sendable {
    /// The W3C Web Annotation Data Model; nothing is lost on the way out and in again.
    case jsonld
    /// For people to read.
    case markdown
    /// One row a note, for spreadsheets (RFC 4180).
    case csv

    /// Whether ``AnnotationExchange/importAnnotations(_:format:now:document:)`` reads it.
    public var canBeImported: Bool { self == .jsonld }
}

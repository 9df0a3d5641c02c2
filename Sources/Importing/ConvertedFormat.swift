/// What a converter writes.
public enum ConvertedFormat: String, CaseIterable, Hashable, Sendable {
    /// A form feed ends a page.
    case text
    case markdown
    case html
}

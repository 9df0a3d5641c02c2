import Articles

/// The small editor in which a note is written.
public struct NoteEditorState: Hashable, Sendable {
    /// What the text becomes.
    public enum Purpose: Hashable, Sendable {
        case new(article: ArticleID, range: TextRange)
        case change(Annotation)
    }

    public let purpose: Purpose
    /// The words that the note is about.
    public let quote: String
    public internal(set) var input: TextInput
    let original: String
    /// The column that the caret keeps while it moves from line to line, in cells.
    var column: Int?

    public init(_ purpose: Purpose, quote: String, text: String = "") {
        self.purpose = purpose
        self.quote = quote
        input = TextInput(text)
        original = text
    }

    public var text: String { input.text }

    /// The same note with another text, as it comes back from `$EDITOR`.
    public func replacingText(with text: String) -> NoteEditorState {
        var copy = self
        copy.input.replaceAll(with: text)
        return copy
    }

    public var isChanged: Bool { input.text != original }
}

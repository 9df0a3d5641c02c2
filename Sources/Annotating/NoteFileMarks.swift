import Articles

/// What a file for people says of a note beside its text.
struct NoteFileMarks {
    var tags: [String] = []
    var colour: String?
    var isStarred = false

    init() {}

    init(_ annotation: Annotation) {
        tags = annotation.tags
        colour = annotation.colour?.rawValue
        isStarred = annotation.isStarred
    }

    /// What people wrote, with single spaces; nil where it is nothing.
    static func words(_ text: some StringProtocol) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}

import Articles

/// One thing in which a note is to become another.
public enum NoteDifference: Hashable, Sendable {
    /// Its new text.
    case text(String)
    /// All the tags that it will have.
    case tags([String])
    case colour(NoteColour?)
    case star(Bool)
    case links
    /// What the user said on its place.
    case place

    /// As a part of a sentence, on one line; of a long text the beginning.
    public func words(_ colours: NoteColourNames) -> String {
        switch self {
        case .text(let text):
            let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return line.isEmpty ? "no text" : "text “" + Self.begun(line) + "”"
        case .tags(let tags): return tags.isEmpty ? "no tags" : "tags " + TagLine.text(tags)
        case .colour(let colour): return colour.map(colours.name) ?? "no colour"
        case .star(let isStarred): return isStarred ? "starred" : "no star"
        case .links: return "links"
        case .place: return "place"
        }
    }

    private static let mostCharacters = 200

    private static func begun(_ text: String) -> String {
        let start = text.prefix(mostCharacters)
        return start.endIndex < text.endIndex ? start + "…" : text
    }
}

extension Annotation {
    /// What is to be told of it when it becomes another, its text last.
    public func differences(to other: Annotation) -> [NoteDifference] {
        var result: [NoteDifference] = []
        if other.isStarred != isStarred { result.append(.star(other.isStarred)) }
        if other.colour != colour { result.append(.colour(other.colour)) }
        if other.tags != tags { result.append(.tags(other.tags)) }
        if other.links != links { result.append(.links) }
        if other.placements != placements { result.append(.place) }
        if other.body != body { result.append(.text(other.body)) }
        return result
    }

    /// What it has beside its passage.
    public var contents: [NoteDifference] {
        let blank = Annotation(
            id: id, target: target, body: "", created: created, modified: modified)
        return blank.differences(to: self)
    }
}

extension [NoteDifference] {
    /// As in "starred, red, tags oil, text “…”".
    public func words(_ colours: NoteColourNames) -> String {
        map { $0.words(colours) }.joined(separator: ", ")
    }
}

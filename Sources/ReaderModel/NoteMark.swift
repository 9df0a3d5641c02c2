import Articles

/// What a note can be given beside its text.
public enum NoteMark: Hashable, Sendable {
    /// In place of all that it has.
    case tags([String])
    case addTags([String])
    case removeTags([String])
    /// Nil takes the colour away.
    case colour(NoteColour?)
    /// Takes the star away where there is one.
    case star
    case link(NoteLink)
    case unlink(NoteLink.Target)

    public func apply(to annotation: inout Annotation) {
        switch self {
        case .tags(let tags): annotation.tags = Self.unique(tags)
        case .addTags(let tags): annotation.tags = Self.unique(annotation.tags + tags)
        case .removeTags(let tags): annotation.tags.removeAll { tags.contains($0) }
        case .colour(let colour): annotation.colour = colour
        case .star: annotation.isStarred.toggle()
        case .link(let link):
            guard !annotation.links.contains(where: { $0.target.isSame(as: link.target) }) else {
                return
            }
            annotation.links.append(link)
        case .unlink(let target): annotation.links.removeAll { $0.target.isSame(as: target) }
        }
    }

    /// Each once, without the sign that tags are shown with.
    private static func unique(_ tags: [String]) -> [String] {
        var seen: Set<String> = []
        return tags.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// What a change is told as that gives a note only other marks; nil for any other.
    static func sentence(
        from old: Annotation, to new: Annotation, _ names: NoteColourNames
    ) -> String? {
        guard old.body == new.body else { return nil }
        if old.placements != new.placements {
            guard new.placements.count > old.placements.count else {
                return "The place is as it was"
            }
            return new.isDetached ? "The note is detached; it stays" : "The place is accepted"
        }
        if old.isStarred != new.isStarred { return new.isStarred ? "Starred" : "No longer starred" }
        if old.colour != new.colour {
            return new.colour.map { "Marked " + names.name(of: $0) } ?? "The colour is taken away"
        }
        if old.tags != new.tags {
            return new.tags.isEmpty
                ? "The tags are taken away" : "Tagged " + TagLine.text(new.tags)
        }
        guard old.links != new.links else { return nil }
        if let made = new.links.first(where: { link in
            !old.links.contains { $0.target.isSame(as: link.target) }
        }) {
            return "Linked to " + made.target.words
        }
        return "The link is taken away"
    }
}

extension NoteLink.Target {
    /// What it leads to, in a word or two.
    fileprivate var words: String {
        switch self {
        case .entity(_, let name): name
        case .note: "the note"
        case .passage(let target): "“\(target.selector.quote.exact.prefix(40))”"
        }
    }
}

/// What is given a mark: a note, or a passage that becomes a highlight with it.
public enum MarkTarget: Hashable, Sendable {
    case note(Annotation)
    case passage(ArticleID, TextRange)
}

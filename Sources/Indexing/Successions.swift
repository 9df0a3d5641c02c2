import Articles
import LibraryStore

/// A document that has taken the place of one with notes, which is gone.
public struct Succession: Hashable, Sendable {
    /// The document that is gone, as it was when the places of its notes were last known.
    public var former: DocumentState
    public var article: ArticleID
    /// How much of both texts is the same, where that alone speaks for it; nil where the document was
    /// seen at each step of the way.
    public var likeness: Double?

    public init(_ former: DocumentState, _ article: ArticleID, likeness: Double?) {
        self.former = former
        self.article = article
        self.likeness = likeness
    }
}

/// The documents of a library that have taken the places of others.
public struct Successions: Hashable, Sendable {
    private var byFormer: [DocumentState: Succession] = [:]

    public static let none = Successions([])

    public init(_ successions: [Succession]) {
        for succession in successions { byFormer[succession.former] = succession }
    }

    public var isEmpty: Bool { byFormer.isEmpty }

    /// The documents that are gone, in no order.
    public var formers: [DocumentState] { Array(byFormer.keys) }

    /// The succession by which a note is on another document than it was made on, should that be
    /// gone. What the user has detached follows no document.
    public subscript(note: Annotation) -> Succession? {
        byFormer.isEmpty || note.isDetached ? nil : byFormer[DocumentState(note.targets[0])]
    }

    public subscript(former: DocumentState) -> Succession? { byFormer[former] }

    /// Those that the texts alone tell, by path.
    public var guesses: [Succession] {
        byFormer.values.filter { $0.likeness != nil }.sorted { $0.former.path < $1.former.path }
    }

    public subscript(target: AnnotationTarget) -> Succession? {
        byFormer[DocumentState(target)]
    }

    /// Those in which an article has taken the place of another.
    public func to(_ article: ArticleID) -> Successions {
        var found = Successions.none
        found.byFormer = byFormer.filter { $0.value.article == article }
        return found
    }

    /// What the document of a note was, where its text alone tells what has become of it.
    func former(of note: Annotation) -> FormerDocument? {
        guard let succession = self[note], let likeness = succession.likeness else { return nil }
        return FormerDocument(path: succession.former.path, likeness: likeness)
    }
}

extension Anchor {
    /// The same place, as one that the user should have a look at.
    func asGuess(score: Double) -> Anchor {
        switch self {
        case .exact(let range), .moved(let range): .fuzzy(range, score: score)
        case .fuzzy, .ambiguous, .orphan: self
        }
    }
}

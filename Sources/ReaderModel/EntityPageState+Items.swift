extension EntityPageState {
    /// What stands in a line of the page, or in one half of it.
    public enum Item: Hashable, Sendable {
        case blank
        case name
        case facts
        case names
        case firstMention
        case lastMention
        case companionsTitle
        /// An index into `details.companions.best`.
        case companion(Int)
        /// So many more can be shown.
        case moreCompanions(Int)
        case sharesTitle
        /// An article with a bar; an index into `details.articles`.
        case share(Int)
        case moreShares(Int)
        case notesTitle
        /// An index into `notes`.
        case note(Int)
        case moreNotes(Int)
        case mentionsTitle
        /// The heading of an article's mentions; an index into `details.articles`.
        case article(Int)
        /// A mention; an index into `details.occurrences`.
        case mention(Int)

        /// The part of the page that it belongs to, from 0; nil where the cursor cannot stand.
        var part: Int? {
            switch self {
            case .firstMention, .lastMention: 0
            case .companion, .moreCompanions: 1
            case .share, .moreShares: 2
            case .note, .moreNotes: 3
            case .article, .mention: 4
            default: nil
            }
        }

        var isSelectable: Bool { part != nil }

        /// The same item of other details of the entity; nil if it is no longer there.
        func renewed(from old: EntityDetails, to new: EntityDetails) -> Self? {
            func article(_ index: Int) -> Int? {
                new.articles.firstIndex { $0.article == old.articles[index].article }
            }
            switch self {
            case .companion(let index):
                let id = old.companions.best[index].entity.id
                return new.companions.best.firstIndex { $0.entity.id == id }.map(Self.companion)
            case .share(let index): return article(index).map(Self.share)
            case .article(let index): return article(index).map(Self.article)
            case .mention(let index):
                return new.occurrences.firstIndex(of: old.occurrences[index]).map(Self.mention)
            default: return self
            }
        }
    }

    /// A line of the page; where `right` is nil the left item has all of it.
    public struct Line: Hashable, Sendable {
        public var left: Item
        public var right: Item?

        init(_ left: Item, _ right: Item? = nil) {
            self.left = left
            self.right = right
        }
    }
}

/// What selects a passage of a page, beside its text: the block of the same number holds that.
struct HTMLPassage {
    /// The number of the part of the page that it stands in.
    var part: Int
    /// Bytes of its text that are links.
    var linkBytes = 0
    var isHidden = false
}

/// A part of a page: what its author held together by a section, a table, a list. Parts are numbered
/// in the order in which they begin, so that one comes after what it stands in.
struct HTMLPart {
    /// The number of the part that it stands in; its own for the whole page.
    var parent: Int
    var element: HTMLElement
    /// Whether its name or its role says that it is no part of the article.
    var isFurniture = false
    /// The word of its name that says so, as `HTMLHint` has it; 0 where something else does.
    var furnitureWord: UInt64 = 0
    /// Whether its name or its role says that it is the article.
    var isArticle = false
}

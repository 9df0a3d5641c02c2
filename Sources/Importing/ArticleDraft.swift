import Articles

/// What a reader of one format makes of a text.
struct ArticleDraft {
    var text: [UInt8] = []
    var blocks: [Block] = []
    var spans: [StyledSpan] = []
    /// Nil where the text offers none.
    var title: String?
    var remarks: [String] = []
    var stated: StatedDate?
    /// Empty where the document has none.
    var pages: [ArticlePage] = []
}

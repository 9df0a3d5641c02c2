import Articles

/// The words of a request, folded and with their forms, as they are looked for in texts.
struct SearchWords {
    let folding: TextFolding
    private let request: SearchRequest
    private let leastBegun: Int
    private let findsForms: Bool

    /// Of more terms than these, words are looked for as they are.
    private static let mostTermsWithForms = 16

    /// - Parameter leastBegun: letters that a word must have so that what begins so is looked for
    ///   while it is typed.
    init(_ request: SearchRequest, _ folding: TextFolding, leastBegun: Int = 1) {
        self.request = request
        self.folding = folding
        self.leastBegun = leastBegun
        findsForms =
            request.findsForms && request.query.terms.count <= Self.mostTermsWithForms
    }

    /// The phrases of which any will do, what was typed first; none where a term has no words.
    func phrases(of term: SearchTerm) -> [Phrase] {
        let tokens = folding.tokens(of: term.text)
        guard let last = tokens.last else { return [] }
        let isBegun = request.isTyping && term.isOpen && last.count >= leastBegun
        let typed = Phrase(tokens: tokens, isPrefix: term.isPrefix || isBegun)
        guard findsForms, !term.isExact, !term.isPrefix, tokens.count == 1 else { return [typed] }
        let others = InflectedForms.forms(of: last).dropFirst().filter {
            !typed.isPrefix || !$0.starts(with: last)
        }
        return [typed] + others.map { Phrase(tokens: [$0], isPrefix: false) }
    }
}

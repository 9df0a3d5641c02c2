import Articles

/// The words of a request, folded and with their forms, as they are looked for in texts.
struct SearchWords {
    let folding: TextFolding
    private let request: SearchRequest
    private let goesOn: Bool
    private let findsForms: Bool

    /// Of more terms than these, words are looked for as they are.
    private static let mostTermsWithForms = 16

    /// - Parameter goesOn: whether what begins like the word that is being typed is looked for.
    init(_ request: SearchRequest, _ folding: TextFolding, goesOn: Bool = true) {
        self.request = request
        self.folding = folding
        self.goesOn = goesOn
        findsForms =
            request.findsForms && request.query.terms.count <= Self.mostTermsWithForms
    }

    /// The phrases of which any will do, what was typed first; none where a term has no words.
    func phrases(of term: SearchTerm) -> [Phrase] {
        let tokens = folding.tokens(of: term.text)
        guard let last = tokens.last else { return [] }
        let isBegun = request.isTyping && term.isOpen && goesOn
        let typed = Phrase(tokens: tokens, isPrefix: term.isPrefix || isBegun)
        guard findsForms, !term.isExact, !term.isPrefix, tokens.count == 1 else { return [typed] }
        let others = InflectedForms.forms(of: last).dropFirst().filter {
            !typed.isPrefix || !$0.starts(with: last)
        }
        return [typed] + others.map { Phrase(tokens: [$0], isPrefix: false) }
    }
}

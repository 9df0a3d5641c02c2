import Articles

/// A document that notes of a file are about, as it is today.
struct ExchangeDocument {
    let hash: ContentHash
    let text: ReadingText
    let cursor: Lazy<ScalarCursor>
    let folded: Lazy<FoldedText>
    let finder: Lazy<AnchorFinder>

    init(_ hash: ContentHash, _ text: ReadingText) {
        self.hash = hash
        self.text = text
        cursor = Lazy { ScalarCursor(text) }
        folded = Lazy { FoldedText(text.bytes) }
        finder = Lazy { AnchorFinder(text: text) }
    }

    /// What is known here of a passage of this text beside what a file says of it: how often its
    /// words stand in the text, unless the file knows that, and what stands around them if they
    /// come alone and stand there once. Alone they would be too little to go by.
    func completed(_ selector: Selector) -> Selector {
        let search = ExactSearch(text: folded.get(), passage: SoughtPassage(selector))
        let found = search.occurrences()
        var selector = selector
        selector.occurrences = selector.occurrences ?? found.count
        let quote = selector.quote
        guard quote.prefix.isEmpty, quote.suffix.isEmpty, found.count == 1 else { return selector }
        return .describing(TextRange(utf8: folded.get().original(found.ranges[0])), in: text)
    }
}

/// Documents, each read once: a file of notes names the same few again and again.
struct ExchangeDocuments {
    private let lookup: AnnotationExchange.DocumentLookup
    private var known: [DocumentPath: ExchangeDocument?] = [:]

    init(_ lookup: @escaping AnnotationExchange.DocumentLookup) {
        self.lookup = lookup
    }

    /// Nil when it is not at hand.
    mutating func document(at path: DocumentPath) -> ExchangeDocument? {
        if let known = known[path] { return known }
        let found = lookup(path).map { ExchangeDocument($0.hash, $0.text) }
        known[path] = .some(found)
        return found
    }
}

extension Error {
    /// Why JSON could not be taken for notes.
    var exchangeReason: String {
        guard let error = self as? DecodingError else { return "it cannot be read" }
        switch error {
        case .dataCorrupted: return "it is no JSON"
        case .keyNotFound(let key, _): return "\(key.stringValue) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
            return "\(path.joined(separator: ".")) has the wrong type"
        @unknown default: return "it cannot be read"
        }
    }
}

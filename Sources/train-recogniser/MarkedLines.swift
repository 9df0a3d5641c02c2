import EntityRecognition

/// Texts with `[KIND words]` around each name, a sentence a line, a blank line between documents.
struct MarkedLines {
    private(set) var documents: [CorpusDocument] = []
    private var bytes: [UInt8] = []
    private var parts: [Range<Int>] = []
    private var names: [(range: Range<Int>, kind: Label.Kind)] = []
    private let classes: WordClasses

    init(_ text: String, classes: WordClasses) {
        self.classes = classes
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#doc") || line.allSatisfy(\.isWhitespace) {
                finish()
            } else {
                append(line)
            }
        }
        finish()
    }

    private static let kinds: [String: Label.Kind] = [
        "PER": .person, "ORG": .organisation, "LOC": .place, "GRP": .group, "PROD": .product,
        "EVT": .event, "LAW": .law,
    ]

    private mutating func append(_ line: Substring) {
        let start = bytes.count
        var open: (start: Int, kind: String)?
        var rest = Substring(line)
        while let character = rest.first {
            if character == "[", open == nil,
                let space = rest.firstIndex(of: " "),
                rest[rest.index(after: rest.startIndex)..<space].allSatisfy(\.isUppercase)
            {
                let kind = String(rest[rest.index(after: rest.startIndex)..<space])
                open = (bytes.count, kind)
                rest = rest[rest.index(after: space)...]
                continue
            }
            rest = rest.dropFirst()
            if character == "]", let name = open {
                if let kind = Self.kinds[name.kind] {
                    names.append((name.start..<bytes.count, kind))
                }
                open = nil
            } else {
                bytes.append(contentsOf: String(character).utf8)
            }
        }
        parts.append(start..<bytes.count)
        bytes.append(0x0A)
    }

    private mutating func finish() {
        defer {
            bytes = []
            parts = []
            names = []
        }
        guard !parts.isEmpty else { return }
        let text = TrainingText(text: bytes, parts: parts, classes: classes)
        let number = documents.count / 2
        documents.append(
            CorpusDocument(number: number, text: text, allowed: allowed(text.tokens)))
        // And once more in the tokens of corpora, where a compound is one.
        let tokens = withCompounds(text.tokens)
        var sentences: [[String]] = []
        for part in parts {
            sentences.append(
                tokens.filter { part.contains($0.lowerBound) }
                    .map { String(decoding: bytes[$0], as: UTF8.self) })
        }
        documents.append(
            CorpusDocument(
                number: number, text: TrainingText(tokens: sentences, classes: classes),
                allowed: allowed(tokens), sentences: sentences, names: goldNames(tokens)))
    }

    private func allowed(_ tokens: [Range<Int>]) -> [UInt32] {
        var allowed = [UInt32](repeating: Label.outside.bit, count: tokens.count)
        var at = 0
        for name in names {
            while at < tokens.count, tokens[at].upperBound <= name.range.lowerBound { at += 1 }
            var end = at
            while end < tokens.count, tokens[end].lowerBound < name.range.upperBound { end += 1 }
            guard at < end else { continue }
            let isWhole =
                tokens[at].lowerBound == name.range.lowerBound
                && tokens[end - 1].upperBound == name.range.upperBound
            for index in at..<end {
                // Where our tokens are not those of the mark, the gold says nothing.
                allowed[index] =
                    isWhole ? Label.of(index - at, in: end - at, name.kind).bit : Label.all
            }
            at = end
        }
        return allowed
    }

    /// The names of each part, in tokens of it.
    private func goldNames(_ tokens: [Range<Int>]) -> [[GoldName]] {
        parts.map { part in
            let own = tokens.filter { part.contains($0.lowerBound) }
            return names.compactMap { name in
                guard part.contains(name.range.lowerBound),
                    let first = own.firstIndex(where: { $0.lowerBound == name.range.lowerBound }),
                    let last = own.firstIndex(where: { $0.upperBound == name.range.upperBound })
                else { return nil }
                return GoldName(
                    tokens: first..<last + 1, coarse: name.kind.entityKind.coarse)
            }
        }
    }

    /// Joins words with the hyphen between them, where no name begins or ends beside it.
    private func withCompounds(_ tokens: [Range<Int>]) -> [Range<Int>] {
        var borders: Set<Int> = []
        for name in names { borders.formUnion([name.range.lowerBound, name.range.upperBound]) }
        var joined: [Range<Int>] = []
        for token in tokens {
            if let last = joined.last, last.upperBound == token.lowerBound,
                !borders.contains(token.lowerBound),
                isHyphen(token) || bytes[last.upperBound - 1] == UInt8(ascii: "-")
            {
                joined[joined.count - 1] = last.lowerBound..<token.upperBound
            } else {
                joined.append(token)
            }
        }
        return joined
    }

    private func isHyphen(_ token: Range<Int>) -> Bool {
        token.count == 1 && bytes[token.lowerBound] == UInt8(ascii: "-")
    }
}

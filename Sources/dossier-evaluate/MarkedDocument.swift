import Articles
import EntityLinking
import EntityRecognition

/// A document with marked mentions, those with a name chained.
struct MarkedDocument {
    let chains: [MentionChain]
    private let json: JSONValue
    private let links: [Link]

    /// What a mention goes by.
    private enum Link {
        case chain(Int)
        /// The head noun of a phrase without a name.
        case noun(String)
        case nothing
    }

    /// Where a mention stands.
    private struct Phrase {
        let sentence: Int
        let tokens: Range<Int>
        let kind: EntityKind?
    }

    init(_ json: JSONValue, _ recogniser: EntityRecogniser) {
        self.json = json
        let sentences = (json["sentences"]?.array ?? []).map { $0.array.map { $0.string ?? "" } }
        let text = TokenText(sentences)
        let finder = NamedHeadFinder(sentences, recogniser.names(inTokens: sentences))
        let phrases = (json["mentions"]?.array ?? []).map { Self.phrase(of: $0, sentences) }
        let mentions = phrases.map { phrase in
            phrase.flatMap { phrase in
                finder.head(of: phrase.tokens, inSentence: phrase.sentence, kind: phrase.kind).map {
                    Mention(text.range(of: $0.tokens, in: phrase.sentence), $0.kind)
                }
            }
        }
        chains = ArticleLinker().chains(of: Array(Set(mentions.compactMap { $0 })), in: text.text)
        var chainOfRange: [TextRange: Int] = [:]
        for (number, chain) in chains.enumerated() {
            for range in chain.mentions { chainOfRange[range] = number }
        }
        let chainOfMention = mentions.map { $0.flatMap { chainOfRange[$0.range] } }
        links = Self.links(phrases, chainOfMention, sentences)
    }

    private static func phrase(of mention: JSONValue, _ sentences: [[String]]) -> Phrase? {
        let tokens = (mention["tokens"]?.array ?? []).compactMap(\.integer)
        guard let sentence = mention["sent"]?.integer, sentences.indices.contains(sentence),
            let first = tokens.min(), let last = tokens.max(), first >= 0,
            last < sentences[sentence].count
        else { return nil }
        return Phrase(
            sentence: sentence, tokens: first..<last + 1,
            kind: mention["type"]?.string.flatMap(EntityKind.init(type:)))
    }

    // MARK: - Phrases without a name

    private static func links(
        _ phrases: [Phrase?], _ chains: [Int?], _ sentences: [[String]]
    ) -> [Link] {
        var links: [Link] = phrases.map { _ in .nothing }
        let order = phrases.indices.filter { phrases[$0] != nil }.sorted { a, b in
            guard let a = phrases[a], let b = phrases[b] else { return false }
            return (a.sentence, a.tokens.lowerBound) < (b.sentence, b.tokens.lowerBound)
        }
        var person: Int?
        for index in order {
            guard let phrase = phrases[index] else { continue }
            if let chain = chains[index] {
                links[index] = .chain(chain)
                if phrase.kind == .person { person = chain }
            } else if let chain = apposition(to: phrase, phrases, chains) {
                links[index] = .chain(chain)
            } else if let person, isPronoun(phrase, sentences) {
                links[index] = .chain(person)
            } else {
                let words = Array(sentences[phrase.sentence][phrase.tokens])
                links[index] = .noun(NamedHeadFinder.headNoun(of: words))
            }
        }
        return links
    }

    /// The chain of a longer mention of the same kind that begins or ends with the phrase: "Apple
    /// CEO" in "Apple CEO Steve Jobs".
    private static func apposition(
        to phrase: Phrase, _ phrases: [Phrase?], _ chains: [Int?]
    ) -> Int? {
        for (other, chain) in zip(phrases, chains) {
            guard let other, let chain, other.sentence == phrase.sentence,
                other.kind == phrase.kind, other.tokens.count > phrase.tokens.count,
                other.tokens.lowerBound == phrase.tokens.lowerBound
                    || other.tokens.upperBound == phrase.tokens.upperBound
            else { continue }
            return chain
        }
        return nil
    }

    private static func isPronoun(_ phrase: Phrase, _ sentences: [[String]]) -> Bool {
        phrase.tokens.count == 1
            && ["he", "she", "him", "his", "her", "hers", "he's", "she's", "himself", "herself"]
                .contains(sentences[phrase.sentence][phrase.tokens.lowerBound].lowercased())
    }

    /// The line with an entity for each mention.
    func answer(_ entity: (Int) -> String) -> JSONValue {
        var answer = json
        let document = json["doc"]?.string ?? ""
        answer["mentions"] = .array(
            (json["mentions"]?.array ?? []).enumerated().map { number, mention in
                var mention = mention
                switch links[number] {
                case .chain(let chain): mention["entity"] = .string(entity(chain))
                case .noun(let noun) where !noun.isEmpty:
                    mention["entity"] = .string("phrase/" + noun)
                default: mention["entity"] = .string("\(document)#\(number)")
                }
                return mention
            })
        return answer
    }
}

extension EntityKind {
    /// The kind that corpora call so: ECB+ "HUMAN_PART_ORG", MEANTIME "ORG", or ours.
    fileprivate init?(type: String) {
        let type = type.lowercased()
        if let kind = EntityKind(rawValue: type) {
            self = kind
            return
        }
        let kinds: [(String, EntityKind)] = [
            ("human_part_per", .person), ("human_part_org", .organisation),
            ("human_part_gpe", .place), ("human_part_fac", .place), ("human_part_veh", .product),
            ("human_part_generic", .group), ("human_part_met", .organisation), ("loc", .place),
            ("non_human", .product), ("per", .person), ("org", .organisation), ("gpe", .place),
            ("fac", .place), ("pro", .product), ("misc", .product), ("fin", .product),
        ]
        guard let kind = kinds.first(where: { type.hasPrefix($0.0) }) else { return nil }
        self = kind.1
    }
}

import Articles
import EntityLinking
import EntityRecognition

/// A document with marked mentions, those with a name chained.
struct MarkedDocument {
    let chains: [MentionChain]
    private let json: JSONValue
    private let links: [Link]
    /// The chains of things by the last word of a mention with its type: "act" of "Endangered Species
    /// Act".
    private let nouns: [String: Int]

    /// What a mention goes by.
    private enum Link {
        case chain(Int)
        /// A phrase without a name.
        case phrase(PhraseKey)
        case nothing
    }

    /// Where a mention stands.
    private struct Phrase {
        let sentence: Int
        let tokens: Range<Int>
        let type: String
        let kind: EntityKind?
    }

    /// The sentences of a document, in words.
    static func sentences(of json: JSONValue) -> [[String]] {
        (json["sentences"]?.array ?? []).map { $0.array.map { $0.string ?? "" } }
    }

    /// - Parameter common: words of all documents.
    init(_ json: JSONValue, _ recogniser: EntityRecogniser, _ common: CommonWords) {
        self.json = json
        let sentences = Self.sentences(of: json)
        let text = TokenText(sentences)
        let finder = NamedHeadFinder(sentences, recogniser.names(inTokens: sentences), common)
        let phrases = (json["mentions"]?.array ?? []).map { Self.phrase(of: $0, sentences) }
        let mentions = phrases.map { phrase in
            phrase.flatMap { phrase -> Mention? in
                let words = sentences[phrase.sentence][phrase.tokens]
                if common.areAll(of: words) { return nil }
                return finder.head(
                    of: phrase.tokens, inSentence: phrase.sentence, kind: phrase.kind
                ).map {
                    Mention(text.range(of: $0.tokens, in: phrase.sentence), $0.kind)
                }
            }
        }
        chains = ArticleLinker().chains(
            of: Self.different(mentions.compactMap { $0 }), in: text.text)
        var chainOfRange: [TextRange: Int] = [:]
        for (number, chain) in chains.enumerated() {
            for range in chain.mentions { chainOfRange[range] = number }
        }
        let chainOfMention = mentions.map { $0.flatMap { chainOfRange[$0.range] } }
        links = Self.links(phrases, chainOfMention, sentences, common, finder)
        nouns = Self.nouns(phrases, chainOfMention, sentences)
    }

    /// Each once, in their order.
    private static func different(_ mentions: [Mention]) -> [Mention] {
        var seen: Set<Mention> = []
        return mentions.filter { seen.insert($0).inserted }
    }

    private static func phrase(of mention: JSONValue, _ sentences: [[String]]) -> Phrase? {
        let tokens = (mention["tokens"]?.array ?? []).compactMap(\.integer)
        guard let sentence = mention["sent"]?.integer, sentences.indices.contains(sentence),
            let first = tokens.min(), let last = tokens.max(), first >= 0,
            last < sentences[sentence].count
        else { return nil }
        return Phrase(
            sentence: sentence, tokens: first..<last + 1, type: mention["type"]?.string ?? "",
            kind: mention["type"]?.string.flatMap(EntityKind.init(type:)))
    }

    // MARK: - Phrases without a name

    private static func links(
        _ phrases: [Phrase?], _ chains: [Int?], _ sentences: [[String]], _ common: CommonWords,
        _ finder: NamedHeadFinder
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
                links[index] = .phrase(
                    PhraseKey(
                        sentences[phrase.sentence][phrase.tokens], type: phrase.type,
                        kind: phrase.kind, common,
                        isOfNames: isOfNames(phrase, finder)))
            }
        }
        return links
    }

    private static func isOfNames(_ phrase: Phrase, _ finder: NamedHeadFinder) -> Bool {
        finder.isOfSeveral(phrase.tokens, inSentence: phrase.sentence, kind: phrase.kind)
            && (phrase.kind != .place
                || finder.isOfSeveralPlaces(phrase.tokens, inSentence: phrase.sentence))
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

    private static func nouns(
        _ phrases: [Phrase?], _ chains: [Int?], _ sentences: [[String]]
    ) -> [String: Int] {
        var nouns: [String: Int] = [:]
        for (phrase, chain) in zip(phrases, chains) {
            guard let phrase, let chain, phrase.kind != .person else { continue }
            let words = Array(sentences[phrase.sentence][phrase.tokens])
            let noun = nounKey(NamedHeadFinder.headNoun(of: words), phrase.type)
            nouns[noun] = nouns[noun] ?? chain
        }
        return nouns
    }

    /// Corpora tell parts of a type after its first letters.
    private static func nounKey(_ noun: String, _ type: String) -> String {
        type.prefix(3) + "/" + noun
    }

    /// The person that is mentioned most; of several the first.
    private func mainPerson(_ entity: (Int) -> String) -> String? {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for link in links {
            guard case .chain(let chain) = link, chains[chain].kind == .person else { continue }
            let person = entity(chain)
            if counts[person] == nil { order.append(person) }
            counts[person, default: 0] += 1
        }
        let most = counts.values.max()
        return order.first { counts[$0] == most }
    }

    private func entity(
        of phrase: PhraseKey, _ main: String?, _ topic: Int, _ entity: (Int) -> String
    ) -> String? {
        if phrase.isPerson, let main { return main }
        if phrase.noun.isEmpty { return nil }
        if let chain = nouns[Self.nounKey(phrase.noun, phrase.type)] { return entity(chain) }
        return "phrase/\(phrase.key)@\(topic)"
    }

    /// The line with an entity for each mention.
    ///
    /// - Parameter topic: the number of what the document is about.
    func answer(topic: Int, _ entity: (Int) -> String) -> JSONValue {
        var answer = json
        let main = mainPerson(entity)
        let document = json["doc"]?.string ?? ""
        answer["mentions"] = .array(
            (json["mentions"]?.array ?? []).enumerated().map { number, mention in
                var mention = mention
                switch links[number] {
                case .chain(let chain): mention["entity"] = .string(entity(chain))
                case .phrase(let phrase):
                    let found = self.entity(of: phrase, main, topic, entity)
                    mention["entity"] = .string(found ?? "\(document)#\(number)")
                case .nothing: mention["entity"] = .string("\(document)#\(number)")
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

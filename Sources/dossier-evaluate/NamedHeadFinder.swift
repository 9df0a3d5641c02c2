import Articles

/// Finds what of a marked phrase is the name that it stands for: "Frank Vogel" in "Indiana Pacers'
/// coach Frank Vogel, 37". Corpora mark whole noun phrases; the reader marks names.
struct NamedHeadFinder {
    typealias Name = (tokens: Range<Int>, kind: EntityKind)

    private let sentences: [[String]]
    /// What recognition found in each sentence, in order.
    private let names: [[Name]]
    /// Words that the document writes small somewhere: in capitals they are no first names.
    private let common: Set<String>

    /// Words that all documents write small where they can.
    private let nouns: CommonWords

    init(_ sentences: [[String]], _ names: [[Name]], _ nouns: CommonWords) {
        self.nouns = nouns
        self.sentences = sentences
        self.names = names
        var common = Self.commonWords
        for sentence in sentences {
            for word in sentence where word.unicodeScalars.first?.properties.isLowercase == true {
                common.insert(word)
            }
        }
        self.common = common
    }

    /// - Parameter kind: as the corpus says; nil where it says none.
    /// - Returns: nil for a phrase without a name at its head.
    func head(of phrase: Range<Int>, inSentence number: Int, kind: EntityKind?) -> Name? {
        let sentence = sentences[number]
        let names = names[number]
        let core = Self.core(of: phrase, in: sentence, names)
        if kind == .person, !isOfSeveral(phrase, inSentence: number, kind: kind),
            let name = Self.nameAtEnd(of: phrase, after: core, sentence, names)
        {
            return name
        }
        guard let last = core.last, !isOfSeveral(phrase, inSentence: number, kind: kind) else {
            return nil
        }
        let found = names.last {
            $0.tokens.contains(last) || Self.covers($0.tokens, core, sentence)
        }
        if let found, kind == nil || (found.kind == .person) == (kind == .person) {
            let inside = found.tokens.clamped(to: phrase)
            let start = self.start(of: inside.lowerBound, in: core, sentence, names)
            return (start..<max(inside.upperBound, start + 1), kind ?? found.kind)
        }
        var start = core.upperBound
        while start > core.lowerBound, Self.isCapitalised(sentence[start - 1]) { start -= 1 }
        if start == core.upperBound {
            guard kind != .person, let name = Self.nameBeforeNoun(in: core, names) else {
                return nil
            }
            return (name.tokens.clamped(to: core), kind ?? name.kind)
        }
        // "Mafia Boss" in a headline is none, unless it was found to be one; offices such as "Surgeon
        // General" have names of common words.
        if found == nil, kind != .group, nouns.contains(sentence[last]) { return nil }
        let isCommon = Self.commonWords.contains(sentence[last].lowercased())
        if isCommon, kind == .person || core.count <= 2 { return nil }
        return (start..<core.upperBound, kind ?? found?.kind ?? .organisation)
    }

    /// "The former chief, Tim Cook", "co-founder of Apple Steve Jobs": the only person of a phrase who
    /// stands at its end, though its head is an office.
    private static func nameAtEnd(
        of phrase: Range<Int>, after core: Range<Int>, _ sentence: [String], _ names: [Name]
    ) -> Name? {
        var end = phrase.upperBound
        while end > phrase.lowerBound, trailers.contains(sentence[end - 1]) { end -= 1 }
        let people = names.filter { $0.kind == .person && $0.tokens.overlaps(phrase) }
        guard people.count == 1, let name = people.first, name.tokens.upperBound == end,
            name.tokens.lowerBound >= core.upperBound, name.tokens.lowerBound > phrase.lowerBound
        else { return nil }
        let before = sentence[name.tokens.lowerBound - 1]
        let isOther = before != "," && enders.contains(before.lowercased())
        return isOther || isPossessive(name.tokens.lowerBound - 1, in: sentence) ? nil : name
    }

    /// Recognition may have left out initials and first names in front.
    private func start(
        of name: Int, in core: Range<Int>, _ sentence: [String], _ names: [Name]
    ) -> Int {
        var start = name
        while start > core.lowerBound {
            let word = sentence[start - 1]
            guard Self.isCapitalised(word), !common.contains(word.lowercased()),
                !nouns.contains(word),
                !names.contains(where: {
                    $0.tokens.contains(start - 1) && $0.tokens.upperBound <= name
                        && $0.kind != .person
                })
            else { break }
            start -= 1
        }
        return start
    }

    /// The phrase up to its head: without what leads to it and what is said of it afterwards.
    private static func core(
        of phrase: Range<Int>, in sentence: [String], _ names: [Name]
    ) -> Range<Int> {
        func isInsideName(_ index: Int) -> Bool {
            names.contains { $0.tokens.lowerBound < index && $0.tokens.contains(index) }
        }
        var start = phrase.lowerBound
        while start < phrase.upperBound, leaders.contains(sentence[start].lowercased()) {
            start += 1
        }
        var end = start
        while end < phrase.upperBound {
            let word = sentence[end].lowercased()
            if end > start, enders.contains(word), !isInsideName(end) { break }
            end += 1
        }
        for index in start..<max(start, end - 1)
        where isPossessive(index, in: sentence) && !isInsideName(index + 1) {
            start = index + 1
        }
        while start < end, trailers.contains(sentence[end - 1]) { end -= 1 }
        return start..<max(start, end)
    }

    /// "GM and Chrysler" is neither, and of two people of whom the second has an office neither.
    func isOfSeveral(_ phrase: Range<Int>, inSentence number: Int, kind: EntityKind?) -> Bool {
        let sentence = sentences[number]
        let names = names[number]
        return phrase.contains { index in
            guard sentence[index] == "and" || sentence[index] == "or" else { return false }
            let end = index > 0 && sentence[index - 1] == ")" ? index - 1 : index
            guard names.contains(where: { $0.tokens.upperBound == end }) else { return false }
            var next = index + 1
            while phrase.contains(next), sentence[next].lowercased() == "the" || kind == .person,
                sentence[next].first?.isLowercase == true || sentence[next] == "The"
            {
                next += 1
            }
            return names.contains {
                $0.tokens.lowerBound == next && phrase.contains(next)
                    && (kind != .person || $0.kind == .person)
            }
        }
    }

    /// Whether it is of several places: what it begins with is the first of them. "The Gulf of Aden
    /// between Somalia and Yemen" is one place.
    func isOfSeveralPlaces(_ phrase: Range<Int>, inSentence number: Int) -> Bool {
        let sentence = sentences[number]
        let start = phrase.first { !Self.leaders.contains(sentence[$0].lowercased()) }
        return names[number].contains { name in
            name.tokens.lowerBound == start && phrase.contains(name.tokens.upperBound)
                && ["and", "or"].contains(sentence[name.tokens.upperBound])
        }
    }

    private static func isPossessive(_ index: Int, in sentence: [String]) -> Bool {
        let word = sentence[index]
        if word == "'s" || word == "’s" { return true }
        if word == "'" || word == "’" { return index > 0 && sentence[index - 1].hasSuffix("s") }
        return word.hasSuffix("'s") || word.hasSuffix("s'") || word.hasSuffix("’s")
    }

    private static func covers(_ name: Range<Int>, _ core: Range<Int>, _ sentence: [String]) -> Bool
    {
        name.overlaps(core)
            && (name.upperBound..<max(core.upperBound, name.upperBound))
                .allSatisfy { suffixes.contains(sentence[$0]) }
    }

    /// "People magazine" is People; but a Paris store is not Paris.
    private static func nameBeforeNoun(in core: Range<Int>, _ names: [Name]) -> Name? {
        names.last {
            $0.tokens.overlaps(core) && [.organisation, .product, .event].contains($0.kind)
        }
    }

    private static func isCapitalised(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        // "iPhone"
        if first.properties.isLowercase, word.count > 2 {
            return word.unicodeScalars.dropFirst().contains { $0.properties.isUppercase }
        }
        return first.properties.isUppercase || first.properties.numericType != nil || word == "&"
            || word == "-" || word == "."
    }

    /// The last word of a phrase before what is said of it, small, without a plural's "s".
    static func headNoun(of words: [String]) -> String {
        var end = 1
        while end < words.count, !nounEnders.contains(words[end].lowercased()) { end += 1 }
        var noun = ""
        for word in words.prefix(end) {
            let letters = word.lowercased().filter { $0.isLetter || $0.isNumber }
            if !letters.isEmpty, letters != "s" { noun = letters }
        }
        if noun.count > 3, noun.hasSuffix("s"), !noun.hasSuffix("ss") { noun.removeLast() }
        return noun
    }

    private static let leaders: Set<String> = [
        "the", "a", "an", "in", "at", "of", "from", "on", "near", "to", "into", "by", "inside",
        "outside", "between", "off", "for", "with", "\"", "'", "``", "“", "‘", "''", "around",
        "his", "her", "its", "their", "our", "my", "central", "downtown", "southern", "northern",
        "eastern", "western", "new", "former", "late",
    ]
    private static let enders: Set<String> = [
        ",", "(", "who", "which", "that", "whose", "where", "of", "in", "at", "on", "for", "from",
        "with", "near", "to", "by", "and", "or", "as", ";", ":", "off", "when", "along", "--",
    ]
    private static let nounEnders: Set<String> = [
        ",", "(", "who", "which", "that", "of", "in", "at", "on", "for", "from", "with", "and",
    ]
    private static let trailers: Set<String> = [
        "'s", "’s", "'", "’", "\"", "”", "''", ",", ".", ")", "-",
    ]
    private static let suffixes: Set<String> = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "."]
    private static let commonWords: Set<String> = [
        "ceo", "president", "minister", "officer", "chairman", "director", "coach", "he", "she",
        "it", "they", "we", "i", "his", "her", "their", "its", "our", "you", "man", "woman",
        "police", "officials", "company", "firm", "who", "that", "this", "these", "those",
    ]
}

import Articles

/// Names whose kind neither the lists nor their form tell: by their neighbours, and by what the
/// rest of the text says.
extension Recognition {
    /// Takes the first name of a run whose form says nothing.
    mutating func unknown(in rest: Range<Int>, isTitled: Bool) -> Step {
        let start = rest.lowerBound
        if isPlainCapitals(start) { return Step(end: start + 1) }
        var end = start + 1
        while !isHeading, end < rest.upperBound, isCapital(end), isUnknownPart(end), end - start < 5
        {
            end += 1
        }
        let range = start..<end
        let isOrdinary = range.allSatisfy { classes($0).contains(.common) || word($0).small > 0 }
        if isOrdinary, range.count == 1, guess(range) == .place { return Step(end: end) }
        if isOrdinary,
            isHeading || range.count == 1 && !hasNameContext(range) || startsSentence(range)
        {
            if !hasDocumentVotes(range) { return Step(end: end) }
        }
        doubts.append(
            Doubt(
                tokens: range, guess: guess(range),
                isWeak: isOrdinary || startsSentence(range) || isHeading))
        vote(range)
        return Step(end: end)
    }

    private func hasDocumentVotes(_ range: Range<Int>) -> Bool {
        range.count == 1 && word(range.lowerBound).lastOfPerson > 0
    }

    private func startsSentence(_ range: Range<Int>) -> Bool {
        shape(range.lowerBound).contains(.sentenceStart)
    }

    private func isPlainCapitals(_ index: Int) -> Bool {
        cue(index).contains(.plainCapitals) && isAcronym(index) || shape(index).contains(.initial)
    }

    private func isUnknownPart(_ index: Int) -> Bool {
        !isFunction(index) && cue(index).isDisjoint(with: [.title, .weekday])
            && classes(index).isDisjoint(with: [.country, .demonym]) && !isTaken(index)
    }

    private func hasNameContext(_ range: Range<Int>) -> Bool {
        guess(range) != nil && !startsSentence(range)
    }

    private func guess(_ range: Range<Int>) -> EntityKind? {
        let before = range.lowerBound - 1
        let next = range.upperBound
        if isSmall(next), cue(next).contains(.mediaNoun) { return .organisation }
        if isSmall(before), cue(before).contains(.mediaNoun) { return .organisation }
        if isSmall(next), cue(next).contains(.productNoun), !cue(before).contains(.locative) {
            return .product
        }
        if isSmall(before), cue(before).contains(.productNoun) { return .product }
        if mark(before) == Mark.quote,
            cue(before - 1).contains(.workNoun)
                || mark(before - 1) == Mark.comma && cue(before - 2).contains(.workNoun),
            mark(next) == Mark.quote
        {
            return .product
        }
        if isSmall(next), cue(next).contains(.placeHead), !cue(next).contains(.organisationHead) {
            return .place
        }
        if cue(before).contains(.direction) { return .place }
        if isText(before, "of"),
            isAnyText(
                before - 1,
                [
                    "city", "town", "village", "port", "province", "region", "district", "island",
                    "outskirts", "capital",
                ])
        {
            return .place
        }
        if actsLikePerson(range) { return .person }
        if cue(before).contains(.locative), isSmall(before) {
            if isText(before, "to") || isText(before, "by") || isText(before, "with") { return nil }
            return .place
        }
        if isAnyText(before, ["in"]), cue(before).contains(.locative) { return .place }
        return nil
    }

    private mutating func vote(_ range: Range<Int>) {
        guard range.count == 1, let guess = guess(range) else { return }
        change(range.lowerBound) {
            switch guess {
            case .person: $0.person &+= 1
            case .place: $0.place &+= 1
            case .product: $0.product &+= 1
            default: $0.organisation &+= 1
            }
        }
    }

    /// Decides on the doubts, when all of the text has been looked at.
    mutating func settleDoubts() {
        bounds = 0..<tokeniser.tokens.count
        for doubt in doubts {
            if doubt.tokens.count == 1 {
                settle(doubt.tokens.lowerBound, doubt)
            } else {
                settleSeveral(doubt)
            }
        }
        doubts.removeAll(keepingCapacity: true)
    }

    private mutating func settle(_ index: Int, _ doubt: Doubt) {
        let word = word(index)
        let range = doubt.tokens
        if word.lastOfPerson > 0 { return add(range, .person) }
        let best = max(word.person, word.place, word.organisation, word.product)
        if best > 0, !(doubt.isWeak && doubt.guess == nil && isOrdinary(index)) {
            if best == word.product { return add(range, .product) }
            if best == word.place, word.place > word.person || doubt.guess != .person {
                return add(range, .place)
            }
            return add(range, best == word.person ? .person : .organisation)
        }
        if word.firstOfPerson > 0 { return add(range, .person) }
        guard !doubt.isWeak || !isOrdinary(index) else { return }
        if isAcronym(index) {
            return add(range, word.classes.contains(.city) ? .place : .organisation)
        }
        if word.classes.contains(.given), !word.classes.contains(.doubtfulName) {
            return add(range, .person)
        }
        if word.classes.contains(.city), !word.classes.contains(.surname) {
            return add(range, .place)
        }
        if word.classes.contains(.surname), !word.classes.contains(.doubtfulName) {
            return add(range, .person)
        }
        guard word.small == 0, !word.classes.contains(.common), !isHeading else { return }
        if doubt.isWeak, word.middle == 0, isLabel(index) || hasOrdinaryEnding(index) { return }
        if let kind = kindByEnding(index) { return add(range, kind) }
        add(range, shape(index).contains(.digit) ? .product : kindByPlace(index))
    }

    /// The likeliest kind of a lone unknown word, by where it stands.
    private func kindByPlace(_ index: Int) -> EntityKind {
        isText(index - 1, "of") ? .place : .organisation
    }

    private func isOrdinary(_ index: Int) -> Bool {
        classes(index).contains(.common) || word(index).small > 0
    }

    /// Whether no sentence goes on after the word: "Background: ..."
    private func isLabel(_ index: Int) -> Bool {
        !isSmall(index + 1) && mark(index + 1) != Mark.possessive
            && !shape(index).contains(.hyphenated)
    }

    /// Endings of English words: a capitalised word with one, at the start of a sentence, is a word.
    private func hasOrdinaryEnding(_ index: Int) -> Bool {
        !shape(index).contains(.hyphenated) && ends(index, with: Self.ordinaryEndings)
    }

    /// What the endings of family names, companies, towns and nationalities tell.
    private func kindByEnding(_ index: Int) -> EntityKind? {
        guard !isAcronym(index), length(index) >= 6 else { return nil }
        if ends(index, with: Self.organisationEndings) { return .organisation }
        if ends(index, with: Self.placeEndings) { return .place }
        if ends(index, with: Self.personEndings) { return .person }
        return ends(index, with: Self.groupEndings) ? .group : nil
    }

    func ends(_ index: Int, with endings: [StaticString]) -> Bool {
        tokeniser.vocabulary.withKey(of: tokeniser.tokens[index].word) { key in
            endings.contains { ending in
                key.count >= ending.utf8CodeUnitCount + 2
                    && key.suffix(ending.utf8CodeUnitCount).elementsEqual(
                        UnsafeBufferPointer(
                            start: ending.utf8Start, count: ending.utf8CodeUnitCount))
            }
        }
    }

    private static let ordinaryEndings: [StaticString] = [
        "ing", "ed", "tion", "sion", "ness", "ment", "ly", "ity", "ive", "est", "ous", "ism", "ers",
        "ies", "ings", "ents", "tions", "ances", "ence", "ance", "able", "ible", "ful", "less",
        "ology", "ises", "izes", "tes", "ges", "ses", "cy", "ry",
    ]
    private static let personEndings: [StaticString] = [
        "enko", "chenko", "ovich", "evich", "nov", "kov", "rov", "lov", "tov", "yev", "aev", "eev",
        "nova", "kova", "rova", "lova", "sky", "skiy", "skii", "skaya", "wski", "ovic", "ević",
        "shvili", "adze", "idze", "yan", "oğlu", "oglu", "zadeh", "sson", "ssen", "opoulos",
        "zade", "zoda", "escu", "akis", "idis", "yants", "enka", "khel",
    ]
    private static let organisationEndings: [StaticString] = [
        "export", "import", "invest", "bank", "banka", "prom", "trans", "telecom", "telekom", "gaz",
        "neft", "corp", "tech", "soft", "media", "pharma", "farma", "chem", "stroy", "energo",
        "nafta", "avia", "flot", "petrol", "holding", "group", "leasing", "air",
    ]
    private static let placeEndings: [StaticString] = [
        "stan", "grad", "gorod", "gorsk", "abad", "kent", "burg", "ville", "nagar", "shire", "insk",
        "polis", "pura", "borough",
    ]
    private static let groupEndings: [StaticString] = ["ians", "ian", "ese", "ites"]

    private mutating func settleSeveral(_ doubt: Doubt) {
        var range = doubt.tokens
        // A first word that is ordinary, at the start of a sentence, is not part of the name.
        if doubt.isWeak, isOrdinary(range.lowerBound) {
            range = range.lowerBound + 1..<range.upperBound
            if range.count == 1 {
                return settle(range.lowerBound, Doubt(tokens: range, guess: nil, isWeak: true))
            }
        }
        guard let last = range.last else { return }
        if word(last).lastOfPerson > 0 { return addPerson(range) }
        let isPlain = range.allSatisfy { isOrdinary($0) }
        if isPlain, doubt.isWeak { return }
        if let guess = doubt.guess { return add(range, guess) }
        if isPlain { return add(range, .organisation) }
        let couldBePerson =
            range.count <= 3 && !isText(range.lowerBound - 1, "the")
            && !range.contains { isOrdinary($0) || isAcronym($0) }
        add(range, couldBePerson ? .person : .organisation)
    }
}

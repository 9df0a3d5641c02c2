import Articles

extension Recognition {
    /// Where a name ends, and whether it is no name but a title of the one that follows.
    struct Step {
        var end: Int
        var isTitle = false
    }

    /// Finds the first name of the rest of a run, and says where to go on.
    mutating func name(in rest: Range<Int>, isTitled: Bool) -> Step {
        let start = rest.lowerBound
        if let end = designatorEnd(in: rest) {
            add(start..<end, .product)
            return Step(end: end)
        }
        if !isTitled, let step = knownOrHeaded(in: rest) { return step }
        if let end = titleEnd(in: rest) {
            return Step(end: end, isTitle: end < rest.upperBound)
        }
        if let end = personEnd(in: rest, isTitled: isTitled) {
            addPerson(start..<end)
            return Step(end: end)
        }
        if isTitled, let step = knownOrHeaded(in: rest) { return step }
        return unknown(in: rest, isTitled: isTitled)
    }

    /// Names of several words that the lists have, names with a head word, and known single words.
    private mutating func knownOrHeaded(in rest: Range<Int>) -> Step? {
        let start = rest.lowerBound
        if let name = rememberedEnd(in: rest) {
            add(start..<name.end, name.kind)
            return Step(end: name.end)
        }
        let known = phraseEnd(in: rest)
        let headed = headedEnd(in: rest)
        let looksPersonal = personEnd(in: rest, isTitled: false)
        if let headed, headed.end > known?.end ?? start, isNameInHeading(start..<headed.end) {
            if let end = bodyOutside(in: rest, headed) { return Step(end: end) }
            add(start..<headed.end, headed.kind)
            return Step(end: headed.end)
        }
        if let known {
            // "Jordan Peters" is no country.
            if known.end == start + 1, let looksPersonal, looksPersonal > known.end,
                classes(start).contains(.given) && known.kind != .group
            {
                return nil
            }
            add(start..<known.end, known.kind)
            return Step(end: known.end)
        }
        return acronym(in: rest)
    }

    /// A nationality or a country before a state's body is a name of its own: "Turkish Justice
    /// Ministry", but "Indian Navy".
    private mutating func bodyOutside(
        in rest: Range<Int>, _ headed: (end: Int, kind: EntityKind)
    ) -> Int? {
        let start = rest.lowerBound
        guard let known = phraseEnd(in: rest), known.kind == .group || known.kind == .place,
            known.end < headed.end
        else { return nil }
        let head = (known.end..<headed.end).first { cue($0).contains(.stateBody) }
        let isShort = shape(start).contains(.dotted) || shape(start).contains(.allCapitals)
        let isTitle =
            cue(known.end).contains(.title) && !cue(known.end + 1).contains(.organisationHead)
        guard (head != nil && !isShort) || isTitle else { return nil }
        add(start..<known.end, known.kind)
        return known.end
    }

    private mutating func acronym(in rest: Range<Int>) -> Step? {
        let start = rest.lowerBound
        // "U N", "U S"
        if shape(start).contains(.initial), length(start) == 1, start + 1 < rest.upperBound,
            shape(start + 1).contains(.initial), length(start + 1) == 1, isText(start, "u"),
            isText(start + 1, "s") || isText(start + 1, "n") || isText(start + 1, "k")
        {
            let kind: EntityKind = isText(start + 1, "n") ? .organisation : .place
            add(start..<start + 2, kind)
            return Step(end: start + 2)
        }
        guard isAcronym(start), !isShouted || shape(start).contains(.dotted) else { return nil }
        if let kind = acronymKind(start) {
            add(start..<start + 1, kind)
            return Step(end: start + 1)
        }
        return nil
    }

    /// The kind of a well-known short form, with or without full stops.
    func acronymKind(_ index: Int) -> EntityKind? {
        guard shape(index).contains(.dotted) else {
            return isAcronym(index) ? classes(index).acronymKind : nil
        }
        var key: [UInt8] = []
        tokeniser.vocabulary.appendKey(of: tokeniser.tokens[index].word, to: &key)
        key.removeAll { $0 == Mark.stop }
        return key.withUnsafeBufferPointer { Lexicons.names($0).acronymKind }
    }

    mutating func addPerson(_ range: Range<Int>) {
        add(range, .person)
        guard let first = range.first, let last = range.last(where: { isWord($0) }) else { return }
        if range.count > 1 {
            change(last) { $0.lastOfPerson &+= 1 }
            change(first) { $0.firstOfPerson &+= 1 }
            // "bin Laden", "Lai Chung-yu"
        } else {
            change(last) { $0.person &+= 2 }
        }
    }

    // MARK: - Known phrases

    /// The longest entry of the lists at the start of a run; of one word if need be.
    func phraseEnd(in rest: Range<Int>) -> (end: Int, kind: EntityKind)? {
        let start = rest.lowerBound
        if classes(start).contains(.beginsPhrase),
            let found = longPhrase(in: start..<bounds.upperBound)
        {
            return found
        }
        let classes = classes(start)
        guard !classes.isDisjoint(with: .known), let kind = classes.kind else {
            return nil
        }
        if isHeading, classes.contains(.common), classes.isDisjoint(with: [.country, .demonym]) {
            return nil
        }
        return (start + 1, kind)
    }

    private func longPhrase(in rest: Range<Int>) -> (end: Int, kind: EntityKind)? {
        var key: [UInt8] = []
        var best: (end: Int, kind: EntityKind)?
        for index in rest.prefix(6) {
            guard isWord(index), !isTaken(index), length(index) < 40 else { break }
            if index > rest.lowerBound, shape(index).contains(.glued) { break }
            if !key.isEmpty { key.append(UInt8(ascii: "_")) }
            tokeniser.vocabulary.appendKey(of: tokeniser.tokens[index].word, to: &key)
            guard index > rest.lowerBound, isCapital(index) else { continue }
            if let kind = key.withUnsafeBufferPointer({ Lexicons.phrase($0) }) {
                best = (index + 1, kind)
            }
        }
        return best
    }

    // MARK: - Names with a head

    /// The end and the kind of a name that a head word closes or opens: "Bank of Tonga", "Lake
    /// Victoria", "Sea Breeze Festival".
    func headedEnd(in rest: Range<Int>) -> (end: Int, kind: EntityKind)? {
        let start = rest.lowerBound
        if isPlaceOpener(in: rest) {
            return (min(start + 2, rest.upperBound), .place)
        }
        guard let head = head(in: rest) else { return nil }
        var end = head.index + 1
        if end < rest.upperBound, isSmall(end), isBodyLink(end) {
            end = endOfComplement(from: end, in: rest)
        }
        // "Dunmore & Co.", "Group Ltd"
        while end < rest.upperBound, isCapital(end), cue(end).contains(.companyForm) { end += 1 }
        if end + 1 < rest.upperBound, mark(end) == Mark.comma, cue(end + 1).contains(.companyForm) {
            end += 2
        }
        guard end - start >= 2 else { return nil }
        return (end, head.kind)
    }

    private func isBodyLink(_ index: Int) -> Bool {
        isText(index, "of") || isText(index, "for") || isText(index, "on") || isText(index, "and")
    }

    /// What "of" and "for" add: to the end of the run, but not over a title.
    private func endOfComplement(from start: Int, in rest: Range<Int>) -> Int {
        var end = start
        while end < rest.upperBound {
            if isCapital(end), cue(end).contains(.title), !cue(end).contains(.organisationHead),
                end > start + 1, !isText(end - 1, "and"), !isText(end - 1, "of")
            {
                break
            }
            end += 1
        }
        while end > start, !isCapital(end - 1), !shape(end - 1).contains(.number) { end -= 1 }
        return end
    }

    private func isPlaceOpener(in rest: Range<Int>) -> Bool {
        let start = rest.lowerBound
        guard cue(start).contains(.placeOpener), rest.count >= 2, isCapital(start + 1),
            isAnyText(start, ["lake", "mount", "cape", "fort", "port", "camp"])
        else { return false }
        return cue(start + 1).isDisjoint(with: [.organisationHead, .title])
    }

    private func head(in rest: Range<Int>) -> (index: Int, kind: EntityKind)? {
        var best: (index: Int, kind: EntityKind)?
        for index in rest {
            if mark(index) == Mark.comma { break }
            if isSmall(index), !isBodyLink(index), !isText(index, "the"),
                !cue(index).contains(.particle)
            {
                break
            }
            if index > rest.lowerBound, best != nil, isSmall(index) { break }
            guard isCapital(index) else { continue }
            if stopsBody(index, in: rest) { break }
            if let kind = headKind(index, in: rest) { best = (index, kind) }
        }
        return best
    }

    /// A title ends what can be one organisation's name, unless it describes a body itself:
    /// "Prime Ministry", "General Assembly".
    private func stopsBody(_ index: Int, in rest: Range<Int>) -> Bool {
        guard cue(index).contains(.title) else { return false }
        if cue(index).contains(.honorific), shape(index).contains(.fullStop) { return true }
        if !cue(index).isDisjoint(with: [.organisationHead, .placeHead]) { return false }
        return index > rest.lowerBound
            && isAnyText(
                index,
                [
                    "minister", "president", "spokesman", "spokeswoman", "secretary", "director",
                    "chairman", "chief", "general", "governor", "ambassador", "commander", "judge",
                    "professor",
                ])
            && !cue(index + 1).contains(.organisationHead)
    }

    private func headKind(_ index: Int, in rest: Range<Int>) -> EntityKind? {
        let cue = cue(index)
        let isFirst = index == rest.lowerBound
        let isOpen = isText(index + 1, "of") || isText(index + 1, "for") || isText(index + 1, "on")
        if isFirst {
            guard isOpen, index + 1 < rest.upperBound else { return nil }
            if cue.contains(.organisationHead) { return .organisation }
            if cue.contains(.lawHead), isText(index + 1, "of") { return .product }
            if cue.contains(.eventHead), isText(index + 1, "of") { return .event }
            return cue.contains(.placeOpener) ? .place : nil
        }
        if cue.contains(.placeHead), !cue.contains(.organisationHead) { return .place }
        if cue.contains(.organisationHead) {
            if cue.contains(.placeHead), isPlaceHere(rest.lowerBound) { return .place }
            return .organisation
        }
        if cue.contains(.newspaperHead), opensPaper(rest.lowerBound) { return .organisation }
        if cue.contains(.eventHead) { return .event }
        return cue.contains(.lawHead) ? .product : nil
    }

    /// "Daily Monitor", "Toronto Star"
    private func opensPaper(_ index: Int) -> Bool {
        isAnyText(index, ["daily", "morning", "evening", "sunday", "weekly"])
            || !classes(index).isDisjoint(with: [.city, .knownPlace, .country, .demonym])
    }

    private func isPlaceHere(_ start: Int) -> Bool {
        cue(start - 1).contains(.locative) && !isText(start - 1, "to")
    }
}

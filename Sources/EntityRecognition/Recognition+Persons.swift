import Articles

extension Recognition {
    /// The end of the titles at the start of a run; nil when it starts with none. A run of nothing
    /// but titles ends with them.
    func titleEnd(in rest: Range<Int>) -> Int? {
        var end = rest.lowerBound
        while end < rest.upperBound, isCapital(end), isTitleWord(end) { end += 1 }
        guard end > rest.lowerBound else { return nil }
        // "Secretary of State", "Chief of Staff"
        if end + 1 < rest.upperBound, isText(end, "of"),
            isAnyText(end + 1, ["state", "defense", "defence", "staff", "police", "war"])
        {
            return end + 2
        }
        return end
    }

    private func isTitleWord(_ index: Int) -> Bool {
        cue(index).contains(.title)
            && (cue(index).contains(.honorific)
                || classes(index).isDisjoint(with: [.given, .surname])
                || classes(index).contains(.common))
    }

    /// The end of a person's name at the start of a run; nil when it looks like none.
    func personEnd(in rest: Range<Int>, isTitled: Bool) -> Int? {
        let start = rest.lowerBound
        guard isNamePart(start),
            !isAcronym(start) || isShouted || isTitled && !shape(start).contains(.dotted)
        else { return nil }
        let end = endOfNameParts(in: rest)
        let count = end - start
        if isTitled { return end > start ? end : nil }
        guard count >= 2 else { return nil }
        if looksLikeFullName(start..<end) { return end }
        return nil
    }

    /// Up to five words that can stand in one person's name.
    private func endOfNameParts(in rest: Range<Int>) -> Int {
        var end = rest.lowerBound + 1
        var names = 1
        while end < rest.upperBound, names < 5 {
            if isSmall(end), cue(end).contains(.particle), !isText(end, "and") {
                end += 1
                continue
            }
            guard isNamePart(end), isCapital(end) else { break }
            if isAcronym(end), !isShouted, !shape(end).contains(.initial), !isInitials(end) {
                break
            }
            end += 1
            names += 1
        }
        while end > rest.lowerBound + 1, !isCapital(end - 1) { end -= 1 }
        return end
    }

    /// "J.R."
    func isInitials(_ index: Int) -> Bool {
        shape(index).contains(.dotted) && length(index) <= 6
            && classes(index).isDisjoint(with: .acronym) && acronymKind(index) == nil
    }

    private func isNamePart(_ index: Int) -> Bool {
        guard isCapital(index), !isTaken(index), !shape(index).contains(.digit), !isFunction(index)
        else { return false }
        let cue = cue(index)
        if shape(index).contains(.initial) || isInitials(index) { return true }
        if !cue.isDisjoint(with: [.month, .weekday]),
            classes(index).isDisjoint(with: [.given, .surname])
        {
            return false
        }
        if classes(index).contains(.given) || classes(index).contains(.surname) { return true }
        if word(index).lastOfPerson > 0 { return true }
        if !cue.isDisjoint(with: [
            .title, .organisationHead, .placeHead, .eventHead, .lawHead, .stateBody,
        ]) {
            return false
        }
        return classes(index).isDisjoint(with: [.demonym, .country, .knownGroup])
    }

    private func looksLikeFullName(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        let last = range.upperBound - 1
        let first = classes(start)
        let isSure = first.contains(.given) && !first.contains(.doubtfulName)
        if shape(last).contains(.initial) { return false }
        let isInitial = shape(start).contains(.initial) || isInitials(start)
        if isInitial, !classes(last).contains(.common) { return true }
        if isSure { return !isHeading || !classes(last).contains(.common) }
        let hasInitial = range.dropFirst().contains { shape($0).contains(.initial) }
        if hasInitial, !first.contains(.common) { return true }
        if first.contains(.given), classes(last).contains(.surname),
            !classes(last).contains(.doubtfulName)
        {
            return true
        }
        if range.contains(where: {
            isSmall($0) && isAnyText($0, ["bin", "ibn", "van", "von", "der", "al"])
        }) {
            return true
        }
        if word(last).lastOfPerson > 0, !first.contains(.common) { return true }
        if isHeading { return false }
        if isText(start - 1, "the") { return false }
        if classes(last).contains(.surname), !first.contains(.common),
            first.isDisjoint(with: .known),
            range.count == 2
        {
            return true
        }
        // A second word in two syllables: "Ban Ki-moon".
        if shape(last).contains(.hyphenated), range.count == 2, length(start) <= 6 { return true }
        if range.contains(where: { classes($0).contains(.common) && !classes($0).contains(.given) })
        {
            return false
        }
        if first.contains(.given), range.count <= 3 { return true }
        if classes(last).contains(.surname), !classes(last).contains(.doubtfulName),
            first.isDisjoint(with: .place)
        {
            return true
        }
        return actsLikePerson(range)
    }

    /// What people do stands beside the name: verbs of saying, an apposition, "who".
    func actsLikePerson(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        if cue(next).contains(.speech), isSmall(next) { return true }
        let before = range.lowerBound - 1
        if cue(before).contains(.speech), isSmall(before), !cue(before).contains(.title),
            mark(before - 1) == Mark.quote || mark(before - 1) == Mark.comma
        {
            return true
        }
        if mark(next) == Mark.comma {
            if isAnyText(next + 1, ["who", "whose", "whom"]) { return true }
            if isAnyText(next + 1, ["a", "an", "the", "his", "her", "head", "chief", "co"])
                || isSmall(next + 1) && cue(next + 1).contains(.title)
            {
                return (next + 1..<next + 7).contains { cue($0).contains(.title) && isSmall($0) }
            }
            // "Ann Kowal, 43, said"
            if let age = number(next + 1), age < 110, mark(next + 2) == Mark.comma { return true }
        }
        return isAnyText(next, ["who", "whose"])
    }
}

/// Words with a capital that stand together: what a whole name looks like from each of its words.
extension Observations {
    mutating func noteRuns(in sentence: Range<Int>, _ tokens: [Token]) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard opensRun(index, tokens) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < sentence.upperBound {
                if staysInRun(end, tokens) {
                    end += 1
                } else if tokens[end].mark == UInt8(ascii: "&"), end + 1 < sentence.upperBound,
                    staysInRun(end + 1, tokens)
                {
                    end += 2
                } else {
                    break
                }
            }
            add(index..<end, tokens)
            index = end
        }
    }

    private func opensRun(_ index: Int, _ tokens: [Token]) -> Bool {
        isCandidate[index] && tokens[index].mark == 0 && tokens[index].shape.contains(.capital)
            && (!Cue(rawValue: forms[form[index]].cue).contains(.function)
                || tokens[index].shape.contains(.allCapitals))
    }

    private func staysInRun(_ index: Int, _ tokens: [Token]) -> Bool {
        isCandidate[index] && tokens[index].mark == 0
            && !tokens[index].shape.isDisjoint(with: [.capital, .digit])
    }

    private mutating func add(_ run: Range<Int>, _ tokens: [Token]) {
        let number = Int32(truncatingIfNeeded: runs.count)
        for index in run { runOfToken[index] = number }
        runs.append(Int32(run.lowerBound)..<Int32(run.upperBound))
        let first = forms[form[run.lowerBound]]
        let last = forms[form[run.upperBound - 1]]
        if run.count > 1 {
            if first.word >= 0 { company[Int(first.word)] |= Company.opened(by: last) }
            if last.word >= 0 { company[Int(last.word)] |= Company.closed(by: first) }
        } else if first.word >= 0 {
            company[Int(first.word)] |= Company.alone
        }
    }
}

/// In which runs of capitalised words a word stands, as bits.
enum Company {
    static let alone: UInt32 = 1 << 0

    /// The word opens a run that ends with `last`.
    static func opened(by last: WordForm) -> UInt32 {
        let cue = Cue(rawValue: last.cue)
        let classes = WordClass(rawValue: last.classes)
        var found: UInt32 = 1 << 1
        if cue.contains(.organisationHead) { found |= 1 << 2 }
        if cue.contains(.companyForm) { found |= 1 << 3 }
        if cue.contains(.placeHead) { found |= 1 << 4 }
        if cue.contains(.eventHead) { found |= 1 << 5 }
        if cue.contains(.newspaperHead) { found |= 1 << 6 }
        if classes.contains(.surname) { found |= 1 << 7 }
        if classes.contains(.city) { found |= 1 << 8 }
        if classes.contains(.common) { found |= 1 << 9 }
        return found
    }

    /// The word closes a run that begins with `first`.
    static func closed(by first: WordForm) -> UInt32 {
        let cue = Cue(rawValue: first.cue)
        let classes = WordClass(rawValue: first.classes)
        var found: UInt32 = 1 << 16
        if cue.contains(.title) { found |= 1 << 17 }
        if cue.contains(.placeOpener) { found |= 1 << 18 }
        if classes.contains(.given) { found |= 1 << 19 }
        if classes.contains(.country) { found |= 1 << 20 }
        if classes.contains(.demonym) { found |= 1 << 21 }
        if classes.contains(.city) { found |= 1 << 22 }
        if classes.contains(.common) { found |= 1 << 23 }
        return found
    }
}

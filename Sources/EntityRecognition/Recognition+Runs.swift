import Articles

/// Cuts a block into runs of capitalised words, and a run into names.
extension Recognition {
    mutating func findRuns() {
        var index = addDateline()
        while index < bounds.upperBound {
            guard isCapital(index), !isTaken(index) else {
                index += 1
                continue
            }
            let end = endOfRun(from: index)
            split(index..<end)
            index = max(end, index + 1)
        }
    }

    /// "ALMATY, Kazakhstan --": where a report comes from stands in capitals before a dash.
    private mutating func addDateline() -> Int {
        let start = bounds.lowerBound
        var end = start
        while end < start + 3, isCapital(end), shape(end).contains(.allCapitals),
            !shape(end).contains(.digit), !isTaken(end)
        {
            end += 1
        }
        guard end > start, !isHeading,
            mark(end) == Mark.comma || mark(end) == Mark.dash || mark(end) == Mark.open,
            (end..<end + 12).contains(where: { mark($0) == Mark.dash }),
            classes(start).isDisjoint(with: .acronymOrganisation)
        else { return start }
        add(start..<end, .place)
        return end
    }

    /// A run goes on over capitalised words with nothing but space between them, and over small
    /// words that stand inside names.
    private func endOfRun(from start: Int) -> Int {
        var end = start + 1
        while end < bounds.upperBound, end - start < 24 {
            if isRunWord(end) {
                end += 1
            } else if let next = bridge(from: start, over: end) {
                end = next
            } else {
                break
            }
        }
        return end
    }

    private func isRunWord(_ index: Int) -> Bool {
        guard isWord(index), !isTaken(index) else { return false }
        let shape = shape(index)
        if shape.contains(.sentenceStart) { return false }
        if shape.contains(.capital) { return !isFunction(index) }
        return shape.contains(.number) && (length(index) <= 5 || shape.contains(.hyphenated))
            && isCapital(index - 1) && !shape.contains(.dotted)
    }

    func isFunction(_ index: Int) -> Bool {
        guard cue(index).contains(.function) else { return false }
        // "US", "IT", "WHO" in capitals amid small letters are no pronouns.
        return !isAcronym(index)
    }

    func isAcronym(_ index: Int) -> Bool {
        let shape = shape(index)
        if isShouted { return shape.contains(.dotted) && shape.contains(.capital) }
        return shape.contains(.allCapitals) && length(index) <= 8
            || shape.contains([.dotted, .capital])
    }

    /// The index after a capitalised word that small words or marks at `index` join to the run.
    private func bridge(from start: Int, over index: Int) -> Int? {
        if cue(index).contains(.particle), isSmall(index) {
            var next = index + 1
            if cue(next).contains(.particle), isSmall(next) { next += 1 }
            if isRunWord(next), !cue(index - 1).contains(.title) { return next + 1 }
        }
        if mark(index) == UInt8(ascii: "&"), isRunWord(index + 1) { return index + 2 }
        if mark(index) == Mark.comma, cue(index + 1).contains(.companyForm), isCapital(index + 1) {
            return index + 2
        }
        if mark(index) == Mark.possessive || mark(index) == Mark.hyphen { return nil }
        return bridgeOfBody(from: start, over: index)
    }

    /// "Ministry of Trade", "Agency for Nuclear Power", "Food and Drug Administration".
    private func bridgeOfBody(from start: Int, over index: Int) -> Int? {
        guard isSmall(index) else { return nil }
        let isOf = isText(index, "of")
        if isOf || isText(index, "for") || isText(index, "on") || isText(index, "in") {
            let heads: Cue =
                isOf ? [.organisationHead, .eventHead, .lawHead, .placeOpener] : .organisationHead
            guard
                (start..<index).contains(where: {
                    !cue($0).isDisjoint(with: heads) && isOpenHead($0, index)
                })
            else { return nil }
            if isText(index, "in"), !cue(index - 1).contains(.newspaperHead) { return nil }
            if isText(index, "in") { return nil }
            var next = index + 1
            if isText(next, "the") || isText(next, "and") { next += 1 }
            return isRunWord(next) && !cue(next).contains(.month) && !cue(next).contains(.weekday)
                ? next + 1 : nil
        }
        guard isText(index, "and"), isRunWord(index + 1) else { return nil }
        return isOneBody(from: start, and: index) ? index + 2 : nil
    }

    /// Whether what a preposition at `index` adds can belong to the head at `head`.
    private func isOpenHead(_ head: Int, _ index: Int) -> Bool {
        if cue(head).contains(.companyForm) || cue(head).contains(.newspaperHead) { return false }
        // Of the small words only "of" and "and" stand between.
        return !classes(index - 1).contains(.country)
    }

    /// Whether "and" stands inside one name: "Ministry of Trade and Industry", "Food and Drug
    /// Administration"; not "France and the Defence Ministry".
    private func isOneBody(from start: Int, and index: Int) -> Bool {
        let before = classes(index - 1)
        if before.kind != nil || before.contains(.city) { return false }
        let after = classes(index + 1)
        if after.kind != nil { return false }
        let hasBody = (start..<index).contains {
            !cue($0).isDisjoint(with: [.organisationHead]) && isText($0 + 1, "of")
        }
        if hasBody {
            return before.contains(.common) && after.contains(.common) && !isText(index + 2, "of")
        }
        guard before.contains(.common), after.contains(.common), !isHeading else { return false }
        var end = index + 1
        while end < index + 4, isRunWord(end) {
            if cue(end).contains(.organisationHead) { return true }
            end += 1
        }
        return false
    }

    /// Cuts a run into names, from left to right.
    private mutating func split(_ run: Range<Int>) {
        var index = run.lowerBound
        var isTitled = hasTitleBefore(index)
        while index < run.upperBound {
            let rest = index..<run.upperBound
            if isTaken(index) || !isCapital(index) || isDropped(index, in: rest) {
                index += 1
                isTitled = false
                continue
            }
            let next = name(in: rest, isTitled: isTitled)
            isTitled = next.isTitle
            index = max(next.end, index + 1)
        }
    }

    /// Words whose capital is owed to their place, not to a name.
    private func isDropped(_ index: Int, in rest: Range<Int>) -> Bool {
        if isFunction(index) {
            // "The Boston Globe", "The Hague"
            return !(isText(index, "the") && opensPaperName(rest))
        }
        guard shape(index).contains(.sentenceStart), !isHeading else { return false }
        let isOrdinary = classes(index).contains(.common) || word(index).small > 0
        guard isOrdinary, word(index).middle == 0 else { return false }
        if !cue(index).isDisjoint(with: [.title]) { return false }
        if isAcronym(index) { return false }
        if !classes(index).isDisjoint(with: .known) { return false }
        if rest.count > 1, hasHead(rest.dropFirst()) || classes(index).contains(.given) {
            return false
        }
        return phraseEnd(in: rest) == nil
    }

    private func hasHead(_ range: Range<Int>) -> Bool {
        range.contains {
            !cue($0).isDisjoint(with: [.organisationHead, .placeHead, .eventHead, .lawHead])
                && isCapital($0)
        }
    }

    private func opensPaperName(_ rest: Range<Int>) -> Bool {
        if shape(rest.lowerBound).contains(.sentenceStart) { return false }
        if let end = phraseEnd(in: rest) { return end.end > rest.lowerBound + 1 }
        return rest.dropFirst().prefix(4).contains { cue($0).contains(.newspaperHead) }
    }

    /// Whether a title stands right before a name: "foreign minister X", "Gen. (Ret) X".
    private func hasTitleBefore(_ index: Int) -> Bool {
        let before = index - 1
        if isSmall(before) {
            return cue(before).contains(.title) && !cue(before).contains(.function)
                && !isAnyText(
                    before, ["former", "late", "foreign", "deputy", "general", "private", "ex"])
        }
        guard mark(before) == Mark.close, isWord(before - 1) else { return false }
        var open = before - 2
        if mark(open) == Mark.stop { open -= 1 }
        return mark(open) == Mark.open && cue(open - 1).contains(.title)
    }
}

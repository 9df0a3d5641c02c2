import Articles

extension Recognition {
    /// The end of a name with a designator: "S-300", "Tor M1", "Boeing 737", "Resolution 1737".
    func designatorEnd(in rest: Range<Int>) -> Int? {
        let start = rest.lowerBound
        if cue(start).contains(.lawHead), start + 1 < rest.upperBound,
            shape(start + 1).contains(.number)
        {
            return start + 2
        }
        if isDesignator(start) {
            var end = start + 1
            // "SA-15 Gauntlet"
            if end < rest.upperBound, isCapital(end), !isOrdinaryName(end),
                shape(start).contains(.hyphenated)
            {
                end += 1
            }
            return end
        }
        if rest.count > 1, isShipPrefix(start) {
            return rest.dropFirst().prefix(2).prefix { isCapital($0) }.last.map { $0 + 1 }
        }
        guard start + 1 < rest.upperBound, isModel(start + 1, after: start) else { return nil }
        return start + 2
    }

    /// "HMS", "USS": what stands before a ship's name and belongs to it.
    func isShipPrefix(_ index: Int) -> Bool {
        shape(index).contains(.allCapitals) && !isShouted && (2...4).contains(length(index))
            && isAnyText(
                index, ["hms", "uss", "hmas", "hmcs", "ins", "mv", "mt", "ss", "rfa", "rms"])
    }

    private func isOrdinaryName(_ index: Int) -> Bool {
        !classes(index).isDisjoint(with: [.country, .demonym, .majorCity])
            || cue(index).contains(.title)
    }

    /// Letters and digits in one word, capitals first: "T-72", "M1A2", "TOR-M1".
    private func isDesignator(_ index: Int) -> Bool {
        let shape = shape(index)
        guard shape.contains(.capital), shape.contains(.digit), length(index) <= 16 else {
            return false
        }
        return shape.contains(.hyphenated) || !shape.contains(.small) || length(index) <= 5
    }

    /// What stands after a name as its model: "M1", "737", "2A6".
    private func isModel(_ index: Int, after start: Int) -> Bool {
        guard shape(index).contains(.digit), !isTaken(index), length(index) <= 6 else {
            return false
        }
        guard
            cue(start).isDisjoint(with: [
                .title, .month, .weekday, .organisationHead, .placeHead, .eventHead, .numeral,
            ]),
            classes(start).isDisjoint(with: [.country, .demonym, .majorCity]), !isFunction(start)
        else { return false }
        let isMixed = isCapital(index) || lastByte(index) > UInt8(ascii: "9")
        if isMixed {
            return !classes(start).contains(.common)
                || word(start).small == 0 && !shape(start).contains(.sentenceStart)
        }
        return !classes(start).contains(.common) && !shape(start).contains(.sentenceStart)
            && !isAnyText(
                start,
                ["no", "chapter", "page", "room", "gate", "route", "section", "article", "act"])
    }
}

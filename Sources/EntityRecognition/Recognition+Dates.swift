import Articles

/// Dates and amounts of money, by a small grammar.
extension Recognition {
    mutating func findDates() {
        var index = bounds.lowerBound
        while index < bounds.upperBound {
            if isWord(index), !isTaken(index), let range = date(at: index) {
                add(range, .date)
                index = max(range.upperBound, index + 1)
            } else {
                index += 1
            }
        }
    }

    private func date(at index: Int) -> Range<Int>? {
        let cue = cue(index)
        if cue.contains(.weekday), isCapital(index) { return weekday(at: index) }
        if cue.contains(.month), isCapital(index) { return month(at: index) }
        if cue.contains(.feast), isCapital(index) { return index..<index + 1 }
        if shape(index).contains(.number) { return numeric(at: index) }
        if cue.contains(.relativeDay) { return index..<index + 1 }
        if cue.contains(.relative) { return relative(at: index) }
        return cue.contains(.numeral) || length(index) == 1 ? ago(at: index) : nil
    }

    private func weekday(at index: Int) -> Range<Int>? {
        var start = index
        var end = index + 1
        // "Sun" and "Wed" are words as well.
        if length(index) <= 4, !shape(end).contains(.number), mark(end) != Mark.comma { return nil }
        if isAnyText(index - 1, ["last", "next", "this"]), !isTaken(index - 1) { start -= 1 }
        if isAnyText(end, ["night", "morning", "afternoon", "evening"]) { end += 1 }
        // "Tuesday, Nov. 28"
        if mark(end) == Mark.comma, cue(end + 1).contains(.month), isCapital(end + 1),
            let month = month(at: end + 1), month.count > 1
        {
            end = month.upperBound
        }
        return start..<end
    }

    private func isDay(_ index: Int) -> Bool {
        guard shape(index).contains(.number), length(index) <= 4 else { return false }
        if let day = number(index) { return (1...31).contains(day) }
        return "thd".utf8.contains(lastByte(index)) && length(index) >= 3
    }

    private func isYear(_ index: Int) -> Bool {
        number(index).map { (1400...2099).contains($0) } ?? false && length(index) == 4
    }

    private func month(at index: Int) -> Range<Int>? {
        var start = index
        var end = index + 1
        if isDay(index - 1), !isTaken(index - 1) { start -= 1 }
        // "the 5th of May"
        if start == index, isText(index - 1, "of"), isDay(index - 2) { start -= 2 }
        if isDay(end), start == index {
            end += 1
            if mark(end) == Mark.comma, isYear(end + 1) { end += 2 }
        }
        if isYear(end) { end += 1 }
        if isAnyText(start - 1, ["early", "late", "mid", "last", "next", "this"]),
            !isTaken(start - 1),
            !shape(start - 1).contains(.capital)
        {
            start -= 1
        }
        if end - start > 1 { return start..<end }
        return isMonthAlone(index) ? start..<end : nil
    }

    /// "May" and "March" are words and names as well.
    private func isMonthAlone(_ index: Int) -> Bool {
        guard length(index) >= 3, !isShouted else { return false }
        let isDoubtful = isAnyText(
            index, ["may", "march", "mar", "april", "june", "august", "dec", "jan"])
        if !isDoubtful { return true }
        return isAnyText(
            index - 1,
            [
                "in", "since", "until", "till", "by", "of", "from", "to", "before", "after", "and",
                "through", "during", "for", "that",
            ])
    }

    private func numeric(at index: Int) -> Range<Int>? {
        if isFullDate(index) { return index..<index + 1 }
        let isDecade =
            length(index) == 5 && lastByte(index) == UInt8(ascii: "s")
            && "12".utf8.contains(firstByte(index))
        guard isYear(index) || isDecade else { return ago(at: index) }
        let before = index - 1
        if mark(before) == Mark.currency || cue(index + 1).contains(.currency)
            || cue(index + 1).contains(.multiplier) || mark(index + 1) == UInt8(ascii: "%")
        {
            return nil
        }
        if cue(index + 1).contains(.timeUnit) { return ago(at: index) }
        // "Resolution 1929"
        if isCapital(before), !shape(before).contains(.sentenceStart),
            !isAnyText(before, ["in", "of", "since", "by", "from"]), !isHeading
        {
            return nil
        }
        // "resolution 1737", "resolutions 1737 and 1747"
        if cue(before).contains(.lawHead) || isText(before, "resolutions") { return nil }
        let value = number(index) ?? 1900
        let hasPreposition = isAnyText(
            before, ["in", "of", "since", "from", "until", "till", "by", "before", "after", "to"])
        guard (hasPreposition ? 1500...2079 : 1850...2049).contains(value) else { return nil }
        var start = index
        if isAnyText(start - 1, ["early", "late", "mid"]) { start -= 1 }
        if isDecade, isText(start - 1, "the") { start -= 1 }
        return start..<index + 1
    }

    /// "2006-12-23", "23/12/2006"
    private func isFullDate(_ index: Int) -> Bool {
        guard (8...10).contains(length(index)) else { return false }
        let token = tokeniser.tokens[index]
        var separators = 0
        for byte in tokeniser.bytes[Int(token.start)..<Int(token.end)] {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
                separators += 1
            } else if byte &- 0x30 >= 10 {
                return false
            }
        }
        return separators == 2
    }

    private func relative(at index: Int) -> Range<Int>? {
        let next = cue(index + 1)
        guard next.contains(.timeUnit), !isCapital(index + 1) else { return nil }
        if isAnyText(
            index + 1,
            [
                "hour", "minute", "hours", "minutes", "season", "days", "years", "weeks", "months",
                "decades",
            ])
        {
            return nil
        }
        return index..<index + 2
    }

    /// "two years ago"
    private func ago(at index: Int) -> Range<Int>? {
        guard
            shape(index).contains(.number) || cue(index).contains(.numeral)
                || isText(index, "a"),
            cue(index + 1).contains(.timeUnit), isText(index + 2, "ago")
        else { return nil }
        return index..<index + 3
    }
}

extension Recognition {
    mutating func findAmounts() {
        for index in bounds where !isTaken(index) {
            if mark(index) == Mark.currency, shape(index + 1).contains(.number) {
                addAmount(from: index, number: index + 1)
            } else if shape(index).contains(.number), isSpelledAmount(index) {
                addSpelledAmount(at: index)
            } else if isCurrencyCode(index), shape(index + 1).contains(.number) {
                addAmount(from: index, number: index + 1)
            } else if isGluedAmount(index) {
                addAmount(from: index, number: index)
            } else if cue(index).contains(.numeral), isSpelledAmount(index) {
                addSpelledAmount(at: index)
            }
        }
    }

    private mutating func addAmount(from start: Int, number: Int) {
        var start = start
        // "US$"
        if mark(start) == Mark.currency, isCapital(start - 1), length(start - 1) <= 3,
            shape(start).contains(.glued) || isDollarPrefix(start - 1), !isTaken(start - 1)
        {
            start -= 1
        }
        var end = endOfNumber(number)
        while cue(end).contains(.multiplier), end - number < 5 { end += 1 }
        add(start..<end, .money)
    }

    private func isCurrencyCode(_ index: Int) -> Bool {
        isCapital(index)
            && isAnyText(
                index,
                [
                    "rs", "tk", "rmb", "usd", "eur", "gbp", "chf", "ksh", "sh", "php", "inr", "dm",
                    "rm", "rp", "qr", "aud", "cad", "nzd", "sgd", "hkd", "jpy", "cny", "krw", "twd",
                    "thb", "idr", "myr", "vnd", "pkr", "lkr", "bdt", "npr", "aed", "sar", "qar",
                    "kwd", "egp", "ils", "rub", "uah", "pln", "czk", "huf", "sek", "nok",
                    "dkk", "zar", "ngn", "kes", "ugx", "tzs", "ghs", "xaf", "xof", "etb", "mxn",
                    "brl", "ars", "clp",
                ])
            && (length(index) < 3 || shape(index).contains(.allCapitals) || isText(index, "ksh"))
    }

    /// A number that letters stand before is cut at its full stop or comma: "RM1.8", "Rs40,000".
    private func endOfNumber(_ number: Int) -> Int {
        var end = number + 1
        while mark(end) == Mark.stop || mark(end) == Mark.comma, end - number < 7,
            shape(end).contains(.glued), shape(end + 1).contains([.glued, .number])
        {
            end += 2
        }
        return end
    }

    private func isDollarPrefix(_ index: Int) -> Bool {
        isAnyText(index, ["us", "a", "au", "c", "ca", "cdn", "f", "hk", "nt", "nz", "s", "r"])
            && shape(index).isDisjoint(with: [.small, .sentenceStart])
    }

    /// "RM1.8 million", "Rs500", and "N96 million": one letter is too little without a multiplier.
    private func isGluedAmount(_ index: Int) -> Bool {
        guard isCapital(index), shape(index).contains(.digit), length(index) >= 2 else {
            return false
        }
        let token = tokeniser.tokens[index]
        let bytes = tokeniser.bytes[Int(token.start)..<Int(token.end)]
        let letters = bytes.prefix { ($0 | 0x20) &- 0x61 < 26 }
        let digits = bytes.dropFirst(letters.count)
        guard (1...3).contains(letters.count), let first = digits.first, first &- 0x30 < 10,
            digits.allSatisfy({ $0 &- 0x30 < 10 || $0 == Mark.stop || $0 == Mark.comma })
        else { return false }
        if letters.count == 1 {
            return "NPRKS".utf8.contains(letters[letters.startIndex])
                && cue(endOfNumber(index)).contains(.multiplier)
        }
        return ["RM", "Rs", "Rp", "Sh", "Ksh", "KSh", "Ush", "Tk", "QR", "Kc", "Ft"].contains {
            letters.elementsEqual($0.utf8)
        }
    }

    private func isSpelledAmount(_ index: Int) -> Bool {
        cue(index + 1).contains(.multiplier) || cue(index + 1).contains(.currency)
            || isCapital(index + 1) && cue(index + 2).contains(.currency)
    }

    private mutating func addSpelledAmount(at index: Int) {
        var end = index + 1
        while cue(end).contains(.multiplier), end - index < 3 { end += 1 }
        let hasMultiplier = end > index + 1
        if isCapital(end), cue(end + 1).contains(.currency) { end += 1 }
        guard cue(end).contains(.currency) else { return }
        // Words that mean something else more often than money.
        let isDoubtful = isAnyText(
            end,
            [
                "won", "marks", "mark", "real", "rand", "lei", "pound", "crown", "lek", "kip",
                "som", "soms", "colon",
            ])
        if isDoubtful, !hasMultiplier, length(index) < 4 { return }
        add(index..<end + 1, .money)
    }
}

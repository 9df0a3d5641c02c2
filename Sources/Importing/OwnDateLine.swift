import Articles

/// A line near the top of an article, looked at for the article's date.
struct OwnDateLine {
    private let words: [DateWord]
    private let bytes: [UInt8]

    init(_ words: [DateWord], in bytes: [UInt8]) {
        self.words = words
        self.bytes = bytes
    }

    struct Found {
        var date: WrittenDate
        /// "late", before it.
        var part: DateValue.Part?
        /// In UTF-8 bytes.
        var range: Range<Int>

        func narrowed(_ value: DateValue) -> DateValue { part.map { value.part($0) } ?? value }
    }

    /// The value of a date that stands for itself, as in front matter.
    static func value(of text: String) -> DateValue? {
        let words = DateWord.words(in: text)
        let line = OwnDateLine(words, in: Array(text.utf8))
        return line.run(from: 0, allowsYear: true)?.value
    }

    /// The date of a line that tells one: labelled as the article's, or nothing but a date, or the
    /// end of a line of names.
    var date: (value: DateValue, range: Range<Int>)? {
        let kept = beforeChange
        guard !kept.isEmpty else { return nil }
        let line = OwnDateLine(kept, in: bytes)
        if let label = kept.firstIndex(where: { Self.isLabel($0) }), label < 8 {
            return line.run(from: label + 1, allowsYear: false)
        }
        guard
            !Self.isCopyright(
                kept, bytes, kept[0].range.lowerBound..<kept[kept.count - 1].range.upperBound),
            kept.count <= 30
        else { return nil }
        return line.isDateAlone || line.isLineOfNames ? line.run(from: 0, allowsYear: false) : nil
    }

    /// The date after "Date:", wherever in the line that stands.
    var fieldDate: (value: DateValue, range: Range<Int>)? {
        let colon = words.indices.dropFirst().first {
            words[$0].isMark(":") && words[$0 - 1].word == "date"
        }
        return colon.flatMap { run(from: $0 + 1, allowsYear: false) }
    }

    /// What stands before "updated".
    private var beforeChange: [DateWord] {
        let end = words.firstIndex {
            switch $0.word {
            case "updated", "update", "modified", "revised", "accessed", "retrieved", "corrected":
                true
            default: false
            }
        }
        var kept = words[..<(end ?? words.count)]
        if end != nil, kept.last?.word == "last" { kept.removeLast() }
        return Array(kept)
    }

    private static func isLabel(_ word: DateWord) -> Bool {
        switch word.word {
        case "published", "posted", "date", "dated", "issued", "filed", "written", "sent",
            "released":
            true
        default: false
        }
    }

    static func isCopyright(_ words: [DateWord], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if words.contains(where: { $0.word == "copyright" || $0.word == "reserved" }) {
            return true
        }
        let marked = zip(words, words.dropFirst()).contains { $0.isMark("(") && $1.word == "c" }
        // U+00A9
        return marked
            || zip(bytes[range], bytes[range].dropFirst()).contains { $0 == 0xC2 && $1 == 0xA9 }
    }

    // MARK: - Runs of a date's words

    /// The first stretch of words that is a date with its year.
    ///
    /// - Parameter allowsYear: whether a year alone will do.
    private func run(
        from start: Int, allowsYear: Bool
    ) -> (value: DateValue, range: Range<Int>)? {
        var index = start
        while index < words.count {
            guard
                Self.isOfDate(words[index]) || Self.part(words[index]) != nil
                    || Self.season(words[index]) != nil
            else {
                index += 1
                continue
            }
            var end = index + 1
            while end < words.count, Self.isOfDate(words[end]) || Self.isBetween(words[end]) {
                end += 1
            }
            let run = Array(words[index..<end])
            if let value = Self.value(run, allowsYear: allowsYear) {
                return (value, Self.range(of: run))
            }
            index = end
        }
        return nil
    }

    private static func value(_ run: [DateWord], allowsYear: Bool) -> DateValue? {
        for start in run.indices where WrittenDate.isInFigures(Array(run[start...])) {
            guard let date = WrittenDate(Array(run[start...])) else { continue }
            let isSure = !date.isAmbiguous && !date.isYearShort
            return date.value()?.with(isSure ? .exact : .guessed)
        }
        if let season = season(run[0]), let year = run.lazy.compactMap(\.year).first {
            return DateValue.season(season, year)
        }
        guard let date = WrittenDate(run), date.years.count == 1,
            allowsYear || date.months.count == 1
        else { return nil }
        guard let value = date.value() else { return nil }
        let contradicts = value.isDay && date.weekday.map { $0 != value.first.weekday } ?? false
        let part = part(run[0])
        return (part.map { value.part($0) } ?? value).with(contradicts ? .guessed : .exact)
    }

    private static func range(of run: [DateWord]) -> Range<Int> {
        let last = run.lastIndex { isOfDate($0) } ?? 0
        return run[0].range.lowerBound..<run[last].range.upperBound
    }

    private static func isOfDate(_ word: DateWord) -> Bool {
        if case .number = word.kind { return true }
        return word.month != nil || word.weekday != nil
    }

    private static func isBetween(_ word: DateWord) -> Bool {
        switch word.kind {
        case .mark(let mark): [0x2C, 0x2E, 0x2F, 0x2D, 0x3A].contains(mark)
        case .word(let text): text == "of" || text == "the" || text == "at"
        case .number: true
        }
    }

    private static func part(_ word: DateWord) -> DateValue.Part? {
        switch word.word {
        case "early": .early
        case "mid": .middle
        case "late": .late
        default: nil
        }
    }

    private static func season(_ word: DateWord) -> Int? {
        switch word.word {
        case "spring": 1
        case "summer": 2
        case "autumn", "fall": 3
        case "winter": 4
        default: nil
        }
    }

    // MARK: - What a line looks like

    /// Nothing but a date, with or without the time of day.
    private var isDateAlone: Bool {
        words.allSatisfy { word in
            guard let text = word.word else { return true }
            return Self.isOfDate(word) || Self.isBetween(word) || Self.besideDate.contains(text)
        }
    }

    private static let besideDate: Set<String> = [
        "am", "pm", "a", "p", "m", "gmt", "utc", "bst", "cet", "est", "edt", "et", "msk", "on",
        "hrs", "local", "time", "edition", "issue", "st", "nd", "rd", "th",
    ]

    /// A few words with capitals that end with a date: "GENEVA, 12 May 2006", "By Ann Lee | May 12,
    /// 2006".
    private var isLineOfNames: Bool {
        guard words.count <= 16, let last = words.last(where: { $0.kind != .mark(0x2E) }),
            last.year != nil || last.day != nil
        else { return false }
        let hasSeparator = words.contains {
            $0.isMark(",") || $0.isMark("|") || $0.isMark("-") || $0.isMark("?")
        }
        return hasSeparator
            && words.allSatisfy { word in
                guard let text = word.word else { return true }
                return isCapital(word) || text == "by" || text == "of" || text == "the"
                    || Self.part(word) != nil
            }
    }

    private func isCapital(_ word: DateWord) -> Bool {
        bytes.indices.contains(word.range.lowerBound) && bytes[word.range.lowerBound].isUpper
    }

    // MARK: - Datelines

    /// A place in capitals or a few names, then a date, then a dash or an agency in brackets.
    var dateline: Found? {
        guard let end = endOfDateline, end <= 16, let first = words.first, isShouted(first) else {
            return nil
        }
        let head = Array(words[..<end])
        guard let start = head.firstIndex(where: { $0.month != nil || $0.weekday != nil }) else {
            return nil
        }
        // "28 November" has its day first.
        let isDayFirst = start > 0 && head[start - 1].day != nil
        let run = Array(
            head[(isDayFirst ? start - 1 : start)...].prefix {
                Self.isOfDate($0) || Self.isBetween($0)
            })
        let before = head[..<(isDayFirst ? start - 1 : start)]
        let part = before.last.flatMap { Self.part($0) }
        let names = part == nil ? before : before.dropLast()
        guard names.allSatisfy({ $0.word == nil || isCapital($0) }), let date = WrittenDate(run),
            date.months.count == 1
        else { return nil }
        var range = Self.range(of: run)
        if part != nil, let word = before.last { range = word.range.lowerBound..<range.upperBound }
        return Found(date: date, part: part, range: range)
    }

    /// Where the dash or the bracket stands.
    private var endOfDateline: Int? {
        words.indices.first { index in
            if words[index].isMark("(") { return true }
            guard words[index].isMark("-"), index > 0 else { return false }
            // A hyphen in "Tel-Aviv" has no space before it.
            return words[index].range.lowerBound > words[index - 1].range.upperBound
        }
    }

    private func isShouted(_ word: DateWord) -> Bool {
        word.word != nil && word.range.count > 1
            && word.range.allSatisfy { bytes[$0].isUpper || bytes[$0] == 0x2E }
    }
}

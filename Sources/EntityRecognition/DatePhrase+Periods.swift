import Articles

/// Decades, centuries, quarters, halves, fiscal years, seasons and feasts.
extension DatePhrase {
    func period() -> Reading? {
        decade() ?? century() ?? partOfYear() ?? fiscalYear()
    }

    // MARK: - Decades and centuries

    private func decade() -> Reading? {
        for (index, word) in words.enumerated() {
            guard case .number(let number, let digits, let suffix) = word.kind, number % 10 == 0
            else { continue }
            let isPlural =
                suffix == "s"
                || suffix.isEmpty && words.count > index + 2 && words[index + 1].isMark("'")
                    && words[index + 2].word == "s"
            guard isPlural else { continue }
            if digits == 4 {
                let value =
                    number % 100 == 0 && number < 1900
                    ? DateValue.century(number) : DateValue.decade(number)
                return value.map { (narrowed($0), .written) }
            }
            if digits == 2 {
                let year = WrittenDate.year(number, near: context.article?.first.year)
                return DateValue.decade(year).map { (narrowed($0.with(.guessed)), .figures) }
            }
        }
        return nil
    }

    private func century() -> Reading? {
        guard let index = names.firstIndex(of: "century"), index > 0 else { return nil }
        let ordinals = [
            "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth", "twentieth",
        ]
        let name = names[index - 1]
        let number: Int?
        if let place = ordinals.firstIndex(of: name) {
            number = place + 10
        } else if name == "first", has("twenty") {
            number = 21
        } else {
            number = Self.leadingNumber(name)
        }
        guard let number, (2...30).contains(number) else { return nil }
        return DateValue.century((number - 1) * 100).map { (narrowed($0), .written) }
    }

    /// "19th" as 19.
    private static func leadingNumber(_ name: String) -> Int? {
        guard ["st", "nd", "rd", "th"].contains(where: { name.hasSuffix($0) }) else { return nil }
        return Int(name.dropLast(2))
    }

    // MARK: - Parts of a year

    /// "the second quarter of 2006", "Q3", "the first half of next year", "the first nine months".
    private func partOfYear() -> Reading? {
        guard let part = monthsOfYear else { return nil }
        let years = words.compactMap(\.year)
        if let year = years.first ?? context.sharedYear {
            return value(part, year).map { ($0, .written) }
        }
        guard let reference = context.reference else {
            return (context.headingYear ?? context.yearBefore).flatMap { value(part, $0) }
                .map { ($0.with(.guessed), .before) }
        }
        if has("year"), let direction {
            return value(part, reference.year + direction.steps)
                .map { ($0.with(.resolved), .articleDate) }
        }
        return (reference.year - 1...reference.year + 1).compactMap { value(part, $0) }
            .min { context.distance($0, from: reference) < context.distance($1, from: reference) }
            .map { ($0.with(.guessed), .nearestYear) }
    }

    private func value(_ months: ClosedRange<Int>, _ year: Int) -> DateValue? {
        if months.count == 3, months.lowerBound % 3 == 1 {
            return DateValue.quarter(months.upperBound / 3, year)
        }
        guard let first = DateValue.month(months.lowerBound, year),
            let last = DateValue.month(months.upperBound, year)
        else { return nil }
        return DateValue.span(first, last)
    }

    private var monthsOfYear: ClosedRange<Int>? {
        for (index, name) in names.enumerated() {
            let next = index + 1 < names.count ? names[index + 1] : ""
            if name == "q", let number = Int(next), (1...4).contains(number) {
                return quarter(number)
            }
            guard let number = Self.ordinal(name) else { continue }
            switch next {
            case "quarter" where number <= 4: return quarter(number)
            case "half" where number <= 2: return number == 1 ? 1...6 : 7...12
            default: break
            }
        }
        guard let first = names.firstIndex(of: "first"), names.count > first + 2,
            names[first + 2] == "months",
            let count = Self.counts.firstIndex(of: names[first + 1]) ?? Int(names[first + 1]),
            (1...12).contains(count)
        else { return nil }
        return 1...count
    }

    private func quarter(_ number: Int) -> ClosedRange<Int> { number * 3 - 2...number * 3 }

    private static let counts = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ]

    private static func ordinal(_ name: String) -> Int? {
        switch name {
        case "first", "1st": 1
        case "second", "2nd": 2
        case "third", "3rd": 3
        case "fourth", "4th": 4
        default: nil
        }
    }

    /// Whose year begins when is not told: about the year of that number.
    private func fiscalYear() -> Reading? {
        guard has("fiscal") || has("financial") || has("fy") else { return nil }
        guard let year = words.lazy.compactMap(\.year).first else { return nil }
        return DateValue.year(year).map { ($0.with(.guessed).approximately(), .written) }
    }

    // MARK: - Seasons

    func season() -> Reading? {
        let names = ["spring", "summer", "autumn", "winter"]
        let name = self.names.lazy.compactMap { name in
            names.firstIndex(of: name == "fall" ? "autumn" : name)
        }.first
        guard let name, self.names.count <= 4 else { return nil }
        if let year = words.lazy.compactMap(\.year).first {
            return DateValue.season(name + 1, year).map { (narrowed($0), .written) }
        }
        guard let reference = context.reference else {
            return (context.headingYear ?? context.yearBefore)
                .flatMap { DateValue.season(name + 1, $0) }
                .map { (narrowed($0.with(.guessed)), .before) }
        }
        let all = (reference.year - 2...reference.year + 2).compactMap {
            DateValue.season(name + 1, $0)
        }
        let value =
            switch direction {
            case .last: all.last { $0.last < reference }
            case .next: all.first { $0.first > reference }
            case .this, nil:
                all.min {
                    context.distance($0, from: reference) < context.distance($1, from: reference)
                }
            }
        return value.map {
            direction == nil
                ? (narrowed($0.with(.guessed)), .nearestYear)
                : (narrowed($0.with(.resolved)), .articleDate)
        }
    }

    // MARK: - Feasts

    func feast() -> Reading? {
        guard let feast = Feast(names) else { return nil }
        if let year = words.lazy.compactMap(\.year).first {
            return feast.day(in: year).map { ($0, .written) }
        }
        guard let reference = context.reference else { return nil }
        let all = (reference.year - 1...reference.year + 1).compactMap { feast.day(in: $0) }
        let value =
            switch direction {
            case .last: all.last { $0.last < reference }
            case .next: all.first { $0.first > reference }
            case .this: all.first { $0.first.year == reference.year }
            case nil:
                all.min {
                    context.distance($0, from: reference) < context.distance($1, from: reference)
                }
            }
        return value.map {
            direction == nil
                ? ($0.with(.guessed), .nearestYear) : ($0.with(.resolved), .articleDate)
        }
    }
}

import Articles

/// Dates that are counted from another: from the article's own, or from the one before in the text.
extension DatePhrase {
    // MARK: - Days of the week

    /// The last such day up to the article's own or, where the sentence speaks of what is to come,
    /// the first after it.
    func weekday(_ weekday: Int?) -> Reading? {
        guard let weekday, !isRecurring else { return nil }
        if context.wordBefore == "following" || has("following") {
            return context.before.flatMap { before in
                before.isDay ? day(weekday, after: before.first, .counted) : nil
            }
        }
        guard let today = context.today else { return nil }
        let back = (today.weekday - weekday + 7) % 7
        let ahead = 7 - back
        let days =
            switch direction {
            case .last: back == 0 ? -7 : -back
            case .next: ahead
            // The one of this week, from Monday on.
            case .this: weekday - today.weekday
            case nil: context.isFuture && back > 0 ? ahead : -back
            }
        return reading(today.adding(days: days), .articleDate)
    }

    private func day(_ weekday: Int, after day: CalendarDate, _ ground: DateGround) -> Reading? {
        reading(day.adding(days: 7 - (day.weekday - weekday + 7) % 7), ground)
    }

    /// "Mondays"
    private var isRecurring: Bool {
        has("every") || has("week") || context.wordBefore == "every"
    }

    private func reading(_ day: CalendarDate?, _ ground: DateGround) -> Reading? {
        day.flatMap(DateValue.day).map { ($0.with(.resolved), ground) }
    }

    // MARK: - Today

    func relativeDay() -> Reading? {
        guard let days = daysFromToday else { return nil }
        return context.today.flatMap { reading($0.adding(days: days), .articleDate) }
    }

    private var daysFromToday: Int? {
        if has("yesterday") { return has("before") ? -2 : -1 }
        if has("tomorrow") { return has("after") ? 2 : 1 }
        if has("today") || has("tonight") { return 0 }
        guard names.count == 2 else { return nil }
        switch (names[0], names[1]) {
        case ("last", "night"), ("last", "evening"): return -1
        case ("this", "morning"), ("this", "afternoon"), ("this", "evening"): return 0
        default: return nil
        }
    }

    // MARK: - Weeks, months, years

    /// "last week", "earlier this month", "the end of the year".
    func relativeUnit() -> Reading? {
        guard let name = names.last, let unit = CountedUnit(name), names.count <= 4 else {
            return nil
        }
        if has("same") || has("that") || has("following") {
            guard names.count <= 2 else { return nil }
            return inText(unit, steps: has("following") ? 1 : 0)
        }
        guard names.dropLast().allSatisfy(Self.isBesideUnit) else { return nil }
        // "the next day" is told of a day in the text, and so is "the previous month".
        if unit == .day || has("previous") {
            return names.count == 2 ? inText(unit, steps: direction?.steps ?? 0) : nil
        }
        guard let direction = direction ?? (part != nil ? .this : nil) else { return nil }
        return unit.period(around: context, steps: direction.steps)
            .map { (narrowed($0.with(.resolved)), .articleDate) }
    }

    private static func isBesideUnit(_ name: String) -> Bool {
        switch name {
        case "earlier", "later", "early", "late", "mid", "middle", "end", "beginning", "start":
            true
        default: Direction(name) != nil
        }
    }

    private func inText(_ unit: CountedUnit, steps: Int) -> Reading? {
        guard let before = context.before else { return nil }
        var around = DateContext()
        around.article = before
        return unit.period(around: around, steps: steps).map { ($0.with(.resolved), .counted) }
    }

    // MARK: - So many days before or after

    /// "three days ago", "about two years ago".
    func ago() -> Reading? {
        guard let index = names.firstIndex(of: "ago"), let (count, unit) = amount(before: index)
        else { return nil }
        return unit.period(around: context, steps: -count, isCounted: true)
            .map { ($0.with(.resolved), .articleDate) }
    }

    /// "two weeks later", "a year earlier", "the day before", counted from the date before it.
    func counted() -> Reading? {
        guard let last = names.last, let before = context.before else { return nil }
        let sign: Int
        switch last {
        case "later", "after", "afterwards": sign = 1
        case "earlier", "before", "previously": sign = -1
        default: return nil
        }
        var around = DateContext()
        around.article = before
        let single = names.count == 2 ? CountedUnit(names[0]).map { (1, $0) } : nil
        guard let (count, unit) = single ?? amount(before: names.count - 1) else { return nil }
        return unit.period(around: around, steps: sign * count, isCounted: true)
            .map { ($0.with(.resolved), .counted) }
    }

    private func amount(before index: Int) -> (Int, CountedUnit)? {
        guard index >= 2, let unit = CountedUnit(names[index - 1]),
            let count = Self.number(names[index - 2])
        else { return nil }
        return (count, unit)
    }

    private static func number(_ name: String) -> Int? {
        if let number = Int(name) { return (1...999).contains(number) ? number : nil }
        let names = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty",
        ]
        if name == "a" || name == "an" { return 1 }
        return names.firstIndex(of: name)
    }
}

/// What time is counted in.
enum CountedUnit {
    case day, week, fortnight, weekend, month, quarter, year, decade, century

    init?(_ name: String) {
        switch name {
        case "day", "days": self = .day
        case "week", "weeks": self = .week
        case "fortnight", "fortnights": self = .fortnight
        case "weekend": self = .weekend
        case "month", "months": self = .month
        case "quarter", "quarters": self = .quarter
        case "year", "years": self = .year
        case "decade", "decades": self = .decade
        case "century", "centuries": self = .century
        default: return nil
        }
    }

    /// The one that is so many of them away from the context's date; nil where that date is not told
    /// finely enough to say.
    ///
    /// - Parameter isCounted: whether a number of them is told, from that very day ("two weeks
    ///   ago"), and not which one ("last week").
    func period(around context: DateContext, steps: Int, isCounted: Bool = false) -> DateValue? {
        guard let from = context.article, abs(steps) < 10_000 else { return nil }
        switch self {
        case .day: return from.isDay ? Self.day(from.first, steps) : nil
        case .week, .fortnight, .weekend:
            return from.isDay ? week(from.first, steps, isCounted: isCounted) : nil
        case .month:
            guard from.first.month == from.last.month, from.first.year == from.last.year else {
                return nil
            }
            let value = Self.month(from.first, steps)
            return isCounted ? value?.approximately() : value
        case .quarter:
            guard from.unit <= .month else { return nil }
            let quarters = from.first.year * 4 + (from.first.month - 1) / 3 + steps
            return DateValue.quarter(quarters % 4 + 1, quarters / 4)
        case .year:
            guard from.first.year == from.last.year else { return nil }
            let value = DateValue.year(from.first.year + steps)
            // A year before 28 November 2006 need not be in November 2005.
            return isCounted && from.unit < .year ? value?.approximately() : value
        case .decade:
            return isCounted
                ? DateValue.year(from.first.year + steps * 10)?.approximately()
                : DateValue.decade(from.first.year + steps * 10)
        case .century: return DateValue.century(from.first.year + steps * 100)
        }
    }

    private func week(_ day: CalendarDate, _ steps: Int, isCounted: Bool) -> DateValue? {
        let days = steps * (self == .fortnight ? 14 : 7)
        if isCounted { return Self.day(day, days)?.approximately() }
        let monday = day.adding(days: days - (day.weekday - 1))
        guard let first = self == .weekend ? monday?.adding(days: 5) : monday,
            let last = monday?.adding(days: 6)
        else { return nil }
        return DateValue(from: first, to: last, unit: .day, isSpan: true)
    }

    private static func day(_ day: CalendarDate, _ steps: Int) -> DateValue? {
        day.adding(days: steps).flatMap(DateValue.day)
    }

    private static func month(_ day: CalendarDate, _ steps: Int) -> DateValue? {
        let months = day.year * 12 + day.month - 1 + steps
        guard months >= 12 else { return nil }
        return DateValue.month(months % 12 + 1, months / 12)
    }
}

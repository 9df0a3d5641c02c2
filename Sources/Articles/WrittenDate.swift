/// A date as it is written on a calendar: days, months, years and the name of a weekday, in any of
/// the usual orders, some of them left out.
public struct WrittenDate: Hashable, Sendable {
    public var days: [Int] = []
    public var months: [Int] = []
    public var years: [Int] = []
    public var weekday: Int?
    /// Whether day and month may be the other way round.
    public var isAmbiguous = false
    /// Whether only two figures of the year are written.
    public var isYearShort = false

    public init() {}

    /// What order day and month are written in where both are numbers.
    public enum Order: Sendable {
        case dayFirst, monthFirst
    }

    /// Takes in all pieces; those that are part of no date are passed by.
    ///
    /// - Parameters:
    ///   - order: of "5/6/2006".
    ///   - nearYear: the year that one of two figures is to be near.
    /// - Returns: nil where the pieces are no date, or one that does not exist.
    public init?(_ words: [DateWord], order: Order? = nil, nearYear: Int? = nil) {
        if Self.isInFigures(words) {
            self.init(figures: words, order: order, nearYear: nearYear)
            return
        }
        self.init()
        if let (year, month) = Self.yearAndMonth(words) {
            (years, months) = ([year], [month])
            // "2006-07" may be a season of two years.
            isAmbiguous = (year + 1) % 100 == month
            return
        }
        for (index, word) in words.enumerated() {
            if let month = word.month {
                // "Mar" and "May" only count once: "10 to 12 May".
                months.append(month)
            } else if let day = word.weekday {
                weekday = weekday ?? day
            } else if let year = word.year, !Self.isZone(words, index) {
                years.append(year)
            } else if let day = word.day, !Self.isTime(words, index) {
                days.append(day)
            }
        }
        guard months.count <= 2, years.count <= 2, days.count <= 3 else { return nil }
        guard !months.isEmpty || !years.isEmpty || !days.isEmpty || weekday != nil else {
            return nil
        }
    }

    /// "2006-11"
    private static func yearAndMonth(_ words: [DateWord]) -> (Int, Int)? {
        guard words.count == 3, let year = words[0].year, words[1].isMark("-"),
            case .number(let month, digits: 2, suffix: "") = words[2].kind,
            (1...12).contains(month), words[2].range.lowerBound == words[1].range.upperBound
        else { return nil }
        return (year, month)
    }

    /// "10:15"
    private static func isTime(_ words: [DateWord], _ index: Int) -> Bool {
        let isBefore = words.indices.contains(index + 1) && words[index + 1].isMark(":")
        let isAfter = index > 0 && words[index - 1].isMark(":")
        return isBefore || isAfter
    }

    /// "+0300" or "-1000" after a time.
    private static func isZone(_ words: [DateWord], _ index: Int) -> Bool {
        guard index > 1, words[index - 1].isMark("+") || words[index - 1].isMark("-") else {
            return false
        }
        return isTime(words, index - 2)
    }

    // MARK: - In figures

    /// Three numbers with the same mark between them.
    public static func isInFigures(_ words: [DateWord]) -> Bool {
        guard words.count >= 5 else { return false }
        let separator = words[1].kind
        guard separator == words[3].kind,
            [.mark(0x2D), .mark(0x2F), .mark(0x2E)].contains(separator)
        else { return false }
        return [0, 2, 4].allSatisfy { index in
            guard case .number(_, let digits, let suffix) = words[index].kind else { return false }
            // "2006-11-28T10:15"
            return digits <= 4 && (suffix.isEmpty || index == 4 && suffix == "t")
        }
    }

    private init?(figures words: [DateWord], order: Order?, nearYear: Int?) {
        let numbers = [0, 2, 4].compactMap { index -> (value: Int, digits: Int)? in
            guard case .number(let value, let digits, _) = words[index].kind else { return nil }
            return (value, digits)
        }
        guard numbers.count == 3 else { return nil }
        self.init()
        if numbers[0].digits == 4 {
            (years, months, days) = ([numbers[0].value], [numbers[1].value], [numbers[2].value])
            return
        }
        guard numbers[0].digits <= 2, numbers[1].digits <= 2, numbers[2].digits != 3 else {
            return nil
        }
        let (a, b) = (numbers[0].value, numbers[1].value)
        isYearShort = numbers[2].digits <= 2
        years = [isYearShort ? Self.year(numbers[2].value, near: nearYear) : numbers[2].value]
        isAmbiguous = a != b && a <= 12 && b <= 12
        let isMonthFirst = isAmbiguous ? order == .monthFirst : b > 12
        (days, months) = isMonthFirst ? ([b], [a]) : ([a], [b])
    }

    /// The order that figures show which can only be one.
    public static func order(of words: [DateWord]) -> Order? {
        guard isInFigures(words), case .number(let a, let digits, _) = words[0].kind,
            case .number(let b, _, _) = words[2].kind, digits <= 2
        else { return nil }
        if a > 12, a <= 31, b <= 12 { return .dayFirst }
        return b > 12 && b <= 31 && a <= 12 ? .monthFirst : nil
    }

    /// The year with these last two figures that is next to `near`, or at most some years after it.
    public static func year(_ figures: Int, near: Int?) -> Int {
        guard let near else { return figures < 50 ? 2000 + figures : 1900 + figures }
        let latest = near + 10
        let same = latest / 100 * 100 + figures
        return same > latest ? same - 100 : same
    }
}

// MARK: - Values

extension WrittenDate {
    public var hasYear: Bool { !years.isEmpty }

    /// The days that it means, when years that are not written are `year`.
    ///
    /// - Returns: nil where there is no such day, and where a year is needed and none is given.
    public func value(inYear year: Int? = nil) -> DateValue? {
        guard let last = years.last ?? year else { return nil }
        switch (days.count, months.count) {
        case (0, 0): return yearValue
        case (0, 1) where years.count < 2: return DateValue.month(months[0], last)
        case (0, 2): return monthSpan(until: last)
        case (1, 1): return day(0, months[0], last)
        case (2, 1), (3, 1): return daySpan(months[0], months[0], until: last)
        case (2, 2): return daySpan(months[0], months[1], until: last)
        default: return nil
        }
    }

    private var yearValue: DateValue? {
        guard let first = years.first.flatMap(DateValue.year) else { return nil }
        guard years.count == 2 else { return first }
        return DateValue.year(years[1]).flatMap { DateValue.span(first, $0) }
    }

    private func day(_ index: Int, _ month: Int, _ year: Int) -> DateValue? {
        CalendarDate(year: year, month: month, day: days[index]).flatMap(DateValue.day)
    }

    /// The year of the first end, which is the one before where the months go back.
    private func firstYear(_ last: Int) -> Int {
        if years.count == 2 { return years[0] }
        return months.count == 2 && months[0] > months[1] ? last - 1 : last
    }

    private func monthSpan(until last: Int) -> DateValue? {
        guard let start = DateValue.month(months[0], firstYear(last)),
            let end = DateValue.month(months[1], last)
        else { return nil }
        return DateValue.span(start, end)
    }

    private func daySpan(_ first: Int, _ second: Int, until last: Int) -> DateValue? {
        guard let start = day(0, first, firstYear(last)),
            let end = day(days.count - 1, second, last)
        else { return nil }
        return DateValue.span(start, end)
    }
}

/// What a written date stands for: the days from a first to a last one, how finely it was told, and
/// how sure that is.
public struct DateValue: Hashable, Sendable {
    /// How finely a date is told; for a span, how finely its ends are.
    public enum Unit: Int, CaseIterable, Comparable, Sendable {
        case day, month, season, quarter, year, decade, century

        public static func < (a: Unit, b: Unit) -> Bool { a.rawValue < b.rawValue }
    }

    /// The raw value is what JSON shows.
    public enum Certainty: String, CaseIterable, Sendable {
        /// As it is written.
        case exact
        /// Counted from another date, the article's or one in its text.
        case resolved
        /// Some part is not written and was taken to be the likeliest.
        case guessed
    }

    public let first: CalendarDate
    /// The last day that belongs to it; never before ``first``.
    public let last: CalendarDate
    public let unit: Unit
    /// Whether it was told by two ends, or lies between them.
    public let isSpan: Bool
    public var certainty: Certainty
    /// Whether its ends are not meant to the day: "early 2005", "about two weeks ago".
    public var isApproximate: Bool

    /// - Returns: nil when the last day is before the first.
    public init?(
        from first: CalendarDate, to last: CalendarDate, unit: Unit, isSpan: Bool = false,
        certainty: Certainty = .exact, isApproximate: Bool = false
    ) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
        self.unit = unit
        self.isSpan = isSpan
        self.certainty = certainty
        self.isApproximate = isApproximate
    }

    /// Whether it is one day and no more.
    public var isDay: Bool { unit == .day && !isSpan }

    public func with(_ certainty: Certainty) -> DateValue {
        var value = self
        value.certainty = certainty
        return value
    }

    public func approximately() -> DateValue {
        var value = self
        value.isApproximate = true
        return value
    }
}

// MARK: - Making

extension DateValue {
    public static func day(_ day: CalendarDate) -> DateValue? {
        DateValue(from: day, to: day, unit: .day)
    }

    public static func month(_ month: Int, _ year: Int) -> DateValue? {
        months(month, through: month, of: year, .month)
    }

    public static func year(_ year: Int) -> DateValue? {
        months(1, through: 12, of: year, .year)
    }

    /// - Parameter number: 1 to 4.
    public static func quarter(_ number: Int, _ year: Int) -> DateValue? {
        months(number * 3 - 2, through: number * 3, of: year, .quarter)
    }

    /// - Parameters:
    ///   - number: 1 for spring (March to May) to 4 for winter, as north of the tropics.
    ///   - year: of its first month.
    public static func season(_ number: Int, _ year: Int) -> DateValue? {
        guard (1...4).contains(number) else { return nil }
        if number < 4 { return months(number * 3, through: number * 3 + 2, of: year, .season) }
        guard let first = CalendarDate(year: year, month: 12, day: 1),
            let last = month(2, year + 1)?.last
        else { return nil }
        return DateValue(from: first, to: last, unit: .season)
    }

    /// - Parameter year: any of the ten.
    public static func decade(_ year: Int) -> DateValue? { years(year, 10, .decade) }

    /// The hundred years that begin with the same figures, which is what people mean.
    ///
    /// - Parameter year: any of the hundred.
    public static func century(_ year: Int) -> DateValue? { years(year, 100, .century) }

    /// From the beginning of one to the end of another.
    ///
    /// - Returns: nil when that is no time at all.
    public static func span(_ a: DateValue, _ b: DateValue) -> DateValue? {
        let certainties = [a.certainty, b.certainty]
        let least: Certainty =
            certainties.contains(.guessed)
            ? .guessed : certainties.contains(.resolved) ? .resolved : .exact
        return DateValue(
            from: a.first, to: b.last, unit: max(a.unit, b.unit), isSpan: true, certainty: least,
            isApproximate: a.isApproximate || b.isApproximate)
    }

    private static func months(
        _ first: Int, through last: Int, of year: Int, _ unit: Unit
    ) -> DateValue? {
        guard let start = CalendarDate(year: year, month: first, day: 1),
            let end = CalendarDate(
                year: year, month: last, day: CalendarDate.days(inMonth: last, of: year))
        else { return nil }
        return DateValue(from: start, to: end, unit: unit)
    }

    private static func years(_ year: Int, _ count: Int, _ unit: Unit) -> DateValue? {
        guard year > 0 else { return nil }
        let first = year / count * count
        guard let start = CalendarDate(year: first, month: 1, day: 1),
            let end = CalendarDate(year: first + count - 1, month: 12, day: 31)
        else { return nil }
        return DateValue(from: start, to: end, unit: unit)
    }
}

// MARK: - Parts

extension DateValue {
    public enum Part: Sendable {
        case early, middle, late
    }

    /// About a third of it: "early 2005", "mid-March", "the late 1990s". Of a day or a span, itself.
    public func part(_ part: Part) -> DateValue {
        guard !isSpan, let bounds = bounds(of: part),
            let value = DateValue(
                from: bounds.0, to: bounds.1, unit: finerUnit, isSpan: true, certainty: certainty,
                isApproximate: true)
        else { return approximately() }
        return value
    }

    private var finerUnit: Unit {
        switch unit {
        case .day, .month: .day
        case .season, .quarter, .year: .month
        case .decade, .century: .year
        }
    }

    private func bounds(of part: Part) -> (CalendarDate, CalendarDate)? {
        let third = { (count: Int) -> Range<Int> in
            switch part {
            case .early: 0..<count / 3
            case .middle: count / 3..<count - count / 3
            case .late: count - count / 3..<count
            }
        }
        switch unit {
        case .day: return nil
        case .month:
            let days = third(last.day)
            return first.adding(days: days.lowerBound).flatMap { start in
                first.adding(days: days.upperBound - 1).map { (start, $0) }
            }
        case .season, .quarter, .year:
            let months = third(unit == .year ? 12 : 3)
            return day(atMonth: months.lowerBound).flatMap { start in
                day(atMonth: months.upperBound)?.adding(days: -1).map { (start, $0) }
            }
        case .decade, .century:
            let years = third(unit == .decade ? 10 : 100)
            return CalendarDate(year: first.year + years.lowerBound, month: 1, day: 1)
                .flatMap { start in
                    CalendarDate(year: first.year + years.upperBound - 1, month: 12, day: 31)
                        .map { (start, $0) }
                }
        }
    }

    /// The first of the month that many months after the beginning.
    private func day(atMonth months: Int) -> CalendarDate? {
        let month = first.month - 1 + months
        return CalendarDate(year: first.year + month / 12, month: month % 12 + 1, day: 1)
    }
}

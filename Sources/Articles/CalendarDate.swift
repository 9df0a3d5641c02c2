/// A day of the Gregorian calendar, reckoned backwards too (proleptic), of the years -9999 to 9999.
/// Year 0 is the year before year 1, as in ISO 8601.
public struct CalendarDate: Hashable, Comparable, Sendable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    public static let years = -9999...9999

    /// - Returns: nil for a day that does not exist.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// - Parameter dayNumber: days since 1970-01-01.
    /// - Returns: nil outside ``years``.
    public init?(dayNumber: Int) {
        guard Self.dayNumbers.contains(dayNumber) else { return nil }
        let sinceYearOne = dayNumber + Self.epoch
        // 400 years have 146,097 days; the estimate is at most a year off.
        var year = 1 + Self.floor(sinceYearOne * 400, 146_097)
        while Self.daysBefore(year: year) > sinceYearOne { year -= 1 }
        while Self.daysBefore(year: year + 1) <= sinceYearOne { year += 1 }
        var rest = sinceYearOne - Self.daysBefore(year: year)
        var month = 1
        while rest >= Self.days(inMonth: month, of: year) {
            rest -= Self.days(inMonth: month, of: year)
            month += 1
        }
        self.year = year
        self.month = month
        day = rest + 1
    }

    /// Days since 1970-01-01.
    public var dayNumber: Int {
        let months = (1..<month).reduce(0) { $0 + Self.days(inMonth: $1, of: year) }
        return Self.daysBefore(year: year) + months + day - 1 - Self.epoch
    }

    /// 1 for Monday to 7 for Sunday.
    public var weekday: Int {
        // 1970-01-01 was a Thursday.
        let sinceMonday = dayNumber + 3
        return sinceMonday - Self.floor(sinceMonday, 7) * 7 + 1
    }

    /// - Returns: nil outside ``years``.
    public func adding(days: Int) -> CalendarDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(dayNumber: sum)
    }

    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    public static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// 0 for a month that does not exist.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        case 1...12: 31
        default: 0
        }
    }

    // MARK: - Counting

    /// Days from 0001-01-01 to 1970-01-01.
    private static let epoch = 719_162
    private static let dayNumbers =
        daysBefore(year: years.lowerBound) - epoch...daysBefore(year: years.upperBound + 1)
        - epoch - 1

    /// Days from 0001-01-01 to the first of a year; negative before it.
    private static func daysBefore(year: Int) -> Int {
        let past = year - 1
        return past * 365 + floor(past, 4) - floor(past, 100) + floor(past, 400)
    }

    private static func floor(_ a: Int, _ b: Int) -> Int {
        a >= 0 ? a / b : -((-a + b - 1) / b)
    }
}

import Articles

/// A day of the year that has a name, and that the Gregorian calendar alone tells.
enum Feast {
    case fixed(month: Int, day: Int)
    /// Days after Easter Sunday of the Western churches.
    case easter(Int)
    /// The fourth Thursday of November, in the United States.
    case thanksgiving

    init?(_ names: [String]) {
        let text = names.filter { Int($0) == nil && Direction($0) == nil }.joined(separator: " ")
        switch text {
        case "christmas", "christmas day": self = .fixed(month: 12, day: 25)
        case "christmas eve": self = .fixed(month: 12, day: 24)
        case "boxing day": self = .fixed(month: 12, day: 26)
        case "new year's day", "new year": self = .fixed(month: 1, day: 1)
        case "new year's eve": self = .fixed(month: 12, day: 31)
        case "valentine's day": self = .fixed(month: 2, day: 14)
        case "halloween": self = .fixed(month: 10, day: 31)
        case "easter", "easter sunday": self = .easter(0)
        case "good friday": self = .easter(-2)
        case "easter monday": self = .easter(1)
        case "pentecost", "whitsun": self = .easter(49)
        case "thanksgiving", "thanksgiving day": self = .thanksgiving
        default: return nil
        }
    }

    func day(in year: Int) -> DateValue? {
        switch self {
        case .fixed(let month, let day):
            CalendarDate(year: year, month: month, day: day).flatMap(DateValue.day)
        case .easter(let days):
            Self.easter(in: year)?.adding(days: days).flatMap(DateValue.day)
        case .thanksgiving:
            CalendarDate(year: year, month: 11, day: 1).flatMap { first in
                first.adding(days: (4 - first.weekday + 7) % 7 + 21)
            }.flatMap(DateValue.day)
        }
    }

    /// The Sunday after the full moon of the church on or after 21 March, by Gauss's method in the
    /// form that J.-M. Oudin gave it (1940), for the Gregorian calendar.
    private static func easter(in year: Int) -> CalendarDate? {
        guard year >= 1583 else { return nil }
        let century = year / 100
        let golden = year % 19
        let correction = (century - 17) / 25
        var moon = (century - century / 4 - (century - correction) / 3 + 19 * golden + 15) % 30
        moon -= moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11))
        let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
        // Days after 28 March.
        let days = moon - weekday
        return CalendarDate(year: year, month: 3, day: 28)?.adding(days: days)
    }
}

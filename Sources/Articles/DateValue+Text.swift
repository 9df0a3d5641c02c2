extension DateValue {
    /// As the Extended Date/Time Format writes it (https://www.loc.gov/standards/datetime/; ISO
    /// 8601-2): "2006-11-28", "2006-11", "199X", "2006-21" for a spring, "2006-33" for a quarter,
    /// "1980/1988"; with "?" when it is a guess, "~" when it is approximate, "%" when it is both.
    public var text: String {
        guard isSpan else { return Self.text(first, unit) + qualifier }
        return Self.text(first, unit) + qualifier + "/" + Self.text(last, unit) + qualifier
    }

    /// The sign of what is not certain; empty when all is.
    public var qualifier: String {
        switch (certainty == .guessed, isApproximate) {
        case (true, true): "%"
        case (true, false): "?"
        case (false, true): "~"
        case (false, false): ""
        }
    }

    private static func text(_ date: CalendarDate, _ unit: Unit) -> String {
        let year = padded(date.year, 4)
        switch unit {
        case .day: return year + "-" + padded(date.month, 2) + "-" + padded(date.day, 2)
        case .month: return year + "-" + padded(date.month, 2)
        case .season:
            // A winter is named for its December; its last month is in the next year.
            if date.month < 3 { return padded(date.year - 1, 4) + "-24" }
            return year + "-" + String(20 + date.month / 3)
        case .quarter: return year + "-" + String(33 + (date.month - 1) / 3)
        case .year: return year
        case .decade: return String(year.dropLast()) + "X"
        case .century: return String(year.dropLast(2)) + "XX"
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number.magnitude)
        return (number < 0 ? "-" : "")
            + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

// MARK: - For people

extension DateValue {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// "November", for 11.
    public static func monthName(_ month: Int) -> String {
        months.indices.contains(month - 1) ? months[month - 1] : ""
    }

    /// "Tuesday", for 2.
    public static func weekdayName(_ weekday: Int) -> String {
        weekdays.indices.contains(weekday - 1) ? weekdays[weekday - 1] : ""
    }

    /// As people write it: "28 November 2006", "March–April 2006", "spring 2006", "the 1990s".
    ///
    /// - Parameter dash: what stands between the ends of a span.
    public func label(dash: String = "–") -> String {
        guard isSpan else { return Self.label(first, unit) }
        guard first != last else { return Self.label(first, unit) }
        let sameYear = first.year == last.year
        switch unit {
        case .day where sameYear && first.month == last.month:
            return "\(first.day)\(dash)" + Self.label(last, .day)
        case .day where sameYear:
            return "\(first.day) \(Self.monthName(first.month)) \(dash) " + Self.label(last, .day)
        case .month where sameYear:
            let month = first.month == last.month ? "" : Self.monthName(first.month) + dash
            return month + Self.label(last, .month)
        case .year: return Self.label(first, .year) + dash + Self.label(last, .year)
        default: return Self.label(first, unit) + " \(dash) " + Self.label(last, unit)
        }
    }

    /// The same in at most 13 cells and without the year, which a heading tells: "28 Nov",
    /// "28 Nov–2 Dec", "Mar–Apr", "1980–1988".
    public func shortLabel(dash: String = "–") -> String {
        guard isSpan, first != last else { return Self.shortLabel(first, unit) }
        switch unit {
        case .day where first.year == last.year && first.month == last.month:
            return "\(first.day)\(dash)" + Self.shortLabel(last, .day)
        case .day where first.year != last.year, .month where first.year != last.year:
            return Self.shortLabel(first, .month) + dash + Self.shortLabel(last, .month) + " "
                + String(last.year)
        case .month where first.month == last.month: return Self.shortLabel(last, .month)
        default: return Self.shortLabel(first, unit) + dash + Self.shortLabel(last, unit)
        }
    }

    /// In at most 11 cells, for columns that sort: "2006-11-28", "2006-11", "spring 2006", "2006". A
    /// span is told by the month or the year that it begins in, with "~".
    public var columnText: String {
        guard !isSpan else {
            let isInMonth = first.year == last.year && first.month == last.month
            return Self.text(first, isInMonth ? .month : .year) + "~"
        }
        switch unit {
        case .season: return Self.label(first, .season)
        case .quarter, .decade:
            return Self.shortLabel(first, unit) + (unit == .quarter ? " \(first.year)" : "")
        default: return text
        }
    }

    private static func shortLabel(_ date: CalendarDate, _ unit: Unit) -> String {
        let month = String(monthName(date.month).prefix(3))
        switch unit {
        case .day: return "\(date.day) \(month)"
        case .month: return month
        case .season: return season(date)
        case .quarter: return "Q\((date.month - 1) / 3 + 1)"
        case .year: return String(date.year)
        case .decade: return "\(date.year / 10 * 10)s"
        case .century: return ordinal(date.year / 100 + 1) + " c."
        }
    }

    private static func label(_ date: CalendarDate, _ unit: Unit) -> String {
        switch unit {
        case .day: "\(date.day) \(monthName(date.month)) \(date.year)"
        case .month: "\(monthName(date.month)) \(date.year)"
        case .season: "\(season(date)) \(date.month < 3 ? date.year - 1 : date.year)"
        case .quarter: "quarter \((date.month - 1) / 3 + 1) of \(date.year)"
        case .year: String(date.year)
        case .decade: "the \(date.year / 10 * 10)s"
        case .century: "the \(ordinal(date.year / 100 + 1)) century"
        }
    }

    private static func season(_ date: CalendarDate) -> String {
        switch date.month {
        case 3...5: "spring"
        case 6...8: "summer"
        case 9...11: "autumn"
        default: "winter"
        }
    }

    private static func ordinal(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (1, let rest) where rest != 11: "\(number)st"
        case (2, let rest) where rest != 12: "\(number)nd"
        case (3, let rest) where rest != 13: "\(number)rd"
        default: "\(number)th"
        }
    }
}

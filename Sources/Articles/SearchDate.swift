/// A year, a month or a day as it is typed in a query: "2006", "2006-11", "2006-11-28", with
/// hyphens, full stops or slashes.
enum SearchDate {
    /// The days that it stands for, counted from 1970-01-01, half open.
    static func days(_ text: String) -> Range<Int>? {
        let parts = self.parts(text)
        guard let year = parts.first.flatMap({ number($0, digits: 4...4) }), parts.count <= 3
        else { return nil }
        guard parts.count > 1 else { return days(of: year, 1, through: year + 1, 1) }
        guard let month = number(parts[1], digits: 1...2) else { return nil }
        guard parts.count > 2 else {
            return days(
                of: year, month, through: month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1
            )
        }
        guard let day = number(parts[2], digits: 1...2),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return date.dayNumber..<(date.dayNumber + 1)
    }

    /// Whether it may become a date when it is typed on.
    static func isBegun(_ text: String) -> Bool {
        let parts = self.parts(text)
        guard parts.count <= 3, let year = parts.first, parts.allSatisfy({ isNumber($0) }) else {
            return false
        }
        guard parts.count > 1 else { return year.count < 4 }
        guard year.count == 4, parts[1].count < 3 else { return false }
        let month = Int(String(parts[1])) ?? 1
        guard parts.count > 2 else { return month == 0 || parts[1].isEmpty }
        return (1...12).contains(month) && (parts[2].isEmpty || parts[2] == "0")
    }

    private static func parts(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
    }

    private static func isNumber(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        guard isNumber(text), digits.contains(text.utf8.count) else { return nil }
        return Int(text)
    }

    private static func days(
        of year: Int, _ month: Int, through endYear: Int, _ endMonth: Int
    ) -> Range<Int>? {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
        // The year after the last is not reckoned with any more.
        guard let end = CalendarDate(year: endYear, month: endMonth, day: 1) else {
            return first.dayNumber..<(first.dayNumber + 366)
        }
        return first.dayNumber..<end.dayNumber
    }
}

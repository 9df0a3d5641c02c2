import Articles

extension Timestamp {
    private static let millisecondsADay: Int64 = 86_400_000

    /// As in "2026-03-01T09:05:00.250Z": UTC, whole milliseconds.
    public var iso8601: String {
        let (days, inDay) = Self.floorDivision(milliseconds, Self.millisecondsADay)
        let (year, month, day) = Self.date(ofDay: days)
        let (seconds, fraction) = (inDay / 1000, inDay % 1000)
        let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        let hours = Self.padded(seconds / 3600, 2)
        let minutes = Self.padded(seconds / 60 % 60, 2)
        let rest = "\(Self.padded(seconds % 60, 2)).\(Self.padded(fraction, 3))"
        return "\(date)T\(hours):\(minutes):\(rest)Z"
    }

    /// The day alone, as in "2026-03-01".
    public var day: String { String(decoding: iso8601.utf8.dropLast(14), as: UTF8.self) }

    /// Reads an RFC 3339 time of the years 0 to 9999 with any offset; digits after the
    /// milliseconds are dropped. Nil for anything else.
    public init?(iso8601 string: String) {
        var fields = TimeFields(Array(string.utf8))
        guard let year = fields.number(4), fields.take("-"), let month = fields.number(2),
            fields.take("-"), let day = fields.number(2), fields.take("Tt "),
            let hours = fields.number(2), fields.take(":"), let minutes = fields.number(2),
            fields.take(":"), let seconds = fields.number(2)
        else { return nil }
        let fraction = fields.take(".") ? fields.milliseconds() : 0
        guard let fraction, let offset = fields.offset(), fields.isAtEnd,
            (1...12).contains(month), (1...31).contains(day), hours < 24, minutes < 60,
            seconds < 61
        else { return nil }
        let days = Self.day(year: year, month: month, day: day)
        let inDay = (hours * 60 + minutes - offset) * 60 + seconds
        self.init(milliseconds: days * Self.millisecondsADay + inDay * 1000 + fraction)
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, width - digits.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }

    private static func floorDivision(_ a: Int64, _ b: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
        return remainder < 0 ? (quotient - 1, remainder + b) : (quotient, remainder)
    }

    /// Days since 1970-01-01 to a date of the proleptic Gregorian calendar, with years that begin
    /// in March, so that the leap day is their last: eras of 400 years have 146,097 days.
    private static func date(ofDay days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = floorDivision(days + 719_468, 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        let day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }

    private static func day(year: Int64, month: Int64, day: Int64) -> Int64 {
        let (era, yearOfEra) = floorDivision(month <= 2 ? year - 1 : year, 400)
        let fromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * fromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

/// Takes a time apart from left to right.
private struct TimeFields {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { at == bytes.count }

    private mutating func digit() -> Int64? {
        guard at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) else {
            return nil
        }
        at += 1
        return Int64(bytes[at - 1] - UInt8(ascii: "0"))
    }

    mutating func number(_ width: Int) -> Int64? {
        var number: Int64 = 0
        for _ in 0..<width {
            guard let digit = digit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// Takes one byte if it is among `choices`.
    mutating func take(_ choices: String) -> Bool {
        guard at < bytes.count, choices.utf8.contains(bytes[at]) else { return false }
        at += 1
        return true
    }

    /// The digits after the point.
    mutating func milliseconds() -> Int64? {
        guard var milliseconds = digit().map({ $0 * 100 }) else { return nil }
        var weight: Int64 = 10
        while let digit = digit() {
            milliseconds += digit * weight
            weight /= 10
        }
        return milliseconds
    }

    /// Minutes east of UTC.
    mutating func offset() -> Int64? {
        if take("Zz") { return 0 }
        let isEast = take("+")
        guard isEast || take("-"), let hours = number(2), take(":"), let minutes = number(2) else {
            return nil
        }
        return (isEast ? 1 : -1) * (hours * 60 + minutes)
    }
}

import Articles

extension Timestamp {
    private static let millisecondsOfDay: Int64 = 86_400_000

    /// As in "2024-02-29T23:59:59.120Z".
    var iso8601: String {
        let day = Self.floor(milliseconds, Self.millisecondsOfDay)
        let time = milliseconds - day * Self.millisecondsOfDay
        let (year, month, number) = Self.date(ofDay: day)
        return "\(Self.digits(year, 4))-\(Self.digits(month, 2))-\(Self.digits(number, 2))T"
            + "\(Self.digits(time / 3_600_000, 2)):\(Self.digits(time / 60000 % 60, 2)):"
            + "\(Self.digits(time / 1000 % 60, 2)).\(Self.digits(time % 1000, 3))Z"
    }

    /// The day alone, as in "2024-02-29".
    var day: String { String(iso8601.prefix { $0 != "T" }) }

    /// Reads a date with time and zone, with or without a fraction; nil for anything else.
    init?(iso8601 text: String) {
        var reader = DigitReader(text)
        guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2),
            reader.skip("-"), let day = reader.number(2), reader.skip("T"),
            let hour = reader.number(2), reader.skip(":"), let minute = reader.number(2),
            reader.skip(":"), let second = reader.number(2),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
        else { return nil }
        let fraction = reader.skip(".") ? reader.fraction() : 0
        guard let zone = reader.zone(), reader.isAtEnd else { return nil }
        let days = Self.day(year, month, day)
        let seconds = days * 86400 + hour * 3600 + minute * 60 + second - zone * 60
        self.init(milliseconds: seconds * 1000 + fraction)
    }

    /// The civil date of a day since 1970-01-01, in the proleptic Gregorian calendar; years are
    /// counted from March, so that the leap day is the last (H. Hinnant, "chrono-Compatible
    /// Low-Level Date Algorithms").
    private static func date(ofDay day: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = day + 719_468
        let era = floor(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civil = month < 10 ? month + 3 : month - 9
        return (
            yearOfEra + era * 400 + (civil <= 2 ? 1 : 0), civil,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }

    /// The inverse of ``date(ofDay:)``.
    private static func day(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = floor(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    private static func floor(_ a: Int64, _ b: Int64) -> Int64 {
        a >= 0 ? a / b : -((b - 1 - a) / b)
    }

    private static func digits(_ number: Int64, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}

/// Reads numbers of a fixed length.
private struct DigitReader {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) {
        rest = Array(text.utf8)[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ count: Int) -> Int64? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        rest.removeFirst(count)
        return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }

    /// Thousandths; what is finer is dropped.
    mutating func fraction() -> Int64 {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest.removeFirst(digits.count)
        let thousandths = Array(digits.prefix(3)) + Array(repeating: 0x30, count: 3)
        return thousandths.prefix(3).reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }

    /// Minutes east of Greenwich; nil where no zone stands.
    mutating func zone() -> Int64? {
        if skip("Z") { return 0 }
        let sign: Int64 = skip("-") ? -1 : skip("+") ? 1 : 0
        guard sign != 0, let hours = number(2), skip(":"), let minutes = number(2) else {
            return nil
        }
        return sign * (hours * 60 + minutes)
    }
}

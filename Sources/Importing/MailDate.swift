/// The day and minute that a "Date:" field gives, as they stand there: "28 Nov 2006 14:32:05 +0300"
/// is 2006-11-28 14:32, wherever that was.
struct MailDate {
    private var day = 0
    private var month = 0
    private var year = 0
    private var time: (hour: Int, minute: Int)?

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// - Returns: nil for anything but a date as RFC 5322 has it, or RFC 822 had.
    init?(_ text: String) {
        let words = text.utf8.prefix(200).split {
            $0.isBlank || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-")
        }
        for word in words.prefix(12) {
            if let month = Self.months.firstIndex(
                of: String(decoding: word.prefix(3), as: UTF8.self).lowercased()), self.month == 0,
                word.allSatisfy({ $0.isLetter })
            {
                self.month = month + 1
            } else if let clock = Self.time(word) {
                time = time ?? clock
            } else if let number = Self.number(word) {
                take(number, digits: word.count)
            }
        }
        guard (1...31).contains(day), month > 0, (1970...9999).contains(year) else { return nil }
    }

    private mutating func take(_ number: Int, digits: Int) {
        if day == 0, digits <= 2 {
            day = number
        } else if year == 0, month > 0 {
            // Two digits are of RFC 822.
            year = digits == 2 ? number + (number < 50 ? 2000 : 1900) : digits == 4 ? number : 0
        }
    }

    /// "2006-11-28-1432", or the day alone.
    var name: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let date = "\(year)-\(two(month))-\(two(day))"
        return time.map { "\(date)-\(two($0.hour))\(two($0.minute))" } ?? date
    }

    private static func number(_ word: Substring.UTF8View.SubSequence) -> Int? {
        word.count <= 4 && word.allSatisfy { $0.isDigit }
            ? Int(String(decoding: word, as: UTF8.self)) : nil
    }

    private static func time(
        _ word: Substring.UTF8View.SubSequence
    ) -> (hour: Int, minute: Int)? {
        let parts = word.split(separator: UInt8(ascii: ":"))
        guard parts.count >= 2, let hour = number(parts[0]), let minute = number(parts[1]),
            hour < 24, minute < 60
        else { return nil }
        return (hour, minute)
    }
}

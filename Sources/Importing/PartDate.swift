/// The day and minute that a part says it is of, as far as that is written as RFC 5322 or ISO 8601
/// have it; as it stands there, wherever that was.
struct PartDate {
    /// "2006-11-28"
    let day: String
    /// "2006-11-28-1432", or the day alone.
    let name: String

    init?(_ text: String) {
        if let mail = MailDate(text) {
            name = mail.name
            day = String(mail.name.prefix(10))
            return
        }
        let bytes = Array(text.utf8.prefix(16))
        func digits(_ range: Range<Int>) -> Bool {
            range.upperBound <= bytes.count && bytes[range].allSatisfy(\.isDigit)
        }
        let dash = UInt8(ascii: "-")
        guard digits(0..<4), digits(5..<7), digits(8..<10), bytes[4] == dash, bytes[7] == dash
        else {
            return nil
        }
        let day = String(decoding: bytes[..<10], as: UTF8.self)
        self.day = day
        let hasTime = digits(11..<13) && digits(14..<16) && bytes[13] == UInt8(ascii: ":")
        let time = hasTime ? bytes[11..<13] + bytes[14..<16] : []
        name = hasTime ? day + "-" + String(decoding: time, as: UTF8.self) : day
    }
}

import Articles
import GRDB
import Glibc

/// A copy of a notebook that was made by itself.
public struct NotebookBackup: Hashable, Sendable {
    /// What it was made for.
    public enum Reason: String, CaseIterable, Sendable {
        /// A session that changed something was over.
        case session
        /// A later version of the program was to change the tables.
        case migration
        /// Notes were to be imported.
        case importing = "import"
        /// Another backup was to take its place.
        case restore
    }

    public let path: String
    /// Later backups have higher numbers, whatever the clock said.
    public let number: Int
    /// To the second.
    public let moment: Timestamp
    public let reason: Reason

    /// A backup that is to be made in a folder.
    init(in folder: String, number: Int, moment: Timestamp, reason: Reason) {
        self.number = number
        self.moment = Timestamp(milliseconds: moment.milliseconds / 1000 * 1000)
        self.reason = reason
        let digits = String(number)
        let padding = String(repeating: "0", count: max(0, 6 - digits.count))
        path = "\(folder)/\(padding)\(digits)-\(Self.written(moment))-\(reason.rawValue).sqlite"
    }

    /// The backup that a file's name tells of, as in "000042-20240229T235959Z-session.sqlite"; nil for
    /// other files.
    init?(name: String, in folder: String) {
        let parts = name.split(separator: "-")
        guard parts.count == 3, let number = Int(parts[0]), let moment = Self.moment(parts[1]),
            parts[2].hasSuffix(".sqlite"),
            let reason = Reason(rawValue: String(parts[2].dropLast(7)))
        else { return nil }
        self.number = number
        self.moment = moment
        self.reason = reason
        path = folder + "/" + name
    }

    /// The day on which it was made, in UTC, as in "20240229".
    var day: Substring { Self.written(moment).prefix(8) }

    /// How many notes and decisions it holds. Reads all of it.
    ///
    /// - Throws: ``StoreError/damaged(path:)``, and what else keeps it from being restored.
    public func counts() throws(StoreError) -> (notes: Int, decisions: Int) {
        try NotebookFile.counts(path)
    }

    private static func moment(_ text: Substring) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z")
        else {
            return nil
        }
        func number(_ range: Range<Int>) -> Int32? {
            Int32(String(decoding: bytes[range], as: UTF8.self))
        }
        guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
            let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15)
        else { return nil }
        var parts = tm()
        parts.tm_year = year - 1900
        parts.tm_mon = month - 1
        parts.tm_mday = day
        parts.tm_hour = hour
        parts.tm_min = minute
        parts.tm_sec = second
        return Timestamp(milliseconds: Int64(timegm(&parts)) * 1000)
    }

    private static func written(_ moment: Timestamp) -> String {
        var seconds = time_t(moment.milliseconds / 1000)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func digits(_ number: Int32, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return digits(parts.tm_year + 1900, 4) + digits(parts.tm_mon + 1, 2)
            + digits(parts.tm_mday, 2) + "T" + digits(parts.tm_hour, 2) + digits(parts.tm_min, 2)
            + digits(parts.tm_sec, 2) + "Z"
    }
}

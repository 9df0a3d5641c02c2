import TOMLKit

/// TOML as people write it, and as it comes with folders from elsewhere.
enum TOMLText {
    struct Fault: Error {
        /// From 1.
        var line: Int
        var reason: String
    }

    static func table(_ text: String) throws(Fault) -> TOMLTable {
        if let line = lineThatStopsTheParser(text) {
            throw Fault(line: line, reason: "no name follows the bracket")
        }
        do {
            return try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw Fault(line: error.source.begin.line, reason: error.description)
        } catch {
            throw Fault(line: 1, reason: "\(error)")
        }
    }

    /// The parser takes it for granted that the name of a table begins as names do, and ends the
    /// program where it does not (toml++ 3.4.0, `parse_table_header`). Such a line is refused in
    /// the middle of a string or a list, too, where it would do no harm.
    private static func lineThatStopsTheParser(_ text: String) -> Int? {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let start = index == 0 && line.starts(with: mark) ? line.dropFirst(mark.count) : line
            var rest = start.drop(while: isBlank)
            guard rest.first == bracket else { continue }
            rest = rest.dropFirst().drop(while: isBlank)
            if rest.first == bracket { rest = rest.dropFirst().drop(while: isBlank) }
            guard let first = rest.first, beginsName(first) else { return index + 1 }
        }
        return nil
    }

    private static let bracket = UInt8(ascii: "[")
    /// What some editors put before UTF-8.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// What the parser itself tells well counts, too: a bracket that closes.
    private static func beginsName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"):
            true
        default: false
        }
    }
}

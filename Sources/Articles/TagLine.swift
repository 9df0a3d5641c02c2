/// Tags on one line, as people write them: `harbour, "tar, coal", money`.
public enum TagLine {
    /// - Parameter separator: what stands between two; a space follows a comma.
    public static func text(_ tags: [String], separator: UInt8 = UInt8(ascii: ",")) -> String {
        let isComma = separator == UInt8(ascii: ",")
        let between = String(decoding: [separator], as: UTF8.self) + (isComma ? " " : "")
        return tags.map { field($0, separator) }.joined(separator: between)
    }

    /// In quotation marks, which are doubled inside, where it would be read as something else.
    private static func field(_ tag: String, _ separator: UInt8) -> String {
        let tag = tag.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
        let isPlain =
            !tag.isEmpty
            && !tag.utf8.contains { $0 == separator || $0 == UInt8(ascii: "\"") }
            && tag.utf8.first != UInt8(ascii: " ") && tag.utf8.last != UInt8(ascii: " ")
        return isPlain ? tag : "\"" + tag.replacing("\"", with: "\"\"") + "\""
    }

    /// The inverse of ``text(_:separator:)`` with commas; empty fields are no tags.
    public static func tags(_ line: some StringProtocol) -> [String] {
        var tags: [String] = []
        var rest = Array(line.unicodeScalars)[...]
        while let first = rest.first {
            if first == " " || first == "," || first == "\t" {
                rest.removeFirst()
            } else if first == "\"" {
                rest.removeFirst()
                tags.append(quoted(&rest))
            } else {
                let end = rest.firstIndex(of: ",") ?? rest.endIndex
                tags.append(trimmed(rest[..<end]))
                rest = rest[end...]
            }
        }
        return tags
    }

    private static func quoted(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
        var tag = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == "\"" {
                guard rest.first == "\"" else { break }
                rest.removeFirst()
            }
            tag.append(scalar)
        }
        return String(tag)
    }

    private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var scalars = scalars
        while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }
}

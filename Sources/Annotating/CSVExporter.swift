import Articles

/// Writes one row a note, after a row of names (RFC 4180). Places are of today, in Unicode
/// scalars, half open; they are empty where a note has no place. Tags stand between semicolons.
///
/// Documents are not trusted, and spreadsheets take a field that begins with one of four signs for a
/// formula, which may send what is beside it away: such a field has an apostrophe before it.
struct CSVExporter {
    private static let names = [
        "id", "article", "title", "start", "end", "quote", "body", "tags", "state", "created",
        "modified", "colour", "starred",
    ]

    func export(_ documents: [AnnotatedDocument]) -> [UInt8] {
        let rows = [Self.names] + documents.flatMap(rows)
        return Array(rows.map(line).joined().utf8)
    }

    private func rows(of document: AnnotatedDocument) -> [[String]] {
        let places = document.scalarPlaces
        return document.annotations.map { anchored in
            let annotation = anchored.annotation
            let place = anchored.anchor.range.flatMap { places[$0] }
            return [
                annotation.id.rawValue, document.path.string, document.title,
                place.map { String($0.lowerBound) } ?? "",
                place.map { String($0.upperBound) } ?? "",
                annotation.target.selector.quote.exact, annotation.body,
                TagLine.text(annotation.tags, separator: UInt8(ascii: ";")), anchored.anchor.state,
                annotation.created.iso8601, annotation.modified.iso8601,
                annotation.colour?.rawValue ?? "", annotation.isStarred ? "yes" : "",
            ]
        }
    }

    private func line(_ fields: [String]) -> String {
        fields.map(field).joined(separator: ",") + "\r\n"
    }

    private func field(_ text: String) -> String {
        let signs = "=+-@\t\r".utf8
        let value = text.utf8.first.map(signs.contains) == true ? "'" + text : text
        let special: (UInt8) -> Bool = { byte in
            byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        guard value.utf8.contains(where: special) else { return value }
        let doubled = value.utf8.flatMap { byte in
            byte == UInt8(ascii: "\"") ? [byte, byte] : [byte]
        }
        return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
    }
}

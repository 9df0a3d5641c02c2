import Articles

/// Writes the documents that have notes as entries of a bibliography, in CSL-JSON or BibTeX.
struct CitationExporter {
    func cslJSON(_ documents: [AnnotatedDocument]) -> [UInt8] {
        JSONValue.array(
            Self.keyed(documents).map { key, document in
                var members: [(key: String, value: JSONValue)] = [
                    ("id", .string(key)), ("type", .string("document")),
                    ("title", .string(document.title)),
                ]
                if let issued = document.issued { members.append(("issued", Self.issued(issued))) }
                members.append(("URL", .string(WebAnnotation.iri(of: document.absolutePath))))
                let tags = document.tags
                if !tags.isEmpty {
                    members.append(("keyword", .string(tags.joined(separator: ", "))))
                }
                return .object(members)
            }
        ).rendered()
    }

    /// As exactly as it is told: the year, the month, the day.
    private static func issued(_ date: DateValue) -> JSONValue {
        let first = parts(of: date.first, date.unit)
        let isSpan = date.isSpan || date.unit == .season || date.unit == .quarter
        let dates = isSpan ? [first, parts(of: date.last, date.unit)] : [first]
        var members: [(key: String, value: JSONValue)] = [
            ("date-parts", .array(dates.map { .array($0.map(JSONValue.integer)) }))
        ]
        if date.isApproximate || date.certainty != .exact {
            members.append(("circa", .integer(1)))
        }
        return .object(members)
    }

    private static func parts(of day: CalendarDate, _ unit: DateValue.Unit) -> [Int] {
        switch unit {
        case .day: [day.year, day.month, day.day]
        case .month, .season, .quarter: [day.year, day.month]
        case .year, .decade, .century: [day.year]
        }
    }

    func bibTeX(_ documents: [AnnotatedDocument]) -> [UInt8] {
        let entries = Self.keyed(documents).map { key, document in
            var fields = [("title", "{" + Self.escaped(document.title) + "}")]
            if let date = document.issued {
                let parts = Self.parts(of: date.first, date.unit)
                fields.append(("year", String(parts[0])))
                if parts.count > 1 { fields.append(("month", String(parts[1]))) }
                if parts.count > 2 { fields.append(("day", String(parts[2]))) }
            }
            // As it is: those who set it take it word for word.
            fields.append(("url", WebAnnotation.iri(of: document.absolutePath)))
            if !document.tags.isEmpty {
                fields.append(
                    ("keywords", Self.escaped(document.tags.joined(separator: ", "))))
            }
            let lines = fields.map { "  \($0) = {\($1)}" }
            return "@misc{\(key),\n" + lines.joined(separator: ",\n") + "\n}\n"
        }
        return Array(entries.joined(separator: "\n").utf8)
    }

    /// What TeX reads as something else. BibTeX counts braces also where a backslash stands before
    /// them, so that one that has no partner must have a name.
    private static func escaped(_ string: String) -> String {
        var result = ""
        for scalar in string.onOneLine.unicodeScalars {
            switch scalar {
            case "\\": result += "\\textbackslash{}"
            case "~": result += "\\textasciitilde{}"
            case "^": result += "\\textasciicircum{}"
            case "{": result += "\\textbraceleft{}"
            case "}": result += "\\textbraceright{}"
            case "$", "&", "%", "#", "_": result += "\\" + String(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Each with a key of its file's name, in which only letters, digits and hyphens are left, and
    /// a number where two would have the same.
    private static func keyed(
        _ documents: [AnnotatedDocument]
    ) -> [(key: String, document: AnnotatedDocument)] {
        var taken: Set<String> = []
        return documents.map { document in
            let base = key(of: document)
            var key = base
            var number = 2
            while !taken.insert(key).inserted {
                key = "\(base)-\(number)"
                number += 1
            }
            return (key, document)
        }
    }

    private static func key(of document: AnnotatedDocument) -> String {
        let name = document.path.name
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
        let plain = (stem.isEmpty ? name[...] : stem).unicodeScalars.map { scalar in
            let isKept = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
            return isKept ? Character(scalar) : "-"
        }
        let parts = String(plain).split(separator: "-")
        return parts.isEmpty ? "document" : parts.joined(separator: "-")
    }
}

extension AnnotatedDocument {
    /// Of its notes, each once, in the order of the alphabet.
    fileprivate var tags: [String] { Set(annotations.flatMap(\.annotation.tags)).sorted() }
}

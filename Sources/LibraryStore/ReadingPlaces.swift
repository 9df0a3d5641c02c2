import Articles

/// How far a document was read.
public struct ReadingPlace: Hashable, Sendable {
    /// What stood at the top of the pane.
    public var top: TextOffset
    /// The furthest position that was ever on the screen.
    public var furthest: TextOffset

    public init(top: TextOffset, furthest: TextOffset) {
        self.top = top
        self.furthest = furthest
    }
}

/// What the reader remembers of a library from one day to the next. Nice to have, safe to lose.
///
/// As a file it is lines of fields with tabs between them; control characters and "%" in a field
/// are escaped as "%" and two hexadecimal digits, so that any path fits.
public struct ReadingPlaces: Hashable, Sendable {
    public var lastArticle: DocumentPath?
    public var sort: ArticleSort
    public var ascending: Bool
    /// Whatever else the reader wants to find again, such as its layout; never of much length.
    public var settings: NamedValues
    public var places: PlaceTable

    public init(
        lastArticle: DocumentPath? = nil, sort: ArticleSort = .path, ascending: Bool = true,
        settings: NamedValues = [:], places: PlaceTable = [:]
    ) {
        self.lastArticle = lastArticle
        self.sort = sort
        self.ascending = ascending
        self.settings = settings
        self.places = places
    }

    /// Whether a library of one document opens in the same way without them.
    public var areAtBeginning: Bool {
        settings == [:] && places.entries.allSatisfy { $0.place.top == .zero }
    }

    /// Reads what ``serialised`` wrote. Lines that make no sense are passed over.
    public init(parsing bytes: [UInt8]) {
        self.init()
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            take(line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false))
        }
    }

    /// The file's bytes; the same value gives the same bytes.
    public var serialised: [UInt8] {
        var bytes = Array("dossier-state\t1\n".utf8)
        func line(_ fields: [[UInt8]]) {
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: "\t")) }
                Self.append(field, to: &bytes)
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        line([Self.sortKey, Array(sort.rawValue.utf8), Array((ascending ? "up" : "down").utf8)])
        if let lastArticle { line([Self.lastKey, lastArticle.bytes]) }
        for setting in settings.entries {
            line([Self.settingKey, Array(setting.name.utf8), Array(setting.value.utf8)])
        }
        for (path, place) in places.entries {
            line([
                Self.placeKey, path.bytes, Array(String(place.top.utf8).utf8),
                Array(String(place.furthest.utf8).utf8),
            ])
        }
        return bytes
    }

    private static let sortKey = Array("sort".utf8)
    private static let lastKey = Array("last".utf8)
    private static let settingKey = Array("set".utf8)
    private static let placeKey = Array("place".utf8)

    private mutating func take(_ fields: [ArraySlice<UInt8>]) {
        guard let key = fields.first else { return }
        if key.elementsEqual(Self.placeKey), fields.count == 4 {
            guard let path = Self.unescaped(fields[1]), let top = Self.offset(fields[2]),
                let furthest = Self.offset(fields[3])
            else { return }
            places[DocumentPath(bytes: path)] = ReadingPlace(top: top, furthest: furthest)
        } else if key.elementsEqual(Self.lastKey), fields.count == 2 {
            lastArticle = Self.unescaped(fields[1]).map { DocumentPath(bytes: $0) } ?? lastArticle
        } else if key.elementsEqual(Self.sortKey), fields.count == 3 {
            guard let known = ArticleSort(rawValue: String(decoding: fields[1], as: UTF8.self))
            else { return }
            sort = known
            ascending = fields[2].elementsEqual("up".utf8)
        } else if key.elementsEqual(Self.settingKey), fields.count == 3 {
            guard let name = Self.unescaped(fields[1]), let value = Self.unescaped(fields[2])
            else { return }
            settings[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
        }
    }

    private static func append(_ field: [UInt8], to bytes: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in field {
            if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            } else {
                bytes.append(byte)
            }
        }
    }

    /// Nil for an escape that is none.
    private static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8]? {
        guard field.contains(UInt8(ascii: "%")) else { return Array(field) }
        var result: [UInt8] = []
        var index = field.startIndex
        while index < field.endIndex {
            guard field[index] == UInt8(ascii: "%") else {
                result.append(field[index])
                index += 1
                continue
            }
            guard index + 2 < field.endIndex, let high = Hex.value(of: field[index + 1]),
                let low = Hex.value(of: field[index + 2])
            else { return nil }
            result.append(high << 4 | low)
            index += 3
        }
        return result
    }

    /// Digits only; nil for what is no number or none that an offset can be.
    private static func offset(_ field: ArraySlice<UInt8>) -> TextOffset? {
        guard (1...18).contains(field.count) else { return nil }
        var value = 0
        for byte in field {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return TextOffset(value)
    }
}

import Articles
import Importing
import LibraryStore

/// How documents are read, as the user has chosen.
public struct ReadingOptions: Hashable, Sendable {
    /// What every text is read in; nil to find out.
    private(set) var encoding: TextEncoding?
    private var encodings: [(pattern: PathPattern, encoding: TextEncoding)] = []
    private var own: [Converter] = []
    /// By which names the fields of articles go in tables and lines of JSON.
    private(set) var columns = ColumnNames.usual
    /// Where what programs made of documents is kept; nil to keep nothing.
    public var conversions: ConversionCache?

    public init() {}

    /// The options' own converters first: of those that match a path, the first is used.
    public var converters: [Converter] { own + Converter.standard }

    /// The names of encodings that can be chosen.
    public static var encodingNames: [String] { TextEncoding.names }

    /// Has every text read in one encoding.
    ///
    /// - Returns: false for a name that no encoding goes by; nothing is changed then.
    public mutating func choose(encoding name: String) -> Bool {
        guard let encoding = TextEncoding(name) else { return false }
        self.encoding = encoding
        return true
    }

    /// Has texts that a pattern matches read in one encoding; of several patterns the first counts.
    ///
    /// - Returns: false for a name that no encoding goes by; nothing is changed then.
    public mutating func choose(encoding name: String, for pattern: String) -> Bool {
        guard let encoding = TextEncoding(name) else { return false }
        encodings.append((PathPattern(pattern), encoding))
        return true
    }

    /// The fields of articles whose columns can be named.
    public static var columnFields: [String] { ColumnNames.Field.allCases.map(\.rawValue) }

    /// Has a field of articles in tables and lines of JSON go by one name alone.
    ///
    /// - Returns: false where there is no such field; nothing is changed then.
    public mutating func choose(column name: String, for field: String) -> Bool {
        guard let field = ColumnNames.Field(rawValue: field) else { return false }
        columns.set(name, for: field)
        return true
    }

    /// Goes before those that were added before and those that come with the program.
    public mutating func add(_ converter: Converter) {
        own.insert(converter, at: 0)
    }

    func encoding(for path: DocumentPath) -> TextEncoding? {
        encoding ?? encodings.first { $0.pattern.matches(path) }?.encoding
    }

    func converter(for path: DocumentPath) -> Converter? {
        if let converter = own.first(where: { $0.pattern.matches(path) }) { return converter }
        // Most documents are text: that is to cost nothing.
        guard let dot = path.bytes.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let suffix = path.bytes[(dot + 1)...].prefix(8).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        guard Self.convertible.contains(suffix[...]) else { return nil }
        return Converter.standard.first { $0.pattern.matches(path) }
    }

    /// Whether the same bytes are read in the same way under both names.
    func readsAlike(_ a: DocumentPath, _ b: DocumentPath) -> Bool {
        Importer.readsAlike(a, b) && encoding(for: a) == encoding(for: b)
            && converter(for: a)?.words == converter(for: b)?.words
    }

    /// The suffixes of ``Converter/standard``.
    private static let convertible = WordTable("docx latex odt org pdf rst rtf tex")

    /// Whether a file of this name is worth opening, or why not.
    @Sendable func obstacle(_ path: DocumentPath) -> ImportError? {
        guard let error = Importer.unsupportedFormat(path) else { return nil }
        return converter(for: path) == nil ? error : nil
    }

    /// Changes with all that could give another reading text for the same bytes.
    var version: Int {
        var checksum = Checksum()
        checksum.add(Importer.version)
        guard encoding != nil || !encodings.isEmpty || !own.isEmpty || columns != .usual else {
            return Importer.version
        }
        checksum.add(Array((encoding?.name ?? "").utf8))
        for (pattern, encoding) in encodings {
            checksum.add(Array(pattern.text.utf8))
            checksum.add(Array(encoding.name.utf8))
        }
        for converter in own { converter.add(to: &checksum) }
        for name in columns.chosen { checksum.add(Array(name.utf8)) }
        return Int(truncatingIfNeeded: checksum.value & 0x7FFF_FFFF_FFFF)
    }

    public static func == (a: ReadingOptions, b: ReadingOptions) -> Bool {
        a.version == b.version && a.conversions == b.conversions
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(version) }
}

extension Converter {
    func add(to checksum: inout Checksum) {
        checksum.add(Array(pattern.text.utf8))
        for word in words { checksum.add(Array(word.utf8)) }
        checksum.add(Array(output.rawValue.utf8))
    }
}

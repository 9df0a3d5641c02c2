import Articles

/// A file of records, each an article: lines of JSON, or a table of text with a row of names on top.
struct RecordFile {
    enum Layout: Hashable {
        case jsonLines
        case table(delimiter: UInt8)
    }

    let limits: ImportLimits
    let names: ColumnNames
    let file: OpenFile
    let layout: Layout
    let request: PartRequest
    private let known = KnownColumns()
    /// Nil for UTF-8.
    private let encoding: TextEncoding?

    /// - Parameter encoding: what it is read in, whatever it looks like; nil to find out.
    init(
        limits: ImportLimits, names: ColumnNames, file: OpenFile, layout: Layout,
        request: PartRequest, encoding: TextEncoding?
    ) throws(ImportError) {
        let head = encoding == nil ? try file.bytes(0..<Self.headBytes) : []
        self.encoding = encoding ?? Self.guess(head)
        self.limits = limits
        self.names = names
        self.file = file
        self.layout = layout
        self.request = request
    }

    /// Bytes that are looked at to find out what a file holds.
    static let headBytes = 1 << 20

    private static func guess(_ head: [UInt8]) -> TextEncoding? {
        UTF8Check(head[...]).looksLikeUTF8 ? nil : EncodingGuess.of(head[...]).encoding
    }

    /// To UTF-8; what is no UTF-8 in a file that is, is guessed by itself.
    private func decoded(_ bytes: [UInt8]) -> [UInt8] {
        encoding?.decode(bytes[...]).bytes ?? Charset.decoded(bytes, nil).bytes
    }

    /// A record as it stands in the file.
    private struct Raw {
        var number: Int
        var range: Range<Int>
        var bytes: [UInt8]
        var isTooLong: Bool
    }

    /// - Throws: ``ImportError`` where the file cannot be read on, and what `body` throws.
    func read(_ body: (ImportedPart) throws -> Void) throws {
        let columns = try tableColumns()
        var uniques = PartNames()
        if let range = request.range, let only = request.only {
            var lines = FileLines(file, from: range.lowerBound, longest: limits.maxPartBytes)
            if let raw = try record(&lines, number: 0), let fields = fields(raw.bytes, columns),
                let name = Self.name(fields, number: Self.number(in: only, of: file.path)),
                Self.isName(file.path.part(name), of: only)
            {
                return try body(part(raw, fields, only))
            }
        }
        var lines = FileLines(file, longest: limits.maxPartBytes)
        if columns != nil { _ = try record(&lines, number: 0) }
        var number = 0
        while let raw = try record(&lines, number: number + 1) {
            guard raw.bytes.contains(where: { $0 > .space }) else { continue }
            number += 1
            let fields = raw.isTooLong ? nil : fields(raw.bytes, columns)
            let name = uniques.unique(Self.name(fields ?? [:], number: number) ?? [])
            let path = file.path.part(name)
            guard request.wants(path) else { continue }
            if let fields {
                try body(part(raw, fields, path))
            } else {
                let error: ImportError =
                    raw.isTooLong
                    ? .tooLarge(bytes: raw.range.count, limit: limits.maxPartBytes) : .noRecord
                try body(.refused(path, error))
            }
            if request.only != nil { return }
        }
        if number == 0 { throw ImportError.noEntries }
    }

    // MARK: - Records

    private func record(
        _ lines: inout FileLines, number: Int
    ) throws(ImportError) -> Raw? {
        guard var line = try lines.next() else { return nil }
        var raw = Raw(
            number: number, range: line.range, bytes: line.bytes, isTooLong: line.isTooLong)
        guard case .table(let delimiter) = layout else { return raw }
        var scanner = DelimitedScanner(delimiter: delimiter)
        for byte in line.bytes { _ = scanner.take(byte) }
        while scanner.isInQuotes, !raw.isTooLong {
            guard let next = try lines.next() else { break }
            line = next
            for byte in line.bytes { _ = scanner.take(byte) }
            raw.range = raw.range.lowerBound..<line.range.upperBound
            raw.isTooLong =
                line.isTooLong || raw.bytes.count + line.bytes.count > limits.maxPartBytes
            if !raw.isTooLong { raw.bytes += line.bytes }
        }
        return raw
    }

    private func fields(
        _ bytes: [UInt8], _ columns: [ColumnNames.Field: Int]?
    ) -> [ColumnNames.Field: [UInt8]]? {
        let bytes = decoded(bytes)
        var result: [ColumnNames.Field: [UInt8]] = [:]
        switch layout {
        case .jsonLines:
            guard let object = JSONObject(Self.withoutMark(bytes)[...]),
                let columns = known.columns(object.fields.map(\.name), names)
            else { return nil }
            for (field, column) in columns { result[field] = object.fields[column].value }
        case .table(let delimiter):
            guard let columns else { return nil }
            let row = DelimitedRow(bytes, delimiter: delimiter)
            for (field, column) in columns where column < row.fields.count {
                result[field] = row.fields[column]
            }
            guard result[.text] != nil else { return nil }
        }
        return result
    }

    private func part(
        _ raw: Raw, _ fields: [ColumnNames.Field: [UInt8]], _ path: DocumentPath
    ) -> ImportedPart {
        func line(_ field: ColumnNames.Field) -> String? {
            fields[field].flatMap(ArticleRecord.line)
        }
        var record = ArticleRecord()
        record.title = line(.title)
        record.author = line(.author)
        record.date = line(.date)
        record.source = line(.source)
        record.language = line(.language)
        record.body = fields[.text] ?? []
        record.isHTML = ArticleRecord.looksLikeHTML(record.body)
        guard record.body.contains(where: { $0 > .space }),
            !TextDecoder.looksBinary(record.body[...])
        else { return .refused(path, .empty) }
        let draft = record.draft(limits)
        guard !draft.text.isEmpty else { return .refused(path, .empty) }
        let part = ArticlePart(fileLength: file.path.bytes.count, range: raw.range)
        return .article(Article(draft, hash: SHA256.hash(raw.bytes), path: path, part: part))
    }

    // MARK: - Names

    /// The id of a record, where it has one that can be a name; its day and a digest, where it has one
    /// that cannot; its number among the records otherwise.
    private static func name(_ fields: [ColumnNames.Field: [UInt8]], number: Int?) -> [UInt8]? {
        if let id = fields[.id], !id.isEmpty {
            let isPlain =
                id.count <= 40 && id.first != UInt8(ascii: ".")
                && id.allSatisfy { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
            if isPlain { return id }
            return PartName.dated(fields[.date].flatMap(ArticleRecord.line), id)
        }
        return number.map { number in
            let digits = Array("\(number)".utf8)
            return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, 6 - digits.count)) + digits
        }
    }

    private static func number(in path: DocumentPath, of file: DocumentPath) -> Int? {
        Int(String(decoding: path.bytes.dropFirst(file.bytes.count + 1), as: UTF8.self))
    }

    /// Whether it is that name, or that with the number of a repetition.
    private static func isName(_ path: DocumentPath, of wanted: DocumentPath) -> Bool {
        let rest = wanted.bytes.dropFirst(path.bytes.count)
        return wanted.bytes.starts(with: path.bytes)
            && (rest.isEmpty
                || rest.first == UInt8(ascii: "-") && rest.dropFirst().allSatisfy(\.isDigit))
    }

    // MARK: - Layouts

    private func tableColumns() throws(ImportError) -> [ColumnNames.Field: Int]? {
        guard case .table(let delimiter) = layout else { return nil }
        return Self.columns(decoded(try file.bytes(0..<Self.headBytes)), delimiter, names)
    }

    private static func columns(
        _ head: [UInt8], _ delimiter: UInt8, _ names: ColumnNames
    ) -> [ColumnNames.Field: Int]? {
        let line = withoutMark(head).prefix { $0 != .lineFeed }
        let row = DelimitedRow(Array(line), delimiter: delimiter)
        return names.columns(row.fields.map { String(decoding: $0, as: UTF8.self) })
    }

    /// Nil where a file holds no articles that could be told apart.
    static func layout(_ head: [UInt8], isTable: Bool, _ names: ColumnNames) -> Layout? {
        if isTable {
            let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab, UInt8(ascii: "|")]
            return delimiters.first { columns(head, $0, names)?.count ?? 0 > 1 }
                .map { .table(delimiter: $0) }
        }
        let lines = withoutMark(head).split(separator: .lineFeed, maxSplits: 20)
        let isOne = lines.prefix(20).contains { line in
            JSONObject(line).map { names.columns($0.fields.map(\.name)) != nil } ?? false
        }
        return isOne ? .jsonLines : nil
    }

    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}

/// What the names of the last record meant: those of the next are mostly the same.
private final class KnownColumns {
    private var header: [String] = []
    private var columns: [ColumnNames.Field: Int]?

    func columns(_ header: [String], _ names: ColumnNames) -> [ColumnNames.Field: Int]? {
        if header != self.header {
            self.header = header
            columns = names.columns(header)
        }
        return columns
    }
}

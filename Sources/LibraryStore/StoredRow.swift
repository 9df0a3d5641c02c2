/// A value as a database file has it.
enum StoredValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text([UInt8])
    case blob([UInt8])
}

/// A row as it stands on a page of a database file.
struct StoredRow: Hashable, Sendable {
    /// Nil on the pages of an index, and of a table without row ids.
    let number: Int64?
    let values: [StoredValue]
}

/// One page of a tree of rows; a page that is none, or that is damaged, has fewer rows or none.
struct TreePage {
    /// The pages below it.
    private(set) var children: [Int] = []
    private(set) var rows: [StoredRow] = []
    /// Whether something on it makes no sense.
    private(set) var isDamaged = false
    /// Whether its rows have numbers.
    let isOfTable: Bool

    private let image: DatabaseImage
    private let page: ArraySlice<UInt8>
    /// The bytes of a page; the rest of a cell stands on pages of its own.
    private static let usable = DatabaseImage.pageSize

    /// Nil for what is no page of a tree.
    init?(_ number: Int, of image: DatabaseImage) {
        guard let page = image.page(number) else { return nil }
        self.image = image
        self.page = page
        // The file's header stands before the first page's own.
        let start = number == 1 ? 100 : 0
        let kind = BigEndian.int(page, start, 1)
        guard [2, 5, 10, 13].contains(kind) else { return nil }
        isOfTable = kind == 5 || kind == 13
        let isLeaf = kind >= 10
        let head = isLeaf ? 8 : 12
        let count = BigEndian.int(page, start + 3, 2)
        if !isLeaf { children.append(BigEndian.int(page, start + 8, 4)) }
        for index in 0..<min(count, Self.usable / 2) {
            let offset = BigEndian.int(page, start + head + 2 * index, 2)
            guard offset >= start + head, offset < page.count else {
                isDamaged = true
                continue
            }
            if !isLeaf { children.append(BigEndian.int(page, offset, 4)) }
            // The inner pages of a table hold no rows.
            if kind != 5 { takeCell(at: offset + (isLeaf ? 0 : 4)) }
        }
        if count > Self.usable / 2 || page.count < Self.usable { isDamaged = true }
    }

    private mutating func takeCell(at offset: Int) {
        var reader = CellReader(page, at: offset)
        guard let length = reader.varint(), length >= 0, length < Self.limit,
            let number = isOfTable ? reader.varint() : 0,
            let payload = payload(&reader, length: Int(length)),
            let values = Self.values(payload)
        else {
            isDamaged = true
            return
        }
        rows.append(StoredRow(number: isOfTable ? number : nil, values: values))
    }

    /// SQLite's own limit on a row, in bytes.
    private static let limit: Int64 = 1_000_000_000

    /// The bytes of a cell, gathered from the page and from those where it goes on.
    private func payload(_ reader: inout CellReader, length: Int) -> ArraySlice<UInt8>? {
        let most = isOfTable ? Self.usable - 35 : (Self.usable - 12) * 64 / 255 - 23
        guard length > most else { return reader.bytes(length) }
        let least = (Self.usable - 12) * 32 / 255 - 23
        let fitting = least + (length - least) % (Self.usable - 4)
        let local = fitting <= most ? fitting : least
        guard var bytes = reader.bytes(local).map(Array.init),
            var next = reader.bytes(4).map({ BigEndian.int($0, 0, 4) })
        else { return nil }
        var steps = 0
        while bytes.count < length {
            guard let page = image.page(next), page.count == Self.usable, steps <= image.count
            else {
                return nil
            }
            bytes += page.dropFirst(4).prefix(length - bytes.count)
            next = BigEndian.int(page, 0, 4)
            steps += 1
        }
        return bytes[...]
    }

    private static func values(_ record: ArraySlice<UInt8>) -> [StoredValue]? {
        var head = CellReader(record, at: 0)
        guard let size = head.varint(), size >= 1, size <= record.count else { return nil }
        var body = CellReader(record, at: Int(size))
        var values: [StoredValue] = []
        while head.position < size {
            guard let type = head.varint(), let value = value(of: type, &body) else { return nil }
            values.append(value)
        }
        // What does not come out even was no record.
        return head.position == size && body.isAtEnd ? values : nil
    }

    private static func value(of type: Int64, _ body: inout CellReader) -> StoredValue? {
        switch type {
        case 0: return .null
        case 1...6:
            let width = [1, 2, 3, 4, 6, 8][Int(type) - 1]
            return body.bytes(width).map { bytes in
                let shift = 64 - 8 * width
                let raised = Int64(BigEndian.int(bytes, 0, width)) << shift
                return .integer(raised >> shift)
            }
        case 7:
            return body.bytes(8).map {
                .real(Double(bitPattern: UInt64(bitPattern: Int64(BigEndian.int($0, 0, 8)))))
            }
        case 8, 9: return .integer(type - 8)
        case 12...:
            guard type < 2 * limit else { return nil }
            return body.bytes(Int(type - 12) / 2).map {
                type.isMultiple(of: 2) ? .blob(Array($0)) : .text(Array($0))
            }
        default: return nil
        }
    }
}

/// Reads the parts of a record one after another.
private struct CellReader {
    private let bytes: ArraySlice<UInt8>
    /// From the start of the bytes.
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>, at position: Int) {
        self.bytes = bytes
        self.position = position
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, position + count <= bytes.count else { return nil }
        defer { position += count }
        return bytes[(bytes.startIndex + position)..<(bytes.startIndex + position + count)]
    }

    /// Seven bits a byte, the highest first; a ninth byte has eight.
    mutating func varint() -> Int64? {
        var number: UInt64 = 0
        for index in 0..<9 {
            guard let byte = bytes(1)?.first else { return nil }
            if index == 8 { return Int64(bitPattern: number << 8 | UInt64(byte)) }
            number = number << 7 | UInt64(byte & 0x7F)
            if byte < 0x80 { return Int64(bitPattern: number) }
        }
        return nil
    }
}

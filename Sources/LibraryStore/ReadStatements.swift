import GRDBSQLite

/// The statements that a connection is asked with, each prepared once.
final class ReadStatements {
    private let database: OpaquePointer
    private let path: String
    /// Few enough to be looked through; the text of a literal is known by its address.
    private var prepared: [(sql: String, statement: OpaquePointer)] = []

    /// - Parameters:
    ///   - database: An open one; it is not closed here.
    ///   - path: For what errors say.
    init(_ database: OpaquePointer, path: String) {
        self.database = database
        self.path = path
    }

    /// Calls `body` with each row, which is valid only there. What else is read meanwhile must be
    /// another statement.
    func rows(
        _ sql: String, _ values: [ReadValue] = [],
        _ body: (ReadRow) throws(StoreError) -> Void
    ) throws(StoreError) {
        let statement = try statement(sql)
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        for (index, value) in values.enumerated() {
            try check(value.bind(to: statement, at: CInt(index + 1)))
        }
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw error(code) }
            try body(ReadRow(statement))
        }
    }

    /// What `body` makes of the first row; nil when there is none.
    func first<T>(
        _ sql: String, _ values: [ReadValue] = [], _ body: (ReadRow) -> T?
    ) throws(StoreError) -> T? {
        var result: T?
        var isFirst = true
        try rows(sql, values) { row in
            if isFirst { result = body(row) }
            isFirst = false
        }
        return result
    }

    /// The first column of the first row; nil when there is none, and for NULL.
    func integer(_ sql: String, _ values: [ReadValue] = []) throws(StoreError) -> Int64? {
        try first(sql, values) { $0.isNull(0) ? nil : $0.int64(0) }
    }

    /// Runs a statement that has no rows.
    func run(_ sql: String, _ values: [ReadValue] = []) throws(StoreError) {
        try rows(sql, values) { _ throws(StoreError) in }
    }

    /// Of the row that was inserted last.
    var lastRow: Int64 { sqlite3_last_insert_rowid(database) }

    /// How many rows the last statement has changed.
    var changes: Int { Int(sqlite3_changes(database)) }

    /// To be called before the database is closed; nothing can be asked any more.
    func finish() {
        for entry in prepared { sqlite3_finalize(entry.statement) }
        prepared = []
    }

    private func statement(_ sql: String) throws(StoreError) -> OpaquePointer {
        for entry in prepared where entry.sql == sql { return entry.statement }
        var statement: OpaquePointer?
        try check(
            sqlite3_prepare_v3(
                database, sql, -1, CUnsignedInt(SQLITE_PREPARE_PERSISTENT), &statement, nil))
        guard let statement else { throw error(SQLITE_MISUSE) }
        prepared.append((sql, statement))
        return statement
    }

    private func check(_ code: CInt) throws(StoreError) {
        guard code == SQLITE_OK else { throw error(code) }
    }

    private func error(_ code: CInt) -> StoreError {
        StoreError(code: code, message: String(cString: sqlite3_errmsg(database)), path: path)
    }
}

/// What takes the place of a question mark in a statement.
enum ReadValue {
    case integer(Int64)
    case blob([UInt8])
    /// UTF-8, with all its bytes.
    case text([UInt8])
    case null

    init(_ number: Int64?) {
        self = number.map { .integer($0) } ?? .null
    }

    init(_ number: Int?) {
        self = number.map { .integer(Int64($0)) } ?? .null
    }

    init(_ number: Int) {
        self = .integer(Int64(number))
    }

    init(_ text: String?) {
        self = text.map { .text(Array($0.utf8)) } ?? .null
    }

    /// SQLITE_TRANSIENT: the bytes are copied.
    private static var copied: sqlite3_destructor_type {
        unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }

    /// - Returns: SQLite's result code.
    func bind(to statement: OpaquePointer, at index: CInt) -> CInt {
        switch self {
        case .null: return sqlite3_bind_null(statement, index)
        case .integer(let number): return sqlite3_bind_int64(statement, index, number)
        case .blob(let bytes) where bytes.isEmpty:
            return sqlite3_bind_zeroblob(statement, index, 0)
        case .blob(let bytes):
            return sqlite3_bind_blob64(
                statement, index, bytes, sqlite3_uint64(bytes.count), Self.copied)
        case .text(let bytes):
            return bytes.withUnsafeBytes { bytes in
                // No text, and not NULL, where there are no bytes.
                let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
                return withUnsafePointer(to: 0 as CChar) { empty in
                    sqlite3_bind_text64(
                        statement, index, start ?? empty, sqlite3_uint64(bytes.count), Self.copied,
                        UInt8(SQLITE_UTF8))
                }
            }
        }
    }
}

/// A row of a statement. What is read of a damaged file may be of any type: nothing here minds.
struct ReadRow: ColumnReading {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    func isNull(_ index: Int) -> Bool {
        sqlite3_column_type(statement, CInt(index)) == SQLITE_NULL
    }

    func int64(_ index: Int) -> Int64 { sqlite3_column_int64(statement, CInt(index)) }

    func bytes(_ index: Int) -> [UInt8] { Array(buffer(index)) }

    func text(_ index: Int) -> String { String(decoding: buffer(index), as: UTF8.self) }

    /// A column's bytes where they lie, which is there until the next row.
    func buffer(_ index: Int) -> UnsafeRawBufferPointer {
        // The bytes first: to ask for their number first might have them converted meanwhile.
        let start = sqlite3_column_blob(statement, CInt(index))
        return UnsafeRawBufferPointer(
            start: start, count: Int(sqlite3_column_bytes(statement, CInt(index))))
    }
}

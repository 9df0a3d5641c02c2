import GRDBSQLite

/// What takes the place of a question mark in a statement of a search.
enum SQLValue: Hashable {
    case integer(Int)
    case blob([UInt8])
    case text(String)
}

/// A statement that is made for one search.
final class SearchStatement {
    private let database: OpaquePointer
    private var statement: OpaquePointer?

    /// - Throws: the result code of SQLite's.
    init(_ sql: String, _ values: [SQLValue], _ database: OpaquePointer) throws(SearchError) {
        self.database = database
        let code = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
        guard code == SQLITE_OK else { throw SearchError(code, database) }
        for (index, value) in values.enumerated() {
            let code = bind(value, at: CInt(index + 1))
            guard code == SQLITE_OK else { throw SearchError(code, database) }
        }
    }

    deinit {
        sqlite3_finalize(statement)
    }

    private func bind(_ value: SQLValue, at index: CInt) -> CInt {
        // SQLITE_TRANSIENT: the bytes are copied.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .integer(let number): return sqlite3_bind_int64(statement, index, Int64(number))
        case .blob(let bytes) where bytes.isEmpty:
            return sqlite3_bind_zeroblob(statement, index, 0)
        case .blob(let bytes):
            return sqlite3_bind_blob(statement, index, bytes, CInt(bytes.count), copied)
        case .text(let text):
            return sqlite3_bind_text(statement, index, text, CInt(text.utf8.count), copied)
        }
    }

    /// The next row, which is valid until the one after it is asked for; nil after the last.
    func next() throws(SearchError) -> SearchRow? {
        guard let statement else { return nil }
        let code = sqlite3_step(statement)
        if code == SQLITE_DONE { return nil }
        guard code == SQLITE_ROW else { throw SearchError(code, database) }
        return SearchRow(self, statement)
    }
}

/// A row of a search, which keeps its statement.
struct SearchRow: ColumnReading {
    private let owner: SearchStatement
    private let statement: OpaquePointer
    private var row: ReadRow { ReadRow(statement) }

    fileprivate init(_ owner: SearchStatement, _ statement: OpaquePointer) {
        self.owner = owner
        self.statement = statement
    }

    func isNull(_ index: Int) -> Bool { withExtendedLifetime(owner) { row.isNull(index) } }

    func int64(_ index: Int) -> Int64 { withExtendedLifetime(owner) { row.int64(index) } }

    func bytes(_ index: Int) -> [UInt8] { withExtendedLifetime(owner) { row.bytes(index) } }

    func text(_ index: Int) -> String { withExtendedLifetime(owner) { row.text(index) } }

    func double(_ index: Int) -> Double {
        withExtendedLifetime(owner) { sqlite3_column_double(statement, CInt(index)) }
    }
}

/// Why a statement of a search has not come to its end.
struct SearchError: Error {
    var code: CInt
    var message: String

    init(_ code: CInt, _ database: OpaquePointer) {
        self.code = code
        message = String(cString: sqlite3_errmsg(database))
    }

    /// Whether it was ended because nobody wants its answer any more.
    var isInterruption: Bool { code & 0xFF == SQLITE_INTERRUPT }
}

import FoundationEssentials
import GRDB

extension Database {
    /// Runs a statement that is prepared once.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// The rows of a statement that is prepared once. A row is valid until the next is asked for.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> RowCursor {
        try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    }

    /// What `body` makes of the first row, which is valid only there; nil when there is none.
    func firstRow<T>(
        _ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> T
    ) throws -> T? {
        let cursor = try rows(sql, arguments)
        // A cursor that goes resets the statement, and takes the row's memory with it.
        return try withExtendedLifetime(cursor) { try cursor.next().map(body) }
    }

    /// Runs SQLite's own functions, for what is done so often that GRDB's would take most of the time.
    func withStatements<T>(_ body: (ReadStatements) throws -> T) throws -> T {
        guard let sqliteConnection else {
            throw StoreError.cannotOpen(path: "The index", reason: "it was closed")
        }
        let statements = ReadStatements(sqliteConnection, path: "The index")
        defer { statements.finish() }
        return try body(statements)
    }

    /// The first column of the first row.
    func integer(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }
}

/// What is read of a damaged file may be of any type: nothing here ends the program, as GRDB's own
/// subscripts do for a NULL that they did not expect.
extension Row {
    func withBytes<T>(
        _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> T
    ) throws -> T {
        try withUnsafeData(atIndex: index) { data in
            guard let data else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
            return try data.withUnsafeBytes { bytes in
                try bytes.withMemoryRebound(to: UInt8.self) { try body($0) }
            }
        }
    }

    /// The bytes of a blob or of a text; none for NULL.
    func bytes(_ index: Int) -> [UInt8] {
        (try? withBytes(index) { Array($0) }) ?? []
    }

    /// A text with all its bytes, also those after a NUL, where GRDB would stop.
    func text(_ index: Int) -> String {
        (try? withBytes(index) { String(decoding: $0, as: UTF8.self) }) ?? ""
    }

    /// 0 for NULL.
    func int64(_ index: Int) -> Int64 { (self[index] as Int64?) ?? 0 }
}

extension String {
    /// To be bound for `CAST(? AS TEXT)`, so that no byte is lost: GRDB's own binding of strings
    /// stops at a NUL.
    var allBytes: Data { Data(utf8) }
}

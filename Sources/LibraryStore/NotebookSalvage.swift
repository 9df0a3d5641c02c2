import FoundationEssentials
import GRDB

/// Copies what can be read of a damaged notebook into a new one.
///
/// The trees of the file's tables are walked from their roots. Where anything is missing there, the
/// pages that no tree leads to are looked at, too, and rows are told by their shape.
struct NotebookSalvage {
    private let image: DatabaseImage
    private let db: Database
    private let tables: [Table]
    private var visited: Set<Int> = []
    private var isIncomplete: Bool

    private struct Table {
        let name: String
        /// In the order in which a row has them.
        let columns: [Column]
        let hasRowNumbers: Bool
        /// Rows that no tree leads to; in the end those that were taken.
        var strays: [StoredRow] = []
    }

    private struct Column {
        let name: String
        let type: String
        let isRequired: Bool
        /// Whether the row's number stands for it.
        let isNumber: Bool
    }

    /// - Parameter db: a new notebook without rows, inside a transaction.
    static func copy(_ image: DatabaseImage, into db: Database) throws {
        var salvage = try NotebookSalvage(image, db)
        try salvage.copyTrees()
        if salvage.isIncomplete { try salvage.copyStrays() }
    }

    private init(_ image: DatabaseImage, _ db: Database) throws {
        self.image = image
        self.db = db
        tables = try Self.tables(of: db)
        isIncomplete = image.hasDamagedLog
    }

    private static func tables(of db: Database) throws -> [Table] {
        let names = try String.fetchAll(
            db,
            sql: """
                SELECT name FROM sqlite_schema
                WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY rowid
                """)
        return try names.map { name in
            let isIndex = try db.integer(
                "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", [name])
            // A table without row ids begins with its key.
            let order = isIndex == 1 ? "pk = 0, pk, cid" : "cid"
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT name, type, "notnull" AND dflt_value IS NULL, pk
                    FROM pragma_table_info(?) ORDER BY \(order)
                    """, arguments: [name])
            let columns = rows.map { row in
                Column(
                    name: row.text(0), type: row.text(1), isRequired: row.int64(2) != 0,
                    isNumber: isIndex != 1 && row.int64(3) == 1 && row.text(1) == "INTEGER")
            }
            return Table(name: name, columns: columns, hasRowNumbers: isIndex != 1)
        }
    }

    // MARK: - Trees

    private mutating func copyTrees() throws {
        var roots: [String: Int] = [:]
        for row in walk(from: 1) {
            guard row.values.count == 5, case .text(let name) = row.values[1],
                case .integer(let root) = row.values[3]
            else { continue }
            roots[String(decoding: name, as: UTF8.self)] = Int(root)
        }
        for table in tables {
            guard let root = roots[table.name] else {
                // An earlier format had fewer tables; a broken first page has fewer, too.
                isIncomplete = isIncomplete || roots["annotation"] == nil
                continue
            }
            for row in walk(from: root) { try insert(row, into: table) }
        }
        // Not a table's, but where they stand is no place for strays.
        for (name, root) in roots where !tables.contains(where: { $0.name == name }) {
            _ = walk(from: root)
        }
    }

    private mutating func walk(from root: Int) -> [StoredRow] {
        var rows: [StoredRow] = []
        var next = [root]
        while let number = next.popLast() {
            guard let page = TreePage(number, of: image), visited.insert(number).inserted else {
                isIncomplete = true
                continue
            }
            if page.isDamaged { isIncomplete = true }
            rows += page.rows
            next += page.children
        }
        return rows
    }

    // MARK: - Strays

    private mutating func copyStrays() throws {
        let free = image.freePages
        var tables = tables
        for number in 1...max(1, image.count)
        where !visited.contains(number) && !free.contains(number) {
            guard let page = TreePage(number, of: image) else { continue }
            for row in page.rows {
                guard let index = tables.firstIndex(where: { Self.fits(row, $0) }) else { continue }
                tables[index].strays.append(row)
            }
        }
        for index in tables.indices {
            let table = tables[index]
            tables[index].strays = try table.strays.filter { try insert($0, into: table) }
        }
        try forgetRemoved(tables)
    }

    /// A page that was given up may still have a note that was removed long ago.
    private func forgetRemoved(_ tables: [Table]) throws {
        for table in tables where ["annotation", "decision"].contains(table.name) {
            for case let number? in table.strays.map(\.number) {
                try db.execute(
                    sql: """
                        DELETE FROM \(table.name) WHERE number = ? AND (
                            SELECT operation FROM history WHERE history.id = \(table.name).id
                            ORDER BY number DESC LIMIT 1) = 'remove'
                        """, arguments: [number])
            }
        }
    }

    private static func fits(_ row: StoredRow, _ table: Table) -> Bool {
        guard (row.number != nil) == table.hasRowNumbers, row.values.count <= table.columns.count,
            !table.columns[row.values.count...].contains(where: \.isRequired)
        else { return false }
        return zip(row.values, table.columns).allSatisfy { value, column in
            switch value {
            case .null: column.isNumber || !column.isRequired
            case .integer: column.type == "INTEGER" && !column.isNumber
            case .real: column.type == "REAL"
            case .text: column.type == "TEXT"
            case .blob: column.type == "BLOB"
            }
        }
    }

    // MARK: - Rows

    /// - Returns: whether the new notebook has taken the row, which it does not where it has one
    ///   with the same key, or where the row makes no sense.
    @discardableResult
    private func insert(_ row: StoredRow, into table: Table) throws -> Bool {
        guard row.values.count <= table.columns.count else { return false }
        let columns = table.columns[..<row.values.count]
        var arguments: [(any DatabaseValueConvertible)?] = []
        for (value, column) in zip(row.values, columns) {
            arguments.append(column.isNumber ? row.number : Self.argument(value))
        }
        let marks = row.values.map { value in
            if case .text = value { "CAST(? AS TEXT)" } else { "?" }
        }
        do {
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO "\(table.name)"
                    (\(columns.map { "\"\($0.name)\"" }.joined(separator: ", ")))
                    VALUES (\(marks.joined(separator: ", ")))
                    """, arguments: StatementArguments(arguments))
        } catch let error as DatabaseError
            where [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode)
        {
            return false
        }
        return db.changesCount > 0
    }

    private static func argument(_ value: StoredValue) -> (any DatabaseValueConvertible)? {
        switch value {
        case .null: nil
        case .integer(let number): number
        case .real(let number): number
        case .text(let bytes), .blob(let bytes): Data(bytes)
        }
    }
}

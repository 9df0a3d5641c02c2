import Articles
import GRDBSQLite

/// The functions that searches add to SQL, made known to each connection once.
///
/// `bm25_of(fulltext, ?)` is the BM25 of the row for what ``RankWeights/bytes`` says of the query.
/// FTS5 has a function of that kind, which goes through all rows of every word before it ranks the
/// first, and for which each form of a word is a word of its own.
///
/// `has_letters(text, folded)` says whether a text has letters in this order without a gap, without
/// regard to case and accents.
enum SearchFunctions {
    /// - Returns: whether the database has full-text search.
    @discardableResult
    static func add(to database: OpaquePointer) -> Bool {
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
        sqlite3_create_function_v2(
            database, "has_letters", 2, flags, nil, hasLetters, nil, nil, nil)
        guard let api = api(of: database) else { return false }
        return api.pointee.xCreateFunction(api, "bm25_of", nil, rank, nil) == SQLITE_OK
    }

    /// As https://sqlite.org/fts5.html#extending_fts5 has it.
    private static func api(of database: OpaquePointer) -> UnsafeMutablePointer<fts5_api>? {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nil) == SQLITE_OK
        else { return nil }
        defer { sqlite3_finalize(statement) }
        var api: UnsafeMutablePointer<fts5_api>?
        withUnsafeMutablePointer(to: &api) { place in
            "fts5_api_ptr".withCString { name in
                _ = sqlite3_bind_pointer(statement, 1, place, name, nil)
                sqlite3_step(statement)
            }
        }
        return api
    }

    // MARK: - Rank

    private static let rank: fts5_extension_function = { api, row, context, count, values in
        guard let api = api?.pointee, let context, count == 1,
            let value = values?[0], let start = sqlite3_value_blob(value)
        else {
            sqlite3_result_double(context, 0)
            return
        }
        let weights = RankWeights.View(
            UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value))))
        sqlite3_result_double(context, weights.score(api, row))
    }

    // MARK: - Letters

    private static let hasLetters:
        @convention(c) (
            OpaquePointer?, CInt, UnsafeMutablePointer<OpaquePointer?>?
        ) -> Void = { context, count, values in
            guard count == 2, let values else { return }
            let text = bytes(of: values[0])
            let sought = bytes(of: values[1])
            sqlite3_result_int(context, has(text, sought) ? 1 : 0)
        }

    private static func bytes(of value: OpaquePointer?) -> UnsafeRawBufferPointer {
        let start = sqlite3_value_blob(value)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
    }

    private static func has(
        _ text: UnsafeRawBufferPointer, _ sought: UnsafeRawBufferPointer
    ) -> Bool {
        guard let first = sought.first else { return true }
        guard text.allSatisfy({ $0 < 0x80 }) else {
            let folded = LetterFolding().folded(
                String(decoding: text, as: UTF8.self).unicodeScalars)
            return folded.contains(sought)
        }
        guard text.count >= sought.count else { return false }
        for start in 0...(text.count - sought.count) where small(text[start]) == first {
            var length = 1
            while length < sought.count, small(text[start + length]) == sought[length] {
                length += 1
            }
            if length == sought.count { return true }
        }
        return false
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}

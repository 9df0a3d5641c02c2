import Articles
import FoundationEssentials
import GRDB

extension LibraryIndex {
    /// What is known of every file that holds articles, in the order of their paths.
    public func knownFiles() throws(StoreError) -> [(path: DocumentPath, file: KnownFile)] {
        try ask { (db) throws(StoreError) in
            var files: [(path: DocumentPath, file: KnownFile)] = []
            /// The last of `files`, with a slash, where it is one of parts.
            var folder: [UInt8]?
            try db.rows(
                """
                SELECT id, path, hash, known AND text_row IS NOT NULL, size, seconds, nanoseconds,
                    inode, file_length
                FROM article ORDER BY path
                """
            ) { row throws(StoreError) in
                guard let hash = ContentHash(bytes: row.bytes(2)) else { return }
                let stamp = FileStamp(
                    size: row.int64(4), modifiedSeconds: row.int64(5),
                    modifiedNanoseconds: row.int64(6),
                    inode: UInt64(bitPattern: row.int64(7)))
                var path = DocumentPath(bytes: row.bytes(1))
                // The parts of a file stand one below the other.
                if let folder, path.bytes.starts(with: folder) {
                    let isAsKnown = files.last?.file.stamp == stamp && row.int(3) == 1
                    if !isAsKnown, !files.isEmpty { files[files.count - 1].file.stamp = nil }
                    return
                }
                let isPart = !row.isNull(8)
                if isPart { path = DocumentPath(bytes: Array(path.bytes.prefix(row.int(8)))) }
                folder = isPart ? path.bytes + [UInt8(ascii: "/")] : nil
                let known = KnownFile(
                    id: ArticleID(row.int64(0)), stamp: row.int(3) == 1 ? stamp : nil, hash: hash,
                    hasParts: isPart)
                files.append((path, known))
            }
            return Self.joined(files)
        }
    }

    /// Files with parts, which stand where their parts do, put in order, and made one with the
    /// article that the file is itself.
    private static func joined(
        _ files: [(path: DocumentPath, file: KnownFile)]
    ) -> [(path: DocumentPath, file: KnownFile)] {
        guard files.contains(where: \.file.hasParts) else { return files }
        var result: [(path: DocumentPath, file: KnownFile)] = []
        for entry in files.sorted(by: { ($0.path, $0.file.id) < ($1.path, $1.file.id) }) {
            if let last = result.last, last.path == entry.path {
                result[result.count - 1].file.hasParts = true
                if last.file.stamp != entry.file.stamp {
                    result[result.count - 1].file.stamp = nil
                }
            } else {
                result.append(entry)
            }
        }
        return result
    }

    /// The articles that a file holds: itself, and its parts.
    public func articles(
        ofFile file: DocumentPath
    ) throws(StoreError) -> [(id: ArticleID, path: DocumentPath)] {
        // A slash is followed by "0".
        let slash = UInt8(ascii: "/")
        return try ask { (db) throws(StoreError) in
            var found: [(id: ArticleID, path: DocumentPath)] = []
            try db.rows(
                """
                SELECT id, path FROM article WHERE path = ?1
                UNION ALL
                SELECT id, path FROM article
                WHERE path > ?2 AND path < ?3 AND file_length = ?4
                """,
                [
                    .blob(file.bytes), .blob(file.bytes + [slash]), .blob(file.bytes + [slash + 1]),
                    .integer(Int64(file.bytes.count)),
                ]
            ) { row throws(StoreError) in
                found.append((ArticleID(row.int64(0)), DocumentPath(bytes: row.bytes(1))))
            }
            return found
        }
    }

    /// Where an article stands in its file; nil for one that is a file by itself.
    public func part(of id: ArticleID) throws(StoreError) -> ArticlePart? {
        try ask { (db) throws(StoreError) in
            try db.first(
                "SELECT file_length, part_start, part_end FROM article WHERE id = ?",
                [.integer(id.rawValue)]
            ) { ArticlePart($0, from: 0) }
        }
    }

    /// Stores articles, all of them or none. One whose path is known replaces what was stored
    /// there and keeps its id; when its text has not changed it keeps its chains, too.
    ///
    /// - Parameter files: of which all articles are stored then; see ``FileStamp/unfinished``.
    /// - Returns: The ids, in the order of `documents`.
    @discardableResult
    public func store(
        _ documents: [(Article, FileStamp)], finishing files: [(DocumentPath, FileStamp)] = []
    ) throws(StoreError) -> [ArticleID] {
        guard !documents.isEmpty || !files.isEmpty else { return [] }
        for (article, _) in documents { texts.store(article) }
        return try writeChains { chains in
            try chains.db.withStatements { statements in
                let writer = ArticleWriter(
                    chains: chains, statements: statements, folding: try TextFolding(chains.db))
                let ids = try documents.map { try writer.store($0, $1) }
                for (file, stamp) in files { try writer.setStamp(stamp, ofFile: file) }
                return ids
            }
        }
    }

    /// Gives an article another path. An article that had that path is removed.
    public func rename(_ id: ArticleID, to path: DocumentPath) throws(StoreError) {
        try rename([(id, path)])
    }

    /// The same for articles that may exchange their paths.
    public func rename(
        _ moves: [(id: ArticleID, path: DocumentPath)]
    ) throws(StoreError) {
        guard !moves.isEmpty else { return }
        if texts.keepsAll {
            var paths: [(DocumentPath, DocumentPath)] = []
            for move in moves {
                if let old = try summary(of: move.id)?.path { paths.append((old, move.path)) }
            }
            texts.rename(paths)
        }
        try writeChains { chains in
            let statements = chains.statements
            for (id, _) in moves {
                // No file has a path that begins so.
                let path = [0] + Array(String(id.rawValue).utf8)
                try statements.run(
                    """
                    UPDATE article SET path = ?, file_length = file_length - length(path)
                    WHERE id = ?
                    """, [.blob(path), .integer(id.rawValue)])
            }
            for (id, path) in moves {
                let other = try statements.integer(
                    "SELECT id FROM article WHERE path = ?", [.blob(path.bytes)])
                if let other { try ArticleWriter.remove(other, chains) }
                try statements.run(
                    """
                    UPDATE article SET path = ?1, file_length = file_length + length(?1)
                    WHERE id = ?2
                    """, [.blob(path.bytes), .integer(id.rawValue)])
                // Their ids are made of the path.
                try statements.run(
                    "UPDATE entity SET is_stale = 1 WHERE home = ?", [.integer(id.rawValue)])
            }
        }
    }

    /// Removes articles with all that is known of them. What their names leave behind
    /// is settled by the next ``linking(_:)``.
    public func remove(_ ids: [ArticleID]) throws(StoreError) {
        guard !ids.isEmpty else { return }
        try writeChains { chains in
            for id in ids { try ArticleWriter.remove(id.rawValue, chains) }
        }
    }

    /// Remembers the paths of articles whose documents are there no more, and that what is stored from
    /// now on came after that.
    public func noteDeparture(of ids: [ArticleID]) throws(StoreError) {
        guard !ids.isEmpty else { return }
        try write { db in
            for id in ids { try Self.remember(id, db) }
        }
    }

    private static func remember(_ id: ArticleID, _ db: Database) throws {
        try db.run(
            """
            INSERT OR REPLACE INTO departed (path, latest)
            SELECT path, (SELECT seq FROM sqlite_sequence WHERE name = 'article')
            FROM article WHERE id = ?
            """, [id.rawValue])
    }

    /// The reading text of an article, read from its document: nil when there is no such article, and
    /// when the document is not as it was when it was indexed.
    public func text(of id: ArticleID) throws(StoreError) -> ReadingText? {
        try articleText(of: id)?.text
    }

    /// The same, where it matters why there is no text; nil when there is no such article.
    public func articleText(of id: ArticleID) throws(StoreError) -> ArticleText? {
        let known = try ask { (db) throws(StoreError) in
            try db.first(
                "SELECT path, hash, file_length, part_start, part_end FROM article WHERE id = ?",
                [.integer(id.rawValue)]
            ) { row in
                ContentHash(bytes: row.bytes(1)).map {
                    (DocumentPath(bytes: row.bytes(0)), $0, ArticlePart(row, from: 2))
                }
            }
        }
        guard let (path, hash, part) = known else { return nil }
        return texts.text(at: path, of: hash, part: part)
    }

    /// Remembers which files are not read, in place of those that were remembered.
    ///
    /// - Returns: Whether they are others than before.
    @discardableResult
    public func setSkipped(_ files: [SkippedFile]) throws(StoreError) -> Bool {
        guard try skipped() != files.sorted(by: { $0.path < $1.path }) else { return false }
        try write { db in
            try db.run("DELETE FROM skipped")
            for file in files {
                try db.run(
                    "INSERT OR REPLACE INTO skipped (path, reason) VALUES (?, CAST(? AS TEXT))",
                    [Data(file.path.bytes), file.reason.allBytes])
            }
        }
        return true
    }

    /// How many files are not read.
    public func skippedCount() throws(StoreError) -> Int {
        if let answers = startAnswers { return answers.skipped }
        return try ask { (db) throws(StoreError) in
            Int(try db.integer("SELECT count(*) FROM skipped") ?? 0)
        }
    }

    /// The files that are not read, by path.
    public func skipped() throws(StoreError) -> [SkippedFile] {
        try ask { (db) throws(StoreError) in
            var files: [SkippedFile] = []
            try db.rows("SELECT path, reason FROM skipped ORDER BY path") {
                row throws(StoreError) in
                files.append(
                    SkippedFile(path: DocumentPath(bytes: row.bytes(0)), reason: row.text(1)))
            }
            return files
        }
    }
}

import Articles

/// As bytes. A mention tells its entity by its place among the article's entities, counted from 1.
extension StartAnswers {
    func write(to writer: inout ByteWriter) {
        writer.write(questions.article == nil ? 0 : 1)
        writer.write(questions.article?.bytes ?? [])
        writer.write(questions.sort.rawValue)
        writer.write(questions.ascending ? 1 : 0)
        writer.write(count)
        writer.write(skipped)
        writer.write(first)
        writer.write(rows.count)
        for row in rows { writer.write(row) }
        writer.write(article == nil ? 0 : 1)
        if let article { writer.write(article) }
    }

    /// Nil for bytes that were not written by ``write(to:)``.
    init?(_ reader: inout ByteReader) {
        guard let hasArticle = reader.number(), let path = reader.byteArray(),
            let sort = reader.text().flatMap(ArticleSort.init), let ascending = reader.number(),
            let count = reader.number(), let skipped = reader.number(),
            let first = reader.number(), let rowCount = reader.count()
        else { return nil }
        questions = StartQuestions(
            article: hasArticle == 1 ? DocumentPath(bytes: path) : nil, sort: sort,
            ascending: ascending == 1)
        self.count = count
        self.skipped = skipped
        self.first = first
        rows = []
        rows.reserveCapacity(rowCount)
        for _ in 0..<rowCount {
            guard let row = reader.summary() else { return nil }
            rows.append(row)
        }
        guard first <= count, rows.count <= count - first, let isOpen = reader.number() else {
            return nil
        }
        guard isOpen == 1 else { return }
        guard let opened = reader.openArticle() else { return nil }
        article = opened
    }
}

extension ByteWriter {
    mutating func write(_ bytes: [UInt8]) {
        write(bytes.count)
        append(bytes)
    }

    fileprivate mutating func write(_ summary: ArticleSummary) {
        write(word: UInt64(bitPattern: summary.id.rawValue))
        write(summary.path.bytes)
        write(summary.hash.bytes)
        write(summary.title)
        write(summary.words)
        write(summary.length)
        write(word: UInt64(bitPattern: summary.modified))
        write(summary.entities)
        write(summary.date == nil ? 0 : 1)
        guard let date = summary.date else { return }
        write(word: UInt64(bitPattern: Int64(date.first.dayNumber)))
        write(word: UInt64(bitPattern: Int64(date.last.dayNumber)))
        write(DateColumns.form(of: date))
    }

    fileprivate mutating func write(_ article: StartAnswers.OpenArticle) {
        write(article.summary)
        write(article.row)
        write(article.entities.count)
        var numbers: [EntityID: Int] = [:]
        for (number, local) in article.entities.enumerated() {
            let entity = local.entity
            numbers[entity.id] = number + 1
            write(entity.id.rawValue)
            write(entity.name)
            write(entity.kind.order)
            write(entity.names)
            write(entity.mentions)
            write(entity.articles)
            write(local.here)
        }
        write(article.mentions.count)
        for mention in article.mentions {
            write(mention.range.start.utf8)
            write(mention.range.count)
            write(mention.kind.order)
            write(mention.entity.flatMap { numbers[$0] } ?? 0)
        }
    }
}

extension ByteReader {
    mutating func byteArray() -> [UInt8]? {
        guard let count = count() else { return nil }
        return take(count)
    }

    private mutating func int64() -> Int64? {
        word().map { Int64(bitPattern: $0) }
    }

    fileprivate mutating func summary() -> ArticleSummary? {
        guard let id = int64(), let path = byteArray(),
            let hash = byteArray().flatMap({ ContentHash(bytes: $0) }), let title = text(),
            let words = number(), let length = number(), let modified = int64(),
            let entities = number(), let isDated = number()
        else { return nil }
        var date: DateValue?
        if isDated == 1 {
            guard let first = int64(), let last = int64(), let form = number(),
                let value = DateColumns.value(first: Int(first), last: Int(last), form: form)
            else { return nil }
            date = value
        }
        return ArticleSummary(
            id: ArticleID(id), path: DocumentPath(bytes: path), hash: hash, title: title,
            words: words, length: length, modified: modified, date: date, entities: entities)
    }

    fileprivate mutating func openArticle() -> StartAnswers.OpenArticle? {
        guard let summary = summary(), let row = number(), let entities = localEntities(),
            let mentions = mentions(of: entities)
        else { return nil }
        return StartAnswers.OpenArticle(
            summary: summary, row: row, mentions: mentions, entities: entities)
    }

    private mutating func localEntities() -> [LocalEntity]? {
        guard let count = count() else { return nil }
        var entities: [LocalEntity] = []
        entities.reserveCapacity(count)
        for _ in 0..<count {
            guard let id = text(), let name = text(), let kind = kind(),
                let names = allNames(most: .max), let mentions = number(),
                let articles = number(), let here = number()
            else { return nil }
            let entity = Entity(
                id: EntityID(id), name: name, kind: kind, names: names, mentions: mentions,
                articles: articles)
            entities.append(LocalEntity(entity, here: here))
        }
        return entities
    }

    private mutating func mentions(of entities: [LocalEntity]) -> [Mention]? {
        guard let count = count() else { return nil }
        var mentions: [Mention] = []
        mentions.reserveCapacity(count)
        for _ in 0..<count {
            guard let start = number(), let length = number(), let kind = kind(),
                let entity = number(), entity <= entities.count
            else { return nil }
            let (end, overflow) = start.addingReportingOverflow(length)
            guard !overflow else { return nil }
            mentions.append(
                Mention(
                    TextRange(utf8: start..<end), kind,
                    entity: entity == 0 ? nil : entities[entity - 1].entity.id))
        }
        return mentions
    }
}

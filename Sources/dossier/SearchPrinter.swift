import Articles
import LibraryStore

/// Prints what a search found, for people: names, notes, and articles with a passage of each.
struct SearchPrinter {
    let pen: Pen
    let output: OutputFile

    func print(_ found: Found) {
        for entity in found.names.entities { print(entity) }
        for (path, hit) in found.notes { print(hit, at: path) }
        for hit in found.hits { print(hit) }
    }

    private func print(_ entity: Entity) {
        let facts =
            "\(entity.kind.rawValue), \(counted(entity.mentions, "mention", "mentions")) in "
            + counted(entity.articles, "article", "articles")
        output.write(
            pen.draw(entity.name.printableLine, Pen.inks(for: entity.kind)) + "  "
                + pen.draw(facts, .dim) + "\n")
    }

    private func print(_ hit: NoteHit, at path: DocumentPath) {
        let id = String(hit.annotation.id.rawValue.prefix(NotePrinter.idLength)).printableLine
        output.write(
            pen.draw(path.string.printableLine, .bold) + "  note " + pen.draw(id, .yellow)
                + "\n    " + snippet(hit.snippet, marks: hit.marks) + "\n")
    }

    private func print(_ hit: Found.Hit) {
        let matches =
            hit.passages.count.map { counted($0, "match", "matches") } ?? "many matches"
        let date = hit.article.date.map { $0.label() + ", " } ?? ""
        output.write(
            pen.draw(hit.article.path.string.printableLine, .bold) + "  "
                + hit.article.title.printableLine + "  " + pen.draw("(\(date)\(matches))", .dim)
                + "\n    " + snippet(hit.passages.snippet, marks: hit.passages.marks) + "\n")
    }

    private func snippet(_ text: String, marks: [Range<Int>]) -> String {
        let bytes = Array(text.utf8)
        func part(_ range: Range<Int>) -> String {
            ConcordanceLines.folded(
                String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self))
        }
        var line = ""
        var done = 0
        for mark in marks where mark.lowerBound >= done {
            line += part(done..<mark.lowerBound) + pen.draw(part(mark), [.bold, .yellow])
            done = mark.upperBound
        }
        return line + part(done..<max(done, bytes.count))
    }
}

import Articles
import GRDB

/// A note that a search found.
public struct NoteHit: Hashable, Sendable {
    public var annotation: Annotation
    /// A piece of the note, on one line, around the first match.
    public var snippet: String
    /// The matches, in UTF-8 bytes of `snippet`.
    public var marks: [Range<Int>]
}

extension Notebook {
    /// The notes whose text and tags answer a query, in the order of ``annotations()``.
    ///
    /// Every note is read: a notebook is small beside a library, and has no index to keep in step.
    public func search(_ query: SearchQuery, limit: Int) throws(StoreError) -> [NoteHit] {
        guard !query.isEmpty else { return [] }
        return try read(empty: []) { db in
            let folding = try TextFolding(db)
            let pattern = NotePattern(query, folding)
            var hits: [NoteHit] = []
            for annotation in try AnnotationTable.annotations(db, "", []) {
                guard hits.count < limit else { break }
                if let hit = pattern.hit(annotation, folding) { hits.append(hit) }
            }
            return hits
        }
    }
}

/// A query as phrases that are sought in one text.
private struct NotePattern {
    private struct Clause {
        var wanted: [Phrase]
        var unwanted: [Phrase]
    }

    private let clauses: [Clause]
    private let phrases: [Phrase]

    init(_ query: SearchQuery, _ folding: TextFolding) {
        func phrases(_ terms: [SearchQuery.Term]) -> [Phrase] {
            terms.compactMap { term in
                let tokens = folding.tokens(of: term.text)
                return tokens.isEmpty ? nil : Phrase(tokens: tokens, isPrefix: term.isPrefix)
            }
        }
        clauses = query.clauses.map {
            Clause(wanted: phrases($0.wanted), unwanted: phrases($0.unwanted))
        }.filter { !$0.wanted.isEmpty }
        self.phrases = clauses.flatMap(\.wanted)
    }

    func hit(_ annotation: Annotation, _ folding: TextFolding) -> NoteHit? {
        let text = ([annotation.body] + annotation.tags.map { "#" + $0 })
            .filter { !$0.isEmpty }.joined(separator: "\n")
        guard !text.isEmpty else { return nil }
        return Array(text.utf8).withUnsafeBufferPointer { bytes in
            var found: Set<Phrase> = []
            var first: Range<Int>?
            let sought = Set(clauses.flatMap { $0.wanted + $0.unwanted })
            for phrase in sought {
                guard let match = match(of: phrase, in: bytes, folding) else { continue }
                found.insert(phrase)
                let isWanted = phrases.contains(phrase)
                if isWanted, match.lowerBound < first?.lowerBound ?? .max { first = match }
            }
            let holds = clauses.contains { clause in
                clause.wanted.allSatisfy(found.contains)
                    && !clause.unwanted.contains(where: found.contains)
            }
            guard holds else { return nil }
            let snippet = Snippet(bytes, around: first ?? 0..<0, phrases, folding)
            return NoteHit(
                annotation: annotation, snippet: snippet.text, marks: snippet.marks)
        }
    }

    private func match(
        of phrase: Phrase, in bytes: UnsafeBufferPointer<UInt8>, _ folding: TextFolding
    ) -> Range<Int>? {
        var matcher = PhraseMatcher([phrase])
        var found: Range<Int>?
        folding.tokens(of: bytes) { token, range in
            found = matcher.take(token, range)
            return found == nil
        }
        return found
    }
}

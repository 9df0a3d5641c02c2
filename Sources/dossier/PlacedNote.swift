import Annotating
import Articles

/// A note, and where it stands in the document of today.
struct PlacedNote {
    var annotation: Annotation
    var anchor: Anchor
    /// Relative to the folder that was asked about; absolute for a document that is in none.
    var path: DocumentPath
    /// Where its passage is now, in Unicode scalars; nil for an orphan or an ambiguous one.
    var scalars: Range<Int>?
    /// Where it was when the note was made, in Unicode scalars; nil when the text is another now.
    var originalScalars: Range<Int>?

    /// The notes of one text, with all scalar offsets found in one pass.
    static func placed(
        _ notes: [AnchoredAnnotation], in text: ReadingText, path: DocumentPath
    ) -> [PlacedNote] {
        let ranges = notes.map { $0.anchor.range ?? TextRange(.zero, .zero) }
        let originals = notes.map(\.annotation.target.selector.position)
        let scalars = text.scalarRanges(of: ranges + originals)
        return notes.enumerated().map { index, note in
            var isSame = false
            if case .exact(let range) = note.anchor { isSame = range == originals[index] }
            return PlacedNote(
                annotation: note.annotation, anchor: note.anchor, path: path,
                scalars: note.anchor.range == nil ? nil : scalars[index],
                originalScalars: isSame ? scalars[notes.count + index] : nil)
        }
    }

    /// A note whose document is gone.
    static func orphan(_ annotation: Annotation, path: DocumentPath) -> PlacedNote {
        PlacedNote(annotation: annotation, anchor: .orphan, path: path)
    }
}

extension Library {
    /// The notes on the library's documents, by path and place; those of documents that are gone
    /// from its folder are orphans.
    func placedNotes() throws -> [PlacedNote] {
        let annotations = try notes.all()
        guard !annotations.isEmpty else { return [] }
        let summaries = try index.allSummaries(sort: .path)
        let paths = Dictionary(summaries.map { ($0.path, $0) }) { first, _ in first }
        let hashes = Dictionary(summaries.map { ($0.hash, $0) }) { first, _ in first }
        var byPath: [DocumentPath: [Annotation]] = [:]
        var gone: [PlacedNote] = []
        for annotation in annotations {
            let path = relativePath(of: annotation.target.path)
            if let known = path.flatMap({ paths[$0] }) ?? hashes[annotation.target.hash] {
                byPath[known.path, default: []].append(annotation)
            } else if let path, case .folder = root {
                gone.append(.orphan(annotation, path: path))
            }
        }
        let placed = try byPath.flatMap { path, annotations in
            try placedNotes(annotations, of: path)
        }
        return (placed + gone).sorted(by: PlacedNote.precedes)
    }

    private func placedNotes(
        _ annotations: [Annotation], of path: DocumentPath
    ) throws -> [PlacedNote] {
        let article = try read(path)
        let finder = AnchorFinder(text: article.text)
        let anchored = annotations.map { annotation in
            let isSame = annotation.target.hash == article.hash
            return AnchoredAnnotation(
                annotation, finder.anchor(annotation.target.selector, isSameText: isSame))
        }
        return PlacedNote.placed(anchored, in: article.text, path: path)
    }
}

extension PlacedNote {
    /// By path, then by place, those without one last, then as they were made.
    static func precedes(_ a: PlacedNote, _ b: PlacedNote) -> Bool {
        if a.path != b.path { return a.path < b.path }
        let (x, y) = (a.scalars, b.scalars)
        if let x, let y, x != y {
            return (x.lowerBound, -x.upperBound) < (y.lowerBound, -y.upperBound)
        }
        if (x == nil) != (y == nil) { return x != nil }
        return (a.annotation.created, a.annotation.id) < (b.annotation.created, b.annotation.id)
    }
}

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
    /// What its document was, where that is gone and this one was taken for it.
    var former: FormerDocument?

    /// The notes of a document, in its order.
    static func placed(_ document: AnnotatedDocument) -> [PlacedNote] {
        placed(document.annotations, in: document.text ?? .empty, path: document.path)
    }

    /// The notes of one text, with all scalar offsets found in one pass.
    static func placed(
        _ notes: [AnchoredAnnotation], in text: ReadingText, path: DocumentPath
    ) -> [PlacedNote] {
        let ranges = notes.map { $0.anchor.range ?? TextRange(.zero, .zero) }
        return zip(notes, text.scalarRanges(of: ranges)).map { note, scalars in
            PlacedNote(
                annotation: note.annotation, anchor: note.anchor, path: path,
                scalars: note.anchor.range == nil ? nil : scalars, former: note.former)
        }
    }
}

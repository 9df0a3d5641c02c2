import Annotating
import Articles
import Importing

/// Whatever is in a file of notes, it is taken in or refused, and what was taken in can be written
/// down again in every format.
enum Exchanging {
    static func run(_ bytes: [UInt8]) -> String? {
        var input = FuzzInput(bytes)
        let formats = ExchangeFormat.allCases.filter { $0.canBeImported || $0.canBeEdited }
        let format = formats[Int(input.byte()) % formats.count]
        let file = Array(input.rest)
        guard format.canBeImported else {
            _ = try? AnnotationExchange.edits(file, format: format)
            return nil
        }
        let text = ReadingText("A short text about Sergei Ivanov. 東京の新聞. Another e\u{301}nd.")
        let imported = try? AnnotationExchange.importAnnotations(
            file, format: format, now: Timestamp(milliseconds: 0), article: DocumentPath("/l/a"),
            folder: DocumentPath("/l")
        ) { path in path.bytes.count % 2 == 0 ? (hash, text) : nil }
        return imported.flatMap { fault($0.annotations, text) }
    }

    private static func fault(_ annotations: [Annotation], _ text: ReadingText) -> String? {
        let finder = AnchorFinder(text: text)
        let anchored = annotations.map {
            AnchoredAnnotation($0, finder.anchor($0.target.selector, isSameText: false))
        }
        let document = AnnotatedDocument(
            path: DocumentPath("a"), absolutePath: DocumentPath("/l/a"), title: "A", text: text,
            blocks: [Block(.paragraph, text.range)], hash: hash, annotations: anchored)
        for format in ExchangeFormat.allCases where format.canBeExported && !format.isFolder {
            guard let file = try? AnnotationExchange.export([document], as: format) else {
                return "no file of \(format)"
            }
            let written = String(decoding: file, as: UTF8.self)
            if let fault = Sanitising.leak(written, keepsLines: true) {
                return "\(format): \(fault)"
            }
        }
        _ = AnnotationExchange.exportFiles([document], as: .brat)
        return nil
    }

    private static let hash = Importer.hash([])
}

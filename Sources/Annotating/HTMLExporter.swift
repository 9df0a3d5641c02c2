import Articles

/// Writes one page that needs nothing else: the articles that have notes, the passages marked, the
/// notes in the margin beside them. Made for the screen and for paper; without a script, and it
/// forbids the browser to fetch anything.
struct HTMLExporter {
    func export(_ documents: [AnnotatedDocument]) -> [UInt8] {
        let documents = documents.filter { !$0.annotations.isEmpty }
        var page = HTMLPage()
        if documents.count > 1 { contents(of: documents, on: &page) }
        var number = 0
        for (index, document) in documents.enumerated() {
            page.add(#"<article id="a\#(index + 1)">"#)
            page.add("<h1>" + HTMLPage.escaped(document.title) + "</h1>")
            page.add(#"<p class="path">"# + HTMLPage.escaped(document.path.string) + "</p>")
            let notes = document.annotations.map { anchored in
                number += 1
                return NumberedNote(number: number, anchored: anchored)
            }
            articleText(document, notes, on: &page)
            leftOver(notes.filter { $0.range == nil || document.text == nil }, on: &page)
            page.add("</article>")
        }
        return page.finished()
    }

    private func contents(of documents: [AnnotatedDocument], on page: inout HTMLPage) {
        page.add("<nav><ol>")
        for (index, document) in documents.enumerated() {
            let title = HTMLPage.escaped(document.title)
            page.add(##"<li><a href="#a\##(index + 1)">\##(title)</a></li>"##)
        }
        page.add("</ol></nav>")
    }

    private func articleText(
        _ document: AnnotatedDocument, _ notes: [NumberedNote], on page: inout HTMLPage
    ) {
        guard let text = document.text else { return }
        let blocks =
            document.blocks.isEmpty ? [Block(.paragraph, text.range)] : document.blocks
        for block in blocks {
            let marked = MarkedBlock(
                block: block, text: text, notes: notes.filter { $0.overlaps(block.range) })
            page.add(#"<div class="row"><div class="text">"# + marked.html + "</div>")
            let beside = notes.filter { $0.range.map { $0.start >= block.range.start } ?? false }
                .filter { $0.range.map { $0.start < block.range.end } ?? false }
            page.add(#"<div class="margin">"# + beside.map(\.html).joined() + "</div></div>")
        }
    }

    /// The notes whose passage is gone, or in doubt.
    private func leftOver(_ notes: [NumberedNote], on page: inout HTMLPage) {
        guard !notes.isEmpty else { return }
        page.add(#"<section class="lost"><h2>Notes without a place</h2>"#)
        for note in notes {
            let quote = HTMLPage.escaped(note.anchored.annotation.target.selector.quote.exact)
            page.add("<blockquote>" + quote + "</blockquote>" + note.html)
        }
        page.add("</section>")
    }
}

/// A note with its number on the page.
private struct NumberedNote {
    let number: Int
    let anchored: AnchoredAnnotation

    var range: TextRange? { anchored.anchor.range }

    func overlaps(_ other: TextRange) -> Bool {
        range.map { $0.start < other.end && other.start < $0.end } ?? false
    }

    var html: String {
        let annotation = anchored.annotation
        var html = ##"<aside id="n\##(number)"><a href="#r\##(number)">\##(number)</a> "##
        html += #"<div class="body">"# + HTMLPage.escaped(annotation.body) + "</div>"
        if case .fuzzy = anchored.anchor {
            html += #"<p class="state">The words have changed.</p>"#
        }
        let tags = annotation.tags.map { #"<span class="tag">"# + HTMLPage.escaped($0) + "</span>" }
        if !tags.isEmpty { html += "<p>" + tags.joined(separator: " ") + "</p>" }
        return html + #"<p class="day">"# + annotation.created.day + "</p></aside>"
    }
}

/// A block of the text with the passages of notes marked in it.
private struct MarkedBlock {
    let block: Block
    let text: ReadingText
    /// Those that overlap the block.
    let notes: [NumberedNote]

    var html: String {
        var name = "p"
        var classes: [String] = []
        switch block.kind {
        case .paragraph: break
        case .heading(let level): name = "h\(min(6, max(2, level + 1)))"
        case .listItem(let depth, _): classes.append("item\(min(6, max(1, depth)))")
        case .preformatted: name = "pre"
        case .rule: return "<hr>"
        }
        if block.quotationDepth > 0 { classes.append("quoted") }
        let attribute = classes.isEmpty ? "" : #" class="\#(classes.joined(separator: " "))""#
        return "<\(name)\(attribute)>" + content + "</\(name)>"
    }

    /// Passages may overlap, so that the text is cut wherever one begins or ends.
    private var content: String {
        let range = block.range
        var cuts: Set = [range.start, range.end]
        for note in notes {
            guard let passage = note.range else { continue }
            cuts.insert(max(passage.start, range.start))
            cuts.insert(min(passage.end, range.end))
        }
        let ends = cuts.sorted()
        var html = ""
        for (start, end) in zip(ends, ends.dropFirst()) {
            let piece = TextRange(start, end)
            let over = notes.filter { $0.overlaps(piece) }
            let words = HTMLPage.escaped(text[piece])
            html += over.isEmpty ? words : "<mark class=\"m\(min(3, over.count))\">\(words)</mark>"
            for note in notes where note.range?.end == end {
                html += ##"<a class="ref" id="r\##(note.number)" href="#n\##(note.number)">"##
                html += "\(note.number)</a>"
            }
        }
        return html
    }
}

/// The page that the articles are put on.
private struct HTMLPage {
    private var lines = [
        "<!DOCTYPE html>", #"<html lang="en">"#, "<head>", #"<meta charset="utf-8">"#,
        #"<meta http-equiv="Content-Security-Policy" "#
            + #"content="default-src 'none'; style-src 'unsafe-inline'">"#,
        #"<meta name="viewport" content="width=device-width">"#, "<title>Notes</title>",
        "<style>", HTMLPage.style, "</style>", "</head>", "<body>",
    ]

    mutating func add(_ line: String) { lines.append(line) }

    func finished() -> [UInt8] {
        Array((lines + ["</body>", "</html>"]).joined(separator: "\n").utf8)
            + [UInt8(ascii: "\n")]
    }

    static func escaped(_ string: String) -> String {
        var bytes: [UInt8] = []
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let style = """
        body { font: 1rem/1.5 Georgia, "Liberation Serif", serif; color: #222; background: #fffefb;
          max-width: 58rem; margin: 2rem auto; padding: 0 1rem; }
        article { margin-bottom: 4rem; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin-bottom: 0; }
        h2, h3, h4, h5, h6 { font-size: 1.15rem; margin: 1.2rem 0 0.3rem; }
        .path, .day, .state { color: #777; font: 0.75rem/1.4 sans-serif; margin: 0.2rem 0; }
        .row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 17rem);
          column-gap: 2rem; }
        .text p, .body { white-space: pre-line; margin: 0.5rem 0; overflow-wrap: anywhere; }
        pre { white-space: pre-wrap; font-size: 0.85rem; }
        .quoted { border-left: 3px solid #ccc; padding-left: 1rem; color: #444; }
        .item1 { margin-left: 1rem !important; } .item2 { margin-left: 2.5rem !important; }
        .item3, .item4, .item5, .item6 { margin-left: 4rem !important; }
        mark { background: #fff1a8; color: inherit; } mark.m2 { background: #ffdf85; }
        mark.m3 { background: #ffca5c; }
        a { color: #8a3b12; text-decoration: none; }
        .ref { font: 0.7rem sans-serif; vertical-align: super; line-height: 0; padding: 0 0.1rem; }
        aside { font-size: 0.87rem; border-left: 2px solid #e4b400; padding-left: 0.7rem;
          margin: 0.5rem 0 1rem; break-inside: avoid; }
        aside > a { font: bold 0.75rem sans-serif; }
        .tag { font: 0.72rem sans-serif; background: #eee; border-radius: 0.6rem;
          padding: 0.05rem 0.5rem; }
        .lost blockquote { color: #777; white-space: pre-line; margin: 1rem 0 0; }
        @media (max-width: 45rem) { .row { display: block; } }
        @media print { body { margin: 0; max-width: none; background: none; font-size: 10pt; }
          article { break-before: page; } article:first-of-type { break-before: auto; }
          nav { display: none; } mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
        """
}

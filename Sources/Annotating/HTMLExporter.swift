import Articles

/// Writes one page that needs nothing else: the articles that have notes, the passages marked, the
/// notes in the margin beside them. Made for the screen and for paper; without a script, and it
/// forbids the browser to fetch anything.
///
/// A note stands in the text before its passage and floats into the margin, so that no script is
/// needed to keep notes beside their lines and off one another.
struct HTMLExporter {
    func export(_ documents: [AnnotatedDocument]) -> [UInt8] {
        let documents = documents.filter { !$0.annotations.isEmpty }
        var page = HTMLPage(title: documents.count == 1 ? documents[0].title : "Notes")
        if documents.count != 1 { contents(of: documents, on: &page) }
        var number = 0
        for (index, document) in documents.enumerated() {
            let notes = document.annotations.map { anchored in
                number += 1
                return HTMLNote(number: number, anchored: anchored)
            }
            page.add(#"<article id="a\#(index + 1)">"#)
            heading(of: document, on: &page)
            articleText(document, notes, on: &page)
            leftOver(notes.filter { $0.range == nil || document.text == nil }, on: &page)
            page.add("</article>")
        }
        return page.finished()
    }

    private func contents(of documents: [AnnotatedDocument], on page: inout HTMLPage) {
        let count = documents.map(\.annotations.count).reduce(0, +)
        page.add(#"<header class="front"><h1>Notes</h1>"#)
        page.add(#"<p class="path">\#(count) notes on \#(documents.count) documents</p></header>"#)
        guard !documents.isEmpty else { return }
        page.add("<nav><ol>")
        for (index, document) in documents.enumerated() {
            let title = HTMLPage.escaped(document.title)
            page.add(
                ##"<li dir="auto"><a href="#a\##(index + 1)">\##(title)</a> "##
                    + #"<span class="count">\#(document.annotations.count)</span></li>"#)
        }
        page.add("</ol></nav>")
    }

    private func heading(of document: AnnotatedDocument, on page: inout HTMLPage) {
        page.add(#"<header><h1 dir="auto">"# + HTMLPage.escaped(document.title) + "</h1>")
        // What is uncertain would need more words than there is room for.
        let day = document.issued.flatMap { date in
            date.qualifier.isEmpty && date.certainty == .exact ? " · " + date.label() : nil
        }
        let line = document.path.string.onOneLine + (day ?? "")
        page.add(#"<p class="path">"# + HTMLPage.escaped(line) + "</p></header>")
    }

    private func articleText(
        _ document: AnnotatedDocument, _ notes: [HTMLNote], on page: inout HTMLPage
    ) {
        guard let text = document.text else { return }
        let blocks = document.blocks.isEmpty ? [Block(.paragraph, text.range)] : document.blocks
        let marked = HTMLBlock.blocks(blocks, of: text, notes)
        // The title stands above already, unless it bears a note.
        let repeatsTitle =
            blocks[0].isHeading && marked[0].isPlain
            && text[blocks[0].range].onOneLine == document.title.onOneLine
        for block in marked.dropFirst(repeatsTitle ? 1 : 0) { page.add(block.html) }
    }

    /// The notes whose passage is gone, or in doubt.
    private func leftOver(_ notes: [HTMLNote], on page: inout HTMLPage) {
        guard !notes.isEmpty else { return }
        page.add(#"<section class="lost"><h2>Notes without a place</h2>"#)
        for note in notes {
            let quote = HTMLPage.escaped(note.annotation.target.selector.quote.exact)
            page.add(#"<blockquote dir="auto">"# + quote + "</blockquote>" + note.html)
        }
        page.add("</section>")
    }
}

extension Block {
    fileprivate var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }
}

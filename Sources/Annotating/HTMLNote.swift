import Articles

/// A note with its number on the page.
struct HTMLNote {
    let number: Int
    let anchored: AnchoredAnnotation

    var annotation: Annotation { anchored.annotation }
    var range: TextRange? { anchored.anchor.range }

    /// The class of what is marked in its colour.
    var colour: String { annotation.colour?.rawValue ?? "plain" }

    /// The note itself, for the margin.
    var html: String {
        var html = ##"<aside id="n\##(number)" class="note \##(colour)" dir="auto">"##
        html += ##"<a class="number" href="#r\##(number)">\##(number)</a>"##
        if annotation.isStarred { html += #"<span class="star" title="starred">★</span>"# }
        html += NoteMarkup.html(annotation.body)
        if case .fuzzy = anchored.anchor {
            let quote = HTMLPage.escaped(annotation.target.selector.quote.exact)
            html += #"<p class="state">The words were: “\#(quote)”</p>"#
        }
        let tags = annotation.tags.map { #"<span class="tag">"# + HTMLPage.escaped($0) + "</span>" }
        html += #"<p class="facts">"# + tags.map { $0 + " " }.joined()
        return html + "<time>" + annotation.created.day + "</time></p></aside>"
    }

    /// The number in the text, behind the passage.
    var reference: String {
        ##"<a class="ref" id="r\##(number)" href="#n\##(number)">\##(number)</a>"##
    }
}

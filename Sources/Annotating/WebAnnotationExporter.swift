import Articles

/// Writes notes as a W3C AnnotationCollection with one page.
///
/// What a note says of its passage is written as it was when the note was made. Its place is
/// counted in scalars where the text of that day is at hand. It goes out in bytes as well, under a
/// name of dossier's own: where the document has changed since, or is not at hand, the place cannot
/// be recounted.
struct WebAnnotationExporter {
    func export(_ documents: [AnnotatedDocument]) -> [UInt8] {
        let items = documents.flatMap(items)
        var members: [(key: String, value: JSONValue)] = [
            (
                "@context",
                .array([
                    .string(WebAnnotation.context),
                    .object([("dossier", .string(WebAnnotation.namespace))]),
                ])
            ),
            ("id", .string(WebAnnotation.collection)),
            ("type", .string("AnnotationCollection")),
            ("label", .string("Notes")),
            ("total", .integer(items.count)),
        ]
        if !items.isEmpty { members.append(("first", page(items))) }
        return JSONValue.object(members).rendered()
    }

    private func page(_ items: [JSONValue]) -> JSONValue {
        .object([
            ("id", .string(WebAnnotation.collection + ":1")),
            ("type", .string("AnnotationPage")),
            ("startIndex", .integer(0)),
            ("items", .array(items)),
        ])
    }

    private func items(of document: AnnotatedDocument) -> [JSONValue] {
        let annotations = document.annotations.map(\.annotation)
        let places = scalarPlaces(of: annotations, in: document)
        return annotations.map { item($0, place: places[$0.target.selector.position]) }
    }

    /// Scalar offsets by byte range, for the notes that were made on the text of today.
    private func scalarPlaces(
        of annotations: [Annotation], in document: AnnotatedDocument
    ) -> [TextRange: Range<Int>] {
        guard let text = document.text else { return [:] }
        let positions = annotations.filter { $0.target.hash == document.hash }
            .map(\.target.selector.position)
        return ScalarPlaces(positions, in: text).places
    }

    private func item(_ annotation: Annotation, place: Range<Int>?) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("id", .string(WebAnnotation.iri(of: annotation.id))),
            ("type", .string("Annotation")),
            ("motivation", .string(motivation(of: annotation))),
            ("created", .string(annotation.created.iso8601)),
            ("modified", .string(annotation.modified.iso8601)),
        ]
        if let colour = annotation.colour {
            members.append(("dossier:colour", .string(colour.rawValue)))
        }
        if annotation.isStarred { members.append(("dossier:starred", .string("yes"))) }
        let bodies = bodies(of: annotation)
        if !bodies.isEmpty { members.append(("body", .array(bodies))) }
        members.append(
            (
                "target",
                .object(passage(annotation.target, of: annotation.created, place: place))
            ))
        return .object(members)
    }

    private func motivation(of annotation: Annotation) -> String {
        if !annotation.body.isEmpty { return "commenting" }
        if !annotation.tags.isEmpty { return "tagging" }
        guard !annotation.links.isEmpty else { return "highlighting" }
        return annotation.links.allSatisfy(\.isOfEntity) ? "identifying" : "linking"
    }

    private func bodies(of annotation: Annotation) -> [JSONValue] {
        var bodies: [JSONValue] = []
        if !annotation.body.isEmpty {
            bodies.append(
                .object([
                    ("type", .string("TextualBody")),
                    ("purpose", .string("commenting")),
                    ("format", .string("text/markdown")),
                    ("value", .string(annotation.body)),
                ]))
        }
        for tag in annotation.tags {
            bodies.append(
                .object([
                    ("type", .string("TextualBody")),
                    ("purpose", .string("tagging")),
                    ("value", .string(tag)),
                ]))
        }
        return bodies + annotation.links.map(body)
    }

    /// A link, as a resource beside the text.
    private func body(_ link: NoteLink) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("type", .string("SpecificResource")),
            ("purpose", .string(link.isOfEntity ? "identifying" : "linking")),
            ("created", .string(link.created.iso8601)),
        ]
        switch link.target {
        case .entity(let id, let name):
            members += [
                ("source", .string(WebAnnotation.iri(of: id))), ("dossier:name", .string(name)),
            ]
        case .note(let id): members.append(("source", .string(WebAnnotation.iri(of: id))))
        case .passage(let target): members += passage(target, of: link.created, place: nil)
        }
        return .object(members)
    }

    private func passage(
        _ target: AnnotationTarget, of created: Timestamp, place: Range<Int>?
    ) -> [(key: String, value: JSONValue)] {
        let quote = target.selector.quote
        var selectors: [JSONValue] = [
            .object([
                ("type", .string("TextQuoteSelector")),
                ("exact", .string(quote.exact)),
                ("prefix", .string(quote.prefix)),
                ("suffix", .string(quote.suffix)),
            ])
        ]
        if let place { selectors.append(.object(position("TextPositionSelector", place))) }
        var members: [(key: String, value: JSONValue)] = [
            ("source", .string(WebAnnotation.iri(of: target.path))),
            ("dossier:hash", .string("sha256:" + target.hash.hex)),
            (
                "state",
                .object([
                    ("type", .string("TimeState")),
                    ("sourceDate", .string(created.iso8601)),
                ])
            ),
            ("selector", .array(selectors)),
        ]
        let bytes = target.selector.position.utf8
        if bytes != 0..<0 {
            members.append(("dossier:bytes", .object(position(nil, bytes))))
        }
        if let occurrences = target.selector.occurrences {
            members.append(("dossier:occurrences", .integer(occurrences)))
        }
        return members
    }

    private func position(_ type: String?, _ range: Range<Int>) -> [(String, JSONValue)] {
        let start = ("start", JSONValue.integer(range.lowerBound))
        let end = ("end", JSONValue.integer(range.upperBound))
        return (type.map { [("type", .string($0))] } ?? []) + [start, end]
    }
}

extension NoteLink {
    fileprivate var isOfEntity: Bool { if case .entity = target { true } else { false } }
}

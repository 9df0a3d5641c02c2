import Articles

/// The names that the W3C Web Annotation Data Model and dossier's extension of it use.
enum WebAnnotation {
    static let context = "http://www.w3.org/ns/anno.jsonld"
    /// The prefix of what the model has no word for.
    static let namespace = "urn:dossier:"
    static let collection = "urn:dossier:notes"
    private static let uuid = "urn:uuid:"
    private static let note = "urn:dossier:note:"
    private static let entity = "urn:dossier:entity:"

    /// The IRI of an annotation: an UUID's, or for an id of another make one that carries it.
    static func iri(of id: AnnotationID) -> String {
        isUUID(id.rawValue)
            ? uuid + id.rawValue : note + PercentEncoding.encode(Array(id.rawValue.utf8))
    }

    /// The inverse of ``iri(of:)``; an IRI of other programs is the id itself.
    static func id(ofIRI iri: String) -> AnnotationID {
        if iri.hasPrefix(note) {
            let bytes = PercentEncoding.decode(iri.dropFirst(note.count))
            return AnnotationID(String(decoding: bytes, as: UTF8.self))
        }
        let rest = String(iri.dropFirst(uuid.count)).lowercased()
        return iri.hasPrefix(uuid) && isUUID(rest) ? AnnotationID(rest) : AnnotationID(iri)
    }

    static func iri(of id: EntityID) -> String {
        entity + PercentEncoding.encode(Array(id.rawValue.utf8))
    }

    /// Nil for the IRI of anything else.
    static func entity(ofIRI iri: String) -> EntityID? {
        guard iri.hasPrefix(entity) else { return nil }
        let bytes = PercentEncoding.decode(iri.dropFirst(entity.count))
        return EntityID(String(decoding: bytes, as: UTF8.self))
    }

    static func iri(of path: DocumentPath) -> String {
        let isAbsolute = path.bytes.first == UInt8(ascii: "/")
        return (isAbsolute ? "file://" : "") + PercentEncoding.encode(path.bytes)
    }

    /// Nil for a URL of another machine.
    static func path(ofIRI iri: String) -> DocumentPath? {
        let local = iri.hasPrefix("file:///") ? iri.dropFirst(7) : iri[...]
        let bytes = PercentEncoding.decode(local)
        let isHere = !local.contains("://") && !bytes.isEmpty && !bytes.contains(0)
        return isHere ? DocumentPath(bytes: bytes) : nil
    }

    /// 8, 4, 4, 4 and 12 lower-case hexadecimal digits.
    private static func isUUID(_ string: String) -> Bool {
        let groups = string.utf8.split(
            separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12]
            && groups.joined().allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
    }
}

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
            let bytes = PercentEncoding.decode(iri.utf8.dropFirst(note.utf8.count))
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
        let bytes = PercentEncoding.decode(iri.utf8.dropFirst(entity.utf8.count))
        return EntityID(String(decoding: bytes, as: UTF8.self))
    }

    static func iri(of path: DocumentPath) -> String {
        let isAbsolute = path.bytes.first == UInt8(ascii: "/")
        return (isAbsolute ? "file://" : "") + PercentEncoding.encode(path.bytes)
    }

    /// An absolute path; nil for what is no file of this machine.
    ///
    /// - Parameter folder: the absolute path that a relative IRI starts from.
    static func path(ofIRI iri: String, in folder: DocumentPath) -> DocumentPath? {
        let bytes = Array(iri.utf8)
        let local = ["file://localhost/", "file:///"].first { bytes.starts(with: $0.utf8) }
        let path = PercentEncoding.decode(iri.utf8.dropFirst(local.map { $0.utf8.count - 1 } ?? 0))
        guard !path.isEmpty, !path.contains(0), local != nil || !hasScheme(bytes) else {
            return nil
        }
        if path.first == UInt8(ascii: "/") { return DocumentPath(bytes: path) }
        let slash = folder.bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
        return DocumentPath(bytes: folder.bytes + slash + path)
    }

    /// Whether a colon stands before any slash (RFC 3986, section 4.2), or two slashes in front.
    private static func hasScheme(_ iri: [UInt8]) -> Bool {
        let first = iri.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
        return first == UInt8(ascii: ":") || iri.starts(with: "//".utf8)
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

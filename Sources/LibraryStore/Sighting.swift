import Articles

/// A document as it was at some time: what it held, and where.
public struct DocumentState: Hashable, Sendable {
    public var hash: ContentHash
    /// Absolute.
    public var path: DocumentPath

    public init(hash: ContentHash, path: DocumentPath) {
        self.hash = hash
        self.path = path
    }

    public init(_ target: AnnotationTarget) {
        self.init(hash: target.hash, path: target.path)
    }
}

/// A state in which a document with notes was seen, by which it is known again later.
public struct Sighting: Hashable, Sendable {
    public var state: DocumentState
    /// When it was first seen so.
    public var moment: Timestamp
    /// What its text is compared by.
    public var sketch: [UInt8]

    public init(_ state: DocumentState, sketch: [UInt8], moment: Timestamp) {
        self.state = state
        self.sketch = sketch
        self.moment = moment
    }
}

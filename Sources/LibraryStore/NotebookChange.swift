import Articles

/// An entry of the notebook's history, which only grows.
public struct NotebookChange: Hashable, Sendable {
    public enum Operation: String, Sendable {
        case add, update, remove
    }

    public var moment: Timestamp
    public var operation: Operation
    public var annotation: AnnotationID
    /// The annotation as it was before, as JSON; nil when it was not there.
    public var before: String?

    public init(
        moment: Timestamp, operation: Operation, annotation: AnnotationID, before: String?
    ) {
        self.moment = moment
        self.operation = operation
        self.annotation = annotation
        self.before = before
    }
}

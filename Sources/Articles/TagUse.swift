/// A tag, and how many notes bear it.
public struct TagUse: Hashable, Sendable {
    public var text: String
    public var count: Int

    public init(_ text: String, count: Int) {
        self.text = text
        self.count = count
    }
}

import Articles

/// Finds the names in a text: people, organisations, places, groups, products, events, dates and
/// amounts of money, with lexicons and rules for English.
public struct EntityRecogniser: Sendable {
    /// Goes up whenever the same text would give other mentions.
    public static let version = 1

    public init() {}

    /// The mentions in `text`, in reading order. They do not overlap, do not cross the end of a
    /// block, start and end between grapheme clusters, and name no entity yet.
    ///
    /// - Parameter blocks: the blocks of the text, in reading order; what stands outside them is
    ///   not looked at.
    public func mentions(in text: ReadingText, blocks: [Block]) -> [Mention] {
        []
    }
}

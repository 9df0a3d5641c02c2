/// A list of a page, while its items are written.
struct HTMLList {
    /// Of the next item; nil for bullets.
    var number: Int?
    var hasItems = false

    /// The marker of the next item, without the space that follows it.
    mutating func nextMarker(_ given: Int?) -> [UInt8] {
        guard let number else { return [UInt8(ascii: "-")] }
        let shown = given ?? number
        self.number = shown &+ 1
        return Array(String(shown).utf8) + [UInt8(ascii: ".")]
    }
}

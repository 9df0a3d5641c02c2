import Articles

/// Whether two spellings can be of one name. It is bolder than linking, which looks other spellings
/// up by the sound of their consonants.
public struct NameComparison: Sendable {
    public init() {}

    /// Whether the two are the same name, written alike or after different ways of transliteration.
    /// Names of several words are when they have as many and each is.
    public func areVariants(_ a: String, _ b: String) -> Bool {
        let one = NameForm(a, .person).words
        let other = NameForm(b, .person).words
        if one == other { return true }
        if one.count == other.count {
            return zip(one, other).allSatisfy { $0 == $1 || SpellingModel($0, $1).areVariants }
        }
        guard let one = PersonName.Parts(one), let other = PersonName.Parts(other) else {
            return false
        }
        return PersonName(one).agrees(with: PersonName(other))
    }
}

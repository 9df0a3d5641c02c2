/// The names of countries, and the words for their people. Recognition asks whether a word is one
/// of them; linking asks for the country.
public struct CountryNames: Sendable {
    public init() {}

    /// The country that `key` is a name of, by the name preferred here, with underscores for
    /// spaces ("Russia" for "russian_federation").
    ///
    /// - Parameter key: folded, with underscores for spaces.
    public func country(named key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        Self.countries.value(of: key)
    }

    /// The country whose people, or whose adjective, `key` is: "russians", "russian".
    public func country(ofDemonym key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        Self.demonyms.value(of: key)
    }

    /// The country with the short form `key`, folded and without full stops or spaces: "us". It is
    /// for the caller to see that it stands in capitals.
    public func country(shortened key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        Self.acronyms.value(of: key)
    }
}

extension CountryNames {
    /// Whether a name of several words begins with `prefix`.
    public func continues(_ prefix: UnsafeBufferPointer<UInt8>) -> Bool {
        Self.countries.continues(prefix) || Self.demonyms.continues(prefix)
    }
}

/// A few values by their names, such as the variables of the environment. The reader starts with
/// them, and a short list is searched sooner than it is hashed.
public struct NamedValues: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    struct Entry: Hashable, Sendable {
        var name: String
        var value: String
    }

    /// In the order of their names.
    private(set) var entries: [Entry] = []

    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// The value of a name; nil when it has none.
    public subscript(name: String) -> String? {
        get { entries.first { $0.name == name }?.value }
        set {
            entries.removeAll { $0.name == name }
            guard let newValue else { return }
            let index = entries.firstIndex { $0.name > name } ?? entries.count
            entries.insert(Entry(name: name, value: newValue), at: index)
        }
    }
}

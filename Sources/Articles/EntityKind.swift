/// What kind of thing a name stands for. The raw value is what JSON shows.
public enum EntityKind: String, CaseIterable, Hashable, Sendable, Comparable {
    case person
    case organisation
    case place
    /// Nationalities, religions, members and followers of parties, as noun or adjective.
    case group
    /// Weapons, vehicles, ships, works, laws and other named things.
    case product
    case event
    case date
    case money

    /// In the order of declaration, which is the order in which lists show the kinds.
    public static func < (a: EntityKind, b: EntityKind) -> Bool { a.order < b.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

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

    /// The kind's place in the order of declaration, from 0.
    public var order: Int {
        switch self {
        case .person: 0
        case .organisation: 1
        case .place: 2
        case .group: 3
        case .product: 4
        case .event: 5
        case .date: 6
        case .money: 7
        }
    }
}

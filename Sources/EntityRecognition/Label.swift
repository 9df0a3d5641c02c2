import Articles

/// What the model says of a token: outside of names, or where in a name of which kind it stands.
///
/// The first token of a name of several is labelled first, the last one last, those between inner; a
/// name of one token has a label of its own (Ratinov and Roth 2009).
package struct Label: Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The kinds that the model tells apart. Laws are products to everybody else.
    package enum Kind: UInt8, CaseIterable, Sendable {
        case person, organisation, place, group, product, event, law

        package var entityKind: EntityKind {
            switch self {
            case .person: .person
            case .organisation: .organisation
            case .place: .place
            case .group: .group
            case .product, .law: .product
            case .event: .event
            }
        }
    }

    package enum Position: UInt8, Sendable {
        case first, inner, last, only
    }

    package init(_ kind: Kind, _ position: Position) {
        rawValue = 1 + kind.rawValue * 4 + position.rawValue
    }

    package static let outside = Label(rawValue: 0)
    package static let count = 1 + Kind.allCases.count * 4
    /// The labels as a set of bits.
    package static let all: UInt32 = (1 << UInt32(count)) - 1

    package var kind: Kind? {
        rawValue == 0 ? nil : Kind(rawValue: (rawValue - 1) / 4)
    }

    package var position: Position? {
        rawValue == 0 ? nil : Position(rawValue: (rawValue - 1) % 4)
    }

    package var bit: UInt32 { 1 << UInt32(rawValue) }

    /// The labels that may stand before this one, as a set of bits.
    package var predecessors: UInt32 {
        guard let kind else { return Self.closing }
        switch position {
        case .inner, .last: return Label(kind, .first).bit | Label(kind, .inner).bit
        default: return Self.closing
        }
    }

    /// The labels after which no name is open.
    package static let closing: UInt32 = Kind.allCases.reduce(Label.outside.bit) {
        $0 | Label($1, .last).bit | Label($1, .only).bit
    }

    /// The label of a token of a name of `count` tokens.
    package static func of(_ index: Int, in count: Int, _ kind: Kind) -> Label {
        if count == 1 { return Label(kind, .only) }
        return Label(kind, index == 0 ? .first : index == count - 1 ? .last : .inner)
    }
}

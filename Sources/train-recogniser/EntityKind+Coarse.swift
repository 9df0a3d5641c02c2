import Articles

extension EntityKind {
    /// The kind as the corpora's coarse column has it.
    var coarse: String {
        switch self {
        case .person: "PER"
        case .organisation: "ORG"
        case .place: "LOC"
        case .group, .product, .event: "MISC"
        case .date: "DATE"
        case .money: "MONEY"
        }
    }
}

import Articles

/// Settles what decisions on names say of one another: those that cannot hold beside later ones are
/// overruled.
struct ConstraintResolution {
    /// What the decisions that hold amount to, free of contradictions.
    private(set) var constraints = LinkingConstraints()
    /// The indices of the decisions that later ones leave no room for.
    private(set) var overruled: Set<Int> = []

    private var names: [String] = []
    private var numbers: [String: Int] = [:]
    private var sets = DisjointSets(count: 0)
    /// For the least name of each set, the sets that it is apart from, by any name of theirs.
    private var enemies: [Int: Set<Int>] = [:]

    /// - Parameter rulings: the earliest first.
    init(_ rulings: [EntityDecision.Ruling]) {
        for ruling in rulings { for name in ruling.names { _ = number(name) } }
        // The latest first: what comes after is heeded as far as there is room for it.
        for index in rulings.indices.reversed() where !take(rulings[index]) {
            overruled.insert(index)
        }
        for (index, ruling) in rulings.enumerated() where !overruled.contains(index) {
            constraints.add(ruling)
        }
        settlePairs()
        settleTitles()
    }

    /// Names of one entity with more are each paired with so many that follow.
    private static let partners = 32

    /// Pairs all names of an entity with each other: any of them may stand nowhere in the library,
    /// and then holds nothing together.
    private mutating func settlePairs() {
        var members: [Int: [Int]] = [:]
        for number in names.indices { members[sets.find(number), default: []].append(number) }
        constraints.mustLink = []
        for (_, members) in members.sorted(by: { $0.key < $1.key }) {
            for (place, member) in members.enumerated() {
                for other in members[(place + 1)...].prefix(Self.partners) {
                    constraints.mustLink.append(.init(.init(names[member]), .init(names[other])))
                }
            }
        }
    }

    /// Lets all names of an entity say what it was called and classed as last.
    private mutating func settleTitles() {
        var called: [Int: String] = [:]
        var kinds: [Int: EntityKind] = [:]
        for renaming in constraints.renamings {
            called[set(of: renaming.of.folded)] = renaming.name
        }
        for kind in constraints.kinds { kinds[set(of: kind.of.folded)] = kind.kind }
        constraints.renamings = []
        constraints.kinds = []
        for (number, name) in names.enumerated() {
            let set = sets.find(number)
            if let text = called[set] { constraints.renamings.append(.init(.init(name), text)) }
            if let kind = kinds[set] { constraints.kinds.append(.init(.init(name), kind)) }
        }
    }

    private mutating func number(_ name: String) -> Int {
        let folded = DecidedName.folded(name)
        if let number = numbers[folded] { return number }
        numbers[folded] = names.count
        names.append(folded)
        return sets.add()
    }

    private mutating func set(of name: String) -> Int { sets.find(number(name)) }

    /// - Returns: whether there was room for it.
    private mutating func take(_ ruling: EntityDecision.Ruling) -> Bool {
        switch ruling {
        case .same(let a, let b), .rename(let a, to: let b): return unite(set(of: a), set(of: b))
        case .apart(let other, from: let keeper): return part(number(other), from: number(keeper))
        default: return true
        }
    }

    private mutating func unite(_ a: Int, _ b: Int) -> Bool {
        if a == b { return true }
        guard !areEnemies(a, b) else { return false }
        sets.unite(a, b)
        let all = (enemies[a] ?? []).union(enemies[b] ?? [])
        enemies[max(a, b)] = nil
        enemies[min(a, b)] = all.isEmpty ? nil : all
        return true
    }

    private mutating func part(_ other: Int, from keeper: Int) -> Bool {
        let (a, b) = (sets.find(keeper), sets.find(other))
        guard a != b else { return false }
        enemies[a, default: []].insert(other)
        enemies[b, default: []].insert(keeper)
        return true
    }

    private mutating func areEnemies(_ a: Int, _ b: Int) -> Bool {
        for enemy in enemies[a] ?? [] where sets.find(enemy) == b { return true }
        return false
    }
}

extension LinkingConstraints {
    fileprivate mutating func add(_ ruling: EntityDecision.Ruling) {
        func name(_ text: String) -> Name { Name(DecidedName.folded(text)) }
        switch ruling {
        case .apart(let other, from: let keeper):
            cannotLink.append(Pair(name(keeper), name(other)))
        case .rename(let old, to: let new): renamings.append(Renaming(name(old), new))
        case .kind(let text, let kind), .mark(let text, let kind):
            kinds.append(Reclassification(name(text), kind))
        case .same, .notEntity, .passage: break
        }
    }
}

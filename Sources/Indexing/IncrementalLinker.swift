import Articles
import EntityLinking
import LibraryStore

/// Keeps the entities of an index as linking all of its articles at once would give them, at the cost
/// of what has changed since it was done last.
public struct IncrementalLinker {
    /// Profiles that are linked in one transaction, apart from those that they have an influence on:
    /// enough to make its cost small, few enough that others can write in between.
    private static let batch = 2000
    private static let titleBatch = 1000

    private let index: LibraryIndex
    private let constraints: LinkingConstraints
    private let constrained: ConstrainedNames
    private let naming: EntityNaming

    /// - Parameter constraints: what linking has to keep to; what has changed in it since the last time
    ///   is made good at the cost of the names that it speaks of.
    public init(_ index: LibraryIndex, constraints: LinkingConstraints = LinkingConstraints()) {
        self.index = index
        self.constraints = constraints
        constrained = ConstrainedNames(constraints)
        naming = EntityNaming(constraints)
    }

    /// Links all that has to be linked. What is done stays done when it is broken off.
    ///
    /// - Parameter progress: called between transactions, with how many profiles are linked, and how
    ///   many there were to link; what it throws ends the work.
    /// - Returns: whether there was anything to link.
    /// - Throws: `StoreError`.
    @discardableResult
    public func link(
        progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
    ) throws -> Bool {
        if try backlog().isEmpty { return false }
        let total = try prepare()
        var done = 0
        var linked = Self.batch
        while linked == Self.batch {
            try progress(min(done, total), total)
            linked = try linkNext()
            done += linked
        }
        try index.finishWriting()
        return true
    }

    /// What there is to do. Writes nothing.
    ///
    /// - Throws: `StoreError`.
    func backlog() throws -> LinkingBacklog {
        try index.linkingBacklog(
            linkerVersion: LibraryLinker.version, conditions: constrained.conditions)
    }

    /// To be done before ``linkNext(limit:)``.
    ///
    /// - Returns: how many profiles have to be linked.
    /// - Throws: `StoreError`.
    func prepare() throws -> Int {
        let backlog = try backlog()
        if backlog.isPrepared { return backlog.profiles }
        try index.linking { session in
            try session.prepare(linkerVersion: LibraryLinker.version)
            try session.setConditions(constrained.conditions)
        }
        return try self.backlog().profiles
    }

    /// Links some of the profiles that have to be linked; what is done stays done.
    ///
    /// - Returns: how many there were; less than `limit` when nothing is left to do.
    /// - Throws: `StoreError`.
    func linkNext(limit: Int = batch) throws -> Int {
        try index.linking { session in
            let dirty = try session.dirtyProfiles(limit: limit)
            if !dirty.isEmpty { try link(dirty, session) }
            try session.settleSums()
            try giveTitles(session)
            return dirty.count
        }
    }

    private func link(_ dirty: [StoredProfile], _ session: LinkingSession) throws {
        var part = PartialLinking(session, constraints, constrained)
        for profile in dirty { part.add(profile) }
        for (number, member) in part.members where !member.isGone {
            try session.setAsking(member.keys.asking + member.keys.names, of: number)
        }
        let result = try part.link()
        for member in part.members.values where member.isGone {
            try session.forget(
                member.stored, asking: member.keys.asking + member.keys.names,
                offers: member.keys.offers)
        }
        let entities = try entities(of: result, session)
        for (member, outcome) in zip(result.members, result.outcomes) {
            switch outcome {
            case .scattered: try session.scatter(member.stored, offers: member.keys.offers)
            case .united(let set):
                guard let entity = entities[set] else { continue }
                try session.assign(member.stored, to: entity, offers: member.keys.offers)
                if part.isConstrained(member) { try session.markDecided(entity) }
            }
        }
    }

    // MARK: - Rows

    private struct Claim: Hashable {
        let entity: Int64
        let set: Int
    }

    /// The row of each set: of the entity outside that is in it; else the one that most of its chains
    /// had, if no other set has a better claim to it and nothing outside has it; else a new one.
    private func entities(
        of result: PartialLinking.Result, _ session: LinkingSession
    ) throws -> [Int: Int64] {
        var entities = result.entityOfSet
        var claims: [Claim: Int] = [:]
        var profiles: [Int64: Int] = [:]
        var sets: Set<Int> = []
        for (member, outcome) in zip(result.members, result.outcomes) {
            if let entity = member.stored.entity { profiles[entity, default: 0] += 1 }
            guard case .united(let set) = outcome else { continue }
            sets.insert(set)
            if let entity = member.stored.entity, entities[set] == nil {
                claims[Claim(entity: entity, set: set), default: 0] += member.stored.chains
            }
        }
        var taken = Set(entities.values)
        let sorted = claims.sorted { a, b in
            (b.value, a.key.entity, a.key.set) < (a.value, b.key.entity, b.key.set)
        }
        for claim in sorted.map(\.key) where entities[claim.set] == nil {
            guard !taken.contains(claim.entity),
                try session.profileCount(of: claim.entity) == profiles[claim.entity]
            else { continue }
            taken.insert(claim.entity)
            entities[claim.set] = claim.entity
        }
        for set in sets.sorted() where entities[set] == nil {
            entities[set] = try session.addEntity()
        }
        return entities
    }

    // MARK: - Titles

    private func giveTitles(_ session: LinkingSession) throws {
        var bases: Set<String> = []
        var last: Int64 = 0
        while true {
            let stale = try session.staleEntities(after: last, limit: Self.titleBatch)
            guard let next = stale.last else { break }
            last = next.number
            for entity in stale { try giveTitle(entity, session, &bases) }
        }
        for base in bases.sorted() where !base.isEmpty { try giveIDs(base, session) }
    }

    private func giveTitle(
        _ entity: UntitledEntity, _ session: LinkingSession, _ bases: inout Set<String>
    ) throws {
        if entity.home == nil { bases.insert(entity.base) }
        guard !entity.names.isEmpty else {
            _ = try session.removeEntity(entity.number)
            return
        }
        let title = naming.title(names: entity.names, mentions: entity.kinds)
        try session.setTitle(
            of: entity.number, name: title.name, kind: title.kind, base: title.base)
        guard entity.home != nil else {
            bases.insert(title.base)
            return
        }
        guard let place = try session.place(ofLoneChain: entity.number) else { return }
        let id = EntityNaming.id(base: title.base, inArticle: place.path, number: place.number)
        try session.setIDs([(entity.number, id)])
    }

    private func giveIDs(_ base: String, _ session: LinkingSession) throws {
        var entities = try session.entities(base: base)
        if entities.count > 1 {
            var first: [Int64: ChainProfile] = [:]
            for entity in entities {
                first[entity] = try session.profiles(of: entity).map(\.profile).min()
            }
            entities.sort { a, b in
                guard let x = first[a], let y = first[b] else { return first[a] != nil }
                return x < y
            }
        }
        try session.setIDs(
            entities.enumerated().map { ($1, EntityNaming.id(base: base, rank: $0)) })
    }
}

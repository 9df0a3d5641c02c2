import Annotating
import Articles
import Glibc
import LibraryStore

/// Looks for what has become of documents with notes that are neither where they were nor anywhere
/// else unchanged: they were renamed and edited, and are known again by what they were when they
/// were last seen.
///
/// While nothing is gone it costs a look at the index for each document that has notes.
struct SuccessorSearch {
    let root: LibraryRoot
    let index: LibraryIndex
    let notebook: Notebook

    /// How much of two texts must be the same. Of four hundred revisions of public prose, some of
    /// them years apart, four in five are above it (and nine in ten lie above 0.4); of twenty
    /// thousand pairs of different texts from the same hands, with sections in common, none is above
    /// 0.2.
    private static let bar = 0.6
    /// How like another document may be, of the likeness of the best.
    private static let rival = 0.5
    /// Documents that are compared, and quotes that they are found by.
    private static let mostCandidates = 32
    private static let mostQuotes = 8
    /// Documents that are gone and looked for at once, documents whose states are put down at once,
    /// and bytes of a text that is read for it.
    private static let mostGone = 500
    private static let mostSightings = 200
    private static let longest = 1 << 25

    /// - Throws: `StoreError`.
    func run() throws -> Successions {
        let states = try notebook.annotatedStates()
        let gone = try states.filter { try isGone($0) }
        let found = try unrivalled(gone.prefix(Self.mostGone).compactMap { try succession(of: $0) })
        try? putDown(states, found)
        return Successions(found)
    }

    /// The path of a document in the library; nil when it is outside.
    private func path(of state: DocumentState) -> DocumentPath? {
        let prefix = root.absolutePath(of: DocumentPath(""))
        guard state.path.bytes.starts(with: prefix) else { return nil }
        return DocumentPath(bytes: Array(state.path.bytes.dropFirst(prefix.count)))
    }

    /// Whether a document is not to be found by its content or its path. One of another folder, or
    /// one that cannot be read just now, is where it was.
    private func isGone(_ state: DocumentState) throws -> Bool {
        if try index.holds(state.hash, orPath: path(of: state)) { return false }
        return access(state.path.bytes.map { CChar(bitPattern: $0) } + [0], F_OK) != 0
    }

    // MARK: - What has become of one

    private func succession(of gone: DocumentState) throws -> Succession? {
        let sightings = try notebook.sightings(of: gone)
        for sighting in sightings {
            if let article = try article(seen: sighting.state, as: gone) {
                return Succession(gone, article, likeness: nil)
            }
        }
        guard let last = sightings.first(where: { $0.state.path == gone.path }) ?? sightings.first,
            let sketch = TextSketch(bytes: last.sketch)
        else { return nil }
        return try likest(sketch, last, gone)
    }

    /// The document that was seen in a state, renamed or edited since.
    private func article(seen state: DocumentState, as gone: DocumentState) throws -> ArticleID? {
        if let renamed = try index.summary(hash: state.hash) { return renamed.id }
        guard state.path != gone.path, let path = path(of: state) else { return nil }
        return try index.summary(path: path)?.id
    }

    private func likest(
        _ sketch: TextSketch, _ last: Sighting, _ gone: DocumentState
    ) throws -> Succession? {
        let passages = try notebook.quotes(of: gone, limit: Self.mostQuotes)
            .map { $0.prefix + $0.exact + $0.suffix }
        let candidates = try index.articles(sharing: passages, limit: Self.mostCandidates)
        let alike = try candidates.compactMap { id -> (id: ArticleID, likeness: Double)? in
            guard let summary = try index.summary(of: id), summary.length <= Self.longest,
                let text = try index.text(of: id),
                let likeness = TextSketch(of: text).likeness(to: sketch)
            else { return nil }
            return (id, likeness)
        }.sorted { $0.likeness > $1.likeness }
        guard let best = alike.first, best.likeness >= Self.bar,
            alike.dropFirst().allSatisfy({ $0.likeness < best.likeness * Self.rival }),
            try isNew(best.id, since: last, gone)
        else { return nil }
        return Succession(gone, best.id, likeness: best.likeness)
    }

    /// Whether a document has come since the other was there: what stood beside it is a copy, or
    /// another paper's version of it. Where the index does not know, the file must have been written
    /// since.
    private func isNew(
        _ id: ArticleID, since last: Sighting, _ gone: DocumentState
    ) throws -> Bool {
        if let path = path(of: gone), let came = try index.came(id, afterDepartureFrom: path) {
            return came
        }
        guard let summary = try index.summary(of: id) else { return false }
        return summary.modified >= last.moment.milliseconds / 1000
    }

    /// A document cannot be what two others have become.
    private func unrivalled(_ found: [Succession]) throws -> [Succession] {
        var claims: [ArticleID: Set<DocumentPath>] = [:]
        for succession in found where succession.likeness != nil {
            claims[succession.article, default: []].insert(succession.former.path)
        }
        return found.filter { $0.likeness == nil || claims[$0.article]?.count == 1 }
    }

    // MARK: - Putting down what is seen

    private func putDown(_ states: [DocumentState], _ found: [Succession]) throws {
        guard !notebook.isReadOnly else { return }
        let known = try notebook.sightedStates()
        var articles = try states.compactMap { try article(of: $0) }
        articles += found.filter { $0.likeness == nil }.map(\.article)
        var seen: Set<ArticleID> = []
        var sightings: [Sighting] = []
        for id in articles where seen.insert(id).inserted {
            guard sightings.count < Self.mostSightings, let summary = try index.summary(of: id)
            else { continue }
            let path = DocumentPath(bytes: root.absolutePath(of: summary.path))
            let state = DocumentState(hash: summary.hash, path: path)
            guard !known.contains(state), summary.length <= Self.longest,
                let text = try index.text(of: id)
            else { continue }
            let sketch = TextSketch(of: text).bytes
            sightings.append(Sighting(state, sketch: sketch, moment: notebook.moment))
        }
        try notebook.record(sightings)
    }

    /// The document at the path of one with notes, or else one with its content.
    private func article(of state: DocumentState) throws -> ArticleID? {
        if let path = path(of: state), let there = try index.summary(path: path) { return there.id }
        return try index.summary(hash: state.hash)?.id
    }
}

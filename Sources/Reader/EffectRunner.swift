import Articles
import Indexing
import LibraryStore
import ReaderModel

/// Carries out what `update` asked for and answers with messages. What has to do with the terminal
/// is left to the session.
final class EffectRunner {
    let source: any ArticleSource
    let notes: LibraryNotes
    /// Where documents were left; written when the reader ends.
    private(set) var places: ReadingPlaces
    private let colours: NoteColourNames
    private let options: ReadingOptions
    private let home: String?
    /// The article that is open, so that its notes can be given anew after a change.
    private var open: ArticleID?
    /// Those that were in the notebook when it was last looked at for them; nil before.
    private var decisions: [EntityDecision]?
    /// Why notes could not be read the last time, and whether that is still to be said.
    private var lastFault: String?
    private var complaint: String?
    /// The notes and the tags that "go to anything" offers.
    private var ownChoices: [Choice]?

    init(
        source: any ArticleSource, notes: LibraryNotes, places: ReadingPlaces,
        colours: NoteColourNames = .standard, options: ReadingOptions = ReadingOptions(),
        home: String? = nil
    ) {
        self.colours = colours
        self.options = options
        self.home = home
        self.source = source
        self.notes = notes
        self.places = places
    }

    /// - Returns: the answers; an error becomes ``Message/failed(_:)``.
    func run(_ effect: Effect) -> [Message] {
        var answers: [Message]
        do {
            answers = try recovering { try answer(effect) }
        } catch {
            answers = [.failed(message(for: error))]
        }
        if let complaint { answers.append(.failed(complaint)) }
        complaint = nil
        return answers
    }

    /// Reads notes that go with something else, which is worth having without them too. What is
    /// wrong with the notebook is said once.
    private func reading<T>(_ notes: () throws -> T) -> T? {
        do {
            let result = try recovering(notes)
            lastFault = nil
            return result
        } catch {
            let fault = message(for: error)
            if fault != lastFault { complaint = fault }
            lastFault = fault
            return nil
        }
    }

    /// A notebook that is found to be damaged is made anew of what can be read, and the work done again.
    private func recovering<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch  where notes.canRecover(from: error) {
            complaint = try notes.recover()
            return try body()
        }
    }

    private func answer(_ effect: Effect) throws -> [Message] {
        switch effect {
        case .loadList(let query, let rows): [.listLoaded(try list(query, rows))]
        case .openArticle(let id, let landing): [.articleOpened(try opened(id), landing)]
        case .openNeighbour(let id, let query, let steps):
            try openNeighbour(of: id, query, steps: steps)
        case .locateInList(let id, let query):
            try source.row(of: id, in: query).map { [.articleLocated(id, row: $0)] } ?? []
        case .loadEntity(let id, let purpose):
            try details(id, for: purpose).map { [.entityLoaded($0, purpose)] }
                ?? [.informed("The names are being linked; try again in a moment")]
        case .renewPage(let id, let names): try renewal(of: id, names)
        case .loadPage(let names): try page(ofFirst: names)
        case .loadLines(let id, let occurrences, let start):
            [.linesLoaded(id, start: start, try lines(occurrences))]
        case .loadEntities(let query, let rows):
            [.entitiesLoaded(try source.entities(query, rows: rows))]
        case .loadShared(let first, let second): try shared(first, second)
        case .renewShared(let first, let names, let second, let otherNames):
            try renewal(first, names, second, otherNames)
        case .loadSentences(let first, let second, let sentences, let start):
            [.sentencesLoaded(first, second, start: start, try words(of: sentences))]
        case .findEntities(let text, let line):
            [.choicesFound(for: line, try source.choices(forName: text))]
        case .findAlike(let word, let line):
            [.choicesFound(for: line, try source.choices(alike: word))]
        case .loadNotes: [.notesLoaded(try NoteListing(notes, source).rows())]
        case .searchLibrary(let query): try search(query)
        case .loadPassages(let query, let articles):
            [.passagesLoaded(query, try source.passages(query, in: articles))]
        case .findHits(let query, let article):
            [.hitsFound(query, article, try source.hits(query, in: article))]
        case .findAnything(let text): [.choicesFound(for: text, try anything(text))]
        case .loadSkipped: [.skippedLoaded(try source.skipped())]
        case .loadTimeline(let query, let rows):
            [.timelineLoaded(try source.timeline(query, rows: rows))]
        case .explainDate(let id, let range):
            [.dateExplained(try source.explanation(ofDateAt: range, in: id))]
        case .rememberPlace(let id, let top, let furthest):
            try remember(id, top: top, furthest: furthest)
        default: try answerOnNotes(effect)
        }
    }

    private func answerOnNotes(_ effect: Effect) throws -> [Message] {
        switch effect {
        case .addNote(let id, let range, let body):
            let article = try source.article(id)
            let path = source.absolutePath(of: article.path)
            return try finish(.added(notes.add(range, of: article, at: path, body: body)), .user)
        case .changeNote(let note, let body):
            // Whatever others have done to it meanwhile, what is being written is kept, and so is theirs.
            switch try notes.change(note, body: body) {
            case .changed(let before, let after):
                return finish(.changed(from: before, to: after), .user)
            case .gone: return finish(.added(try notes.addAnew(note, body: body)), .user)
            case .isAnother:
                return finish(.added(try notes.addAnew(note, body: body)), .user)
                    + [
                        .informed(
                            "This note was changed elsewhere meanwhile; yours is a second one")
                    ]
            }
        case .removeNote(let id):
            guard let removed = try notes.remove(id) else { throw ReaderError.noNote }
            return finish(.removed(removed), .user)
        case .markNote(let id, let mark):
            guard let (before, after) = try notes.change(id, mark.apply) else {
                throw ReaderError.noNote
            }
            return finish(.changed(from: before, to: after), .user)
        case .loadReview(let article):
            return [.reviewLoaded(article, try ReviewListing(notes, source).items(of: article))]
        case .placeNote(let note, let id, let range):
            let article = try source.article(id)
            let path = source.absolutePath(of: article.path)
            guard let (before, after) = try notes.place(note, at: range, of: article, at: path)
            else { throw ReaderError.noNote }
            return finish(.changed(from: before, to: after), .user)
        case .detachNote(let note):
            guard let (before, after) = try notes.detach(note) else { throw ReaderError.noNote }
            return finish(.changed(from: before, to: after), .user)
        case .markPassage(let id, let range, let mark):
            let article = try source.article(id)
            let path = source.absolutePath(of: article.path)
            return finish(
                .added(try notes.add(range, of: article, at: path, mark: mark.apply)), .user)
        case .linkNote(let origin, let wish): return try link(origin, to: wish)
        case .loadNote(let id):
            return [.noteLoaded(id, try NoteLinks(notes, source).details(of: id))]
        case .loadEntityNotes(let id):
            let rows = reading { try NoteLinks(notes, source).rows(about: id) }
            return [.entityNotesLoaded(id, rows ?? [])]
        case .loadLinkedPassages(let id):
            let passages = reading { try NoteLinks(notes, source).passages(in: id) }
            return [.linkedPassagesLoaded(id, passages ?? [])]
        case .loadTags: return [.tagsLoaded(try notes.tagsInUse())]
        case .decide(let wish):
            let rulings = try source.rulings(for: wish)
            let witness = try open.map { try source.article($0).hash }
            let made = try notes.decide(rulings, in: source.root, witness: witness)
            return finish(.decided(adding: made, removing: []), .user)
        case .loadDecisions:
            let (rows, faults) = try source.decisions()
            return [.decisionsLoaded(rows)] + faults.map { .failed($0) }
        case .takeBack(let decision):
            guard try notes.change(adding: [], removing: [decision]) else {
                throw ReaderError.noDecision
            }
            return finish(.decided(adding: [], removing: [decision]), .user)
        case .exportNotes(let line): return [.informed(try exchange.export(line))]
        case .planImport(let line): return [.importPlanned(try exchange.plan(line))]
        case .carryOutImport(let plan):
            if let change = try exchange.carryOut(plan) { return finish(change, .user) }
            return [
                .importPlanned(try exchange.plan(plan.line)),
                .failed("The notes or the file have changed since; look again"),
            ]
        case .completeExchange(let line, let text):
            return [.choicesFound(for: text, exchange.choices(for: line))]
        case .apply(let change, let origin):
            try apply(change)
            return finish(change, origin)
        default: return []
        }
    }

    private func link(_ origin: MarkTarget, to wish: LinkWish) throws -> [Message] {
        let target = try NoteLinks(notes, source).target(of: wish)
        let mark = NoteMark.link(NoteLink(target, created: notes.now()))
        switch origin {
        case .note(let note):
            guard let known = try notes.annotation(note.id) else { throw ReaderError.noNote }
            if known.links.contains(where: { $0.target.isSame(as: target) }) {
                return [.informed("It is linked to that already")]
            }
            return try answerOnNotes(.markNote(note.id, mark))
        case .passage(let article, let range):
            return try answerOnNotes(.markPassage(article, range, mark))
        }
    }

    private var exchange: NotesExchange {
        NotesExchange(
            source: source, notes: notes, open: open, colours: colours, reading: options,
            home: home)
    }

    private func apply(_ change: NoteChange) throws {
        switch change {
        case .added(let annotation): try notes.insert(annotation)
        case .removed(let annotation): _ = try notes.remove(annotation.id)
        case .changed(_, let annotation): try notes.update(annotation)
        case .several: try change.apply(to: notes)
        case .decided(let added, let removed):
            _ = try notes.change(adding: added, removing: removed)
        }
    }

    private func finish(
        _ change: NoteChange, _ origin: ChangeHistory.Origin
    ) -> [Message] {
        [.notebookChanged(change, origin, notes: reading { try openNotes() } ?? [])]
    }

    /// Looks whether the notebook can be read.
    ///
    /// - Returns: what is to be said of it.
    func openNotebook() -> [Message] {
        _ = reading {
            _ = try notes.wereChangedElsewhere()
            decisions = try notes.allDecisions()
        }
        defer { complaint = nil }
        return complaint.map { [.failed($0)] } ?? []
    }

    /// Whether other decisions on names are in the notebook than when this was asked last.
    func areDecidedAnew() throws -> Bool {
        let now = try notes.allDecisions()
        defer { decisions = now }
        return now != decisions
    }

    /// What the reader must know when another process has changed the notebook; nil when none has.
    func notesChangedElsewhere() throws -> Message? {
        try notes.wereChangedElsewhere() ? .notesChanged(try openNotes()) : nil
    }

    /// The notes of the open article, after they have come to it or have gone from it.
    func notesAsTheyAre() throws -> Message { .notesChanged(try openNotes()) }

    private func openNotes() throws -> [AnchoredAnnotation] {
        guard let open else { return [] }
        return try notes(of: try source.article(open), open)
    }

    /// Those that were made on this content or at this path, but for those that are on another
    /// document: names may have been exchanged, and copies made.
    private func notes(of article: Article, _ id: ArticleID) throws -> [AnchoredAnnotation] {
        let path = source.absolutePath(of: article.path)
        let successions = source.successions.to(id)
        return try notes.notes(of: article, at: path, successions: successions) { note in
            let target = note.targets[0]
            if target.hash == article.hash, target.path == path { return true }
            return try source.document(of: note).map { $0.id == id } ?? true
        }
    }

    private func list(_ query: ListQuery, _ rows: Range<Int>) throws -> ListWindow {
        var window = try source.list(query, rows: rows)
        var canCount = true
        for index in window.rows.indices {
            let summary = window.rows[index].summary
            let seen = places.places[summary.path]?.furthest.utf8 ?? 0
            window.rows[index].progress =
                summary.length == 0 ? 0 : min(1, Double(seen) / Double(summary.length))
            guard canCount else { continue }
            let path = source.absolutePath(of: summary.path)
            let former = source.successions.to(summary.id)
            let count = reading {
                try notes.count(hash: summary.hash, path: path, successions: former)
            }
            window.rows[index].summary.annotations = count ?? 0
            canCount = count != nil
        }
        places.sort = query.order.sort
        places.ascending = !query.isReversed
        return window
    }

    /// An article with its notes and with the place where it was left.
    func opened(_ id: ArticleID) throws -> OpenedArticle {
        var opened = try source.open(id)
        let path = opened.article.path
        let place = places.places[path]
        opened.remembered = place?.top ?? .zero
        opened.furthest = place?.furthest ?? .zero
        open = id
        places.lastArticle = path
        let article = opened.article
        opened.notes =
            reading { try notes(of: article, id) } ?? []
        return opened
    }

    private func openNeighbour(
        of id: ArticleID, _ query: ListQuery, steps: Int
    ) throws -> [Message] {
        guard let next = try source.neighbour(of: id, in: query, steps: steps) else {
            return [.informed(steps > 0 ? "This is the last article" : "This is the first article")]
        }
        var messages: [Message] = [.articleOpened(try opened(next), .remembered)]
        if let row = try source.row(of: next, in: query) {
            messages.append(.articleLocated(next, row: row))
        }
        return messages
    }

    private func lines(_ occurrences: [Occurrence]) throws -> [ConcordanceLine] {
        try occurrences.map { occurrence in
            let article = try source.article(occurrence.article)
            return ConcordanceLine(Concordance.passage(occurrence.range, in: article))
        }
    }

    private func details(_ id: EntityID, for purpose: EntityPurpose) throws -> EntityDetails? {
        var details = try source.entity(id)
        if case .walk = purpose { return details }
        details?.companions = try source.companions(of: id)
        return details
    }

    private func renewal(of id: EntityID, _ names: [String]) throws -> [Message] {
        let purpose = EntityPurpose.renewal(of: id)
        for found in try candidates(id, names) {
            guard let details = try details(found, for: purpose) else { continue }
            return [.entityLoaded(details, purpose)]
        }
        return [.entityGone(id)]
    }

    /// What an entity may be now: what has its id, or else what goes by one of its names.
    private func candidates(_ id: EntityID, _ names: [String]) throws -> [EntityID] {
        [id] + (try names.compactMap { try source.entities(named: $0).first?.id })
    }

    private func renewal(
        _ first: EntityID, _ names: [String], _ second: EntityID, _ otherNames: [String]
    ) throws -> [Message] {
        func known(_ ids: [EntityID]) throws -> EntityID? {
            try ids.first { try source.entity($0) != nil }
        }
        guard let one = try known(candidates(first, names)),
            let other = try known(candidates(second, otherNames)), one != other,
            let shared = try source.sentences(naming: one, and: other)
        else { return [] }
        return [.sharedRenewed(first, second, shared)]
    }

    private func page(ofFirst names: [String]) throws -> [Message] {
        for name in names {
            guard let id = try source.entities(named: name).first?.id,
                let details = try details(id, for: .page)
            else { continue }
            return [.entityLoaded(details, .page)]
        }
        return [.informed("Nothing goes by this name here")]
    }

    private func shared(
        _ first: EntityReference, _ second: EntityReference
    ) throws -> [Message] {
        let ids = try [first, second].map(entity)
        guard let one = ids[0], let other = ids[1] else {
            let unknown = zip([first, second], ids).first { $1 == nil }
            if case .name(let name)? = unknown?.0 {
                return [.failed("Nothing of the name “\(name)” is mentioned")]
            }
            return [.informed("The names are being linked; try again in a moment")]
        }
        guard one != other else { return [.failed("Both names are of the same entity")] }
        return try source.sentences(naming: one, and: other).map { [.sharedLoaded($0)] }
            ?? [.informed("The names are being linked; try again in a moment")]
    }

    /// Of several that bear a name, the one that is mentioned most.
    private func entity(_ reference: EntityReference) throws -> EntityID? {
        switch reference {
        case .id(let id): id
        case .name(let name): try source.entities(named: name).first?.id
        }
    }

    private func words(of sentences: [SharedSentence]) throws -> [String] {
        try sentences.map { try source.article($0.article).text[$0.range] }
    }

    private func anything(_ text: String) throws -> [Choice] {
        // The notebook is read when the prompt is opened, and not again with each key.
        if text.isEmpty || ownChoices == nil {
            ownChoices = reading { try Choices.choices(of: notes) }
        }
        return try source.choices(for: text, own: ownChoices ?? [])
    }

    private func search(_ query: LibraryQuery) throws -> [Message] {
        var request = LibrarySearching.request(query)
        guard !request.query.isEmpty else { return [.libraryFound(query, .none)] }
        let own = reading { try NoteListing(notes, source).hits(of: &request) } ?? []
        return try source.search(query, request, notes: own).map { [.libraryFound(query, $0)] }
            ?? []
    }

    private func remember(
        _ id: ArticleID, top: TextOffset, furthest: TextOffset
    ) throws -> [Message] {
        // A document that went away has no place to be remembered.
        guard let path = try? source.article(id).path else { return [] }
        places.places[path] = ReadingPlace(top: top, furthest: furthest)
        return []
    }

    /// A passage with what it is from, as it is quoted.
    func citation(_ id: ArticleID, _ range: TextRange) throws -> String {
        let date = try source.date(of: id)
        return Citation(
            try source.article(id), date: date, library: source.libraryName, range
        ).text
    }
}

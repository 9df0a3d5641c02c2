import Articles
import Importing
import LibraryStore

/// What a scan found to do.
struct IndexingPlan {
    var toRead: [(file: FoundFile, known: KnownFile?)] = []
    /// What is at its path no more. It is removed when all is read, as it may turn up elsewhere.
    var gone: [KnownPath] = []
    /// Why some parts of a file are not read, of files that are not read again.
    var kept: [SkippedFile] = []
    var skipped: [SkippedFile] = []
    var report = IndexingReport()
    /// Of what the scan found.
    var digest: FolderDigest
    /// Those that were looked through.
    var folders: FolderStamps
}

typealias KnownPath = (path: DocumentPath, file: KnownFile)

extension LibraryIndexer {
    /// Compares the folder with the index: by size, time and inode first, which costs no reading.
    func scan(
        _ watch: FolderWatch?, _ progress: (IndexingProgress) -> Void
    ) throws -> IndexingPlan {
        var known = try index.knownFiles()[...]
        var plan = IndexingPlan(
            digest: FolderDigest(importerVersion: options.version), folders: stamps)
        var new: [FoundFile] = []
        var gone: [KnownPath] = []
        let partlyRead = Dictionary(
            try index.skipped().map { ($0.path, $0.reason) },
            uniquingKeysWith: { first, _ in first })
        var count = 0
        var folders = stamps
        try scanFolder(watch, &folders) { file in
            try checkCancelled()
            if Self.isShared(file) { return }
            plan.digest.add(file)
            count += 1
            if count.isMultiple(of: 1024) { progress(IndexingProgress(.scanning, done: count)) }
            // Both come in the order of their paths.
            while let next = known.first, next.path < file.path {
                gone.append(next)
                known.removeFirst()
            }
            guard let next = known.first, next.path == file.path else {
                new.append(file)
                return
            }
            let old = next.file
            known.removeFirst()
            if old.stamp == file.stamp {
                plan.report.unchanged += 1
                if let reason = partlyRead[file.path] {
                    plan.kept.append(SkippedFile(path: file.path, reason: reason))
                }
            } else {
                plan.toRead.append((file, old))
            }
        } onSkipped: { file in
            plan.digest.add(file)
            plan.skipped.append(file)
        }
        folders.documents = count
        plan.folders = folders
        gone += known
        try settleMoved(new, gone: gone, partlyRead, &plan)
        return plan
    }

    func scanFolder(
        _ watch: FolderWatch?, _ folders: inout FolderStamps, onFile: (FoundFile) throws -> Void,
        onSkipped: (SkippedFile) throws -> Void
    ) throws {
        let slash = UInt8(ascii: "/")
        let base = root.folder.last == slash ? root.folder : root.folder + [slash]
        do {
            watch?.beginScan()
            let scanner = FolderScanner(limits: limits, obstacle: options.obstacle)
            if case .file(let folder, let name) = root {
                watch?.add(folder, isRoot: true)
                switch scanner.find(root.path, as: name) {
                case .file(let file): try onFile(file)
                case .skipped(let file): try onSkipped(file)
                }
                watch?.endScan()
                return
            }
            try scanner
                .scan(root.folder, onFile: onFile, onSkipped: onSkipped) { folder in
                    folders.add(folder, at: base + folder)
                    watch?.add(base + folder, isRoot: folder.isEmpty)
                }
            watch?.endScan()
        } catch let error as ImportError {
            throw IndexingError.refused(
                DocumentPath(bytes: root.folder).string, reason: error.reason)
        }
    }

    /// A path at which a file now has the size, time and inode that one had at another path is that
    /// file, renamed: it need not be read, unless its title is its name. Names may have been exchanged.
    private func settleMoved(
        _ new: [FoundFile], gone: [KnownPath], _ partlyRead: [DocumentPath: String],
        _ plan: inout IndexingPlan
    ) throws {
        var before: [FileStamp: KnownPath] = [:]
        // Of files that share a stamp, any will do.
        for known in gone
            + plan.toRead.compactMap({ entry in
                entry.known.map { (entry.file.path, $0) }
            })
        {
            if let stamp = known.file.stamp { before[stamp] = known }
        }
        var moves: [(id: ArticleID, path: DocumentPath)] = []
        var moved: Set<ArticleID> = []
        var untitled: [(file: FoundFile, known: KnownFile?)] = []
        func settle(_ file: FoundFile, mayBeMany: Bool) throws -> Bool {
            guard let old = before[file.stamp], mayBeMany || !old.file.hasParts,
                options.readsAlike(old.path, file.path), moved.insert(old.file.id).inserted
            else { return false }
            let title = try index.summary(of: old.file.id)?.title
            if title == Importer.titleOfUntitled(old.path) { untitled.append((file, old.file)) }
            for article in try articles(old.path, old.file) {
                let rest = article.path.bytes.dropFirst(old.path.bytes.count)
                moves.append((article.id, DocumentPath(bytes: file.path.bytes + rest)))
            }
            if let reason = partlyRead[old.path] {
                plan.kept.append(SkippedFile(path: file.path, reason: reason))
            }
            return true
        }
        var toRead = try plan.toRead.filter { entry in
            try entry.known?.hasParts == true || !settle(entry.file, mayBeMany: false)
        }
        for file in new where try !settle(file, mayBeMany: true) { toRead.append((file, nil)) }
        // What stood there before stands somewhere else now.
        plan.toRead =
            toRead.map { entry in
                (entry.file, entry.known.flatMap { moved.contains($0.id) ? nil : $0 })
            } + untitled
        try index.rename(moves)
        plan.report.renamed = moves.count
        plan.gone = gone.filter { !moved.contains($0.file.id) }
        // What is read after this may have taken their places.
        try index.noteDeparture(
            of: plan.gone.flatMap { try articles($0.path, $0.file).map(\.id) })
    }

    /// The articles of a file that is known.
    func articles(
        _ path: DocumentPath, _ file: KnownFile
    ) throws -> [(id: ArticleID, path: DocumentPath)] {
        file.hasParts ? try index.articles(ofFile: path) : [(file.id, path)]
    }
}

import Articles
import Importing
import LibraryStore

/// What a scan found to do.
struct IndexingPlan {
    var toRead: [(file: FoundFile, known: KnownFile?)] = []
    /// Why some parts of a file are not read, of files that are not read again.
    var kept: [SkippedFile] = []
    var skipped: [SkippedFile] = []
    var report = IndexingReport()
    /// Of what the scan found.
    var digest: FolderDigest
}

extension LibraryIndexer {
    /// Compares the folder with the index: by size, time and inode first, which costs no reading.
    func scan(
        _ watch: FolderWatch?, _ progress: (IndexingProgress) -> Void
    ) throws -> IndexingPlan {
        var known = try index.knownFiles()[...]
        var plan = IndexingPlan(digest: FolderDigest(importerVersion: options.version))
        var new: [FoundFile] = []
        var gone: [(path: DocumentPath, file: KnownFile)] = []
        let partlyRead = Dictionary(
            try index.skipped().map { ($0.path, $0.reason) },
            uniquingKeysWith: { first, _ in first })
        var count = 0
        try scanFolder(watch) { file in
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
        gone += known
        if !new.isEmpty || !gone.isEmpty { try settleMoved(new, gone: gone, partlyRead, &plan) }
        return plan
    }

    func scanFolder(
        _ watch: FolderWatch?, onFile: (FoundFile) throws -> Void,
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
                    watch?.add(base + folder, isRoot: folder.isEmpty)
                }
            watch?.endScan()
        } catch let error as ImportError {
            throw IndexingError.refused(
                DocumentPath(bytes: root.folder).string, reason: error.reason)
        }
    }

    /// A new path with the size, time and inode of one that is gone is the same file, renamed.
    private func settleMoved(
        _ new: [FoundFile], gone: [(path: DocumentPath, file: KnownFile)],
        _ partlyRead: [DocumentPath: String], _ plan: inout IndexingPlan
    ) throws {
        var byStamp: [FileStamp: (path: DocumentPath, file: KnownFile)] = [:]
        var removed: [ArticleID] = []
        for known in gone {
            // Two that are gone cannot be told apart by a stamp that they share.
            let shares = known.file.stamp.flatMap { byStamp.updateValue(known, forKey: $0) }
            if let shares { removed += try articles(shares.path, shares.file).map(\.id) }
            if known.file.stamp == nil { removed += try articles(known.path, known.file).map(\.id) }
        }
        for file in new {
            if let old = byStamp.removeValue(forKey: file.stamp) {
                for article in try articles(old.path, old.file) {
                    let rest = article.path.bytes.dropFirst(old.path.bytes.count)
                    try index.rename(article.id, to: DocumentPath(bytes: file.path.bytes + rest))
                    plan.report.renamed += 1
                }
                if let reason = partlyRead[old.path] {
                    plan.kept.append(SkippedFile(path: file.path, reason: reason))
                }
            } else {
                plan.toRead.append((file, nil))
            }
        }
        removed += try byStamp.values.flatMap { try articles($0.path, $0.file).map(\.id) }
        if !removed.isEmpty { try index.remove(removed.sorted(), areGone: true) }
        plan.report.removed = removed.count
    }

    /// The articles of a file that is known.
    func articles(
        _ path: DocumentPath, _ file: KnownFile
    ) throws -> [(id: ArticleID, path: DocumentPath)] {
        file.hasParts ? try index.articles(ofFile: path) : [(file.id, path)]
    }
}

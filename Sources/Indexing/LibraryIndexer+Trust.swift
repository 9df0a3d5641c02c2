import Articles
import LibraryStore

/// What a search relies on that does not wait until the whole folder has been looked through.
extension LibraryIndexer {
    /// A folder of so many documents is looked through in some ten milliseconds.
    public static let fewDocuments = 2000

    /// Whether the index may be relied on: it has held every document of the folder, and none has come,
    /// gone or been renamed since, nor has another been put in its place. A document that was written
    /// to where it stands does not show; whoever finds something in one has to look.
    ///
    /// - Parameter fewest: of fewer documents than these it is not said; to look through them all is
    ///   soon done.
    public func isLikelyCurrent(fewest: Int = fewDocuments) -> Bool {
        guard case .folder(let folder) = root, let known = index.folderStamps,
            known.version == stamps.version, known.documents >= fewest
        else { return false }
        let slash = UInt8(ascii: "/")
        return known.hold(in: folder.last == slash ? folder : folder + [slash])
    }

    /// To be filled while the folder is looked through.
    var stamps: FolderStamps {
        FolderStamps(version: FolderDigest(importerVersion: options.version).value)
    }

    /// Does what a refresh does on account of the notebook, where there is one, without a look at the
    /// folder.
    ///
    /// - Throws: `StoreError`.
    public func heedNotebook() throws -> IndexingReport {
        guard hasDecisions else { return IndexingReport() }
        var report = try replayDecisions()
        report.successions = successions
        return report
    }

    /// Whether there are articles in which names are still to be sought.
    ///
    /// - Throws: `StoreError`.
    public func lacksNames() throws -> Bool {
        try index.lacksNames(recogniserVersion: ArticleReading.version)
    }
}

import Articles
import Glibc
import Indexing
import LibraryStore

/// Where an article stands: which library it is looked at in, and its path there.
struct ArticlePlace {
    /// A folder that has up to this many entries, with those of the folders in it, is indexed for
    /// the sake of one article: that takes about as long as people wait without wondering.
    private static let smallFolder = 2000

    let root: LibraryRoot
    let path: DocumentPath
    /// Whether the article is looked at without the others of its folder.
    let isAlone: Bool

    /// - Parameters:
    ///   - article: the path of the document.
    ///   - folder: the library's, where it was given. Otherwise that is the nearest folder above
    ///     the document that has an index, or else the one that holds it, unless that is large.
    init(
        article: String, folder: String?, isAlone: Bool, locations: DataLocations
    ) throws {
        let document = try LibraryRoot(path: article)
        guard case .document(let holder, let name) = document else {
            throw CommandError.isFolder(article)
        }
        if isAlone {
            (root, path, self.isAlone) = (document, name, true)
        } else if let folder {
            let root = try LibraryRoot(path: folder)
            guard root.holdsSeveral else { throw CommandError.isDocument(folder) }
            guard let path = Self.path(of: document, in: root.folder) else {
                throw CommandError.notInFolder(article, folder: folder)
            }
            (self.root, self.path, self.isAlone) = (root, path, false)
        } else if let indexed = Self.indexedFolder(above: holder, locations),
            let path = Self.path(of: document, in: indexed)
        {
            (root, self.path, self.isAlone) = (.folder(indexed), path, false)
        } else if FolderSize.isAtMost(Self.smallFolder, holder) {
            (root, path, self.isAlone) = (.folder(holder), name, false)
        } else {
            (root, path, self.isAlone) = (document, name, true)
        }
    }

    private static func path(of document: LibraryRoot, in folder: [UInt8]) -> DocumentPath? {
        let prefix = LibraryRoot.folder(folder).absolutePath(of: DocumentPath(""))
        guard document.path.starts(with: prefix) else { return nil }
        return DocumentPath(bytes: Array(document.path.dropFirst(prefix.count)))
    }

    /// The nearest folder that has an index, from `folder` upwards.
    private static func indexedFolder(
        above folder: [UInt8], _ locations: DataLocations
    ) -> [UInt8]? {
        var folder = folder
        while true {
            if access(locations.index(forLibrary: folder), R_OK) == 0 { return folder }
            guard folder.count > 1, let slash = folder.lastIndex(of: UInt8(ascii: "/")) else {
                return nil
            }
            folder = slash == 0 ? [UInt8(ascii: "/")] : Array(folder[..<slash])
        }
    }
}

import Articles

/// An EPUB to an article: its chapters in their order.
struct BookReader {
    let limits: ImportLimits

    /// Bytes that may come of a chapter, and of all that is read of a book. Of the longest novels
    /// comes a tenth of that.
    private static let longestChapter = 16 << 20
    private static let longestBook = 64 << 20

    func read(_ bytes: [UInt8]) throws(ImportError) -> ArticleDraft {
        var archive: ZipArchive
        do throws(ZipArchive.Fault) {
            archive = try ZipArchive(bytes, room: Self.longestBook)
        } catch {
            throw .malformed("It is no electronic book: \(error.reason).")
        }
        let container = try file("META-INF/container.xml", in: &archive)
        guard let root = try parsed(container, BookContainer.init).package else {
            throw .malformed("It is no electronic book: it does not say where its contents are.")
        }
        let package = try parsed(file(root, in: &archive), BookPackage.init)
        var draft = ArticleDraft()
        var left: [String] = []
        for chapter in package.chapters {
            do throws(ChapterFault) {
                draft.append(try self.chapter(chapter, of: root, in: &archive))
            } catch {
                left.append(error.reason)
            }
        }
        if draft.text.isEmpty, let first = left.first {
            throw .malformed("No chapter of it can be read: \(first).")
        }
        return finished(draft, package, left)
    }

    private func finished(
        _ chapters: ArticleDraft, _ package: BookPackage, _ left: [String]
    ) -> ArticleDraft {
        var draft = ArticleDraft()
        if let title = package.title, !chapters.text.isEmpty, !begins(chapters, with: title) {
            var builder = ReadingTextBuilder()
            builder.begin(.heading(level: 1))
            builder.append(title.utf8)
            builder.end()
            draft = builder.draft()
        }
        draft.append(chapters)
        draft.title = package.title ?? chapters.title
        draft.stated = package.date.map { StatedDate(PartDate($0)?.day ?? $0, .frontMatter) }
        let facts = [
            ("Author", package.authors.isEmpty ? nil : package.authors.joined(separator: ", ")),
            ("Date", package.date), ("Source", package.publisher), ("Language", package.language),
        ]
        draft.remarks = facts.compactMap { label, value in value.map { "\(label): \($0)" } }
        if let first = left.first {
            let more = left.count > 1 ? " (and \(left.count - 1) more)" : ""
            draft.remarks.append("Left out: \(first)\(more).")
        }
        return draft
    }

    private func begins(_ draft: ArticleDraft, with title: String) -> Bool {
        draft.blocks.prefix(3).contains { Excerpt.folded(draft.text[$0.range.utf8]) == title }
    }

    // MARK: - Chapters

    private struct ChapterFault: Error {
        var reason: String
    }

    private func chapter(
        _ name: String, of root: String, in archive: inout ZipArchive
    ) throws(ChapterFault) -> ArticleDraft {
        let shown = ArticleRecord.line(Array(name.utf8.prefix(200))) ?? "a chapter"
        guard let path = Self.path(name, from: root) else {
            throw ChapterFault(reason: "\(shown), which lies outside the book")
        }
        var content: [UInt8]?
        do throws(ZipArchive.Fault) {
            content = try archive.content(path, limit: Self.longestChapter)
        } catch {
            throw ChapterFault(reason: "\(shown): \(error.reason)")
        }
        guard let content else { throw ChapterFault(reason: "\(shown), which is missing") }
        do throws(ImportError) {
            var draft = try Importer(limits: limits).draft(
                content, .html(isXML: true), extent: .everything)
            // What is told of the book counts, and not what each of its pages says.
            draft.remarks = draft.remarks.filter { remark in
                !["Author: ", "Date: ", "Source: ", "Language: "].contains { remark.hasPrefix($0) }
            }
            draft.stated = nil
            return draft
        } catch {
            throw ChapterFault(reason: "\(shown): \(error.reason)")
        }
    }

    private func file(
        _ name: String, in archive: inout ZipArchive
    ) throws(ImportError) -> [UInt8] {
        var content: [UInt8]?
        do throws(ZipArchive.Fault) {
            content = try archive.content(Array(name.utf8), limit: 4 << 20)
        } catch {
            throw .malformed("It is no electronic book that can be read: \(error.reason).")
        }
        guard let content else {
            throw .malformed("It is no electronic book: a part of it is missing.")
        }
        return content
    }

    private func parsed<Document>(
        _ bytes: [UInt8], _ parse: ([UInt8]) throws(XMLReader.Fault) -> Document
    ) throws(ImportError) -> Document {
        let decoded = try TextDecoder(bytes, declared: HTMLCharset.declared(bytes)).bytes
        do throws(XMLReader.Fault) {
            return try parse(decoded)
        } catch {
            throw .malformed(error.reason)
        }
    }

    /// The name of an entry that a package refers to; nil for what is no part of the archive.
    static func path(_ reference: String, from package: String) -> [UInt8]? {
        let bytes = Array(
            reference.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
        let name = TransferEncoding.escaped(bytes[...], by: UInt8(ascii: "%"))
        let slash = UInt8(ascii: "/")
        guard !name.isEmpty, name.first != slash,
            !name.prefix(while: { $0 != slash }).contains(UInt8(ascii: ":"))
        else { return nil }
        var folders = Array(package.utf8).split(separator: slash).dropLast().map(Array.init)
        for part in name.split(separator: slash) {
            if part.elementsEqual("..".utf8) {
                guard folders.popLast() != nil else { return nil }
            } else if !part.elementsEqual(".".utf8) {
                folders.append(Array(part))
            }
        }
        return Array(folders.joined(separator: [slash]))
    }
}

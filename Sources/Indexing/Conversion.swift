import Articles
import Glibc
import Importing
import LibraryStore

/// Makes an article of a document through a program, or of what the program made of it before.
struct Conversion {
    let converter: Converter
    let importer: Importer
    let cache: ConversionCache?

    /// - Parameter file: the document's absolute path.
    /// - Throws: ``ImportError``, also for a program that is missing or fails.
    func article(
        inFile file: [UInt8], path: DocumentPath
    ) throws(ImportError) -> Article {
        guard let program = ConfinedProgram.find(converter.program, in: Self.path) else {
            return try withoutProgram(file, path)
        }
        let bytes = try importer.bytes(inFile: file, path: path)
        guard !bytes.isEmpty else { throw .empty }
        let hash = Importer.hash(bytes)
        let version = version(of: program)
        if let output = cache?.output(of: hash, by: version) {
            return try article(output, hash, path)
        }
        let output = try convert(bytes, program, path)
        // Without a cache that can be written the program runs again the next time.
        try? cache?.keep(output, of: hash, by: version)
        return try article(output, hash, path)
    }

    /// The user's own, as programs are started from there by a shell, too.
    private static var path: String? { getenv("PATH").map { String(cString: $0) } }

    private func withoutProgram(
        _ file: [UInt8], _ path: DocumentPath
    ) throws(ImportError) -> Article {
        guard converter.isOptional else {
            throw .converterMissing(program: converter.program, install: converter.package)
        }
        var article = try importer.article(inFile: file, path: path)
        article.remarks.insert(
            "Shown as plain text, as \(converter.program) is not installed.", at: 0)
        return article
    }

    private func article(
        _ output: [UInt8], _ hash: ContentHash, _ path: DocumentPath
    ) throws(ImportError) -> Article {
        do throws(ImportError) {
            return try importer.article(
                converted: output, converter.output, hash: hash, path: path,
                remark: "The text was made by \(converter.program).")
        } catch .empty {
            let isPDF = Self.suffix(of: path).lowercased() == ".pdf"
            throw .notConverted(
                program: converter.program,
                reason: isPDF
                    ? "It wrote nothing; if these are scanned pages, they need a program that "
                        + "recognises letters (see [converters] in the README)."
                    : "It wrote nothing.")
        }
    }

    /// A number for the program as it is installed, its arguments, and the way that it is called.
    private func version(of program: String) -> UInt64 {
        var checksum = Checksum()
        converter.add(to: &checksum)
        var status = stat()
        if stat(program, &status) == 0 {
            checksum.add(Int(status.st_size))
            checksum.add(status.st_mtim.tv_sec)
        }
        return checksum.value
    }

    // MARK: - Running it

    /// The program is given a copy, under a name that says nothing but the format: what it reads is
    /// what was hashed, and no name of a file is ever an option.
    private func convert(
        _ bytes: [UInt8], _ program: String, _ path: DocumentPath
    ) throws(ImportError) -> [UInt8] {
        do {
            let folders = cache ?? ConversionCache(at: "/tmp/dossier-\(getuid())")
            return try folders.withFolder { folder in
                let document = folder + "/document" + Self.suffix(of: path)
                try folders.write(bytes, to: document)
                return try run(program, on: document, of: bytes.count, in: folder)
            }
        } catch let error as ConfinedProgram.Failure {
            throw .notConverted(program: converter.program, reason: Self.sentence(error))
        } catch let error as StoreError {
            throw .notConverted(program: converter.program, reason: error.message)
        } catch {
            throw .notConverted(program: converter.program, reason: "It could not be started.")
        }
    }

    private func run(
        _ program: String, on document: String, of size: Int, in folder: String
    ) throws(ConfinedProgram.Failure) -> [UInt8] {
        let takesFile = converter.words.contains { $0.contains(Converter.file) }
        let arguments = converter.words.dropFirst().map {
            $0.replacing(Converter.file, with: document)
        }
        var confined = ConfinedProgram(path: program, arguments: Array(arguments), folder: folder)
        confined.limits.processor = Self.processorTime(for: size)
        let outcome = try confined.run(input: takesFile ? nil : document)
        // Many programs complain of a damaged document and make what they can of it.
        guard outcome.status == 0 || outcome.output.contains(where: { $0 > 0x20 }) else {
            throw .failed(status: outcome.status, message: outcome.message)
        }
        return outcome.output
    }

    /// What a program is given to read a document, in milliseconds of the processor. Books take a
    /// second for each megabyte; a document of a few hundred bytes that takes long unfolds to more than
    /// any person wrote, and whoever opens it is not to wait for that.
    ///
    /// - Parameter size: in bytes.
    static func processorTime(for size: Int) -> Int { min(30_000, 1500 + size / 50) }

    /// With its dot; empty where a name has none, or a long or odd one.
    private static func suffix(of path: DocumentPath) -> String {
        let name = path.bytes.split(separator: UInt8(ascii: "/")).last ?? []
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        let suffix = name[(dot + 1)...]
        let isPlain = suffix.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
        return isPlain && (1...8).contains(suffix.count)
            ? "." + String(decoding: suffix, as: UTF8.self) : ""
    }

    private static func sentence(_ failure: ConfinedProgram.Failure) -> String {
        switch failure {
        case .cannotStart(let code):
            "It could not be started (\(String(cString: strerror(code))))."
        case .tookTooLong(let seconds): "It was ended after \(seconds) seconds."
        case .workedTooLong: "It was ended, as it took too long for a document of this size."
        case .wroteTooMuch(let bytes): "It wrote more than \(bytes >> 20) MB."
        case .failed(let status, _) where status < 0:
            "It was ended by signal \(-status), perhaps for want of memory or time."
        case .failed(let status, let message):
            message.isEmpty ? "It failed with status \(status)." : message.printableLine + "."
        }
    }
}

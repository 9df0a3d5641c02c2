import ArgumentParser
import EntityLinking

/// Says of pairs of names whether they are spellings of one.
struct Variants: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says of pairs of names whether they are spellings of one.",
        discussion: """
            Reads two names a line, with a tab between them, and writes yes or no for each line.
              printf 'Yeltsin\\tEltsin\\n' | dossier-evaluate variants
            """)

    func run() {
        let comparison = NameComparison()
        while let line = readLine() {
            let names = line.split(separator: "\t", omittingEmptySubsequences: false)
            let areVariants =
                names.count >= 2 && comparison.areVariants(String(names[0]), String(names[1]))
            print(areVariants ? "yes" : "no")
        }
    }
}

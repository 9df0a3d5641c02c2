import ArgumentParser
import Articles
import Indexing

struct SameCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "same",
        abstract: "Decide that two names are of one person, organisation, place or thing.",
        discussion: """
            With --in only one mention of the first name is decided on.

            Examples:
              dossier same "Ivanov" "Sergei Ivanov" seeds
              dossier same "Ivanov" "Igor Ivanov" seeds --in seeds/08-chronology.md
            """)

    @Argument(help: ArgumentHelp("A name, or the id of an entity.", valueName: "A"))
    var first: String
    @Argument(help: ArgumentHelp("The other name or id.", valueName: "B"))
    var second: String

    @OptionGroup var options: DecisionOptions
    @OptionGroup var passage: PassageOptions

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let decisions = try options.decisions(in: surroundings)
        if let mention = try passage.mention(of: first, in: decisions, surroundings) {
            let name = DecisionWording.name(of: try decisions.entity(second))
            return try decisions.decide(
                [.passage(mention, .standsFor(name))], options.output, in: surroundings)
        }
        let (a, b) = (try decisions.entity(first), try decisions.entity(second))
        // Names of one entity are tied for good: rules may part them when articles come or go.
        let rulings =
            a.id == b.id
            ? [EntityDecision.Ruling.same(first, second)]
            : try DecisionWording(
                decisions.library.index, of: decisions.library.root,
                options: decisions.library.options
            ).same(a, b)
        return try decisions.decide(rulings, options.output, in: surroundings)
    }
}

struct SplitCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Decide that a name is not of the same as another.",
        discussion: """
            What goes by the first name leaves what goes by the second. With --in only one mention of \
            the first name does.

            Examples:
              dossier split "Viktor Ivanov" "Sergei Ivanov" seeds
              dossier split "Ivanov" "Sergei Ivanov" seeds --in seeds/08-chronology.md --occurrence 2
            """)

    @Argument(help: ArgumentHelp("The name that is of another.", valueName: "A"))
    var first: String
    @Argument(help: ArgumentHelp("The name that it is not.", valueName: "B"))
    var second: String

    @OptionGroup var options: DecisionOptions
    @OptionGroup var passage: PassageOptions

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let decisions = try options.decisions(in: surroundings)
        if passage.article != nil {
            let entity = try decisions.entity(second)
            let mention = try passage.mention(
                of: first, standingFor: entity, in: decisions, surroundings)
            let rulings = mention.map { [EntityDecision.Ruling.passage($0, .apart)] }
            return try decisions.decide(rulings ?? [], options.output, in: surroundings)
        }
        for name in [first, second] { try decisions.requireName(name) }
        return try decisions.decide(
            [.apart(first, from: second)], options.output, in: surroundings)
    }
}

struct RenameCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Decide what an entity is called.",
        discussion: """
            It goes by the new name, too: what is called so already is one with it then.

            Example:
              dossier rename "Ivanov" "Sergei Ivanov" seeds
            """)

    @Argument(help: ArgumentHelp("A name, or the id of an entity.", valueName: "NAME"))
    var name: String
    @Argument(help: ArgumentHelp("What it is to be called.", valueName: "NEW"))
    var new: String

    @OptionGroup var options: DecisionOptions

    func validate() throws {
        if new.allSatisfy(\.isWhitespace) { throw ValidationError("The new name is empty.") }
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let decisions = try options.decisions(in: surroundings)
        let entity = try decisions.entity(name)
        return try decisions.decide(
            [.rename(DecisionWording.name(of: entity), to: new)], options.output, in: surroundings)
    }
}

struct KindCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "kind",
        abstract: "Decide of what kind an entity is.",
        discussion: """
            Example:
              dossier kind "Tor-M1" product seeds
            """)

    @Argument(help: ArgumentHelp("A name, or the id of an entity.", valueName: "NAME"))
    var name: String
    @Argument(help: "The kind.")
    var kind: EntityKind

    @OptionGroup var options: DecisionOptions

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let decisions = try options.decisions(in: surroundings)
        let entity = try decisions.entity(name)
        return try decisions.decide(
            [.kind(DecisionWording.name(of: entity), kind)], options.output, in: surroundings)
    }
}

struct NotAnEntityCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "not-an-entity",
        abstract: "Decide that a name names nothing.",
        discussion: """
            With --in only one mention of it does.

            Examples:
              dossier not-an-entity "Photo" seeds
              dossier not-an-entity "May" seeds --in seeds/08-chronology.md
            """)

    @Argument(help: ArgumentHelp("A name, or the id of an entity.", valueName: "NAME"))
    var name: String

    @OptionGroup var options: DecisionOptions
    @OptionGroup var passage: PassageOptions

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let decisions = try options.decisions(in: surroundings)
        if let mention = try passage.mention(of: name, in: decisions, surroundings) {
            return try decisions.decide(
                [.passage(mention, .notEntity)], options.output, in: surroundings)
        }
        let reference = DecisionWording(
            decisions.library.index, of: decisions.library.root,
            options: decisions.library.options)
        return try decisions.decide(
            reference.notEntity(decisions.entity(name)), options.output, in: surroundings)
    }
}

struct MarkCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Decide that words name something, wherever they stand.",
        discussion: """
            With --in they do so at one place only.

            Examples:
              dossier mark "the harbour deal" event seeds
              dossier mark "the deal" event seeds --in seeds/02-moscow-view.txt --occurrence 2
            """)

    @Argument(help: ArgumentHelp("The words, as they stand in the text.", valueName: "WORDS"))
    var words: String
    @Argument(help: "What kind of thing they name.")
    var kind: EntityKind

    @OptionGroup var options: DecisionOptions
    @OptionGroup var passage: PassageOptions

    func validate() throws {
        if words.allSatisfy(\.isWhitespace) { throw ValidationError("There are no words.") }
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let decisions = try options.decisions(in: surroundings)
        let place = try passage.words(words, in: decisions, surroundings)
        let ruling = place.map { EntityDecision.Ruling.passage($0, .mark(kind)) }
        return try decisions.decide(
            [ruling ?? .mark(words, kind)], options.output, in: surroundings)
    }
}

extension Decisions {
    /// - Throws: ``CommandError/noEntity(_:)`` for a name that nothing goes by.
    func requireName(_ name: String) throws {
        guard try !library.index.entities(matching: name).isEmpty else {
            throw CommandError.noEntity(name)
        }
    }
}

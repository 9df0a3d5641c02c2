import Testing

@testable import dossier

struct DossierCommandTests {
    @Test func everyCommandIsKnownWithoutTheParser() {
        let commands = DossierCommand.configuration.subcommands
        #expect(
            DossierCommand.names
                == commands.compactMap { $0.configuration.commandName } + ["help"])
    }
}

import ArgumentParser

/// The store of a listener, for the commands that look into it.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Where the listener keeps requests.", valueName: "file"))
    var store = RequestStore.defaultPath

    func open() throws -> RequestStore { try RequestStore.existing(store) }
}

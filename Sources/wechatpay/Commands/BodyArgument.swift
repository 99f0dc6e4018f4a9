import ArgumentParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Text given as itself, as `@file`, or as `-` for standard input.
struct BodyArgument: ExpressibleByArgument {
    let argument: String

    init(argument: String) { self.argument = argument }

    var defaultValueDescription: String { argument }

    func read() throws -> Data {
        if argument == "-" { return StandardInput.readAll() }
        guard argument.hasPrefix("@") else { return Data(argument.utf8) }
        let path = String(argument.dropFirst())
        guard let bytes = FileManager.default.contents(atPath: path) else { throw Failure.usage("there is no readable file \(path).") }
        return bytes
    }
}

/// `name=value`
struct PairArgument: ExpressibleByArgument {
    let name: String
    let value: String

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
        name = String(argument[..<equals])
        value = String(argument[argument.index(after: equals)...])
    }
}

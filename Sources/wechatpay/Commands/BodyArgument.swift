import ArgumentParser
import WeChatPay

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

    /// - Throws: ``Failure`` that says what keeps it from being a message of APIv2.
    func readXML() throws -> XML {
        do {
            return try XML(parsing: read())
        } catch let error as WeChatPayError {
            throw Failure.usage("--xml: \(error.message)")
        }
    }

    /// - Throws: ``Failure`` that says where it stops being JSON.
    /// - Parameter option: whose value this is.
    func readJSON(_ option: String = "--json") throws -> (text: Data, value: JSON) {
        let text = try read()
        do {
            return (text, try JSONReader.read(text))
        } catch {
            throw Failure.usage("\(option): this is no JSON text: \(error).")
        }
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

extension Data {
    /// Whether it begins as a message of APIv2 does.
    var isXML: Bool { first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "<") }
}

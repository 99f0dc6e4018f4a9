import Foundation
import Testing

/// The tests with outsiders fail, and say what to install, where an outsider is missing.
@Suite struct OutsiderTests {
    @Test(arguments: [["/none/such/program"], ["python3", "-c", "import no_such_module"]])
    func aMissingProgramOrModuleIsNamedWithTheRemedy(command: [String]) throws {
        let input = Data(repeating: 0, count: 1 << 20)
        let failure = try #require(throws: Outsider.Failure.self) { try Outsider.run(command, input: input) }
        #expect(failure.description.contains("`make test` installs both"))
    }

    @Test func whatAProgramSaysIsPassedOn() throws {
        #expect(try Outsider.run("cat", input: Data("充电".utf8)) == Data("充电".utf8))
        let failure = try #require(throws: Outsider.Failure.self) { try Outsider.run("openssl", "x509", input: Data("x".utf8)) }
        #expect(failure.description.hasPrefix("openssl x509 failed: "))
        #expect(!failure.description.contains("make test"))
    }
}

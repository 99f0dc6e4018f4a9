import Foundation
import WeChatPaySimulator

/// What `Benchmarks/simulator` is made of: a server, what loads it, and what it is held against. Each prints numbers, apart by tabs.
@main struct Load {
    static func main() async {
        do {
            try await run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ words: [String]) async throws {
        switch (words.first, words.count) {
        case ("start", 1): try await StartTime.measure()
        case ("sign", 2): try await BareSignatures.measure(cores: number(words[1]))
        case ("serve", 2...): try await serve(folder: words[1], state: words.dropFirst(2).first)
        case ("drive", 5): try await Driver(folder: words[1], server: words[2]).drive(words[3], connections: number(words[4]))
        case ("connect", 4): try await OpenConnections(folder: words[1], server: words[2]).measure(number(words[3]))
        default: throw LoadError("start | sign CORES | serve FOLDER [STATE] | drive FOLDER PID CASE CONNECTIONS | connect FOLDER PID COUNT")
        }
    }

    /// Runs a simulator until standard input ends.
    private static func serve(folder: String, state: String?) async throws {
        var configuration = Simulator.Configuration()
        configuration.credentialsDirectory = folder
        configuration.stateFile = state
        try await Simulator.run(configuration) { _ in
            try FileHandle.standardOutput.write(contentsOf: Data("ready\n".utf8))
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    while readLine() != nil {}
                    continuation.resume()
                }
            }
        }
    }

    private static func number(_ text: String) throws -> Int {
        guard let number = Int(text), number > 0 else { throw LoadError("\(text) is no number.") }
        return number
    }
}

import Dispatch
import Foundation
import Testing

@testable import WeChatPay

/// The fuzzers' checks over their corpora and over a seeded mutator's inputs, the same in every run.
@Suite(.serialized) struct MutationTests {
    private static let folder = URL(fileURLWithPath: #filePath).appending(path: "../../../../Fuzzing/corpus").standardizedFileURL

    @Test(arguments: FuzzTarget.allCases)
    func theCommittedInputsPass(_ target: FuzzTarget) async throws {
        let folder = Self.folder.appending(path: target.rawValue)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(!files.isEmpty)
        for file in files {
            let input = try Data(contentsOf: folder.appending(path: file))
            await #expect(throws: Never.self, "\(target)/\(file)") { try await Self.check([Array(input)], with: target) }
        }
    }

    @Test(arguments: FuzzTarget.allCases)
    func alteredInputsPass(_ target: FuzzTarget) async throws {
        let seeds = try target.seeds()
        var mutator = Mutator(seed: 5, seeds: seeds)
        let inputs = (0..<(target == .pkcs12 || target == .pem ? 300 : 1500)).map { _ in mutator.next() }
        try await Self.check(inputs, with: target)
    }

    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// On a thread of its own, which the checks may block.
    private static func check(_ inputs: [[UInt8]], with target: FuzzTarget) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global().async {
                for input in inputs {
                    do {
                        try target.check(input)
                    } catch {
                        let failure = Failure(description: "\(error); the input in base64: \(Data(input).base64EncodedString())")
                        return continuation.resume(throwing: failure)
                    }
                }
                continuation.resume()
            }
        }
    }
}

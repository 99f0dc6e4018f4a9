import Foundation
import Testing
import WeChatPayCatalog
import WeChatPaySpec

@testable import WeChatPay

/// Calls as the community's documentation shows them, with their real values, through the typed endpoints.
@Suite struct DocumentedCallTests {
    struct Sample: Decodable, Sendable, CustomTestStringConvertible {
        let operation: String
        let variables: [String: String]
        let query: [String: String]?
        let json: JSON?

        var testDescription: String { operation }
    }

    static let samples: [Sample] = {
        let file = URL(fileURLWithPath: #filePath).appending(path: "../../Vectors/documented-calls.json").standardizedFileURL
        do { return try JSONDecoder().decode([Sample].self, from: Data(contentsOf: file)) } catch { fatalError("\(error)") }
    }()

    @Test(arguments: samples)
    func aDocumentedCallIsSentAsItIsShown(sample: Sample) async throws {
        let operation = try #require(APICatalog.shared.entry(named: sample.operation)).operation
        let platform = try AnsweringPlatform(operation, allFields: true)
        let input = CallInput(operation, variables: sample.variables, parameters: (sample.query ?? [:]).mapValues { .string($0) }, body: sample.json)
        let call = TypedCall(input)
        let failure = await WeChatPayError.thrown { try await TypedCallTable.all.calls[sample.operation]?(platform.client(), call) }
        if sample.variables.values.contains("") {
            #expect(failure?.kind == .invalidRequest)
            #expect(platform.requests.isEmpty)
            return
        }
        #expect(failure?.description == nil)
        let sent = try SentText(#require(platform.requests.first))
        #expect(sent.json == sample.json)
        #expect(sent.path.hasSuffix(input.path))
        #expect(Set(sent.query.split(separator: "&").map(String.init)) == Set((sample.query ?? [:]).map { "\($0)=\($1)" }))
    }

    @Test(arguments: samples)
    func aDocumentedBodyHasNoProblems(sample: Sample) throws {
        guard let body = sample.json else { return }
        let operation = try #require(APICatalog.shared.entry(named: sample.operation)).operation
        #expect(FieldCheck().problems(in: body, fields: operation.body?.fields ?? []) == [])
    }
}

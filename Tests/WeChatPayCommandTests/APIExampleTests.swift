import ArgumentParser
import Foundation
import Testing
import WeChatPay
import WeChatPayCatalog
import WeChatPaySimulator
import WeChatPaySpec

@testable import wechatpay

/// `wechatpay api example`: bodies that fit their descriptions.
@Suite struct APIExampleTests {
    @Test(arguments: APICatalog.shared.families.map(\.name), [[], ["--required-only"]])
    func everyExampleFitsItsDescription(family: String, flags: [String]) throws {
        for entry in APICatalog.shared.entries where entry.family.name == family {
            guard let body = try entry.operation.body else { continue }
            let example = try JSON(parsing: Data(APIExampleCommand.parse([entry.name] + flags).text().utf8))
            #expect(body.problems(in: example).isEmpty, "\(entry.name): \(body.problems(in: example))")
        }
    }

    @Test(arguments: APICatalog.shared.families.map(\.name))
    func everyAnswersExampleFitsItsDescription(family: String) throws {
        for entry in APICatalog.shared.entries where entry.family.name == family {
            let response = try entry.operation.response
            guard !response.fields.isEmpty else { continue }
            let example = try JSON(parsing: Data(APIExampleCommand.parse([entry.name, "--answer"]).text().utf8))
            let problems = FieldCheck(acceptsTexts: response.content == .xml).problems(in: example, fields: response.fields)
            #expect(problems.isEmpty, "\(entry.name): \(problems)")
        }
    }

    @Test func anExampleCanBePipedIntoLintAndACall() async throws {
        let operation = ["POST", "/v3/papay/contracts/{contract_id}/notify"]
        let example = try await Command.run(["api", "example"] + operation)
        #expect(example.status == 0)
        #expect(example.diagnostics.isEmpty)
        let lint = try await Command.run(["api", "lint"] + operation, input: example.output)
        #expect(lint.status == 0)
        #expect(lint.output.isEmpty)
        #expect(lint.diagnostics == "no problems\n")
        try await Command.withSimulator { simulator, config, _ in
            let call = ["call"] + operation + ["--var", "contract_id=none", "--json", "-", "--config", config]
            let called = try await Command.run(call, input: example.output)
            #expect(simulator.requests.count == 1, "\(called.diagnostics)")
        }
    }

    @Test func membersStandInTheOrderOfTheDocumentation() async throws {
        let example = try await Command.run(["api", "example", "POST /v3/papay/contracts/{contract_id}/notify"])
        let names = example.output.split(separator: "\"").map(String.init)
        let places = ["mchid", "appid", "deduct_duration", "count", "unit", "estimated_amount", "amount", "currency"].map {
            names.firstIndex(of: $0) ?? -1
        }
        #expect(places == places.sorted())
        #expect(places.first ?? -1 >= 0)
        #expect(example.output.hasPrefix("{\n  \"mchid\": \""))
    }

    @Test func requiredOnlyLeavesTheOthersOut() async throws {
        let example = try await Command.run(["api", "example", "POST /v3/papay/contracts/{contract_id}/notify", "--required-only"])
        let json = try JSON(parsing: Data(example.output.utf8))
        #expect(json.object.map { Set($0.keys) } == ["mchid", "appid", "estimated_amount"])
        #expect(json.estimated_amount.object.map { Set($0.keys) } == ["amount"])
    }

    @Test func theAnswerIsAnExampleOfItsOwn() async throws {
        let example = try await Command.run(["api", "example", "POST /v3/pay/transactions/native", "--answer"])
        #expect(try JSON(parsing: Data(example.output.utf8)).object.map { Array($0.keys) } == ["code_url"])
    }

    @Test func whatTheClientFillsInIsLeftOut() async throws {
        let example = try await Command.run(["api", "example", "POST /v3/marketing/bank/packages/{package_id}/tasks"])
        let json = try JSON(parsing: Data(example.output.utf8))
        #expect(json.object.map { Array($0.keys) } == ["meta"], "no file")
        #expect(try JSON(parsing: Data((json.meta.string ?? "").utf8)).object.map { Array($0.keys) } == ["bank_type"], "no name, no digest")
    }

    @Test(arguments: [
        (["GET /v3/certificates"], "GET /v3/certificates takes no body."),
        (["POST /v3/papay/contracts/{contract_id}/notify", "--answer"], "is answered without a body of documented fields."),
    ])
    func whereThereIsNoBodyThereIsNoExample(arguments: [String], reason: String) async throws {
        let result = try await Command.run(["api", "example"] + arguments)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.diagnostics.contains(reason), "\(result.diagnostics)")
    }
}

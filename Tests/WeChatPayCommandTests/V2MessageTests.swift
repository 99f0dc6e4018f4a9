import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

/// Messages of APIv2 on the command line.
@Suite struct V2MessageTests {
    @Test(arguments: SignType.allCases)
    func aMessageIsVerifiedWithoutHeaders(type: SignType) async throws {
        try await Command.withSimulator { simulator, config, _ in
            var message: XML = ["mch_id": .text(simulator.credentials.mchid), "total_fee": "888", "attach": ""]
            let members = message.members.map { ($0.name, $0.value.string ?? "") }
            message.sign = .text(try APIv2Key(simulator.credentials.apiV2Key).signature(of: members, type: type))
            let verify = ["verify", "--config", config, "--body"]
            let verified = try await Command.run(verify + [message.description])
            #expect(verified.output == "verified: signed with the APIv2 key\n", "\(verified.diagnostics)")
            message.total_fee = "889"
            let altered = try await Command.run(verify + [message.description])
            #expect(altered.status == 1)
            #expect(altered.diagnostics.contains("signatureMismatch"))
            #expect(altered.diagnostics.contains("mch_id=\(simulator.credentials.mchid)&total_fee=889\n"))
            #expect(!altered.diagnostics.contains(simulator.credentials.apiV2Key))
        }
    }

    @Test func aRefundNoticeIsDecrypted() async throws {
        try await Command.withSimulator { simulator, config, _ in
            let plain = "<root><refund_id>1</refund_id></root>"
            let reqInfo = try APIv2Key(simulator.credentials.apiV2Key).encrypt(Data(plain.utf8))
            let decrypt = ["decrypt", "--config", config]
            #expect(try await Command.run(decrypt, input: "<xml><req_info>\(reqInfo)</req_info></xml>").output == plain)
            #expect(try await Command.run(decrypt + ["--req-info", reqInfo]).output == plain)
            let without = try await Command.run(decrypt + ["<xml><sign>1</sign></xml>"])
            #expect(without.status == 2)
            #expect(without.diagnostics.contains("no req_info"))
            let other = try APIv2Key(String(repeating: "k", count: 32)).encrypt(Data(plain.utf8))
            let refused = try await Command.run(decrypt + ["--req-info", other])
            #expect(refused.status == 1)
            #expect(refused.diagnostics.contains("APIv2 key"))
        }
    }
}

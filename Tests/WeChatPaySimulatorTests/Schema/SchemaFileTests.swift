import Crypto
import Foundation
import HTTPTypes
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// Answers that are files.
@Suite struct SchemaFileTests {
    @Test func filesThatThePlatformDoesNotSignComeWithoutASignature() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let image = try await wechatPay.v3.merchantService.images("media-0001").get()
                #expect(image.headers[.wechatPaySignature] == nil)
                #expect(!image.isVerified)
                #expect(!image.body.isEmpty)
                #expect(try await wechatPay.v3.merchantService.images("media-0001").get().body == image.body)
                #expect(try await wechatPay.v3.merchantService.images("media-0002").get().body != image.body)
            }
        }
    }

    @Test func otherFilesAreSignedAsAWhole() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let file = try await wechatPay.v3.transferdownload.signfile.get(query: ["token": "abc"])
                #expect(file.isVerified)
                #expect(file.headers[.wechatPayStatementSHA1] == nil)
                simulator.faults.add(Fault(.wrongSignature, on: .get, "/v3/transferdownload/signfile"))
                let error = await thrownError { try await wechatPay.v3.transferdownload.signfile.get(query: ["token": "abc"]) }
                #expect(error?.kind == .signatureMismatch)
            }
        }
    }

    @Test(arguments: ["v3/statements", "v3/global/statements"])
    func statementsAreSignedByTheirDigest(path: String) async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let statement = try await wechatPay[path].get(query: ["date": "20261120", "mchid": simulator.credentials.mchid])
                #expect(statement.isVerified)
                let digest = Insecure.SHA1.hash(data: statement.body).map { String(format: "%02x", $0) }.joined()
                #expect(statement.headers[.wechatPayStatementSHA1] == digest)
                simulator.faults.add(Fault(.wrongSignature, on: .get, "/\(path)"))
                let error = await thrownError { try await wechatPay[path].get(query: ["date": "20261120", "mchid": simulator.credentials.mchid]) }
                #expect(error?.kind == .signatureMismatch)
            }
        }
    }

    @Test func aStatementThatIsReadAsItComesIsCheckedAtItsEnd() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let statement = try await wechatPay["v3/statements"].path
                    .download(.get, query: ["date": "20261120", "mchid": simulator.credentials.mchid])
                #expect(statement.isVerified)
                let file = try await statement.collect(upTo: 1 << 20)
                #expect(!file.isEmpty)
            }
        }
    }

    @Test func aDownloadWithoutItsParametersIsAnsweredByASignedError() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let error = await thrownError { try await wechatPay.v3.billdownload.file.get() }
                #expect(error?.kind == .rejected)
                #expect(error?.detail?.field == "token")
            }
        }
    }
}

import Crypto
import Foundation
import Testing
import WeChatPaySimulator

@testable import WeChatPay

/// Uploads: a form whose `meta` is what is signed.
@Suite struct UploadTests {
    private let upload = WeChatPay.Multipart(file: Data("not a picture\r\n--".utf8), filename: "图.png", fileType: "image/png")

    @Test func theSignatureIsOverTheMeta() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let error = await thrownError { try await wechatPay.v3.merchant.media.upload.post(multipart: upload) }
                #expect(error?.code == "RESOURCE_NOT_EXISTS", "past the gate: the operation itself is not simulated")
            }
            let alter: @Sendable (inout TransportRequest) -> Void = { request in
                let text = String(decoding: request.body, as: UTF8.self).replacingOccurrences(of: "图.png\",\"", with: "画.png\",\"")
                request.body = Data(text.utf8)
            }
            try await simulator.withClient(configure: { $0.transport = TamperingTransport(alter) }) { wechatPay in
                let error = await thrownError { try await wechatPay.v3.merchant.media.upload.post(multipart: upload) }
                #expect(error?.code == "SIGN_ERROR")
            }
        }
    }

    @Test func theMetaNamesTheFileAndItsDigest() throws {
        let encoded = try upload.encoded(with: JSONEncoder())
        let meta = try JSON(parsing: encoded.meta)
        #expect(meta.filename.string == "图.png")
        #expect(meta.sha256.string == SHA256.hash(data: upload.file).map { String(format: "%02x", $0) }.joined())
        #expect(encoded.body.range(of: encoded.meta) != nil)
        #expect(encoded.body.range(of: upload.file) != nil)
    }

    @Test(arguments: ["", "a\"b.png", "a\r\nX: y"])
    func aNameThatWouldBreakTheFormIsRefused(name: String) async throws {
        let upload = WeChatPay.Multipart(file: Data(), filename: name, fileType: "image/png")
        #expect(throws: WeChatPayError.self) { try upload.encoded(with: JSONEncoder()) }
    }
}

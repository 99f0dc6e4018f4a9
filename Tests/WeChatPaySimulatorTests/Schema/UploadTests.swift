import Foundation
import Testing
import WeChatPaySimulator
import WeChatPaySpec

@testable import WeChatPay

/// Uploads: a form whose `meta` is what is signed.
@Suite struct UploadTests {
    private let upload = WeChatPay.Multipart(file: Data("not a picture\r\n--".utf8), filename: "图.png", fileType: "image/png")

    @Test func theSignatureIsOverTheMeta() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let answer = try await wechatPay.v3.merchant.media.upload.post(multipart: upload)
                #expect(try answer.json.media_id.string?.isEmpty == false)
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

    private static let names = [
        "POST /v3/ecommerce/account/cancel-applications/media", "POST /v3/global/merchant-service/images/upload",
        "POST /v3/global/merchant-storage/file/upload", "POST /v3/marketing/bank/packages/{package_id}/tasks",
        "POST /v3/marketing/favor/media/image-upload", "POST /v3/marketing/partner/product-coupon/media/upload-image",
        "POST /v3/marketing/shopping-receipt/shoppingreceipts", "POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
        "POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload", "POST /v3/merchant-service/images/upload",
        "POST /v3/merchant/media/upload", "POST /v3/merchant/media/video_upload",
        "POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", "POST /v3/taxi-invoice/cards/upload-file",
    ]

    @Test(arguments: names)
    func everyUploadIsAcceptedUnderItsOwnNamesAndNotWithoutItsFile(name: String) async throws {
        try await Simulator.run { simulator in
            let call = try ExampleCall(name, for: simulator.credentials)
            try await simulator.withClient { wechatPay in
                let answer = try await call.send(by: wechatPay)
                #expect(answer.isSimulatedBySchema == !ExampleCall.withRules.contains(name))
            }
            let part = try #require(call.operation.body?.fields.first { $0.kind == .file }).name
            let rename: @Sendable (inout TransportRequest) -> Void = { $0.body.replace("name=\"\(part)\"", with: "name=\"other\"") }
            try await simulator.withClient(configure: { $0.transport = TamperingTransport(rename) }) { wechatPay in
                let error = await thrownError { try await call.send(by: wechatPay) }
                #expect(error?.detail == ["field": JSON("/\(part)"), "value": .null, "issue": "缺少必填参数", "location": "body"])
            }
        }
    }

    @Test(arguments: names)
    func anotherFileThanTheOneOfTheDigestIsRefused(name: String) async throws {
        try await Simulator.run { simulator in
            let call = try ExampleCall(name, for: simulator.credentials)
            let alter: @Sendable (inout TransportRequest) -> Void = { $0.body.replace("an example's file", with: "an example's life") }
            try await simulator.withClient(configure: { $0.transport = TamperingTransport(alter) }) { wechatPay in
                let error = await thrownError { try await call.send(by: wechatPay) }
                let digest = call.operation.body?.fields.flatMap(\.fields).first { $0.computed == .sha256 }
                #expect(error?.detail?.field.string == digest.map { "/meta/\($0.name)" }, "a digest with SM3 is not looked at")
            }
        }
    }

    @Test func anUploadIsAForm() async throws {
        try await Simulator.run { simulator in
            try await simulator.withClient { wechatPay in
                let error = await thrownError { try await wechatPay.v3.merchant.media.upload.post(json: ["filename": "图.png"]) }
                #expect(error?.detail?.field == "Content-Type")
            }
        }
    }

    private func encoded(_ upload: WeChatPay.Multipart) async throws -> (body: MultipartBody, meta: Data) {
        let file = try await ExaminedFile(upload.file, for: UploadForm(), by: .sha256)
        return try upload.encoded(as: UploadForm(), file, with: JSONEncoder())
    }

    @Test func theMetaNamesTheFileAndItsDigest() async throws {
        let encoded = try await encoded(upload)
        let meta = try JSON(parsing: encoded.meta)
        #expect(meta.filename.string == "图.png")
        #expect(meta.sha256.string == "2f3d966f651e1f3683d36173dca1f1614a7342070af5c782de42ff4cbf84587f", "by sha256sum")
        #expect(encoded.body.head.range(of: encoded.meta) != nil)
    }

    @Test(arguments: ["", "a\"b.png", "a\r\nX: y"])
    func aNameThatWouldBreakTheFormIsRefused(name: String) async {
        let upload = WeChatPay.Multipart(file: Data(), filename: name, fileType: "image/png")
        await #expect(throws: WeChatPayError.self) { try await encoded(upload) }
    }
}

extension Data {
    fileprivate mutating func replace(_ text: String, with other: String) {
        guard let range = firstRange(of: Data(text.utf8)) else { return }
        replaceSubrange(range, with: Data(other.utf8))
    }
}

import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay
@testable import WeChatPaySimulator

@Suite("Uploads of media")
struct MediaTests {
    @Test("The same file under the same name has the same media_id, and is known afterwards")
    func identity() async throws {
        try await V3Shop.open { shop in
            let upload = WeChatPay.Multipart(file: Data("a picture".utf8), filename: "a.png", fileType: "image/png")
            let first = try await shop.wechatPay.v3.merchant.media.upload.post(multipart: upload)
            #expect(!first.isSimulatedBySchema)
            let mediaID = try #require(try first.json.media_id.string)
            #expect(try await shop.wechatPay.v3.merchant.media.upload.post(multipart: upload).json.media_id.string == mediaID)
            let others = [("a picture", "b.png"), ("a pictura", "a.png")]
            for (text, name) in others {
                let other = WeChatPay.Multipart(file: Data(text.utf8), filename: name, fileType: "image/png")
                #expect(try await shop.wechatPay.v3.merchant.media.upload.post(multipart: other).json.media_id.string != mediaID)
            }
            let known = try await shop.simulator.control(.get, "media").body.array ?? []
            #expect(known.map(\.filename.string) == ["a.png", "b.png", "a.png"])
            #expect((known.first?.media_id.string, known.first?.size.int) == (mediaID, 9))
        }
    }

    @Test(
        "What is of another kind or too large is refused",
        arguments: [
            ("v3/merchant/media/upload", "a.png", 5 << 20, true), ("v3/merchant/media/upload", "a.PNG", 1, true),
            ("v3/merchant/media/upload", "a.png", (5 << 20) + 1, false), ("v3/merchant/media/upload", "a.gif", 1, false),
            ("v3/merchant/media/upload", "png", 1, false), ("v3/merchant/media/upload", "a.png", 0, false),
            ("v3/merchant/media/video_upload", "a.mp4", 5 << 20, true), ("v3/merchant/media/video_upload", "a.mp4", (5 << 20) + 1, false),
            ("v3/merchant/media/video_upload", "a.png", 1, false), ("v3/marketing/favor/media/image-upload", "a.jpg", 2 << 20, true),
            ("v3/marketing/favor/media/image-upload", "a.jpg", (2 << 20) + 1, false),
        ]
    )
    func limits(path: String, filename: String, size: Int, isTaken: Bool) async throws {
        try await V3Shop.open { shop in
            var upload = WeChatPay.Multipart(file: WeChatPay.File(Data(repeating: 1, count: size), name: filename))
            upload.file.isHeldToLimits = false
            #expect(await errorCode { try await shop.wechatPay[path].post(multipart: upload) } == (isTaken ? nil : "PARAM_ERROR"))
        }
    }

    @Test func aFileOnTheDiskArrivesWhole() async throws {
        try await withFile(Self.contents) { path in
            try await V3Shop.open { shop in
                let upload = WeChatPay.Multipart(file: .init(path: path))
                let mediaID = try await shop.wechatPay.v3.merchant.media.upload.post(multipart: upload).json.media_id.string
                let known = try await shop.simulator.control(.get, "media").body.array ?? []
                #expect(known.map(\.media_id.string) == [mediaID])
                #expect(known.map(\.size.int) == [Self.contents.count])
            }
        }
    }

    @Test(arguments: [contents + [1], contents.dropLast(), Data(contents.reversed())])
    func aFileThatChangesOnceItWasSignedIsNotTaken(other: Data) async throws {
        try await withFile(Self.contents) { path in
            try await V3Shop.open { shop in
                var configuration = try shop.simulator.configuration()
                let signer = ChangingSigner(base: configuration.merchant.signer, path: path, contents: other)
                configuration.merchant = try Merchant(
                    id: configuration.merchant.id, serial: configuration.merchant.serial, signer: signer, decrypter: configuration.merchant.decrypter)
                let error = await thrownError {
                    try await WeChatPay.withClient(configuration) {
                        try await $0.v3.merchant.media.upload.post(multipart: .init(file: .init(path: path)))
                    }
                }
                #expect(error?.kind == .fileNotRead)
                #expect(error?.message == "The file changed while it was sent. The platform did not get it whole.")
                #expect(try await shop.simulator.control(.get, "media").body.array == [])
            }
        }
    }

    private static let contents = Data((0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })

    private func withFile(_ contents: Data, _ body: (_ path: String) async throws -> Void) async throws {
        let path = NSTemporaryDirectory() + "wechatpay-\(UUID().uuidString).png"
        try contents.write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await body(path)
    }

    /// Signs, and then changes the file that is to be sent.
    private struct ChangingSigner: Signer {
        let base: any Signer
        let path: String
        let contents: Data

        func signature(for message: Data) async throws -> Data {
            try contents.write(to: URL(fileURLWithPath: path))
            return try await base.signature(for: message)
        }
    }
}

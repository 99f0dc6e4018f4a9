import Foundation
import HTTPTypes
import Testing
import WeChatPay

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
            let upload = WeChatPay.Multipart(file: Data(repeating: 1, count: size), filename: filename, fileType: "application/octet-stream")
            #expect(await errorCode { try await shop.wechatPay[path].post(multipart: upload) } == (isTaken ? nil : "PARAM_ERROR"))
        }
    }
}

import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// Uploads of files on the disk, and the documented limits of all.
@Suite struct DiskUploadTests {
    private static let contents = Data((0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })

    private func withFile(named name: String = "shop.png", _ body: (_ path: String) async throws -> Void) async throws {
        try await Outsider.withFolder { folder in
            try Self.contents.write(to: URL(fileURLWithPath: folder + "/" + name))
            try await body(folder + "/" + name)
        }
    }

    @Test func aFileOnTheDiskIsSentAsOneInMemoryIs() async throws {
        try await withFile { path in
            let platform = PlatformDouble.accepting()
            let wechatPay = try platform.client()
            try await wechatPay.v3.merchant.media.upload.post(multipart: .init(file: .init(path: path)))
            try await wechatPay.v3.merchant.media.upload.post(multipart: .init(file: .init(Self.contents, name: "shop.png")))
            let streamed = try #require(platform.requests.first?.streamedBody)
            var body = Data()
            for try await part in streamed.parts { body.append(part) }
            #expect(body.count == streamed.length)
            #expect(platform.requests.first?.body.isEmpty == true)
            let boundaries = platform.requests.map { $0.headers[.contentType]?.dropFirst("multipart/form-data; boundary=".count) ?? "" }
            let expected = try #require(platform.requests.last?.body)
            body.replace(Data(boundaries[0].utf8), with: Data(boundaries[1].utf8))
            #expect(body == expected)
        }
    }

    @Test func theSignedDigestIsTheOneThatOpensslComputes() async throws {
        try await withFile { path in
            let platform = PlatformDouble.accepting()
            try await platform.client().v3.merchant.media.upload.post(multipart: .init(file: .init(path: path)))
            let digest = String(decoding: try Outsider.openssl(["dgst", "-sha256", "-r", path]).prefix(64), as: UTF8.self)
            let streamed = try #require(platform.requests.first?.streamedBody)
            var parts = streamed.parts.makeAsyncIterator()
            let head = try #require(try await parts.next(isolation: nil))
            #expect(String(decoding: head, as: UTF8.self).contains(#"{"filename":"shop.png","sha256":"\#(digest)"}"#))
        }
    }

    @Test func anUploadThatIsCancelledIsNotToldAsAWrongFile() async throws {
        try await withFile { path in
            let platform = PlatformDouble { request, _ in
                var parts = try #require(request.streamedBody).parts.makeAsyncIterator()
                _ = try await parts.next(isolation: nil)
                withUnsafeCurrentTask { $0?.cancel() }
                while try await parts.next(isolation: nil) != nil {}
                return try PlatformDouble.answer(body: "{}")
            }
            let error = await WeChatPayError.thrown {
                try await platform.client().v3.merchant.media.upload.post(multipart: .init(file: .init(path: path)))
            }
            #expect(error?.kind == .cancelled)
            #expect(error?.outcome == .unknown)
        }
    }

    @Test func anUploadThatIsCancelledWhileItsFileIsReadIsNotSent() async throws {
        try await withFile { path in
            let platform = PlatformDouble.accepting()
            let upload = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return await WeChatPayError.thrown {
                    try await platform.client().v3.merchant.media.upload.post(multipart: .init(file: .init(path: path)))
                }
            }
            let error = await upload.value
            #expect(error?.kind == .cancelled)
            #expect(error?.outcome == .notSent)
            #expect(platform.requests.isEmpty)
        }
    }

    @Test func aFileThatIsNotThereIsToldBeforeAnythingIsSent() async throws {
        let platform = PlatformDouble.accepting()
        let error = await WeChatPayError.thrown {
            try await platform.client().v3.merchant.media.upload.post(multipart: .init(file: .init(path: "/nowhere/shop.png")))
        }
        #expect(error?.kind == .fileNotRead)
        #expect(error?.message == "/nowhere/shop.png can't be read: no such file or directory.")
        #expect(error?.outcome == .notSent)
        #expect(platform.requests.isEmpty)
    }

    @Test(arguments: [
        ("v3/merchant/media/upload", "shop.png", 5 << 20, nil),
        ("v3/merchant/media/upload", "shop.JPG", 1, nil),
        (
            "v3/merchant/media/upload", "shop.png", (5 << 20) + 1,
            "The file has 5242881 bytes; this operation takes 5242880 at most. Nothing was sent."
        ),
        ("v3/marketing/favor/media/image-upload", "shop.png", (2 << 20) + 1, "The file has 2097153 bytes"),
        (
            "v3/merchant/media/upload", "shop.gif", 1,
            "The file's name must end with .jpg, .jpeg, .bmp, .png for this operation. Nothing was sent."
        ),
        ("v3/merchant/media/upload", "png", 1, "The file's name must end with"),
        ("v3/merchant/media/video_upload", "shop.png", 1, "The file's name must end with .avi"),
        ("v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", "a.pdf", 10, nil),
        ("v3/taxi-invoice/cards/upload-file", "a.anything", 10 << 20, nil),
    ])
    func whatIsDocumentedToBeRefusedIsNotSent(path: String, name: String, size: Int, message: String?) async throws {
        let platform = PlatformDouble.accepting()
        var file = WeChatPay.File(Data(count: size), name: name)
        let error = await WeChatPayError.thrown { try await platform.client()[path].post(multipart: .init(file: file)) }
        #expect(error?.message.prefix(message?.count ?? 0) == message?[...])
        #expect(platform.requests.count == (message == nil ? 1 : 0))
        file.isHeldToLimits = false
        try await platform.client()[path].post(multipart: .init(file: file))
        #expect(platform.requests.count == (message == nil ? 2 : 1))
    }

    @Test func theMediaTypeFollowsFromTheNamesEnding() {
        #expect(WeChatPay.File(path: "/a/shop.JPEG").type == "image/jpeg")
        #expect(WeChatPay.File(path: "/a/shop.JPEG").name == "shop.JPEG")
        #expect(WeChatPay.File(Data(), name: "shop").type == "application/octet-stream")
        #expect(WeChatPay.File(Data(), name: "shop.png", type: "image/x-own").type == "image/x-own")
    }
}

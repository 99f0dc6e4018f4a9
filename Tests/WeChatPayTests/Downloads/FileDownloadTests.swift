import Crypto
import Foundation
import HTTPTypes
import Testing

@testable import WeChatPay

/// Files that are fetched by a link: proven by their digest, continued where a connection broke.
@Suite struct FileDownloadTests {
    private static let contents = Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 4) })

    private func download(
        _ host: FileHost, _ compression: WeChatPay.FileDownload.Compression = .none,
        configure: (inout WeChatPay.Configuration) throws -> Void = { _ in }
    ) throws -> WeChatPay.FileDownload {
        let wechatPay = try host.client(configure: configure)
        return wechatPay.download(compression) { try WeChatPay.FileLink(await wechatPay.v3.bill.tradebill.get()) }
    }

    /// gzip's own work.
    private func gzip(_ contents: Data) throws -> Data { try Outsider.run("gzip", "-c", input: contents) }

    @Test func aFileComesAsItIsByTheVeryLinkThatWasNamed() async throws {
        let host = FileHost(Self.contents)
        #expect(try await download(host).collect(upTo: 5000) == Self.contents)
        #expect(host.downloads.map(\.url) == ["https://platform.test/v3/billdownload/file?token=a%2Fb+1"])
        #expect(host.downloads.allSatisfy { $0.headers[.authorization]?.isEmpty == false })
    }

    @Test(arguments: ["SHA1", "SHA256", "SHA-256", "sha512", "MD5"])
    func aFileIsHeldAgainstTheDigestThatOpensslMakes(type: String) async throws {
        let name = type.lowercased().replacing("-", with: "")
        let digest = try Outsider.run("openssl", "dgst", "-\(name)", "-r", input: Self.contents)
        let value = String(decoding: digest, as: UTF8.self).split(separator: " ")[0]
        #expect(try await download(FileHost(Self.contents, hashType: type, hashValue: String(value))).collect(upTo: 5000) == Self.contents)
        #expect(try await download(FileHost(Self.contents, hashType: type, hashValue: value.uppercased())).collect(upTo: 5000) == Self.contents)

        var other = Self.contents
        other[4999] ^= 1
        let error = await WeChatPayError.thrown {
            try await download(FileHost(other, hashType: type, hashValue: String(value))).collect(upTo: 5000)
        }
        #expect(error?.kind == .digestMismatch)
    }

    @Test(arguments: [
        ("CRC32", "00000000"), ("SHA1", "abc"), ("SHA1", String(repeating: "g", count: 40)), ("SHA256", String(repeating: "0", count: 40)),
    ])
    func aDigestThatCantBeCheckedIsRefusedBeforeTheDownload(type: String, value: String) async throws {
        let host = FileHost(Self.contents, hashType: type, hashValue: value)
        let error = await WeChatPayError.thrown { try await download(host).collect(upTo: 5000) }
        #expect(error?.kind == .unreadableBody)
        #expect(host.downloads.isEmpty)
    }

    @Test func aFileOfGzipIsExpandedOnTheWayAndProvenByItsContents() async throws {
        let host = FileHost(try gzip(Self.contents), contents: Self.contents)
        #expect(try await download(host, .expanded).collect(upTo: 5000) == Self.contents)
    }

    @Test func aFileOfGzipCanStayWhatItIsAndIsProvenAllTheSame() async throws {
        let file = try gzip(Self.contents)
        #expect(try await download(FileHost(file, contents: Self.contents), .kept).collect(upTo: file.count) == file)
        let error = await WeChatPayError.thrown {
            try await download(FileHost(file, contents: Data("others".utf8)), .kept).collect(upTo: file.count)
        }
        #expect(error?.kind == .digestMismatch)
    }

    @Test(arguments: [WeChatPay.FileDownload.Compression.expanded, .kept]) func severalGzipFilesInOneAreOne(
        compression: WeChatPay.FileDownload.Compression
    ) async throws {
        let file = try gzip(Self.contents.prefix(2000)) + gzip(Self.contents.dropFirst(2000))
        let download = try download(FileHost(file, contents: Self.contents, partSize: 7), compression)
        #expect(try await download.collect(upTo: 10_000) == (compression == .kept ? file : Self.contents))
    }

    @Test(arguments: ["cut off", "altered", "no gzip", "followed by something else", "empty"])
    func aDamagedGzipFileIsRefused(damage: String) async throws {
        var file = try gzip(Self.contents)
        switch damage {
        case "cut off": file.removeLast(5)
        case "altered": file[file.count / 2] ^= 0x55
        case "no gzip": file = Self.contents
        case "empty": file = Data()
        default: file += Data("something else".utf8)
        }
        for compression in [WeChatPay.FileDownload.Compression.expanded, .kept] {
            let error = await WeChatPayError.thrown {
                try await download(FileHost(file, contents: Self.contents), compression).collect(upTo: 100_000)
            }
            #expect(error?.kind == .unreadableBody)
        }
    }

    /// A small file of gzip may hold far more than there is memory for.
    @Test func whatIsExpandedComesInPiecesOfLimitedSize() async throws {
        let contents = Data(count: 20_000_000)
        let host = FileHost(try gzip(contents), contents: contents, partSize: .max)
        var sizes: [Int] = []
        for try await part in try download(host, .expanded) { sizes.append(part.count) }
        #expect(sizes.reduce(0, +) == contents.count)
        #expect(sizes.allSatisfy { $0 <= 256 * 1024 })
        let error = await WeChatPayError.thrown { try await download(host, .expanded).collect(upTo: 1_000_000) }
        #expect(error?.kind == .bodyTooLarge)
    }

    @Test(arguments: [FileHost.Connection.whole, .part(), .part(from: 150)])
    func aBrokenConnectionIsContinuedByANewLinkWithoutABreakInTheFile(second: FileHost.Connection) async throws {
        let host = FileHost(Self.contents, connections: [.broken(after: 250), second])
        #expect(try await download(host).collect(upTo: 5000) == Self.contents)
        #expect(host.downloads.map { $0.headers[.range] } == [nil, "bytes=250-"])
        #expect(Set(host.downloads.map(\.url)).count == 2)
    }

    @Test func aFileElsewhereOnThePlatformIsProvenByItsLinkToo() async throws {
        let host = FileHost(Self.contents, path: "/v3/transferdownload/elecvoucherfile")
        #expect(try await download(host).collect(upTo: 5000) == Self.contents)
        #expect(host.downloads.count == 1)
    }

    @Test func aLongDownloadMayBreakMoreOftenThanACallIsRepeated() async throws {
        let host = FileHost(Self.contents, connections: (1...20).map { .broken(after: $0 * 200) })
        #expect(try await download(host).collect(upTo: 5000) == Self.contents)
        #expect(host.downloads.count == 21)
    }

    @Test func aServerThatBringsNothingNewIsGivenUp() async throws {
        let host = FileHost(Self.contents, connections: Array(repeating: .broken(after: 250), count: 10))
        let error = await WeChatPayError.thrown { try await download(host) { $0.retry.maximumAttempts = 4 }.collect(upTo: 5000) }
        #expect(error?.kind == .connectionLost)
        // One that brought something, and four that did not.
        #expect(host.downloads.count == 5)
    }

    @Test func aPartBehindTheOneAskedForIsRefused() async throws {
        let host = FileHost(Self.contents, connections: [.broken(after: 250), .part(from: 300)])
        #expect(await WeChatPayError.thrown { try await download(host).collect(upTo: 5000) }?.kind == .unexpectedStatus)
    }

    @Test func anotherFileInTheMiddleIsRefused() async throws {
        let host = FileHost(Self.contents, connections: [.broken(after: 250)])
        let wechatPay = try host.client()
        let links = [Self.contents, Data("changed".utf8)].map { contents in
            Result {
                try WeChatPay.FileLink(
                    url: "https://platform.test/v3/billdownload/file?token=1", hashType: "SHA1",
                    hashValue: Insecure.SHA1.hash(data: contents).hexadecimal)
            }
        }
        let download = wechatPay.download { try links[host.downloads.count].get() }
        #expect(await WeChatPayError.thrown { try await download.collect(upTo: 5000) }?.kind == .digestMismatch)
    }

    @Test func anExpiredLinkIsToldAndNotRepeated() async throws {
        let host = FileHost(Self.contents, connections: [.refused])
        let error = await WeChatPayError.thrown { try await download(host).collect(upTo: 5000) }
        #expect(error?.status == 400)
        #expect(error?.path == "/v3/billdownload/file")
        #expect(host.downloads.count == 1)
    }

    @Test(arguments: [
        ("https://api.mch.weixin.qq.com/v3/billdownload/file?token=1", true), ("https://api2.wechatpay.cn/v3/billdownload/file?token=1", true),
        ("https://apihk.mch.weixin.qq.com/v3/billdownload/file?token=1", true), ("http://api.mch.weixin.qq.com/v3/billdownload/file?token=1", false),
        ("https://api.mch.weixin.qq.com.example.com/v3/billdownload/file?token=1", false), ("https://example.com/v3/x", false),
    ])
    func aSignedRequestGoesNowhereButToThePlatform(url: String, isAllowed: Bool) async throws {
        let host = FileHost(Self.contents)
        let link = try WeChatPay.FileLink(url: url, hashType: "SHA1", hashValue: Insecure.SHA1.hash(data: Self.contents).hexadecimal)
        let wechatPay = try host.client { $0.host = .mainland }
        let error = await WeChatPayError.thrown { try await wechatPay.download { link }.collect(upTo: 5000) }
        #expect(error?.kind == (isAllowed ? nil : .invalidRequest))
        #expect(host.downloads.count == (isAllowed ? 1 : 0))
    }

    @Test(arguments: [
        "", "v3/billdownload/file", "ftp://platform.test/x", "https:///x", "https://a@b/x", "https://platform.test/x y", "https://platform.test",
    ])
    func whatIsNoURLIsNoLink(url: String) {
        #expect(throws: WeChatPayError.self) { try WeChatPay.FileLink(url: url, hashType: "SHA1", hashValue: String(repeating: "0", count: 40)) }
    }

    @Test func aLinkDoesNotShowItsToken() throws {
        let link = try WeChatPay.FileLink(
            url: "https://platform.test/v3/x?token=secret", hashType: "SHA1", hashValue: String(repeating: "0", count: 40))
        #expect("\(link)" == "https://platform.test/v3/x?‹token›")
    }

    /// Parts that are cancelled end without an error, as a whole file does.
    @Test(arguments: [nil, String(repeating: "0", count: 40)])
    func aStreamWhoseReadingIsCancelledIsNeitherWholeNorAnotherFile(sha1: String?) async {
        let (body, source) = AsyncThrowingStream<Data, any Error>.makeStream()
        source.yield(Self.contents)
        let stream = WeChatPay.FileStream(status: 200, headers: [:], isVerified: true, body: body, expectedSHA1: sha1)
        let reading = Task {
            await WeChatPayError.thrown { for try await _ in stream { withUnsafeCurrentTask { $0?.cancel() } } }
        }
        #expect(await reading.value?.kind == .cancelled)
    }
}

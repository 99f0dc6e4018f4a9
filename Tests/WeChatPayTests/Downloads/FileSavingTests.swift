import Foundation
import Testing

@testable import WeChatPay

/// Files on the disk: whole and right, or not there.
@Suite struct FileSavingTests {
    private static let contents = Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7) })

    private func download(_ host: FileHost) throws -> WeChatPay.FileDownload {
        let wechatPay = try host.client()
        return wechatPay.download { try WeChatPay.FileLink(await wechatPay.v3.bill.tradebill.get()) }
    }

    @Test func aProvenFileStandsInItsPlaceForItsOwnerOnly() async throws {
        try await Outsider.withFolder { folder in
            try await download(FileHost(Self.contents)).save(to: folder + "/bill.csv")
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/bill.csv")) == Self.contents)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["bill.csv"])
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/bill.csv")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func aWrongFileLeavesWhatWasThereAndNothingBesides() async throws {
        try await Outsider.withFolder { folder in
            try Data("before".utf8).write(to: URL(fileURLWithPath: folder + "/bill.csv"))
            let host = FileHost(Self.contents, hashValue: String(repeating: "0", count: 40))
            let error = await WeChatPayError.thrown { try await download(host).save(to: folder + "/bill.csv") }
            #expect(error?.kind == .digestMismatch)
            #expect(try String(contentsOfFile: folder + "/bill.csv", encoding: .utf8) == "before")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["bill.csv"])
        }
    }

    @Test func aRightFileTakesThePlaceOfWhatWasThere() async throws {
        try await Outsider.withFolder { folder in
            try Data("before".utf8).write(to: URL(fileURLWithPath: folder + "/bill.csv"))
            try await download(FileHost(Self.contents)).save(to: folder + "/bill.csv")
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/bill.csv")) == Self.contents)
        }
    }

    @Test func aCancelledDownloadLeavesNothingBehind() async throws {
        try await Outsider.withFolder { folder in
            let download = try download(FileHost(Self.contents))
            let task = Task {
                try await download.save(to: folder + "/bill.csv") { _ in withUnsafeCurrentTask { $0?.cancel() } }
            }
            let error = await WeChatPayError.thrown { try await task.value }
            #expect(error?.kind == .cancelled)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    @Test func aFolderThatIsNotThereIsToldBeforeAnythingIsAskedFor() async throws {
        let host = FileHost(Self.contents)
        let error = await WeChatPayError.thrown { try await download(host).save(to: "/nowhere/bill.csv") }
        #expect(error?.kind == .fileNotWritten)
        #expect(error?.message == "/nowhere/bill.csv can't be written: no such file or directory.")
        #expect(host.requests.isEmpty)
    }

    @Test func progressTellsWhatCameOfHowMuch() async throws {
        try await Outsider.withFolder { folder in
            let host = FileHost(Self.contents, partSize: 2000, connections: [.broken(after: 2000)])
            var progress: [WeChatPay.FileProgress] = []
            let end = try await download(host).save(to: folder + "/bill.csv") { progress.append($0) }
            #expect(progress.map(\.received) == [2000, 4000, 5000])
            #expect(progress.map(\.total) == [5000, 5000, 5000])
            #expect(progress.last == end)
            #expect(end.fraction == 1)
        }
    }
}

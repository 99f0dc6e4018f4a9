import Crypto
import Foundation
import HTTPTypes
import Testing
import WeChatPay
import WeChatPaySimulator

/// Bills, downloaded as a merchant would.
extension V3Shop {
    func file(_ path: String, _ query: [String: JSON]) async throws -> Data {
        let answer = try await get(path, query)
        let file = try await download(answer)
        #expect(answer.hash_type.string == "SHA1")
        #expect(answer.hash_value.string == Insecure.SHA1.hash(data: file).map { String(format: "%02x", $0) }.joined())
        return file
    }

    /// Follows a download_url to the very server that it names.
    @discardableResult
    func download(_ answer: JSON) async throws -> Data {
        let url = try #require(answer.download_url.string)
        #expect(url.hasPrefix(simulator.baseURL + "/v3/billdownload/file?token="))
        let items = try #require(URLComponents(string: url)?.queryItems).map { WeChatPay.Query.Item(name: $0.name, value: $0.value ?? "") }
        let file = try await wechatPay.v3.billdownload.file.get(query: WeChatPay.Query(items: items))
        #expect(!file.isVerified, "the platform does not sign it")
        return file.body
    }
}

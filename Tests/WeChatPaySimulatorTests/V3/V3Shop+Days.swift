import Foundation
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// What a merchant has at the end of a day.
extension V3Shop {
    /// Moves on to the beginning of the next day.
    ///
    /// - Returns: the day, as bills name it.
    func startDay() async throws -> String {
        try await V2Shop(simulator: simulator, wechatPay: wechatPay).startDay()
        return String(ShanghaiTime.text(simulator.clock.now).prefix(10))
    }

    func bill(_ path: String, _ date: String, _ query: [String: JSON] = [:]) async throws -> Bill {
        try Bill(await file(at: get(path, query.merging(["bill_date": JSON(date)]) { $1 }).download_url))
    }

    /// Follows a link to a file.
    func file(at url: JSON) async throws -> Data {
        let items = try #require(url.string.flatMap { URLComponents(string: $0)?.queryItems })
        let query = WeChatPay.Query(items: items.map { WeChatPay.Query.Item(name: $0.name, value: $0.value ?? "") })
        return try await wechatPay.v3.billdownload.file.get(query: query).body
    }
}

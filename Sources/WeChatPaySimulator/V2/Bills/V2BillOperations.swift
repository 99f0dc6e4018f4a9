import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Bills (下载交易账单). Their errors have codes of their own and no signature.
enum V2BillOperations {
    static let all = [V2Operation("/pay/downloadbill", isQuery: true, download)]

    @Sendable private static func download(_ context: V2Context) throws -> V2Answer {
        try context.requireOwnAppid()
        guard let date = context.message["bill_date"], let start = ShanghaiTime.date(digits: date + "000000") else {
            throw refusal("invalid bill_date", "20001")
        }
        guard let contents = TradeBill.Contents(rawValue: context.message["bill_type"] ?? "ALL") else { throw refusal("invalid bill_type", "20001") }
        guard let isCompressed = ["GZIP": true, "": false][context.message["tar_type"] ?? ""] else { throw refusal("invalid tar_type", "20001") }
        let day = BillDay(number: ShanghaiTime.day(of: start))
        guard day.isKept(at: context.now) else { throw refusal("No Bill Exist", "20002") }
        guard day.isReady(at: context.now) else { throw refusal("Bill Creating", "20002") }
        let bill = try TradeBill(contents, of: context.mchid, day, from: context.records, at: context.now)
        guard !bill.rows.isEmpty else { throw refusal("No Bill Exist", "20002") }
        let text = Data(bill.table.text.utf8)
        return .file(isCompressed ? try Gzip.file(of: text) : text)
    }

    private static func refusal(_ message: String, _ code: String) -> V2Error { .refused(message, members: ["error_code": .text(code)]) }
}

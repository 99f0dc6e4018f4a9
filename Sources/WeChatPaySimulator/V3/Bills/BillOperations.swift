import Crypto
import HTTPTypes
import WeChatPay
import WeChatPaySpec

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Bills (账单): of trade, of the flow of funds and of profit sharing, and their download.
enum BillOperations {
    private static let download = "/v3/billdownload/file"

    static let all = [
        Operation(.get, "/v3/bill/tradebill", isQuery: false, isHeldAgainstDescription: true) { context in
            let day = try day(context)
            guard let contents = TradeBill.Contents(rawValue: context.query["bill_type"] ?? "ALL") else { throw noStatement }
            let bill = try TradeBill(
                contents, of: context.mchid, subMchid: context.query["sub_mchid"], day, from: context.records, at: context.now
            )
            return try answer(bill.table, context)
        },
        Operation(.get, "/v3/bill/fundflowbill", isQuery: false, isHeldAgainstDescription: true) { context in
            let day = try day(context)
            guard context.query["account_type"] ?? "BASIC" == "BASIC" else { throw noStatement }
            let mchid = context.query["sub_mchid"] ?? context.mchid
            return try answer(FundFlowBill(of: mchid, day, from: context.records, at: context.now).table, context)
        },
        Operation(.get, "/v3/profitsharing/bills", isQuery: false, isHeldAgainstDescription: true) { context in
            let bill = try ProfitSharingBill(
                of: context.mchid, subMchid: context.query["sub_mchid"], day(context), from: context.records, at: context.now
            )
            return try answer(bill.table, context)
        },
        Operation(.get, download, isHeldAgainstDescription: true) { context in
            guard let file = try context.records.find(BillFile.self, context.requiredQuery("token")), file.isValid(at: context.now) else {
                throw PlatformError.invalidRequest("下载链接过期，请重新请求文件下载")
            }
            let bytes = context.query["tartype"]?.lowercased() == "gzip" ? try Gzip.file(of: file.contents) : file.contents
            return OperationAnswer(content: .file(DownloadedFile(bytes: bytes, signedContent: APIOperation.SignedContent.none)))
        },
    ]

    /// The day that is asked for, whose bill is there.
    static func day(_ context: OperationContext) throws -> BillDay {
        let text = try context.requiredQuery("bill_date")
        guard text.utf8.count == 10, let date = ShanghaiTime.date("\(text)T00:00:00+08:00") else {
            throw PlatformError.parameter("bill_date", value: .string(text), issue: "应为 yyyy-MM-dd 格式的日期", location: "query")
        }
        let day = BillDay(number: ShanghaiTime.day(of: date))
        guard day.isKept(at: context.now) else { throw noStatement }
        guard day.isReady(at: context.now) else { throw PlatformError(status: 400, code: "STATEMENT_CREATING", message: "账单生成中") }
        return day
    }

    static let noStatement = PlatformError(status: 400, code: "NO_STATEMENT_EXIST", message: "账单文件不存在")

    private static func answer(_ table: BillTable, _ context: OperationContext) throws -> OperationAnswer {
        guard !table.rows.isEmpty else { throw noStatement }
        let file = try keep(table, context)
        let compression = context.query["tar_type"] == "GZIP" ? "&tartype=gzip" : ""
        return .ok(["hash_type": "SHA1", "hash_value": .string(file.sha1), "download_url": .string(file.url + compression)])
    }

    /// Keeps a bill for its download.
    static func keep(_ table: BillTable, _ context: OperationContext) throws -> (url: String, sha1: String) {
        (try keep(table.data, context), Insecure.SHA1.hash(data: table.data).hexadecimal)
    }

    /// Keeps a file for its download.
    ///
    /// - Returns: its download_url.
    static func keep(_ contents: Data, _ context: OperationContext) throws -> String {
        for old in try context.records.all(BillFile.self) where !old.isValid(at: context.now) { try context.records.remove(old) }
        let file = BillFile(contents, at: context.now)
        try context.records.save(file)
        return "\(context.baseURL)\(download)?token=\(file.id)"
    }
}

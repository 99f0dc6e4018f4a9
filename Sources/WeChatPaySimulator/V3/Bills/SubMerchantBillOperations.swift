import Crypto
import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The flow of sub-merchants' funds: of one for its partner, of all for their e-commerce platform. The files are encrypted for the caller.
enum SubMerchantBillOperations {
    static let all = [
        Operation(.get, "/v3/bill/sub-merchant-fundflowbill", isQuery: false, isHeldAgainstDescription: true) { context in
            let day = try BillOperations.day(context)
            let subMchid = try context.requiredQuery("sub_mchid")
            guard try context.requiredQuery("account_type") == "BASIC", try context.records.subMerchants(of: context.mchid).contains(subMchid) else {
                throw BillOperations.noStatement
            }
            return try answer(FundFlowBill(of: subMchid, day, from: context.records, at: context.now).table, context)
        },
        Operation(.get, "/v3/ecommerce/bill/fundflowbill", isQuery: false, isHeldAgainstDescription: true) { context in
            let day = try BillOperations.day(context)
            let bills = try context.records.subMerchants(of: context.mchid).sorted().map { subMchid in
                (subMchid, try FundFlowBill(of: subMchid, day, from: context.records, at: context.now))
            }
            return try answer(FundFlowBill.table(of: bills), context)
        },
    ]

    private static func answer(_ table: BillTable, _ context: OperationContext) throws -> OperationAnswer {
        guard try context.requiredQuery("algorithm") == "AEAD_AES_256_GCM" else {
            throw PlatformError.invalidRequest("模拟平台只支持 AEAD_AES_256_GCM")
        }
        guard !table.rows.isEmpty else { throw BillOperations.noStatement }
        let bill = try SealedBill(context.query["tar_type"] == "GZIP" ? Gzip.file(of: table.data) : table.data)
        let url = try BillOperations.keep(bill.bytes, context)
        return .ok([
            "download_bill_count": 1,
            "download_bill_list": [
                [
                    "bill_sequence": 1, "download_url": .string(url), "encrypt_key": try context.cipher.encrypted(bill.key),
                    "hash_type": "SHA1", "hash_value": .string(Insecure.SHA1.hash(data: table.data).hexadecimal), "nonce": .string(bill.nonce),
                ]
            ],
        ])
    }
}

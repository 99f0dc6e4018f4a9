import Crypto
import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

@Suite("The flow of sub-merchants' funds")
struct SubMerchantBillTests {
    private static let other = "1900000110"

    @Test("A partner gets one sub-merchant's flow, which only it can read, and whose last balance is the account's", arguments: [nil, "GZIP"])
    func partner(compression: String?) async throws {
        try await V3Shop.open(.partner) { shop in
            let date = try await trade(shop)
            let balance = try await shop.balance(of: V3Shop.subMchid)
            #expect(await errorCode { try await shop.flow(date) } == "STATEMENT_CREATING")
            try await shop.advance(2 * 86400)
            let bill = try await shop.flow(date, compression.map { ["tar_type": JSON($0)] } ?? [:])
            #expect(bill.rows.map { $0["业务名称"] } == ["交易", "交易", "退款"])
            #expect(bill.rows.map { $0["收支金额(元)"] } == ["8.88", "5.00", "3.33"])
            #expect(bill.rows.last?["账户结余(元)"] == BillTable.yuan(balance))
            for (query, code) in [
                (["sub_mchid": "1900000200"], "NO_STATEMENT_EXIST"), (["account_type": "FEES"], "NO_STATEMENT_EXIST"),
                (["algorithm": "SM4_GCM"], "INVALID_REQUEST"), (["algorithm": "ROT13"], "PARAM_ERROR"),
            ] as [([String: JSON], String)] {
                #expect(await errorCode { try await shop.flow(date, query) } == code, "\(query)")
            }
        }
    }

    @Test("An e-commerce platform gets the flow of all sub-merchants, and says whose each row is")
    func platform() async throws {
        try await V3Shop.open(.partner) { shop in
            let date = try await trade(shop)
            try await shop.advance(2 * 86400)
            let bill = try await shop.sealedBill("v3/ecommerce/bill/fundflowbill", date, ["account_type": "ALL"])
            #expect(bill.rows.map { $0["二级商户号"] } == [V3Shop.subMchid, V3Shop.subMchid, V3Shop.subMchid, Self.other])
            #expect(bill.rows.map { $0["收支类型"] } == ["收入", "收入", "支出", "收入"])
            #expect(bill.sums == ["4", "3", "20.88", "1", "3.33"])
        }
    }

    /// Two payments, a refund, and another sub-merchant's payment; and one of the partner's own, which is in neither bill.
    private func trade(_ shop: V3Shop) async throws -> String {
        let date = try await shop.startDay()
        try await shop.pay("order-0001")
        try await shop.pay("order-0002", total: 500)
        try await shop.refund("order-0001", 333, as: "refund-1")
        try await shop.pay("order-0003", total: 700, ["sub_mchid": JSON(Self.other)])
        try await V3Shop(simulator: shop.simulator, wechatPay: shop.wechatPay).pay("order-0004")
        return date
    }
}

extension V3Shop {
    func flow(_ date: String, _ query: [String: JSON] = [:]) async throws -> Bill {
        try await sealedBill(
            "v3/bill/sub-merchant-fundflowbill", date, ["sub_mchid": JSON(Self.subMchid), "account_type": "BASIC"].merging(query) { $1 }
        )
    }

    /// Downloads an encrypted bill and opens it with the merchant's key, as the platform's documents say.
    func sealedBill(_ path: String, _ date: String, _ query: [String: JSON]) async throws -> Bill {
        let all = ["bill_date": JSON(date), "algorithm": "AEAD_AES_256_GCM"].merging(query) { $1 }
        let answer = try await get(path, all)
        #expect(answer.download_bill_count.int == 1)
        let part = answer.download_bill_list[0]
        let file = try await file(at: part.download_url)
        let key = try RSAPrivateKey(pem: simulator.credentials.privateKey).decrypt(part.encrypt_key.string ?? "")
        let box = try AES.GCM.SealedBox(
            nonce: AES.GCM.Nonce(data: Data((part.nonce.string ?? "").utf8)), ciphertext: file.dropLast(16), tag: file.suffix(16)
        )
        var contents = try AES.GCM.open(box, using: SymmetricKey(data: Data(key.utf8)))
        if query["tar_type"] != nil { contents = try Bill.decompressed(contents) }
        #expect(part.hash_value.string == Insecure.SHA1.hash(data: contents).map { String(format: "%02x", $0) }.joined())
        return try Bill(contents)
    }
}

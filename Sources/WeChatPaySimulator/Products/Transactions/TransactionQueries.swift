import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Queries of deductions, by the merchant's number and by the platform's.
enum TransactionQueries {
    static func all(of product: Transaction.Product, path: String) -> [Operation] {
        [
            Operation(.get, "\(path)/out-trade-no/{out_trade_no}") { context in
                .ok(try ofSubMerchant(context, byOutTradeNo(context, product)).json(at: context.now))
            },
            Operation(.get, "\(path)/id/{transaction_id}") { context in
                .ok(try ofSubMerchant(context, byTransactionID(context, product)).json(at: context.now))
            },
        ]
    }

    /// The recurring deduction that the path names; `nil` where there is none.
    static func papayOrder(_ context: OperationContext, _ mode: PaymentMode) throws -> JSON? {
        do {
            let transaction =
                context.variables["transaction_id"] == nil ? try byOutTradeNo(context, .papay) : try byTransactionID(context, .papay)
            guard transaction.party.subMchid == (mode == .partner ? context.query["sub_mchid"] : nil) else { return nil }
            return order(transaction, at: context.now)
        } catch let error as PlatformError where error.code == PlatformError.orderNotFound.code {
            return nil
        }
    }

    /// The result, and what the merchant gave when ordering.
    private static func order(_ transaction: Transaction, at now: Date) -> JSON {
        var order = transaction.json(at: now)
        order["description"] = transaction.request["description"]
        order["notify_url"] = transaction.request.transaction_notify_url
        if !transaction.request.goods_tag.isNull { order["goods_tag"] = transaction.request.goods_tag }
        return order
    }

    static func byOutTradeNo(_ context: OperationContext, _ product: Transaction.Product) throws -> Transaction {
        try found(context, Transaction.id(mchid: context.mchid, outTradeNo: context.variable("out_trade_no")), product)
    }

    private static func byTransactionID(_ context: OperationContext, _ product: Transaction.Product) throws -> Transaction {
        guard let index = try context.records.find(TransactionIndex.self, context.variable("transaction_id")) else {
            throw PlatformError.orderNotFound
        }
        return try found(context, index.key, product)
    }

    private static func found(_ context: OperationContext, _ id: String, _ product: Transaction.Product) throws -> Transaction {
        guard let transaction = try context.records.find(Transaction.self, id), transaction.product == product, transaction.mchid == context.mchid
        else {
            throw PlatformError.orderNotFound
        }
        return transaction
    }

    static func ofSubMerchant(_ context: OperationContext, _ transaction: Transaction) throws -> Transaction {
        guard transaction.request.sub_mchid.string == context.query["sub_mchid"] else { throw PlatformError.orderNotFound }
        return transaction
    }
}

import HTTPTypes
import WeChatPay

/// Returns of shared profit (分账回退): requesting, querying.
enum ProfitReturnOperations {
    private static let path = "/v3/profitsharing/return-orders"

    static let all = [
        Operation(.post, path, isHeldAgainstDescription: true) { context in
            let body = context.body
            let order = try order(context)
            let request = try ProfitReturn.Request(
                mchid: context.mchid, subMchid: context.subMchidOfSharing(), outOrderNo: order.request.outOrderNo,
                outReturnNo: body.number("out_return_no", lengths: 1...64, marks: "_-|*@"),
                returnMchid: body.string("return_mchid", maximumLength: 32),
                amount: body.integer("amount", in: 1...100_000_000), description: body.string("description", maximumLength: 80)
            )
            return .ok(try context.records.takeBack(request, from: order, at: context.now).json)
        },
        Operation(.get, "\(path)/{out_return_no}", isHeldAgainstDescription: true) { context in
            let found = try context.records.profitReturn(
                mchid: context.mchid, subMchid: context.query["sub_mchid"], outReturnNo: context.variable("out_return_no")
            )
            guard try found.request.outOrderNo == context.requiredQuery("out_order_no") else { throw ProfitSharingProblem.returnNotFound }
            return .ok(found.json)
        },
    ]

    /// What was shared, by the platform's number or by the merchant's.
    private static func order(_ context: OperationContext) throws -> ProfitSharingOrder {
        let subMchid = try context.subMchidOfSharing()
        if let number = try context.body.optionalString("out_order_no", maximumLength: 64) {
            let order = try context.records.profitSharingOrder(mchid: context.mchid, subMchid: subMchid, outOrderNo: number)
            guard order.request.marketplace == nil else { throw ProfitSharingProblem.notFound }
            return order
        }
        guard let orderID = try context.body.optionalString("order_id", maximumLength: 64) else { throw context.body.missing("out_order_no") }
        guard let key = try context.records.find(ProfitSharingOrderIndex.self, orderID)?.key,
            let order = try context.records.find(ProfitSharingOrder.self, key), order.request.mchid == context.mchid,
            order.request.subMchid == subMchid, order.request.marketplace == nil
        else { throw ProfitSharingProblem.notFound }
        return order
    }
}

extension ProfitReturn {
    var json: JSON {
        let time = JSON.string(ShanghaiTime.text(createTime))
        var members: [String: JSON] = [
            "order_id": .string(orderID), "out_order_no": .string(request.outOrderNo), "out_return_no": .string(request.outReturnNo),
            "return_id": .string(returnID), "return_mchid": .string(request.returnMchid), "amount": .integer(request.amount),
            "description": .string(request.description), "result": isFailed ? "FAILED" : "SUCCESS", "create_time": time, "finish_time": time,
        ]
        members["sub_mchid"] = request.subMchid.map { .string($0) }
        if isFailed { members["fail_reason"] = "BALANCE_NOT_ENOUGH" }
        return .object(members)
    }
}

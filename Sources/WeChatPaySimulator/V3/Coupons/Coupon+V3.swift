import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A coupon in APIv3's words.
extension Coupon {
    /// What a query answers.
    func json(of stock: CouponStock, used: Discount?, at now: Date) -> JSON {
        var members = commonMembers(stock)
        members["status"] = .string(status(at: now).rawValue)
        members["cut_to_message"] = stock.cutTo.map { ["single_price_max": .integer($0.highest), "cut_to_price": .integer($0.price)] }
        if let use, let used { members["consume_information"] = .object(use.members(used)) }
        return .object(members)
    }

    /// What the notification of its use carries.
    func useJSON(of stock: CouponStock, _ used: Discount) -> JSON {
        var members = commonMembers(stock)
        members["no_cash"] = .bool(stock.request.isNoCash)
        members["status"] = .string(Status.used.rawValue)
        members["discount_to"] = stock.cutTo.map { ["max_price": .integer($0.highest), "cut_to_price": .integer($0.price)] }
        if let use { members["consume_information"] = .object(use.members(used).merging(["consume_amount": .integer(used.amount)]) { $1 }) }
        return .object(members)
    }

    private func commonMembers(_ stock: CouponStock) -> [String: JSON] {
        var members: [String: JSON] = [
            "stock_creator_mchid": .string(stock.request.mchid), "stock_id": .string(stockID), "coupon_id": .string(id),
            "coupon_name": .string(stock.request.name), "description": .string(stock.request.description),
            "create_time": .string(ShanghaiTime.text(sendTime)), "coupon_type": stock.cutTo == nil ? "NORMAL" : "CUT_TO",
            "singleitem": .bool(!stock.items.isEmpty), "available_begin_time": .string(ShanghaiTime.text(beginTime)),
            "available_end_time": .string(ShanghaiTime.text(endTime)),
        ]
        let value = value(of: stock)
        if stock.cutTo == nil {
            members["normal_coupon_information"] = ["coupon_amount": .integer(value.amount), "transaction_minimum": .integer(value.minimum)]
        }
        return members
    }
}

extension Coupon.Use {
    fileprivate func members(_ used: Discount) -> [String: JSON] {
        var members: [String: JSON] = [
            "consume_time": .string(ShanghaiTime.text(time)), "consume_mchid": .string(mchid), "transaction_id": .string(transactionID),
        ]
        if !used.goods.isEmpty {
            members["goods_detail"] = .array(
                used.goods.map { goods in
                    [
                        "goods_id": .string(goods.id), "quantity": .integer(goods.quantity), "price": .integer(goods.unitPrice),
                        "discount_amount": .integer(goods.amount),
                    ]
                }
            )
        }
        return members
    }
}

extension CouponStock {
    /// What a query answers.
    func json(at now: Date) -> JSON {
        var rule: [String: JSON] = [
            "max_coupons": .integer(request.maximumCoupons), "max_amount": .integer(request.budget),
            "max_coupons_per_user": .integer(request.maximumPerUser), "natural_person_limit": .bool(request.limitsNaturalPerson),
            "prevent_api_abuse": .bool(request.preventsAbuse),
        ]
        rule["max_amount_by_day"] = request.dailyBudget.map { .integer($0) }
        let status = status(at: now)
        var members: [String: JSON] = [
            "stock_id": .string(id), "stock_creator_mchid": .string(request.mchid), "stock_name": .string(request.name),
            "status": .string(status.rawValue), "description": .string(request.description), "create_time": .string(ShanghaiTime.text(createTime)),
            "available_begin_time": .string(ShanghaiTime.text(request.beginTime)), "available_end_time": .string(ShanghaiTime.text(request.endTime)),
            "stock_use_rule": .object(rule), "no_cash": .bool(request.isNoCash), "stock_type": .string(request.kind.word),
            "singleitem": .bool(!items.isEmpty),
            "distributed_coupons": .integer(sent),
        ]
        members["cut_to_message"] = cutTo.map { ["single_price_max": .integer($0.highest), "cut_to_price": .integer($0.price)] }
        members["start_time"] = startTime.map { .string(ShanghaiTime.text($0)) }
        if status == .stopped { members["stop_time"] = .string(ShanghaiTime.text(request.endTime)) }
        return .object(members)
    }

    /// The price that one of the goods gets, and the highest that it may have had, in fen.
    fileprivate var cutTo: (price: Int, highest: Int)? {
        guard case .exchange(let price) = request.kind else { return nil }
        return (price, price + request.amount)
    }
}

extension Discount {
    var scope: String { goods.isEmpty ? "GLOBAL" : "SINGLE" }

    /// What an order's query and notification say of it.
    var json: JSON {
        var members: [String: JSON] = [
            "coupon_id": .string(couponID), "name": .string(name), "scope": .string(scope), "type": isNoCash ? "NOCASH" : "CASH",
            "amount": .integer(amount), "stock_id": .string(stockID), "wechatpay_contribute": 0, "merchant_contribute": .integer(amount),
            "other_contribute": 0, "currency": "CNY",
        ]
        if !goods.isEmpty {
            members["goods_detail"] = .array(
                goods.map { goods in
                    [
                        "goods_id": .string(goods.id), "quantity": .integer(goods.quantity), "unit_price": .integer(goods.unitPrice),
                        "discount_amount": .integer(goods.amount),
                    ]
                }
            )
        }
        return .object(members)
    }
}

import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Stocks of coupons (代金券批次): creating, starting, pausing, queries, what became of them.
enum CouponStockOperations {
    private static let path = "/v3/marketing/favor"
    private static let one = "\(path)/stocks/{stock_id}"

    static let all = [
        Operation(.post, "\(path)/coupon-stocks", isHeldAgainstDescription: true) { context in
            let stock = try context.records.create(request(context), at: context.now)
            return .ok(["stock_id": .string(stock.id), "create_time": .string(ShanghaiTime.text(stock.createTime))])
        },
        Operation(.post, "\(one)/start", isHeldAgainstDescription: true) { context in
            answer(try context.records.start(stock(context, context.body), at: context.now), "start_time", context)
        },
        Operation(.post, "\(one)/pause", isHeldAgainstDescription: true) { context in
            var stock = try stock(context, context.body)
            try stock.pause(at: context.now)
            try context.records.save(stock)
            return answer(stock, "pause_time", context)
        },
        Operation(.post, "\(one)/restart", isHeldAgainstDescription: true) { context in
            var stock = try stock(context, context.body)
            try stock.restart(at: context.now)
            try context.records.save(stock)
            return answer(stock, "restart_time", context)
        },
        Operation(.get, "\(path)/stocks", isHeldAgainstDescription: true, stocks),
        Operation(.get, one, isHeldAgainstDescription: true) { .ok(try stock($0).json(at: $0.now)) },
        Operation(.get, "\(one)/merchants", isHeldAgainstDescription: true) { context in
            let stock = try stock(context)
            return try answer(stock.request.merchants, of: stock, context)
        },
        Operation(.get, "\(one)/items", isHeldAgainstDescription: true) { context in
            let stock = try stock(context)
            return try answer(stock.items, of: stock, context)
        },
        Operation(.post, "\(one)/modify-goods-id", isHeldAgainstDescription: true) { context in
            var stock = try stock(context, context.body)
            let (added, removed) = try (context.body.strings("add_goods_id_list"), context.body.strings("delete_goods_id_list"))
            guard !added.isEmpty || !removed.isEmpty else { throw context.body.missing("add_goods_id_list") }
            try stock.change(adding: added, removing: removed, at: context.now)
            try context.records.save(stock)
            return answer(stock, "pause_time", context)
        },
        flow(.uses, "use-flow"), flow(.refunds, "refund-flow"),
        dailyFlow(.uses, "use-flow-by-day", "stock_useflow"), dailyFlow(.refunds, "refund-flow-by-day", "stock_refundflow"),
    ]

    private static func request(_ context: OperationContext) throws -> CouponStock.Request {
        let body = context.body
        let rule = try body.object("stock_use_rule")
        let use = try body.object("coupon_use_rule")
        let time = try use.object("coupon_available_time")
        try context.requireOwnMchid(body.string("belong_merchant", maximumLength: 20), as: "belong_merchant")
        let merchants = try use.strings("available_merchants")
        guard merchants.count <= 50 else { throw use.wrong("available_merchants", "最多 50 个商户号") }
        let pattern = try body.optionalObject("pattern_info")
        let (kind, value) = try CouponKind.read(body)
        let excluded = try use.strings("unavailable_items")
        return try CouponStock.Request(
            mchid: context.mchid, outRequestNo: body.string("out_request_no", maximumLength: 128),
            name: body.string("stock_name", maximumLength: 20), description: pattern?.optionalString("description", maximumLength: 1000) ?? "",
            beginTime: body.time("available_begin_time"), endTime: body.time("available_end_time"),
            maximumCoupons: rule.integer("max_coupons", in: 1...10_000_000), budget: rule.integer("max_amount", in: 1...10_000_000_000),
            dailyBudget: rule.optionalInteger("max_amount_by_day", in: 0...10_000_000_000).flatMap { $0 == 0 ? nil : $0 },
            maximumPerUser: rule.integer("max_coupons_per_user", in: 1...60), limitsNaturalPerson: rule.boolean("natural_person_limit"),
            preventsAbuse: rule.boolean("prevent_api_abuse"), isNoCash: body.boolean("no_cash"),
            amount: value.amount, minimum: value.minimum,
            goodsTags: use.strings("goods_tag"), items: use.strings("available_items"),
            merchants: merchants.isEmpty ? [context.mchid] : merchants, isGoodFromNextDay: time.json.second_day_available.bool ?? false,
            minutes: time.optionalInteger("available_time_after_receive", in: 1...130_000),
            discounting: kind == .normal ? nil : kind, excludedItems: excluded.isEmpty ? nil : excluded,
            condition: CouponCondition.read(use)
        )
    }

    @Sendable private static func stocks(_ context: OperationContext) throws -> OperationAnswer {
        try context.requireOwnMchid(context.requiredQuery("stock_creator_mchid"), as: "stock_creator_mchid", location: "query")
        let start = try time("create_start_time", context) ?? .distantPast
        let end = try time("create_end_time", context) ?? .distantFuture
        let found = try context.records.all(CouponStock.self).filter { stock in
            stock.request.mchid == context.mchid && (start...end).contains(stock.createTime)
                && (context.query["status"].map { $0 == stock.status(at: context.now).rawValue } ?? true)
        }
        return .ok(.object(try NumberedPage(found, sizes: 1...10, usual: 10, context).members { $0.json(at: context.now) }))
    }

    private static func time(_ name: String, _ context: OperationContext) throws -> Date? {
        guard let text = context.query[name] else { return nil }
        guard let time = ShanghaiTime.date(text) else {
            throw PlatformError.parameter(name, value: .string(text), issue: "不是 RFC3339 格式的时间", location: "query")
        }
        return time
    }

    /// The stock that the path names, of the creator that the request names.
    ///
    /// - Parameter fields: where the creator is; the query without.
    private static func stock(_ context: OperationContext, _ fields: Fields? = nil) throws -> CouponStock {
        let creator = try fields?.string("stock_creator_mchid", maximumLength: 20) ?? context.requiredQuery("stock_creator_mchid")
        return try context.records.couponStock(context.variable("stock_id"), creator: creator)
    }

    private static func answer(_ stock: CouponStock, _ name: String, _ context: OperationContext) -> OperationAnswer {
        .ok(["stock_id": .string(stock.id), name: .string(ShanghaiTime.text(context.now))])
    }

    private static func answer(_ texts: [String], of stock: CouponStock, _ context: OperationContext) throws -> OperationAnswer {
        var members = try NumberedPage(texts, sizes: 1...50, usual: 10, context).members { .string($0) }
        members["stock_id"] = .string(stock.id)
        return .ok(.object(members))
    }

    /// All of it, from ten in the morning after the stock's end.
    private static func flow(_ contents: CouponFlow.Contents, _ name: String) -> Operation {
        Operation(.get, "\(one)/\(name)", isQuery: false, isHeldAgainstDescription: true) { context in
            let stock = try context.records.couponStock(context.variable("stock_id"), creator: context.mchid)
            let flow = try CouponFlow(contents, of: stock, on: nil, from: context.records)
            guard BillDay(number: ShanghaiTime.day(of: stock.request.endTime)).isReady(at: context.now), flow.count > 0 else { throw noFile }
            let file = try BillOperations.keep(flow.table, context)
            return .ok(["url": .string(file.url), "hash_value": .string(file.sha1), "hash_type": "SHA1"])
        }
    }

    /// That of a day, from ten in the morning of the next.
    private static func dailyFlow(_ contents: CouponFlow.Contents, _ name: String, _ prefix: String) -> Operation {
        Operation(.get, "\(one)/\(name)", isQuery: false, isHeldAgainstDescription: true) { context in
            let stock = try context.records.couponStock(context.variable("stock_id"), creator: context.mchid)
            let flow = try CouponFlow(contents, of: stock, on: BillOperations.day(context), from: context.records)
            guard flow.count > 0 else { throw noFile }
            let file = try BillOperations.keep(flow.table, context)
            return .ok([
                "url": .string(file.url), "\(prefix)_hash": .string(file.sha1), "\(prefix)_count": .string(String(flow.count)),
            ])
        }
    }

    private static let noFile = PlatformError.notFound("账单文件不存在")
}

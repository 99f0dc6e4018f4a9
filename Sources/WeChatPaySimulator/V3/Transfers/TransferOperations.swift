import HTTPTypes
import WeChatPay

/// Transfers to users (商家转账): sending, querying, taking back.
enum TransferOperations {
    static let all =
        TransferMode.allCases.flatMap { mode in
            let path = "\(mode.path)/transfer-bills"
            return [
                Operation(.post, path, isHeldAgainstDescription: true) { context in
                    let request = try context.transferRequest(mode, openid: context.body.string("openid", maximumLength: 64))
                    return .ok(try context.records.transfer(request, at: context.now).createdJSON(mode, at: context.now))
                },
                Operation(.post, "\(path)/pre-transfer-with-authorization", isHeldAgainstDescription: true) { context in
                    var request = try context.transferRequest(mode, openid: context.body.string("openid", maximumLength: 64))
                    request.offer = try offer(request, context)
                    return .ok(try context.records.transfer(request, at: context.now).createdJSON(mode, at: context.now))
                },
                Operation(.post, "\(path)/transfer", isHeldAgainstDescription: true) { try transferAuthorized($0, mode) },
                Operation(.get, "\(path)/out-bill-no/{out_bill_no}", isHeldAgainstDescription: true) { context in
                    .ok(try transfer(context, mode, subMchid: context.query["sub_mchid"]).json(mode, context.cipher, at: context.now))
                },
                Operation(.post, "\(path)/out-bill-no/{out_bill_no}/cancel", isHeldAgainstDescription: true) { context in
                    let found = try transfer(context, mode, subMchid: context.body.optionalString("sub_mchid", maximumLength: 32))
                    return .ok(try context.records.cancel(found, at: context.now).cancelledJSON(mode, at: context.now))
                },
            ]
        } + [
            Operation(.get, "\(TransferMode.direct.path)/transfer-bills/transfer-bill-no/{transfer_bill_no}") { context in
                let transfer = try context.records.transfer(index: context.variable("transfer_bill_no"))
                guard transfer.request.mchid == context.mchid, transfer.request.subMchid == nil else { throw TransferProblem.notFound }
                return .ok(try transfer.json(.direct, context.cipher, at: context.now))
            }
        ]

    /// The transfer that the path names, asked for by its merchant.
    private static func transfer(_ context: OperationContext, _ mode: TransferMode, subMchid: String?) throws -> Transfer {
        let transfer = try context.records.transfer(mchid: context.mchid, outBillNo: context.variable("out_bill_no"))
        guard transfer.request.subMchid == (mode == .partner ? subMchid : nil) else { throw TransferProblem.notFound }
        return transfer
    }

    /// What the user is asked for while confirming.
    private static func offer(_ request: Transfer.Request, _ context: OperationContext) throws -> TransferAuthorization.Request? {
        guard let info = try context.body.optionalObject("authorization_info") else { return nil }
        return try TransferAuthorization.Request(
            mchid: context.mchid, outAuthorizationNo: info.number("out_authorization_no", lengths: 1...32, marks: ""), appid: request.appid,
            openid: request.openid, sceneID: request.sceneID, displayName: info.string("user_display_name", maximumLength: 32),
            perception: request.perception, notifyURL: info.notifyURL("authorization_notify_url")
        )
    }

    private static func transferAuthorized(_ context: OperationContext, _ mode: TransferMode) throws -> OperationAnswer {
        let authorization = try authorization(context)
        var request = try context.transferRequest(mode, openid: authorization.request.openid)
        request.authorizationID = authorization.authorizationID
        let isNew = try context.records.find(Transfer.self, Transfer.id(mchid: request.mchid, outBillNo: request.outBillNo)) == nil
        if isNew { try authorization.requireAllowance(sceneID: request.sceneID, appid: request.appid, at: context.now) }
        return .ok(try context.records.transfer(request, at: context.now).json(mode, context.cipher, at: context.now))
    }

    /// By the platform's number, or by the merchant's.
    private static func authorization(_ context: OperationContext) throws -> TransferAuthorization {
        if let id = try context.body.optionalString("authorization_id", maximumLength: 64) {
            return try context.records.authorization(mchid: context.mchid, authorizationID: id)
        }
        guard let number = try context.body.optionalString("out_authorization_no", maximumLength: 32) else {
            throw context.body.missing("authorization_id")
        }
        return try context.records.authorization(mchid: context.mchid, outAuthorizationNo: number)
    }
}

extension OperationContext {
    fileprivate func transferRequest(_ mode: TransferMode, openid: String) throws -> Transfer.Request {
        let appid = try body.string("appid", maximumLength: 32)
        try requireOwnAppid(appid)
        var reports: [String: String] = [:]
        for report in try body.objects("transfer_scene_report_infos") {
            reports[try report.string("info_type", maximumLength: 15)] = try report.string("info_content", maximumLength: 32)
        }
        return try Transfer.Request(
            mchid: mchid, subMchid: mode == .partner ? body.string("sub_mchid", maximumLength: 32) : nil, appid: appid,
            outBillNo: body.number("out_bill_no", lengths: 1...32, marks: ""), openid: openid,
            userName: cipher.optionalString("user_name", of: body, maximumLength: 64), amount: body.integer("transfer_amount", in: 1...Int.max),
            remark: body.string("transfer_remark", maximumLength: 32), sceneID: body.string("transfer_scene_id", maximumLength: 36), reports: reports,
            perception: body.optionalString("user_recv_perception", maximumLength: 32),
            notifyURL: body.json.notify_url.isNull ? nil : body.notifyURL("notify_url")
        )
    }
}

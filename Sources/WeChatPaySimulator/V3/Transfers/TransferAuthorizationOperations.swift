import HTTPTypes
import WeChatPay

/// Authorizations of transfers without confirmation (免确认收款授权): asking, querying, ending.
enum TransferAuthorizationOperations {
    static let all = TransferMode.allCases.flatMap { mode in
        [
            Operation(.post, mode.authorizations, isHeldAgainstDescription: true) { context in
                let body = context.body
                let appid = try body.string("appid", maximumLength: 32)
                try context.requireOwnAppid(appid)
                let request = try TransferAuthorization.Request(
                    mchid: context.mchid, outAuthorizationNo: body.number("out_authorization_no", lengths: 1...32, marks: ""), appid: appid,
                    openid: body.string("openid", maximumLength: 64), sceneID: body.string("transfer_scene_id", maximumLength: 36),
                    displayName: body.string("user_display_name", maximumLength: 32),
                    perception: body.optionalString("user_recv_perception", maximumLength: 32), notifyURL: body.notifyURL(mode.authorizationNotifyURL)
                )
                return .ok(try context.records.authorization(request, at: context.now).askedJSON(at: context.now))
            },
            Operation(.get, mode.oneAuthorization, isHeldAgainstDescription: true) { context in
                .ok(try authorization(context).json(mode, at: context.now))
            },
            Operation(.post, "\(mode.oneAuthorization)/close") { context in
                let closed = try context.records.close(authorization(context), .merchant, at: context.now)
                return .ok(closed.json(mode, at: context.now))
            },
        ]
    }

    private static func authorization(_ context: OperationContext) throws -> TransferAuthorization {
        try context.records.authorization(mchid: context.mchid, outAuthorizationNo: context.variable("out_authorization_no"))
    }
}

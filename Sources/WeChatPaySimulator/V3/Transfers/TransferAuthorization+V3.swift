import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An authorization in APIv3's words.
extension TransferAuthorization {
    /// What the request for it answers.
    func askedJSON(at now: Date) -> JSON {
        [
            "out_authorization_no": .string(request.outAuthorizationNo), "state": .string(state(at: now).rawValue),
            "create_time": .string(ShanghaiTime.text(createTime)), "package_info": .string(packageInfo),
        ]
    }

    /// What a query answers.
    func json(_ mode: TransferMode, at now: Date) -> JSON {
        var members = members(at: now)
        members["transfer_scene_id"] = .string(request.sceneID)
        members["user_recv_perception"] = request.perception.map { .string($0) }
        members["create_time"] = .string(ShanghaiTime.text(createTime))
        if mode == .direct, state(at: now) == .awaitingUser { members["package_info"] = .string(packageInfo) }
        return .object(members)
    }

    /// What the notification of a change carries.
    func members(at now: Date) -> [String: JSON] {
        var members: [String: JSON] = [
            "out_authorization_no": .string(request.outAuthorizationNo), "appid": .string(request.appid), "openid": .string(request.openid),
            "user_display_name": .string(request.displayName), "authorization_id": .string(authorizationID),
            "state": .string(state(at: now).rawValue),
            // Documented as always there: as long as nobody has agreed, the beginning of time.
            "authorize_time": .string(ShanghaiTime.text(authorizeTime ?? Date(timeIntervalSince1970: 0))),
        ]
        if let closing = closing(at: now) {
            members["close_info"] = ["close_time": .string(ShanghaiTime.text(closing.time)), "close_reason": .string(closing.reason.rawValue)]
        }
        return members
    }
}

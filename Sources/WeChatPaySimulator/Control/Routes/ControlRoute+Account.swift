import HTTPTypes
import WeChatPay

extension ControlRoute {
    static let account = [
        ControlRoute(.get, "account") { api, _ in try await balance(api) },
        ControlRoute(.post, "account/withdraw") { api, request in
            try await api.account.withdraw(request.number("amount"))
            return try await balance(api)
        },
        ControlRoute(.post, "red-packets/{mch_billno}/receive") { api, request in
            try await api.user.receiveRedPacket(billNo: request["mch_billno"])
            return .done
        },
    ]

    static let messages = [
        ControlRoute(.get, "users/{openid}/messages") { api, request in
            let messages = try await api.user.messages(openid: request["openid"])
            return .json(.array(messages.map { ["text": .string($0.text), "time": .string(ShanghaiTime.text($0.time))] }))
        }
    ]

    private static func balance(_ api: ControlAPI) async throws -> ControlAnswer {
        .json(["balance": .integer(try await api.account.balance), "frozen": .integer(try await api.account.frozenBalance)])
    }
}

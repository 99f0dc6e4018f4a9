import HTTPTypes
import WeChatPay

extension ControlRoute {
    static let clock = [
        ControlRoute(.get, "clock") { api, _ in reading(api) },
        ControlRoute(.post, "clock/advance") { api, request in
            try await api.clock.advance(by: .seconds(request.number("seconds")))
            return reading(api)
        },
    ]

    private static func reading(_ api: ControlAPI) -> ControlAnswer { .json(["now": .string(ShanghaiTime.text(api.clock.now))]) }
}

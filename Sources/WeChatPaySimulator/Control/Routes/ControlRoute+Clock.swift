import HTTPTypes
import WeChatPay

extension ControlRoute {
    static let clock = [
        ControlRoute(.get, "clock") { api, _ in reading(api) },
        ControlRoute(.post, "clock/advance") { api, request in
            try await api.clock.advance(by: .seconds(request.number("seconds")))
            return reading(api)
        },
        ControlRoute(.post, "clock/pause") { api, _ in
            try await api.clock.pause()
            return reading(api)
        },
        ControlRoute(.post, "clock/resume") { api, _ in
            try await api.clock.resume()
            return reading(api)
        },
    ]

    private static func reading(_ api: ControlAPI) -> ControlAnswer {
        let reading = api.clock.reading
        return .json(["now": .string(ShanghaiTime.text(reading.time)), "is_paused": .bool(reading.isPaused)])
    }
}

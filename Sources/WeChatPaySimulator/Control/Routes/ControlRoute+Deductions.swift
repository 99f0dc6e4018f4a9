import HTTPTypes
import WeChatPay

extension ControlRoute {
    static let deductions = [
        ControlRoute(.post, "deductions/{out_trade_no}/fail") { api, request in
            try await api.user.failDeduction(outTradeNo: request["out_trade_no"])
            return .done
        },
        ControlRoute(.post, "deductions/{out_trade_no}/owe") { api, request in
            try await api.user.oweDeduction(outTradeNo: request["out_trade_no"])
            return .done
        },
        ControlRoute(.post, "deductions/{out_trade_no}/repay") { api, request in
            try await api.user.repayDeduction(outTradeNo: request["out_trade_no"])
            return .done
        },
    ]

    static let parking = [
        ControlRoute(.post, "parking/open") { api, request in
            try await api.user.openParking(
                plate: request.text("plate_number"), color: color(request), openid: request.optionalText("openid") ?? SimulatedUser.openid
            )
            return .done
        },
        ControlRoute(.post, "parking/pause") { api, request in
            try await api.user.pauseParking(plate: request.text("plate_number"), color: color(request))
            return .done
        },
        ControlRoute(.post, "parking/close") { api, request in
            try await api.user.closeParking(plate: request.text("plate_number"), color: color(request))
            return .done
        },
    ]

    static let media = [
        ControlRoute(.get, "media") { api, _ in
            let media = try await api.user.state.read { try $0.all(Media.self) }
            return .json(
                .array(
                    media.map { media in
                        [
                            "media_id": .string(media.id), "filename": .string(media.filename), "sha256": .string(media.sha256),
                            "size": .integer(media.size), "time": .string(ShanghaiTime.text(media.time)),
                        ]
                    }
                )
            )
        }
    ]

    private static func color(_ request: ControlRequest) throws(SimulatorError) -> PlateColor {
        guard let name = try request.optionalText("plate_color") else { return .blue }
        guard let color = PlateColor(rawValue: name) else {
            throw SimulatorError(english: "plate_color is one of \(PlateColor.allCases.map(\.rawValue).joined(separator: ", ")).", kind: .invalid)
        }
        return color
    }
}

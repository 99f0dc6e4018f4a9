import HTTPTypes
import WeChatPay

extension ControlRoute {
    static let contracts = [
        ControlRoute(.post, "ebike/sign") { api, request in signed(try await api.user.signEbike(preopenID: request.text("preopen_id"))) },
        ControlRoute(.post, "papay/sign") { api, request in
            guard !request.has("pre_entrustweb_id"), request.has("contract_code") else {
                return signed(try await api.user.signPapay(preEntrustWebID: request.text("pre_entrustweb_id")))
            }
            return signed(try await api.user.signPapay(planID: request.text("plan_id"), contractCode: request.text("contract_code")))
        },
        ControlRoute(.post, "campus/sign") { api, request in signed(try await api.user.signCampus(presignToken: request.text("presign_token"))) },
        ControlRoute(.post, "individuals/sign") { api, request in
            let (id, openid) = (try request.text("pre_entrustweb_id"), try request.optionalText("openid"))
            return signed(try await api.user.signIndividualPayee(preEntrustWebID: id, openid: openid))
        },
        ControlRoute(.post, "contracts/{contract_id}/terminate") { api, request in
            try await api.user.terminate(contractID: request["contract_id"])
            return .done
        },
        ControlRoute(.post, "contracts/{contract_id}/close-service") { api, request in
            try await api.user.closeService(contractID: request["contract_id"])
            return .done
        },
    ]

    private static func signed(_ contractID: String) -> ControlAnswer { .json(["contract_id": .string(contractID)]) }
}

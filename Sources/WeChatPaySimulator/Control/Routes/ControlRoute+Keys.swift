import HTTPTypes
import WeChatPay

extension ControlRoute {
    static let keys = [
        ControlRoute(.get, "keys") { api, _ in listed(api) },
        ControlRoute(.post, "keys/certificates") { api, _ in .json(["serial": .string(try await api.keys.rotateCertificate())]) },
        ControlRoute(.post, "keys/public-keys") { api, _ in .json(["serial": .string(try await api.keys.addPublicKey())]) },
        ControlRoute(.delete, "keys/{serial}") { api, request in
            try api.keys.remove(request["serial"])
            return listed(api)
        },
        ControlRoute(.put, "keys/stage") { api, request in
            guard let stage = PlatformKeySet.Stage(rawValue: try request.text("stage")) else {
                throw SimulatorError(
                    english: "stage is one of \(PlatformKeySet.Stage.allCases.map(\.rawValue).joined(separator: ", ")).", kind: .invalid)
            }
            try api.keys.migrate(to: stage)
            return listed(api)
        },
        ControlRoute(.post, "certificates/rotate") { api, _ in .json(["serial_no": .string(try await api.keys.rotateCertificate())]) },
    ]

    private static func listed(_ api: ControlAPI) -> ControlAnswer {
        let keys = api.keys.all.map { key -> JSON in
            [
                "kind": .string(key.kind.rawValue), "serial": .string(key.serial), "is_offered": .bool(key.isOffered),
                "is_default": .bool(key.isDefault), "not_valid_after": key.notValidAfter.map { .string(ShanghaiTime.text($0)) } ?? .null,
            ]
        }
        return .json(["stage": .string(api.keys.stage.rawValue), "keys": .array(keys)])
    }
}

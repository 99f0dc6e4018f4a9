import HTTPTypes
import WeChatPay

extension ControlRoute {
    static let faults = [
        ControlRoute(.get, "faults") { api, _ in listed(api) },
        ControlRoute(.post, "faults") { api, request in
            .json(["id": .integer(api.faults.add(try FaultQueue.Entry.Trouble(request.wholeBody)))])
        },
        ControlRoute(.delete, "faults") { api, _ in
            api.faults.removeAll()
            return listed(api)
        },
        ControlRoute(.delete, "faults/{id}") { api, request in
            guard let id = Int(request["id"]), api.faults.remove(id) else {
                throw SimulatorError(english: "There is no fault \(request["id"]); those that happened for the last time are gone.", kind: .notFound)
            }
            return .done
        },
        ControlRoute(.put, "faults/seed") { api, request in
            guard let seed = UInt64(exactly: try request.number("seed")) else {
                throw SimulatorError(english: "seed is a whole number, 0 or more.", kind: .invalid)
            }
            api.faults.restart(seed: seed)
            return listed(api)
        },
    ]

    private static func listed(_ api: ControlAPI) -> ControlAnswer {
        .json(["seed": .integer(Int(truncatingIfNeeded: api.faults.seed)), "faults": .array(api.faults.all.map(JSON.init))])
    }
}

extension JSON {
    fileprivate init(_ entry: FaultQueue.Entry) {
        var members: [String: JSON] = [
            "id": .integer(entry.id), "count": .integer(entry.count), "remaining": entry.remaining.map { .integer($0) } ?? .null,
        ]
        switch entry.trouble {
        case .answer(let fault):
            members["method"] = .string(fault.method.rawValue)
            members["path"] = .string(fault.template)
            members["effect"] = .string("\(fault.effect)")
            members["occurrence"] = .string("\(fault.occurrence)")
        case .notification(let fault):
            members["event_type"] = .string(fault.eventType)
            members["effect"] = .string("\(fault.effect)")
            members["occurrence"] = .string("\(fault.occurrence)")
        }
        self = .object(members)
    }
}

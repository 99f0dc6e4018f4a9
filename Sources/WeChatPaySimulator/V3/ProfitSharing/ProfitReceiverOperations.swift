import HTTPTypes
import WeChatPay

/// Receivers of profit sharing (分账接收方): adding, deleting.
enum ProfitReceiverOperations {
    static let all = [
        Operation(.post, "/v3/profitsharing/receivers/add", isHeldAgainstDescription: true, add),
        Operation(.post, "/v3/profitsharing/receivers/delete", isHeldAgainstDescription: true, delete),
    ]

    /// A second time changes the name.
    @Sendable private static func add(_ context: OperationContext) throws -> OperationAnswer {
        let body = context.body
        let receiver = try receiver(context)
        let relation = try body.string("relation_type", maximumLength: 32)
        let custom = try body.optionalString("custom_relation", maximumLength: 10)
        if relation == "CUSTOM", custom == nil { throw body.missing("custom_relation") }
        let name = try context.cipher.optionalString("name", of: body, maximumLength: 1024)
        if receiver.kind == .merchant, name == nil { throw body.missing("name") }
        let subMchid = try context.subMchidOfSharing()
        try context.records.save(AddedReceiver(mchid: context.mchid, subMchid: subMchid, receiver: receiver, name: name))
        var members = members(of: receiver, subMchid: subMchid)
        members["relation_type"] = .string(relation)
        members["custom_relation"] = custom.map { .string($0) }
        members["name"] = try name.map { try context.cipher.encrypted($0) }
        return .ok(.object(members))
    }

    /// One that is not there is gone, too.
    @Sendable private static func delete(_ context: OperationContext) throws -> OperationAnswer {
        let receiver = try receiver(context)
        let subMchid = try context.subMchidOfSharing()
        let id = AddedReceiver.id(mchid: context.mchid, subMchid: subMchid, receiver)
        if let added = try context.records.find(AddedReceiver.self, id) { try context.records.remove(added) }
        return .ok(.object(members(of: receiver, subMchid: subMchid)))
    }

    private static func receiver(_ context: OperationContext) throws -> ProfitReceiver {
        try context.requireOwnAppid(context.body.string("appid", maximumLength: 32))
        let receiver = try ProfitReceiver(context.body)
        if receiver.kind == .userOfSubMerchant { _ = try context.body.string("sub_appid", maximumLength: 32) }
        return receiver
    }

    private static func members(of receiver: ProfitReceiver, subMchid: String?) -> [String: JSON] {
        var members: [String: JSON] = ["type": .string(receiver.kind.rawValue), "account": .string(receiver.account)]
        members["sub_mchid"] = subMchid.map { .string($0) }
        return members
    }
}

extension ProfitReceiver {
    /// By `type` and `account`.
    init(_ fields: Fields, account: String = "account") throws {
        let type = try fields.string("type", oneOf: Kind.allCases.map(\.rawValue))
        self.init(kind: Kind(rawValue: type) ?? .merchant, account: try fields.string(account, maximumLength: 64))
    }
}

extension OperationContext {
    /// The merchant whose money is shared, where a partner shares it.
    func subMchidOfSharing() throws -> String? { try body.optionalString("sub_mchid", maximumLength: 32) }
}

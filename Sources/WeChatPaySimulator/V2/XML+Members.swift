import WeChatPay

extension XML {
    var withoutEmptyMembers: XML { .members(members.filter { $0.value.string?.isEmpty != true }) }

    /// The members of both, in their order.
    static func + (first: XML, second: XML) -> XML { .members(first.members + second.members) }
}

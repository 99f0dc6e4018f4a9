import WeChatPaySpec

/// Who a notification is for. The documentation often lists the members of both in one.
package enum NotificationMode: String, Sendable, CaseIterable {
    /// A merchant that has its own contract with the platform.
    case merchant
    /// A service provider that acts for others.
    case partner

    private static let ownMembers: Set = ["mchid", "mch_id", "appid", "openid"]

    /// The fields that a notification of this mode has, of those documented together.
    func fields(of fields: [APIField]) -> [APIField] {
        let names = Set(fields.map(\.name))
        let isForBoth = !names.isDisjoint(with: Self.ownMembers) && names.contains { Self.isPartners($0) }
        // A provider's own numbers have names of their own where there is a sp_mchid; elsewhere they are called as a merchant's.
        let namesProvider = names.contains { $0.hasPrefix("sp_") }
        return fields.compactMap { field in
            if isForBoth, !field.isRequired {
                switch self {
                case .merchant where Self.isPartners(field.name): return nil
                case .partner where namesProvider && Self.ownMembers.contains(field.name): return nil
                default: break
                }
            }
            var field = field
            field.fields = self.fields(of: field.fields)
            return field
        }
    }

    private static func isPartners(_ name: String) -> Bool { name.hasPrefix("sp_") || name.hasPrefix("sub_") && name != "sub_orders" }
}

import WeChatPay

/// The part of a user's contracts that is asked for.
struct CampusContractPage: Sendable {
    private static let limits = 1...40

    let contracts: [CampusContract]
    let total: Int
    let offset: Int
    let limit: Int

    /// - Parameter status: which of them; `nil` for all.
    init(_ contracts: [CampusContract], status: CampusContract.Status?, _ context: OperationContext) throws {
        let chosen = contracts.filter { status == nil || $0.status == status }
        let limit = try context.integerQuery("limit", in: Self.limits) ?? 20
        let offset = try context.integerQuery("offset", in: 0...Int(Int32.max)) ?? 0
        guard offset.isMultiple(of: limit) else {
            throw PlatformError.parameter("offset", value: .integer(offset), issue: "应为 limit 的整数倍", location: "query")
        }
        self.contracts = Array(chosen.dropFirst(offset).prefix(limit))
        self.total = chosen.count
        self.offset = offset
        self.limit = limit
    }

    /// With the contracts as the product describes them.
    func members(_ describe: (CampusContract) -> JSON) -> [String: JSON] {
        [
            "data": .array(contracts.map(describe)), "offset": .integer(offset), "limit": .integer(limit), "total_count": .integer(total),
        ]
    }

    /// Links to this page and those beside it.
    func links(_ path: String) -> JSON {
        func link(_ offset: Int) -> JSON { .string("\(path)&offset=\(offset)&limit=\(limit)") }
        var links: [String: JSON] = ["self": link(offset)]
        if offset + limit < total { links["next"] = link(offset + limit) }
        if offset > 0 { links["prev"] = link(offset - limit) }
        return .object(links)
    }
}

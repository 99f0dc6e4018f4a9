extension Records {
    /// The sub-merchants that a partner has taken payments for, or sent money of.
    func subMerchants(of mchid: String) throws -> Set<String> {
        let orders = try all(Order.self).filter { $0.request.mchid == mchid }.compactMap(\.request.subMchid)
        let deductions = try all(Transaction.self).filter { $0.mchid == mchid }.compactMap(\.party.subMchid)
        let transfers = try all(Transfer.self).filter { $0.request.mchid == mchid }.compactMap(\.request.subMchid)
        return Set(orders + deductions + transfers)
    }
}

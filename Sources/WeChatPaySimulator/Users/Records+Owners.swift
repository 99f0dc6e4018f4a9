import GRDB

/// Whose phone shows a record: that of the user it is for, or anyone's.
extension Records {
    /// How many things of each kind a phone looks at, so that it costs the same after a load test.
    private static let limit = 200

    /// The latest that a user's phone shows, and as many that anyone's does; latest first.
    ///
    /// - Parameter openid: the user; without, everyone's latest.
    func latest<Value: Record>(_ type: Value.Type = Value.self, of openid: String?) throws -> [Value] {
        guard let openid else { return try latest(type, limit: Self.limit) }
        return try values(
            type,
            """
            SELECT value FROM (
                SELECT * FROM (SELECT rowid AS number, value FROM record WHERE kind = ?1 AND owner = ?2 ORDER BY rowid DESC LIMIT ?4)
                UNION ALL
                SELECT * FROM (SELECT rowid AS number, value FROM record WHERE kind = ?1 AND owner = ?3 ORDER BY rowid DESC LIMIT ?4)
            ) ORDER BY number DESC
            """,
            [Value.kind, openid, Value.anyone, Self.limit]
        )
    }

    /// All of one owner, oldest first.
    func all<Value: Record>(_ type: Value.Type = Value.self, of owner: String) throws -> [Value] {
        try values(type, "SELECT value FROM record WHERE kind = ? AND owner = ? ORDER BY rowid", [Value.kind, owner])
    }

    /// Notes whose the records of an earlier version's file are.
    func noteOwners() throws {
        for type: any Record.Type in [
            Order.self, CombinedOrder.self, EbikePreopening.self, EbikeContract.self, PapaySigning.self, PapayContract.self, CampusSigning.self,
            CampusContract.self, Transfer.self, TransferAuthorization.self, RedPacket.self, Transaction.self, ParkingService.self, Parking.self,
            Coupon.self, UserMessage.self,
        ] { try saveAll(type) }
    }

    private func saveAll(_ type: (some Record).Type) throws {
        for value in try all(type) { try save(value) }
    }
}

extension Record {
    /// The owner of what anyone may take: an order that names no payer.
    static var anyone: String { "" }
}

extension Order {
    /// A part of a combined order is paid with the others.
    var owner: String? { request.combinedOrderID == nil ? payer ?? Self.anyone : nil }
    /// The only user who may pay: of a payment by code, the one whose code was read.
    var payer: String? { request.payer ?? (request.channel == .paymentCode ? SimulatedUser.openid : nil) }
}

extension CombinedOrder { var owner: String? { request.payer ?? Self.anyone } }
extension EbikePreopening { var owner: String? { openid } }
extension EbikeContract { var owner: String? { openid } }
extension PapaySigning { var owner: String? { openid ?? Self.anyone } }
extension PapayContract { var owner: String? { openid } }
extension CampusSigning { var owner: String? { terms.openid } }
extension CampusContract { var owner: String? { terms.openid } }
extension IndividualOffer { var owner: String? { openid ?? Self.anyone } }
extension IndividualPayee { var owner: String? { openid } }
extension Transfer { var owner: String? { request.openid } }
extension TransferAuthorization { var owner: String? { request.openid } }
extension RedPacket { var owner: String? { request.openid } }
extension Transaction { var owner: String? { openid } }
extension Refund { var owner: String? { payer } }
extension ParkingService { var owner: String? { openid } }
/// A vehicle is its plate's, since users change.
extension Parking { var owner: String? { request.plate.id } }
extension Coupon { var owner: String? { openid } }
extension UserMessage { var owner: String? { openid } }

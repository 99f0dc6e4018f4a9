#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Something that a user's phone shows.
protocol OnPhone: Sendable {
    /// Whose it is; `nil` for anyone's.
    var owner: String? { get }
}

extension SimulatedUser {
    private static let latestMessages = 50

    /// What one user's phone shows, or everyone's: what waits, what there is, and what was read.
    struct Phone: Sendable {
        var payments: [Payment]
        var offers: [ContractOffer]
        var transfers: [IncomingTransfer]
        var consents: [TransferConsent]
        var gifts: [Gift]
        var deductions: [PendingDeduction]
        var returns: [Return]
        var shares: [ProfitShare]
        var vehicles: [ParkedVehicle]
        var plates: [ParkingPlate]
        var coupons: [HeldCoupon]
        var contracts: [Contract]
        var messages: [Message]

        /// How much waits for the user.
        var count: Int {
            payments.count + offers.count + transfers.count { $0.isPending } + consents.count { $0.isPending } + gifts.count
                + deductions.count { $0.isOwed }
        }
    }

    /// - Parameter openid: the user; `nil` for everyone.
    /// - Returns: the phone, and the openids that were seen lately, with how much waits for each.
    func phone(openid: String?) async throws -> (phone: Phone, users: [(openid: String, count: Int)]) {
        let now = clock.now
        return try await state.read { records in
            let everyone = try Phone(records, of: nil, at: now)
            var phone = try openid.map { try Phone(records, of: $0, at: now) } ?? everyone
            let users = everyone.owners.union(phone.owners).union([Self.openid]).sorted().map { user in
                (openid: user, count: (user == openid ? phone : everyone).only { $0 == user }.count)
            }
            phone.messages = Array(phone.messages.prefix(Self.latestMessages))
            return (phone, users)
        }
    }
}

extension SimulatedUser.Phone {
    fileprivate init(_ records: Records, of openid: String?, at now: Date) throws {
        try self.init(
            payments: records.pendingPayments(of: openid, at: now), offers: records.pendingOffers(of: openid, at: now),
            transfers: records.transfers(of: openid, at: now), consents: records.transferConsents(of: openid, at: now),
            gifts: records.pendingGifts(of: openid, at: now), deductions: records.pendingDeductions(of: openid, at: now),
            returns: records.pendingReturns(of: openid, at: now), shares: records.pendingProfitShares(at: now).of(openid),
            vehicles: records.parkedVehicles(of: openid, at: now), plates: records.parkingPlates(of: openid),
            coupons: records.heldCoupons(of: openid, at: now), contracts: records.contracts(of: openid, on: ShanghaiTime.day(of: now)),
            messages: records.latestMessages(of: openid)
        )
    }

    /// Those whose things are shown.
    fileprivate var owners: Set<String> {
        let all: [[any OnPhone]] = [
            payments, offers, transfers, consents, gifts, deductions, returns, shares, vehicles, plates, coupons, contracts, messages,
        ]
        return Set(all.joined().compactMap(\.owner))
    }

    /// - Parameter isShown: gets the owner.
    fileprivate func only(_ isShown: (String?) -> Bool) -> SimulatedUser.Phone {
        SimulatedUser.Phone(
            payments: payments.filter { isShown($0.owner) }, offers: offers.filter { isShown($0.owner) },
            transfers: transfers.filter { isShown($0.owner) }, consents: consents.filter { isShown($0.owner) },
            gifts: gifts.filter { isShown($0.owner) }, deductions: deductions.filter { isShown($0.owner) },
            returns: returns.filter { isShown($0.owner) }, shares: shares.filter { isShown($0.owner) },
            vehicles: vehicles.filter { isShown($0.owner) }, plates: plates.filter { isShown($0.owner) },
            coupons: coupons.filter { isShown($0.owner) }, contracts: contracts.filter { isShown($0.owner) },
            messages: messages.filter { isShown($0.owner) }
        )
    }
}

extension Array where Element: OnPhone {
    /// A user's, and anyone's; all without a user.
    func of(_ openid: String?) -> [Element] { openid == nil ? self : filter { $0.owner == nil || $0.owner == openid } }
}

extension SimulatedUser.Payment: OnPhone { var owner: String? { payer } }
extension SimulatedUser.ContractOffer: OnPhone { var owner: String? { openid } }
extension SimulatedUser.IncomingTransfer: OnPhone { var owner: String? { openid } }
extension SimulatedUser.TransferConsent: OnPhone { var owner: String? { openid } }
extension SimulatedUser.Gift: OnPhone { var owner: String? { openid } }
extension SimulatedUser.PendingDeduction: OnPhone { var owner: String? { openid } }
extension SimulatedUser.Return: OnPhone { var owner: String? { openid } }
extension SimulatedUser.ProfitShare: OnPhone { var owner: String? { openid } }
extension SimulatedUser.ParkedVehicle: OnPhone { var owner: String? { openid } }
extension SimulatedUser.ParkingPlate: OnPhone { var owner: String? { openid } }
extension SimulatedUser.HeldCoupon: OnPhone { var owner: String? { openid } }
extension SimulatedUser.Contract: OnPhone { var owner: String? { openid } }
extension SimulatedUser.Message: OnPhone { var owner: String? { openid } }

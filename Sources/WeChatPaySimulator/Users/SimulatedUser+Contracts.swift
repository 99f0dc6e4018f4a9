#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SimulatedUser {
    /// What a contract lets a merchant do.
    public enum ContractKind: String, Sendable, CaseIterable {
        /// Deduct what charging an e-bike came to.
        case ebike
        /// Deduct again and again.
        case papay
        /// Deduct at school (校园轻松付).
        case schoolPay
        /// Deduct for further lessons (教育续费通).
        case tuition
        /// Let others pay the user by way of its platform (个人收款方授权).
        case individualPayee
    }

    /// What a merchant offers the user to sign.
    public struct ContractOffer: Sendable {
        public let kind: ContractKind
        /// The `preopen_id`, `pre_entrustweb_id` or `presign_token`.
        public let id: String
        public let mchid: String
        /// Whom it is offered to; `nil` for anyone.
        public let openid: String?
        /// What the merchant calls it: the account that the user sees, or the scene.
        public let name: String
        /// `nil` until it is signed.
        public let contractID: String?
    }

    /// What the user has signed.
    public struct Contract: Sendable {
        public let kind: ContractKind
        /// The `contract_id`.
        public let id: String
        public let mchid: String
        public let openid: String
        public let name: String
        public let isSigned: Bool
        /// Whether a pre-deduction notice is being thought over, so that the service can be closed.
        public let isThoughtOver: Bool
    }

    /// What waits to be signed, among the latest 200 offers of each kind, of a user where one is named; the latest first.
    ///
    /// - Parameter openid: only what this user may sign; without, what anyone may.
    public func pendingOffers(openid: String? = nil) async throws -> [ContractOffer] {
        let now = clock.now
        return try await state.read { try $0.pendingOffers(of: openid, at: now) }
    }

    /// What a `preopen_id`, `pre_entrustweb_id` or `presign_token` offers, signed or not.
    ///
    /// - Throws: ``SimulatorError`` when it offers nothing.
    public func offer(id: String) async throws -> ContractOffer {
        try await state.read { records in
            if let preopening = try records.find(EbikePreopening.self, id) { return ContractOffer(preopening) }
            if let signing = try records.find(PapaySigning.self, id) { return ContractOffer(signing) }
            if let signing = try records.find(CampusSigning.self, id) { return ContractOffer(signing) }
            if let offer = try records.find(IndividualOffer.self, id) { return ContractOffer(offer) }
            throw SimulatorError.notFound("There is no preopen_id, pre_entrustweb_id or presign_token \(id).", "没有签约标识 \(id)。")
        }
    }

    /// Signs what an offer offers.
    ///
    /// - Parameter openid: the user, where the merchant does not say who.
    /// - Returns: the contract's `contract_id`. Signing again returns the same.
    /// - Throws: ``SimulatorError`` when it can't be signed.
    @discardableResult
    public func sign(_ offer: ContractOffer, openid: String? = nil) async throws -> String {
        switch offer.kind {
        case .ebike: try await signEbike(preopenID: offer.id)
        case .papay: try await signPapay(preEntrustWebID: offer.id, openid: openid)
        case .schoolPay, .tuition: try await signCampus(presignToken: offer.id)
        case .individualPayee: try await signIndividualPayee(preEntrustWebID: offer.id, openid: openid)
        }
    }

    /// The latest 200 contracts of each kind, of a user where one is named, ended or not; the latest first.
    ///
    /// - Parameter openid: only this user's.
    public func contracts(openid: String? = nil) async throws -> [Contract] {
        let today = ShanghaiTime.day(of: clock.now)
        return try await state.read { try $0.contracts(of: openid, on: today) }
    }
}

extension Records {
    func pendingOffers(of openid: String?, at now: Date) throws -> [SimulatedUser.ContractOffer] {
        let ebike = try latest(EbikePreopening.self, of: openid).map(SimulatedUser.ContractOffer.init)
        let papay = try latest(PapaySigning.self, of: openid).map(SimulatedUser.ContractOffer.init)
        let campus = try latest(CampusSigning.self, of: openid).filter { $0.isValid(at: now) }.map(SimulatedUser.ContractOffer.init)
        let individuals = try latest(IndividualOffer.self, of: openid).map(SimulatedUser.ContractOffer.init)
        return (ebike + papay + campus + individuals).filter { $0.contractID == nil }
    }

    func contracts(of openid: String?, on day: Int) throws -> [SimulatedUser.Contract] {
        let ebike = try latest(EbikeContract.self, of: openid).map(SimulatedUser.Contract.init)
        let papay = try latest(PapayContract.self, of: openid).map { SimulatedUser.Contract($0, on: day) }
        let campus = try latest(CampusContract.self, of: openid).map(SimulatedUser.Contract.init)
        let individuals = try latest(IndividualPayee.self, of: openid).map(SimulatedUser.Contract.init)
        return ebike + papay + campus + individuals
    }
}

extension SimulatedUser.ContractOffer {
    fileprivate init(_ preopening: EbikePreopening) {
        self.init(
            kind: .ebike, id: preopening.id, mchid: preopening.party.mchid, openid: preopening.openid, name: preopening.tradeScene,
            contractID: preopening.contractID
        )
    }

    fileprivate init(_ signing: PapaySigning) {
        self.init(
            kind: .papay, id: signing.id, mchid: signing.mchid, openid: signing.openid, name: signing.displayAccount, contractID: signing.contractID
        )
    }

    fileprivate init(_ signing: CampusSigning) {
        self.init(
            kind: signing.terms.kind, id: signing.id, mchid: signing.terms.party.payee, openid: signing.terms.openid, name: signing.terms.userID,
            contractID: signing.contractID
        )
    }
}

extension SimulatedUser.ContractOffer {
    fileprivate init(_ offer: IndividualOffer) {
        self.init(
            kind: .individualPayee, id: offer.id, mchid: offer.mchid, openid: offer.openid, name: offer.outContractCode, contractID: offer.payeeID
        )
    }
}

extension SimulatedUser.Contract {
    fileprivate init(_ payee: IndividualPayee) {
        self.init(
            kind: .individualPayee, id: payee.id, mchid: payee.mchid, openid: payee.openid, name: payee.outContractCode,
            isSigned: payee.state == .authorized, isThoughtOver: false
        )
    }
}

extension SimulatedUser.Contract {
    fileprivate init(_ contract: EbikeContract) {
        self.init(
            kind: .ebike, id: contract.id, mchid: contract.party.mchid, openid: contract.openid, name: contract.tradeScene,
            isSigned: contract.state == .normal, isThoughtOver: false
        )
    }

    fileprivate init(_ contract: PapayContract, on day: Int) {
        self.init(
            kind: .papay, id: contract.id, mchid: contract.signing.mchid, openid: contract.openid, name: contract.signing.displayAccount,
            isSigned: contract.state == .signed, isThoughtOver: contract.isThoughtOver(on: day)
        )
    }
}

extension SimulatedUser.Contract {
    fileprivate init(_ contract: CampusContract) {
        self.init(
            kind: contract.terms.kind, id: contract.id, mchid: contract.terms.party.payee, openid: contract.terms.openid,
            name: contract.terms.userID, isSigned: contract.status == .signed, isThoughtOver: false
        )
    }
}

extension CampusSigning.Terms {
    fileprivate var kind: SimulatedUser.ContractKind { service == .schoolPay ? .schoolPay : .tuition }
}

extension SimulatedUser {
    /// What a contract lets a merchant do.
    public enum ContractKind: String, Sendable, CaseIterable {
        /// Deduct what charging an e-bike came to.
        case ebike
        /// Deduct again and again.
        case papay
    }

    /// What a merchant offers the user to sign.
    public struct ContractOffer: Sendable {
        public let kind: ContractKind
        /// The `preopen_id` or `pre_entrustweb_id`.
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

    /// What waits to be signed, among the latest 200 offers of each kind; the latest first.
    public func pendingOffers() async throws -> [ContractOffer] {
        try await state.read { records in
            let ebike = try records.latest(EbikePreopening.self, limit: Self.latest).map(ContractOffer.init)
            let papay = try records.latest(PapaySigning.self, limit: Self.latest).map(ContractOffer.init)
            return (ebike + papay).filter { $0.contractID == nil }
        }
    }

    /// What a `preopen_id` or `pre_entrustweb_id` offers, signed or not.
    ///
    /// - Throws: ``SimulatorError`` when it offers nothing.
    public func offer(id: String) async throws -> ContractOffer {
        try await state.read { records in
            if let preopening = try records.find(EbikePreopening.self, id) { return ContractOffer(preopening) }
            if let signing = try records.find(PapaySigning.self, id) { return ContractOffer(signing) }
            throw SimulatorError.notFound("There is no preopen_id or pre_entrustweb_id \(id).")
        }
    }

    /// The latest 200 contracts of each kind, ended or not; the latest first.
    public func contracts() async throws -> [Contract] {
        let today = ShanghaiTime.day(of: clock.now)
        return try await state.read { records in
            let ebike = try records.latest(EbikeContract.self, limit: Self.latest).map(Contract.init)
            let papay = try records.latest(PapayContract.self, limit: Self.latest).map { Contract($0, on: today) }
            return ebike + papay
        }
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
            isSigned: contract.state == .signed, isThoughtOver: contract.notice.map { day < $0.firstDay } ?? false
        )
    }
}

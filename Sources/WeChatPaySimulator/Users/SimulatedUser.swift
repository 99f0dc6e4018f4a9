import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The paying user: pays orders, takes red packets, signs what a merchant offers, ends it, reads messages.
public struct SimulatedUser: Sendable {
    /// What the user read on their phone.
    public struct Message: Sendable {
        public let openid: String
        public let text: String
        /// Business time.
        public let time: Date
    }

    /// The user who pays where the merchant does not say who.
    public static let openid = "oSimulatedUser"

    let mchid: String
    let state: StateFile
    let clock: SimulatorClock

    /// Signs the charging of e-bikes that a `preopen_id` offers.
    ///
    /// - Returns: the contract's `contract_id`. Signing again returns the same.
    /// - Throws: ``SimulatorError`` for an unknown `preopen_id`.
    @discardableResult
    public func signEbike(preopenID: String) async throws -> String {
        return try await state.write(by: clock) { records, now in
            guard var preopening = try records.find(EbikePreopening.self, preopenID) else {
                throw SimulatorError.notFound("There is no preopen_id \(preopenID).", "没有 preopen_id \(preopenID)。")
            }
            if let contractID = preopening.contractID { return contractID }
            let contract = EbikeContract(
                id: PlatformNumber.make(prefix: "EB", at: now), party: preopening.party, openid: preopening.openid, tradeScene: preopening.tradeScene
            )
            preopening.contractID = contract.id
            try records.save(contract)
            try records.save(preopening)
            let index = EbikeContractIndex.id(
                mchid: contract.party.mchid, subMchid: contract.party.subMchid, openid: contract.openid, tradeScene: contract.tradeScene
            )
            try records.save(EbikeContractIndex(id: index, contractID: contract.id))
            return contract.id
        }
    }

    /// Signs the recurring deductions that a `pre_entrustweb_id` offers. The merchant is notified.
    ///
    /// - Parameter openid: the user, where the merchant does not say who; without, one of whom nobody has heard.
    /// - Returns: the contract's `contract_id`. Signing again returns the same.
    /// - Throws: ``SimulatorError`` for an unknown `pre_entrustweb_id`, or when another contract has its `out_contract_code` already.
    @discardableResult
    public func signPapay(preEntrustWebID: String, openid: String? = nil) async throws -> String {
        try await signPapay { records in
            guard var signing = try records.find(PapaySigning.self, preEntrustWebID) else {
                throw SimulatorError.notFound("There is no pre_entrustweb_id \(preEntrustWebID).", "没有 pre_entrustweb_id \(preEntrustWebID)。")
            }
            if signing.contractID == nil { signing.openid = signing.openid ?? openid }
            return signing
        }
    }

    /// Signs the recurring deductions that a page of APIv2 (`entrustweb`, `h5entrustweb`) offered last under this number. The merchant is
    /// notified.
    ///
    /// - Returns: the contract's `contract_id`. Signing again returns the same.
    /// - Throws: ``SimulatorError`` when no page offered it, or when another contract has its number already.
    @discardableResult
    public func signPapay(planID: String, contractCode: String) async throws -> String {
        try await signPapay { records in
            guard let signing = try records.all(PapaySigning.self).last(where: { $0.planID == planID && $0.outContractCode == contractCode }) else {
                throw SimulatorError.notFound(
                    "No page has offered the contract_code \(contractCode) of the plan_id \(planID).", "没有页面提供过模板 \(planID) 的签约协议号 \(contractCode)。")
            }
            return signing
        }
    }

    private func signPapay(_ find: @escaping @Sendable (Records) throws -> PapaySigning) async throws -> String {
        try await state.write(by: clock) { records, now in
            let signing = try find(records)
            if let contractID = signing.contractID { return contractID }
            guard let contract = try records.sign(signing, at: now) else {
                throw SimulatorError(
                    "A contract with the out_contract_code \(signing.outContractCode) has been signed already.",
                    "签约协议号 \(signing.outContractCode) 的协议已签署。")
            }
            return contract.id
        }
    }

    /// Ends a contract of any kind; a second time changes nothing. The merchant of a recurring deduction is notified.
    ///
    /// - Throws: ``SimulatorError`` for an unknown contract.
    public func terminate(contractID: String) async throws {
        try await state.write(by: clock) { records, now in
            if var contract = try records.find(EbikeContract.self, contractID) {
                contract.state = .terminated
                try records.save(contract)
            } else if var contract = try records.find(PapayContract.self, contractID) {
                try contract.end(.user, at: now, remark: nil, in: records)
            } else if let contract = try records.find(CampusContract.self, contractID) {
                try records.end(contract, at: now)
            } else if var payee = try records.find(IndividualPayee.self, contractID) {
                payee.end(at: now)
                try records.save(payee)
            } else {
                throw SimulatorError.notFound("There is no contract \(contractID).", "没有协议 \(contractID)。")
            }
        }
    }

    /// Closes the service while thinking a pre-deduction notice over. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is no such contract, or no notice to think over.
    public func closeService(contractID: String) async throws {
        try await state.write(by: clock) { records, now in
            guard var contract = try records.find(PapayContract.self, contractID) else {
                throw SimulatorError.notFound("There is no contract \(contractID).", "没有协议 \(contractID)。")
            }
            guard contract.isThoughtOver(on: ShanghaiTime.day(of: now)) else {
                throw SimulatorError("The contract \(contractID) has no notice that its user is waiting on.", "协议 \(contractID) 没有用户正在考虑的预扣费通知。")
            }
            try contract.end(.user, at: now, remark: "用户在等待期关闭服务", in: records)
        }
    }

    /// The messages that a user got, oldest first.
    public func messages(openid: String) async throws -> [Message] {
        try await state.read { records in
            try records.all(UserMessage.self, of: openid).map { Message(openid: $0.openid, text: $0.text, time: $0.time) }
        }
    }
}

import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The paying user: signs what a merchant offers, ends it, reads messages.
public struct SimulatedUser: Sendable {
    /// What the user read on their phone.
    public struct Message: Sendable {
        public let openid: String
        public let text: String
        /// Business time.
        public let time: Date
    }

    let state: StateFile
    let clock: SimulatorClock
    let notifications: NotificationDispatcher

    /// Signs the charging of e-bikes that a `preopen_id` offers.
    ///
    /// - Returns: the contract's `contract_id`. Signing again returns the same.
    /// - Throws: ``SimulatorError`` for an unknown `preopen_id`.
    @discardableResult
    public func signEbike(preopenID: String) async throws -> String {
        let now = clock.now
        return try await state.write { records in
            guard var preopening = try records.find(EbikePreopening.self, preopenID) else {
                throw SimulatorError("There is no preopen_id \(preopenID).")
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
    /// - Returns: the contract's `contract_id`. Signing again returns the same.
    /// - Throws: ``SimulatorError`` for an unknown `pre_entrustweb_id`, or when another contract has its `out_contract_code` already.
    @discardableResult
    public func signPapay(preEntrustWebID: String) async throws -> String {
        let now = clock.now
        let contractID = try await state.write { records in
            guard var signing = try records.find(PapaySigning.self, preEntrustWebID) else {
                throw SimulatorError("There is no pre_entrustweb_id \(preEntrustWebID).")
            }
            if let contractID = signing.contractID { return contractID }
            let index = PapayContractIndex.id(mchid: signing.mchid, planID: signing.planID, outContractCode: signing.outContractCode)
            guard try records.find(PapayContractIndex.self, index) == nil else {
                throw SimulatorError("A contract with the out_contract_code \(signing.outContractCode) has been signed already.")
            }
            let contract = PapayContract(id: PlatformNumber.make(prefix: "PA", at: now), signing: signing, signedTime: now)
            signing.contractID = contract.id
            try records.save(contract)
            try records.save(signing)
            try records.save(PapayContractIndex(id: index, contractID: contract.id))
            try Self.announce("ENTRUST.SIGN", "签约成功", contract, in: records, at: now)
            return contract.id
        }
        notifications.wake()
        return contractID
    }

    /// Ends a contract of either kind; a second time changes nothing. The merchant of a recurring deduction is notified.
    ///
    /// - Throws: ``SimulatorError`` for an unknown contract.
    public func terminate(contractID: String) async throws {
        let now = clock.now
        try await state.write { records in
            if var contract = try records.find(EbikeContract.self, contractID) {
                contract.state = .terminated
                try records.save(contract)
            } else if var contract = try records.find(PapayContract.self, contractID) {
                guard contract.termination == nil else { return }
                contract.terminate(.user, at: now, remark: nil)
                try records.save(contract)
                try Self.announce("ENTRUST.TERMINATE", "解约成功", contract, in: records, at: now)
            } else {
                throw SimulatorError("There is no contract \(contractID).")
            }
        }
        notifications.wake()
    }

    /// Closes the service while thinking a pre-deduction notice over. The merchant is notified.
    ///
    /// - Throws: ``SimulatorError`` when there is no such contract, or no notice to think over.
    public func closeService(contractID: String) async throws {
        let now = clock.now
        try await state.write { records in
            guard var contract = try records.find(PapayContract.self, contractID) else {
                throw SimulatorError("There is no contract \(contractID).")
            }
            try contract.closeService(at: now, on: ShanghaiTime.day(of: now))
            try records.save(contract)
            try Self.announce("ENTRUST.TERMINATE", "解约成功", contract, in: records, at: now)
        }
        notifications.wake()
    }

    /// The messages that a user got, oldest first.
    public func messages(openid: String) async throws -> [Message] {
        try await state.read { records in
            try records.all(UserMessage.self).filter { $0.openid == openid }.map { Message(openid: $0.openid, text: $0.text, time: $0.time) }
        }
    }

    private static func announce(_ event: String, _ summary: String, _ contract: PapayContract, in records: Records, at now: Date) throws {
        let signing = contract.signing
        var resource: [String: JSON] = [
            "mchid": .string(signing.mchid), "appid": .string(signing.appid), "contract_id": .string(contract.id),
            "plan_id": Int(signing.planID).map { .integer($0) } ?? .string(signing.planID), "out_contract_code": .string(signing.outContractCode),
            "openid": .string(contract.openid), "operate_time": .string(ShanghaiTime.text(now)),
        ]
        if let termination = contract.termination { resource["contract_termination_mode"] = .string(termination.mode.rawValue) }
        try NotificationQueue(records: records).add(
            event: event, summary: summary, originalType: "contract", resource: .object(resource), url: signing.notifyURL, at: now
        )
    }
}

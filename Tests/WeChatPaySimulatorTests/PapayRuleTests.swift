import Foundation
import Testing

@testable import WeChatPaySimulator

/// Contracts, notices and deductions as values: every rule, without a socket.
@Suite struct PapayRuleTests {
    private let notice = PreDeductionNotice(day: 100, count: 2, estimatedAmount: 1500)

    private func contract() -> PapayContract {
        PapayContract(
            id: "c",
            signing: PapaySigning(
                id: "s", mchid: "1", appid: "wx", openid: "o", planID: "1", outContractCode: "x", displayAccount: "d", notifyURL: "http://a/b",
                outUserCode: "u"
            ), signedTime: .now
        )
    }

    @Test(arguments: [(100, false), (101, false), (102, true), (103, true), (104, false)])
    func aDeductionIsAllowedInItsWindowOnly(day: Int, isAllowed: Bool) throws {
        var contract = contract()
        try contract.announce(notice)
        if isAllowed {
            try contract.deduct(1500, on: day)
        } else {
            #expect(throws: PlatformError.self) { try contract.deduct(1500, on: day) }
        }
        #expect((contract.notice == nil) == isAllowed)
    }

    @Test(arguments: [(1, true), (1500, true), (1501, false)])
    func noMoreThanAnnouncedIsDeducted(total: Int, isAllowed: Bool) throws {
        var contract = contract()
        try contract.announce(notice)
        #expect(succeeds { try contract.deduct(total, on: 102) } == isAllowed)
    }

    @Test func everyDeductionNeedsANoticeOfItsOwn() throws {
        var contract = contract()
        #expect(throws: PlatformError.self) { try contract.deduct(1, on: 102) }
        try contract.announce(notice)
        try contract.deduct(1, on: 102)
        #expect(throws: PlatformError.self) { try contract.deduct(1, on: 102) }
    }

    @Test(arguments: [(100, false), (103, false), (104, true)])
    func aNewNoticeWaitsForTheOldOnesEnd(day: Int, isAllowed: Bool) throws {
        var contract = contract()
        try contract.announce(notice)
        #expect(succeeds { try contract.announce(PreDeductionNotice(day: day, count: 1, estimatedAmount: 1)) } == isAllowed)
    }

    @Test(arguments: [(100, true), (101, true), (102, false)])
    func theUserMayThinkANoticeOverUntilADeductionIsAllowed(day: Int, isAllowed: Bool) throws {
        var contract = contract()
        #expect(!contract.isThoughtOver(on: day), "there is nothing to think over")
        try contract.announce(notice)
        #expect(contract.isThoughtOver(on: day) == isAllowed)
    }

    @Test func whoEndedAContractFirstStays() {
        var contract = contract()
        contract.terminate(.user, at: .now, remark: nil)
        contract.terminate(.merchant, at: .now, remark: "late")
        #expect(contract.termination?.mode == .user)
    }

    private func succeeds(_ body: () throws -> Void) -> Bool {
        do {
            try body()
            return true
        } catch {
            return false
        }
    }
}

import Foundation
import Testing

@testable import WeChatPaySimulator

/// A contract and its charges as values, without a socket.
@Suite struct EbikeChargeTests {
    private static let begin = Date(timeIntervalSince1970: 1_790_000_000)
    private let party = EbikeContract.Party(mchid: "1", appid: "wx", subMchid: "2", subAppid: nil)
    private let start = EbikeCharge.Start(startTime: begin, stationName: "s", gunNumber: "g", deviceID: "d")

    private func contract() -> EbikeContract { EbikeContract(id: "c", party: party, openid: "o", tradeScene: "CHARGE") }

    private func end(_ start: EbikeCharge.Start? = nil, after seconds: TimeInterval = 60, total: Int = 100, parkFee: Int = 0) -> EbikeCharge.End {
        EbikeCharge.End(start: start ?? self.start, endTime: Self.begin.addingTimeInterval(seconds), total: total, parkFee: parkFee)
    }

    private func charge() throws -> EbikeCharge { try contract().charge(start, by: party, token: "t") }

    @Test func aTokenServesOneDeduction() throws {
        let settled = try charge().settled(by: end(), outTradeNo: "order-1")
        #expect(settled.outTradeNo == "order-1")
        #expect(refusal { _ = try settled.settled(by: end(), outTradeNo: "order-2") } == "RULE_LIMIT")
    }

    @Test func aRefusedDeductionLeavesTheTokenUnused() throws {
        let charge = try charge()
        #expect(refusal { _ = try charge.settled(by: end(after: -1), outTradeNo: "order-1") } == "PARAM_ERROR")
        #expect(try charge.settled(by: end(), outTradeNo: "order-1").outTradeNo == "order-1")
    }

    @Test func aChargeMayEndAsItBeginsAndParkingMayBeTheWholeAmount() throws {
        _ = try charge().settled(by: end(after: 0, total: 100, parkFee: 100), outTradeNo: "order-1")
        #expect(refusal { _ = try charge().settled(by: end(total: 100, parkFee: 101), outTradeNo: "order-1") } == "PARAM_ERROR")
    }

    @Test func whatWasConfirmedIsWhatIsDeductedFor() throws {
        let others = [
            EbikeCharge.Start(startTime: Self.begin.addingTimeInterval(1), stationName: "s", gunNumber: "g", deviceID: "d"),
            EbikeCharge.Start(startTime: Self.begin, stationName: "x", gunNumber: "g", deviceID: "d"),
            EbikeCharge.Start(startTime: Self.begin, stationName: "s", gunNumber: "x", deviceID: "d"),
            EbikeCharge.Start(startTime: Self.begin, stationName: "s", gunNumber: "g", deviceID: "x"),
        ]
        for other in others {
            #expect(refusal { _ = try charge().settled(by: end(other), outTradeNo: "order-1") } == "INVALID_REQUEST")
        }
    }

    @Test func aContractServesItsOwnPartyWhileItLasts() throws {
        var other = party
        other.subMchid = nil
        #expect(refusal { _ = try contract().charge(start, by: other, token: "t") } == "NO_AUTH")
        var ended = contract()
        ended.state = .terminated
        #expect(refusal { _ = try ended.charge(start, by: party, token: "t") } == "RULE_LIMIT")
    }

    private func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? PlatformError)?.code
        }
    }
}

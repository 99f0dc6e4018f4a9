import Foundation
import Testing
import WeChatPay
import WeChatPaySimulator

@Suite("APIv2's protocol at the simulator")
struct V2ProtocolTests {
    private static let query: XML = ["device_info": "013467007045764", "mch_id": "1900000109"]

    @Test("A described operation is answered and verified, in the algorithm of its sign_type", arguments: SignType.allCases)
    func described(_ type: SignType) async throws {
        try await Simulator.run { simulator in
            let wechatPay = try WeChatPay(simulator.configuration())
            let answer = try await wechatPay.v2.tools.shorturl.post(xml: [
                "appid": .text(simulator.credentials.appid), "mch_id": .text(simulator.credentials.mchid),
                "long_url": "weixin://wxpay/bizpayurl?sign=XX&appid=XX", "sign_type": .text(type.rawValue),
            ])
            #expect(answer.isVerified)
            #expect(try answer.xml.sign.string?.count == (type == .md5 ? 32 : 64))
            #expect(try answer.xml.short_url.string?.isEmpty == false)
        }
    }
}

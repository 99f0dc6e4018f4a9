import WeChatPay
import WeChatPayPayments

/// The job in typed calls: an order queried, an order placed, by turns.
struct ClientCalls {
    private let client: WeChatPay
    private let appid: String
    private let prefix = Nonce.make(length: 16)

    init(_ merchant: MerchantFolder, _ client: WeChatPay) throws {
        self.client = client
        appid = try merchant.text("appid")
    }

    func measure(atOnce: Int, count: Int) async throws {
        try await place("\(prefix)queried")
        try await Measurement.measure(atOnce: atOnce, count: count) { number in
            if number.isMultiple(of: 2) { try await query("\(prefix)queried") } else { try await place("\(prefix)\(number)") }
        }
    }

    private func query(_ number: String) async throws {
        let order = try await client.v3.pay.transactions.outTradeNo(number).get(mchid: client.configuration.merchant.id)
        guard !order.outTradeNo.isEmpty else { throw PeersError("An order has no number.") }
    }

    private func place(_ number: String) async throws {
        let order = try await client.v3.pay.transactions.native.post(
            .init(
                appID: appid, mchid: client.configuration.merchant.id, description: "充电", outTradeNo: number, amount: .init(total: 100),
                notifyURL: "https://merchant.example.com/notify"
            )
        )
        guard !order.codeURL.isEmpty else { throw PeersError("An order has no code.") }
    }
}

import Testing

@testable import WeChatPay

/// Chains as the community's documentation writes them, with the paths they stand for.
@Suite struct DocumentedChainTests {
    @Test(arguments: [
        ("bill.fundflowbill", "/v3/bill/fundflowbill"),
        ("bill.subMerchantFundflowbill", "/v3/bill/sub-merchant-fundflowbill"),
        ("bill.tradebill", "/v3/bill/tradebill"),
        ("certificates", "/v3/certificates"),
        ("ebike.charge.contracts._contract_id_", "/v3/ebike/charge/contracts/{contract_id}"),
        ("ebike.charge.contracts._contract_id_.confirm", "/v3/ebike/charge/contracts/{contract_id}/confirm"),
        ("ebike.charge.contracts.preopen", "/v3/ebike/charge/contracts/preopen"),
        ("ebike.charge.transactions", "/v3/ebike/charge/transactions"),
        ("ebike.charge.transactions.id._transaction_id_", "/v3/ebike/charge/transactions/id/{transaction_id}"),
        ("ebike.charge.transactions.outTradeNo._out_trade_no_", "/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"),
        ("ebike.charge.users._openid_.contract", "/v3/ebike/charge/users/{openid}/contract"),
        ("merchant.media.upload", "/v3/merchant/media/upload"),
        ("papay.contracts._contract_id_.failNotify", "/v3/papay/contracts/{contract_id}/fail-notify"),
        ("papay.contracts._contract_id_.notify", "/v3/papay/contracts/{contract_id}/notify"),
        ("partnerPapay.contracts._contract_id_.failNotify", "/v3/partner-papay/contracts/{contract_id}/fail-notify"),
        ("partnerPapay.contracts._contract_id_.notify", "/v3/partner-papay/contracts/{contract_id}/notify"),
        ("pay.transactions.id._transaction_id_", "/v3/pay/transactions/id/{transaction_id}"),
        ("pay.transactions.jsapi", "/v3/pay/transactions/jsapi"),
        ("pay.transactions.jsapiWithContract", "/v3/pay/transactions/jsapi-with-contract"),
        ("pay.transactions.native", "/v3/pay/transactions/native"),
        ("pay.transactions.outTradeNo._out_trade_no_", "/v3/pay/transactions/out-trade-no/{out_trade_no}"),
        ("pay.transactions.outTradeNo._out_trade_no_.close", "/v3/pay/transactions/out-trade-no/{out_trade_no}/close"),
        ("pay.transactions.outTradeNo._out_trade_no_.reverse", "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse"),
        ("refund.domestic.refunds", "/v3/refund/domestic/refunds"),
        ("refund.domestic.refunds._out_refund_no_", "/v3/refund/domestic/refunds/{out_refund_no}"),
        ("refund.domestic.refunds._refund_id_.applyAbnormalRefund", "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"),
    ])
    func aChainIsThePlatformsPath(chain: String, path: String) {
        let members = chain.split(separator: ".").map(String.init)
        let template = members.reduce(PathTemplate(declared: "v3")) { $0.appending(member: $1) }
        #expect(template.description == path)
        #expect(template == PathTemplate(declared: path))
    }
}

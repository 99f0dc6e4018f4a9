import WeChatPay

// Rows as `--json` prints them: amounts in fen.

extension WeChatPay.TradeBillRow {
    var json: JSON {
        var json: JSON = [
            "time": .string(time.text), "appid": .string(appid), "mchid": .string(mchid), "transaction_id": .string(transactionID),
            "out_trade_no": .string(outTradeNo), "openid": .string(openid), "trade_type": .string(tradeType), "trade_state": .string(tradeState),
            "bank": .string(bank), "currency": .string(currency), "settled_amount": .integer(settledAmount),
            "coupon_amount": .integer(couponAmount), "total": .integer(total), "description": .string(description), "attach": .string(attach),
            "fee_in_thousandths": .integer(feeInThousandths),
        ]
        if let subMchid { json["sub_mchid"] = .string(subMchid) }
        if let refund {
            json["refund"] = [
                "refund_id": .string(refund.refundID), "out_refund_no": .string(refund.outRefundNo), "amount": .integer(refund.amount),
                "coupon_amount": .integer(refund.couponAmount), "requested_amount": .integer(refund.requestedAmount),
                "type": .string(refund.type), "status": .string(refund.status),
            ]
        }
        return json
    }
}

extension WeChatPay.RefundBillRow {
    var json: JSON {
        var json = trade.json
        json["refund"]["request_time"] = .string(requestTime.text)
        if let successTime { json["refund"]["success_time"] = .string(successTime.text) }
        return json
    }
}

extension WeChatPay.FundFlowBillRow {
    var json: JSON {
        [
            "time": .string(time.text), "business_number": .string(businessNumber), "flow_number": .string(flowNumber),
            "business": .string(business), "business_type": .string(businessType), "change": .integer(change), "balance": .integer(balance),
            "applicant": .string(applicant), "remark": .string(remark), "voucher_number": .string(voucherNumber),
        ]
    }
}

import HTTPTypes
import WeChatPay

extension ControlRoute {
    static let profitSharing = [
        ControlRoute(.post, "profit-sharing/{out_order_no}/fail") { api, request in
            try await api.user.failProfitShare(
                outOrderNo: request["out_order_no"], account: request.text("account"), reason: request.optionalText("reason") ?? "ACCOUNT_ABNORMAL"
            )
            return .done
        },
        ControlRoute(.post, "account/profit-sharing-notify-url") { api, request in
            try await api.account.setProfitSharingNotifyURL(request.optionalText("url"))
            return .done
        },
        ControlRoute(.post, "account/profit-sharing-ratio") { api, request in
            try await api.account.setProfitSharingRatio(request.number("max_ratio"), ofSubMerchant: request.optionalText("sub_mchid"))
            return .done
        },
    ]

    static let transfers = [
        ControlRoute(.post, "transfers/confirm") { api, request in
            try await api.user.confirmTransfer(packageInfo: request.text("package_info"), agrees: request.flag("agrees") ?? true)
            return .done
        },
        ControlRoute(.post, "transfers/{out_bill_no}/confirm") { api, request in
            try await api.user.confirmTransfer(outBillNo: request["out_bill_no"], agrees: request.flag("agrees") ?? true)
            return .done
        },
        ControlRoute(.post, "transfers/{out_bill_no}/fail") { api, request in
            try await api.user.failTransfer(outBillNo: request["out_bill_no"], reason: request.optionalText("reason") ?? "ACCOUNT_FROZEN")
            return .done
        },
        ControlRoute(.post, "transfer-authorizations/{out_authorization_no}/confirm") { api, request in
            try await api.user.authorizeTransfers(outAuthorizationNo: request["out_authorization_no"])
            return .done
        },
        ControlRoute(.post, "transfer-authorizations/{out_authorization_no}/end") { api, request in
            try await api.user.endTransferAuthorization(outAuthorizationNo: request["out_authorization_no"])
            return .done
        },
        ControlRoute(.post, "sub-merchants/{sub_mchid}/transfer-authorization/answer") { api, request in
            try await api.account.answerTransferApplication(ofSubMerchant: request["sub_mchid"], agrees: request.flag("agrees") ?? true)
            return .done
        },
        ControlRoute(.post, "sub-merchants/{sub_mchid}/transfer-authorization/end") { api, request in
            try await api.account.cancelTransferAuthorization(ofSubMerchant: request["sub_mchid"])
            return .done
        },
    ]
}

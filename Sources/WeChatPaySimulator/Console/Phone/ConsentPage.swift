/// A user's consent to transfers that need no confirmation: to be given, or to be ended.
struct ConsentPage: PhoneShowing {
    let visit: Visit
    let consent: SimulatedUser.TransferConsent
    let side: Side

    var title: Text { .consent }
    var summary: String { t(state) }

    var screen: HTML {
        a(.class("bar back"), .href(to())) { t(.back) }
        div(.class("sheet"), .id("sheet"), .live("")) {
            if !consent.isPending { p(.class(consent.isInEffect ? "tick" : "cross"), .ariaHidden("true")) {} }
            h1(.class("payee")) { t(.consent) }
            p { t(state) }
            facts([
                (.merchant, code(consent.mchid)), (.user, code(consent.openid)), (.displayName, HTML(text: consent.displayName)),
                (.number, code(consent.outAuthorizationNo)),
            ])
            if consent.isPending {
                action(.agree, "phone", "consents", consent.outAuthorizationNo, "give", style: "green")
                a(.class("button secondary"), .href(to())) { t(.notNow) }
            }
            if consent.isInEffect { action(.end, "phone", "consents", consent.outAuthorizationNo, "end", style: "bad") }
        }
    }

    private var state: Text {
        if consent.isPending { return Text("The merchant’s transfers are to arrive without the user’s confirming each.", "授权后，商户的转账将自动到账，无需逐笔确认。") }
        return consent.isInEffect ? Text("The merchant’s transfers arrive by themselves.", "授权生效中，转账自动到账。") : Text("It has ended.", "授权已结束。")
    }
}

extension Text {
    fileprivate static let displayName = Text("Addressed as", "用户展示名称")
    fileprivate static let number = Text("Authorization", "商户单号")
    fileprivate static let agree = Text("Agree", "同意授权")
    fileprivate static let notNow = Text("Not now", "暂不授权")
    fileprivate static let end = Text("End it", "解除授权")
}

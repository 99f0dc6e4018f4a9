/// The sheet on which the user signs.
struct OfferPage: PhoneShowing {
    let visit: Visit
    let offer: SimulatedUser.ContractOffer
    let side: Side

    var title: Text { .kind(offer.kind) }
    var summary: String { t(offer.contractID == nil ? .toBeSigned : .isSigned) }

    var screen: HTML {
        a(.class("bar back"), .href(to())) { t(.back) }
        div(.class("sheet"), .id("sheet"), .live("")) {
            h1(.class("payee")) { t(.kind(offer.kind)) }
            p { t(offer.contractID == nil ? explanation : .isSigned) }
            facts(rows)
            if let contractID = offer.contractID {
                a(.class("button green"), .href(to("phone", "contracts", contractID))) { t(.toContract) }
            } else {
                action(.agree, "phone", "offers", offer.id, "sign", style: "green")
                a(.class("button secondary"), .href(to())) { t(.notNow) }
            }
        }
    }

    private var explanation: Text { offer.kind == .individualPayee ? .paymentsToUser : .deductions }

    private var rows: [(name: Text, value: HTML)] {
        var rows: [(name: Text, value: HTML)] = [(.merchant, code(offer.mchid)), (.name, HTML(text: offer.name))]
        if let openid = offer.openid { rows.append((.user, code(openid))) }
        return rows
    }
}

extension Text {
    fileprivate static let paymentsToUser = Text(
        "Others may pay the user by way of the merchant from now on, until the contract ends.", "授权后，他人可通过该平台向用户付款，直至解除授权。"
    )
    fileprivate static let deductions = Text(
        "The merchant may deduct from now on without the user’s password, until the contract ends.", "开通后，商户可在免输密码的情况下扣费，直至解约。"
    )
    fileprivate static let toBeSigned = Text("A contract to sign", "待签约")
    fileprivate static let isSigned = Text("It is signed.", "已签约。")
    fileprivate static let agree = Text("Agree and sign", "同意并开通")
    fileprivate static let notNow = Text("Not now", "暂不开通")
    fileprivate static let toContract = Text("To the contract", "查看协议")
    static let merchant = Text("Merchant", "商户号")
    static let name = Text("Name", "名称")
    static let user = Text("User", "用户")
}

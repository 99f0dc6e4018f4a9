/// What the user has: coupons, contracts, plates.
extension PhonePage {
    var possessions: HTML {
        let good = shown.coupons.count { $0.state == "SENDED" }
        let plates = shown.plates.count { $0.state == "NORMAL" }
        return HTML([
            h2 { t(.has) },
            ul(.class("cells")) {
                linkItem("coupons", name: t(.coupons), note: t(good == 0 ? .noCoupon : .unused(good)))
                linkItem("parking", name: t(.parking), note: t(plates == 0 ? .noPlate : .plates(plates)))
                for consent in shown.consents.filter(\.isInEffect) {
                    linkItem(
                        "consents", consent.outAuthorizationNo, name: t(.consent), note: note(consent.openid, consent.displayName, consent.mchid))
                }
            },
            list(.contracts, shown.contracts) { contract in
                linkItem(
                    "contracts", contract.id, name: t(.kind(contract.kind)), note: note(contract.openid, contract.id),
                    end: span(.class("state")) { t(contract.isSigned ? .signed : .ended) }
                )
            },
        ])
    }
}

extension Text {
    fileprivate static let has = Text("The user’s own", "我的")
    static let coupons = Text("Coupons", "代金券")
    static let parking = Text("Parking", "停车服务")
    fileprivate static let contracts = Text("Contracts", "已签约")
    fileprivate static let noCoupon = Text("none to use", "暂无可用")
    fileprivate static let noPlate = Text("no plate yet", "尚未添加车牌")

    fileprivate static func unused(_ count: Int) -> Text { Text("\(count) to use", "\(count) 张可用") }
    fileprivate static func plates(_ count: Int) -> Text { Text(count == 1 ? "1 plate" : "\(count) plates", "\(count) 个车牌") }
}

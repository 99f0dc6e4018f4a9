/// A contract of the user's, and how to end it.
struct ContractPage: PhoneShowing {
    let visit: Visit
    let contract: SimulatedUser.Contract
    let side: Side

    var title: Text { .kind(contract.kind) }
    var summary: String { t(contract.isSigned ? .signed : .ended) }

    var screen: HTML {
        a(.class("bar back"), .href(to())) { t(.back) }
        div(.class("sheet"), .id("sheet"), .live("")) {
            p(.class(contract.isSigned ? "tick" : "cross"), .ariaHidden("true")) {}
            h1(.class("payee")) { t(.kind(contract.kind)) }
            p { t(contract.isSigned ? .signed : .ended) }
            facts([
                (.merchant, code(contract.mchid)), (.name, HTML(text: contract.name)), (.user, code(contract.openid)), (.contract, code(contract.id)),
            ])
            if contract.isThoughtOver {
                p(.class("notice")) { t(.notice) }
                action(.closeService, "phone", "contracts", contract.id, "close-service")
            }
            if contract.isSigned { action(.terminate, "phone", "contracts", contract.id, "terminate", style: "bad") }
        }
    }
}

extension Text {
    fileprivate static let contract = Text("Contract", "协议号")
    fileprivate static let notice = Text("The merchant has announced a deduction; the user thinks it over.", "商户已发送预扣费通知，用户正在考虑。")
    fileprivate static let closeService = Text("Close the service because of the notice", "收到预扣费通知后关闭服务")
    fileprivate static let terminate = Text("End the contract", "解约")
}

/// The platform's keys, and the migration from certificates to the public key.
struct KeysPage: Page {
    let visit: Visit
    let stage: PlatformKeySet.Stage
    let keys: [PlatformKeySet.Key]

    var title: Text { .keys }
    var tab: Section? { .keys }
    var summary: String { t(.step(stage)) }

    var content: HTML {
        h1 { t(.keys) }
        div(.id("keys"), .live("")) {
            section(.class("card")) {
                h2 { t(.migration) }
                ol(.class("steps")) {
                    for step in PlatformKeySet.Stage.allCases { stepItem(step) }
                }
            }
            section(.class("card")) {
                h2 { t(.inUse) }
                ul(.class("log")) {
                    for key in keys { keyItem(key) }
                }
                div(.class("row")) {
                    action(.rotate, "keys", "rotate", style: "small")
                    action(.add, "keys", "add", style: "small")
                }
            }
        }
    }

    private func stepItem(_ step: PlatformKeySet.Stage) -> HTML {
        var attributes: [Attribute] = []
        if step == stage { attributes.append(.ariaCurrent("step")) }
        return HTML(
            "li", attributes,
            HTML([
                b { t(.step(step)) },
                p(.class("soft")) { t(.meaning(step)) },
                canGo(to: step) ? action(.goThere, "keys", "migrate", step.rawValue, style: "small", note: t(.step(step))) : .empty,
            ])
        )
    }

    /// One step, forward or back.
    private func canGo(to step: PlatformKeySet.Stage) -> Bool { step != stage && (step == .both || stage == .both) }

    private func keyItem(_ key: PlatformKeySet.Key) -> HTML {
        li(.class("line wrap")) {
            span(.class("cell")) {
                span(.class("code"), .translate("no")) { key.serial }
                small {
                    t(key.kind == .certificate ? .certificate : .publicKey)
                    if let end = key.notValidAfter { " · \(t(.validUntil)) \(ShanghaiTime.spacedText(end).prefix(10))" }
                }
            }
            if key.isDefault { span(.class("status good")) { t(.signs) } }
            if !key.isOffered { span(.class("status warn")) { t(.notOffered) } }
            if keys.count(where: { $0.kind == key.kind }) > 1 { action(.remove, "keys", key.serial, "remove", style: "small", note: key.serial) }
        }
    }
}

extension Text {
    fileprivate static let keys = Text("The platform’s keys", "平台密钥")
    fileprivate static let migration = Text("From certificates to the public key", "从平台证书切换到微信支付公钥")
    fileprivate static let inUse = Text("Keys", "密钥列表")
    fileprivate static let goThere = Text("Go there", "切换到此步")
    fileprivate static let rotate = Text("Issue a new certificate", "更换平台证书")
    fileprivate static let add = Text("Add a public key", "新增微信支付公钥")
    fileprivate static let remove = Text("Remove", "移除")
    fileprivate static let certificate = Text("certificate", "平台证书")
    fileprivate static let publicKey = Text("public key", "微信支付公钥")
    fileprivate static let validUntil = Text("valid until", "有效期至")
    fileprivate static let signs = Text("signs", "默认签名")
    fileprivate static let notOffered = Text("not offered", "未提供")

    fileprivate static func step(_ stage: PlatformKeySet.Stage) -> Text {
        switch stage {
        case .certificates: Text("Certificates only", "仅平台证书")
        case .both: Text("Both", "证书与公钥并用")
        case .publicKey: Text("Public key only", "仅微信支付公钥")
        }
    }

    fileprivate static func meaning(_ stage: PlatformKeySet.Stage) -> Text {
        switch stage {
        case .certificates:
            Text("The merchant downloads certificates; a public key’s ID in Wechatpay-Serial is refused.", "商户下载平台证书；Wechatpay-Serial 中的公钥 ID 会被拒绝。")
        case .both:
            Text("A request chooses by Wechatpay-Serial under which key it is answered.", "请求通过 Wechatpay-Serial 选择以哪个密钥签名应答。")
        case .publicKey:
            Text("Everything is signed under the public key; no certificates are handed out.", "全部使用微信支付公钥签名，不再提供平台证书。")
        }
    }
}

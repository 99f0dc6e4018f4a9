/// How requests are shown in lists.
extension Markup {
    func requestList(_ requests: [Simulator.ReceivedRequest]) -> HTML {
        ul(.class("log")) {
            for request in requests {
                li {
                    a(.id("request/\(request.id)"), .href(to("requests", String(request.id)))) {
                        statusBadge(request.status)
                        span(.class("cell")) {
                            span(.class("code"), .translate("no")) { "\(request.method) \(request.target)" }
                            small {
                                realTime(request.time)
                                if let code = request.code { span(.translate("no")) { " · \(code)" } }
                                if let check = request.failedCheck { " · \(t(.check(check.kind)))" }
                            }
                        }
                    }
                }
            }
        }
    }

    func statusBadge(_ status: Int?) -> HTML {
        let style = status.map { $0 < 300 ? "good" : $0 < 500 ? "warn" : "bad" } ?? "bad"
        return span(.class("status \(style)")) { status.map(String.init) ?? t(.silent) }
    }
}

extension Text {
    static let noRequests = Text(
        "No request yet. Whatever an SDK sends to the simulator is shown here with every check.", "尚未收到请求。SDK 发到模拟器的每个请求及逐项检查会显示在这里。"
    )
    static let silent = Text("none", "无应答")

    static func check(_ kind: Simulator.RequestCheck.Kind) -> Text {
        switch kind {
        case .size: Text("Size", "大小")
        case .faultHeader: Text("Simulator-Fault header", "Simulator-Fault 请求头")
        case .accept: Text("Accept header", "Accept 请求头")
        case .userAgent: Text("User-Agent header", "User-Agent 请求头")
        case .authorization: Text("Form of Authorization", "Authorization 格式")
        case .path: Text("Path", "路径")
        case .message: Text("Form of the message", "报文格式")
        case .merchant: Text("Merchant’s number", "商户号")
        case .serial: Text("Certificate’s serial", "证书序列号")
        case .timestamp: Text("Timestamp", "时间戳")
        case .nonce: Text("Nonce", "随机串")
        case .signType: Text("Sign type", "签名类型")
        case .signature: Text("Signature", "签名")
        case .repetition: Text("Nonce is new", "随机串未重复")
        case .platformSerial: Text("Wechatpay-Serial header", "Wechatpay-Serial 请求头")
        case .operation: Text("Documented operation", "接口存在")
        case .clientCertificate: Text("Client certificate", "商户证书（双向 TLS）")
        case .description: Text("Parameters as documented", "参数符合文档")
        }
    }
}

import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A request: what was checked, what was sent, what was answered.
struct RequestPage: Page {
    let visit: Visit
    let request: Simulator.ReceivedRequest

    var title: Text { Text("Request \(request.id)", "请求 \(request.id)") }
    var tab: Section? { .requests }

    var content: HTML {
        a(.class("back"), .href(to(.requests))) { t(.back) }
        h1(.class("code"), .translate("no")) { "\(request.method) \(request.target)" }
        section(.class("card")) { facts(particulars) }
        if let signature = request.signature { comparison(signature) }
        section(.class("card")) {
            h2 { t(.checks) }
            ol(.class("checks")) {
                for check in request.checks {
                    li(.class(check.result.rawValue)) {
                        span(.class("sign"), .ariaHidden("true")) { check.result == .passed ? "✓" : check.result == .failed ? "✗" : "–" }
                        span(.class("cell")) {
                            span {
                                t(.check(check.kind))
                                span(.class("hidden")) { ": " + t(.result(check.result)) }
                            }
                            if let message = message(of: check) { small { message } }
                        }
                    }
                }
            }
        }
        section(.class("card")) {
            h2 { t(.sent) }
            headers(request.headers)
            bodyText(request.body, size: request.bodySize)
        }
        section(.class("card")) {
            h2 { t(.answered) }
            if let answer = request.answer {
                headers(answer.headers)
                bodyText(answer.body, size: answer.bodySize)
            } else {
                p(.class("soft")) { t(.noAnswer) }
            }
        }
    }

    private var particulars: [(name: Text, value: HTML)] {
        var rows: [(name: Text, value: HTML)] = [(.status, statusBadge(request.status))]
        if let code = request.code { rows.append((.code, self.code(code))) }
        rows.append((.operation, request.operation.map(code) ?? HTML(text: t(.noOperation))))
        if let source = request.source { rows.append((.source, HTML(text: t(source == .rules ? .rules : .description)))) }
        if let fault = request.fault { rows.append((.fault, code("\(fault)"))) }
        if let serial = request.clientCertificateSerial { rows.append((.clientCertificate, code(serial))) }
        rows.append((.time, realTime(request.time)))
        rows.append((.duration, HTML(text: "\(((request.duration / .milliseconds(1)) * 10).rounded() / 10) ms")))
        rows.append((.requestID, code(request.requestID)))
        return rows
    }

    @HTMLBuilder private func comparison(_ signature: Simulator.SignatureComparison) -> HTML {
        section(.class("card problem")) {
            h2 { t(.wrongSignature) }
            p(.class("hint")) { t(.hint(of: signature)) }
            if let signed = signature.signed {
                let difference = TextDifference(signature.expected, signed)
                div(.class("texts")) {
                    canonical(.expected, difference.first)
                    canonical(.signedInstead, difference.second)
                }
            } else {
                div(.class("texts")) { canonical(.expected, TextDifference(signature.expected, signature.expected).first) }
            }
        }
    }

    private func canonical(_ name: Text, _ lines: [TextDifference.Line]) -> HTML {
        div {
            h3 { t(name) }
            pre(.class("canonical"), .translate("no")) {
                for line in lines {
                    line.before
                    if !line.changed.isEmpty { mark { line.changed } }
                    line.after
                    if line.isEnded {
                        if line.isAlone { mark(.class("feed")) { "\\n" } } else { span(.class("feed")) { "\\n" } }
                        "\n"
                    }
                }
            }
        }
    }

    /// What the platform says of a check that failed; of the header that only the simulator knows, what the simulator says.
    private func message(of check: Simulator.RequestCheck) -> String? {
        guard check.result == .failed, check.kind == .faultHeader, let text = request.headers[.simulatorFault] else { return check.message }
        do {
            _ = try FaultText.effect(text)
            return check.message
        } catch {
            return t(error.text)
        }
    }

    private func headers(_ fields: HTTPFields) -> HTML {
        dl(.class("headers"), .translate("no")) {
            for field in fields {
                div {
                    dt(.translate("no")) { field.name.rawName }
                    dd { field.value }
                }
            }
        }
    }

    @HTMLBuilder private func bodyText(_ body: Data, size: Int) -> HTML {
        if body.isEmpty {
            p(.class("soft")) { t(.noBody) }
        } else {
            pre(.translate("no")) { (try? JSON(parsing: body))?.indented ?? String(decoding: body, as: UTF8.self) }
            if size > body.count { p(.class("soft")) { t(.cutOff(size)) } }
        }
    }
}

extension Text {
    fileprivate static let sent = Text("What was sent", "请求内容")
    fileprivate static let answered = Text("What was answered", "应答内容")
    fileprivate static let noAnswer = Text("Nothing: a fault kept the simulator silent.", "无：故障使模拟器没有应答。")
    fileprivate static let noBody = Text("No body.", "无包体。")
    fileprivate static let code = Text("Code", "错误码")
    fileprivate static let operation = Text("Operation", "接口")
    fileprivate static let noOperation = Text("none that is documented", "文档中没有该接口")
    fileprivate static let source = Text("Answered by", "应答依据")
    fileprivate static let rules = Text("rules, with a state", "业务规则（有状态）")
    fileprivate static let description = Text("its description alone", "仅按接口描述生成")
    fileprivate static let fault = Text("Fault", "故障")
    fileprivate static let clientCertificate = Text("Client certificate", "商户证书")
    fileprivate static let duration = Text("Took", "耗时")
    fileprivate static let requestID = Text("Request ID", "请求标识")
    fileprivate static let wrongSignature = Text("The signature is wrong", "签名错误")
    fileprivate static let expected = Text("What should have been signed", "应当签名的文本")
    fileprivate static let signedInstead = Text("What was signed instead", "实际签名的文本")

    fileprivate static func cutOff(_ size: Int) -> Text { Text("Only the beginning is kept, of \(size) bytes.", "只保留了开头，共 \(size) 字节。") }

    fileprivate static func result(_ result: Simulator.RequestCheck.Result) -> Text {
        switch result {
        case .passed: Text("passed", "通过")
        case .failed: Text("failed", "未通过")
        case .notReached: Text("not reached", "未检查")
        }
    }
}

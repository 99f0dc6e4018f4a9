import HTTPTypes
import Hummingbird

/// Why something was not done.
struct ProblemPage: Page {
    enum Problem: Sendable, Equatable {
        case foreignHost
        case foreignPage
        case staleForm
        case notFound
        /// It can't be done, and why.
        case refused(Text)
        case failed(String)

        init(_ error: any Error) {
            switch error {
            case let problem as Problem: self = problem
            case let error as SimulatorError: self = .refused(error.text)
            case let error as any HTTPResponseError: self = error.status == .notFound ? .notFound : .failed(error.status.description)
            default: self = .failed("\(error)")
            }
        }

        var status: HTTPResponse.Status {
            switch self {
            case .foreignHost: .misdirectedRequest
            case .foreignPage, .staleForm: .forbidden
            case .notFound: .notFound
            case .refused: .conflict
            case .failed: .internalServerError
            }
        }

        fileprivate var text: Text {
            switch self {
            case .foreignHost: .foreignHost
            case .foreignPage: .foreignPage
            case .staleForm: .staleForm
            case .notFound: .notFound
            case .refused, .failed: .refused
            }
        }

        fileprivate var detail: Text? {
            switch self {
            case .refused(let detail): detail
            case .failed(let detail): Text(detail, detail)
            default: nil
            }
        }
    }

    let visit: Visit
    let problem: Problem

    var title: Text { .problem }
    var tab: Section? { nil }

    var content: HTML {
        div(.class("card problem"), .role("alert")) {
            h1 { t(.problem) }
            p { t(problem.text) }
            if let detail = problem.detail { p(.class("hint")) { t(detail) } }
            a(.class("button secondary"), .href(to())) { t(.backToPhone) }
        }
    }

    func response() -> Response { response(status: problem.status) }
}

extension ProblemPage.Problem: Error {}

extension Text {
    fileprivate static let problem = Text("That was not done", "操作未完成")
    fileprivate static let refused = Text("The simulator says why:", "模拟器给出的原因：")
    fileprivate static let notFound = Text("There is no such page, or what it showed is gone.", "没有这个页面，或其内容已不存在。")
    fileprivate static let staleForm = Text(
        "The form is from before the simulator was started anew. Go back, reload the page and try again.", "该表单来自上一次启动的模拟器。请返回、刷新页面后重试。"
    )
    fileprivate static let foreignPage = Text(
        "Another site's page wanted to use the simulator in your name. Nothing was done.", "有其他网站的页面试图以您的名义操作模拟器，已拒绝。"
    )
    fileprivate static let foreignHost = Text(
        "The simulator does not answer to this name, so that no site can pretend to be it. Use its IP address, localhost, or the name it was "
            + "told to listen on.", "模拟器不接受以该主机名访问，以防其他网站冒充。请使用 IP 地址、localhost 或启动时指定的主机名。"
    )
    fileprivate static let backToPhone = Text("To the phone", "返回手机")
}

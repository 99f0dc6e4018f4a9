/// The console's parts, as its navigation has them.
enum Section: String, Sendable, CaseIterable {
    case phone, requests, notifications, clock, keys, faults

    var path: String { self == .phone ? ConsolePath.root : ConsolePath.path(rawValue) }

    var name: Text {
        switch self {
        case .phone: Text("Phone", "手机")
        case .requests: Text("Requests", "请求")
        case .notifications: Text("Notices", "通知")
        case .clock: Text("Clock", "时钟")
        case .keys: Text("Keys", "密钥")
        case .faults: Text("Faults", "故障")
        }
    }

    /// The lines of its icon, in a square of 24.
    var icon: String {
        switch self {
        case .phone: "M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2zM10.5 18.5h3"
        case .requests: "M4 6h16M4 12h16M4 18h10"
        case .notifications: "M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4"
        case .clock: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM12 7.5V12l3 2"
        case .keys: "M8 11a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM11 12l8.5-8.5M16 7l3 3"
        case .faults: "M13 2.5L5 13.5h6l-1 8l8-11h-6z"
        }
    }
}

/// A plug of the site (充电枪).
struct Gun: Sendable, Hashable {
    /// What is painted on it: the platform's charging_gun_number.
    let number: String
    /// The platform's device_id.
    let deviceID: String
    /// The platform's device_ip.
    let deviceIP: String

    static let all = (1...4).map { Gun(number: "0\($0)", deviceID: "EB-2026-000\($0)", deviceIP: "10.0.8.1\($0)") }

    static func numbered(_ number: String) -> Gun? { all.first { $0.number == number } }
}

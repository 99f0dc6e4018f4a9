import CPostgreSQL

/// How to connect: libpq's own settings, by which everything that it knows can be set.
struct ConnectionSettings: Sendable {
    /// In the order in which libpq takes them: later ones win.
    let parameters: [(name: String, value: String)]
    let timeLimit: Duration

    /// - Throws: ``PostgreSQLInboxError``, which repeats nothing of the text, since that may hold a password.
    init(_ text: String, timeLimit: Duration) throws(PostgreSQLInboxError) {
        // After an unescaped @ or / in its password, the rest of that would be taken for a host or a database and be told in errors.
        if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
            let parts = text.drop { $0 != "/" }.dropFirst(2).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts[0].count(where: { $0 == "@" }) < 2, !parts.dropFirst().joined().contains("@") else {
                throw Self.unusable("The URL has an @ too many.", advice: Self.escaping)
            }
        }
        guard let options = PQconninfoParse(text, nil) else {
            throw Self.unusable(
                "The connection's text is neither a URL (postgresql://…) nor settings (host=… dbname=…).",
                advice: "In a URL, escape other characters than letters and digits (%40 for @); in settings, quote values with spaces ('…')."
            )
        }
        defer { PQconninfoFree(options) }
        var option = options
        while let keyword = option.pointee.keyword {
            if String(cString: keyword) == "port", let value = option.pointee.val, !Self.isPort(String(cString: value)) {
                throw Self.unusable("The port is not a number.", advice: Self.escaping)
            }
            option += 1
        }

        let milliseconds = Int(timeLimit / .milliseconds(1))
        self.timeLimit = timeLimit
        self.parameters = [
            ("application_name", "swift-wechatpay inbox"),
            ("connect_timeout", "\(max(2, milliseconds / 1000))"),
            ("tcp_user_timeout", "\(milliseconds)"),
            ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
            // After a fail-over, the server that was the first may only read.
            ("target_session_attrs", "read-write"),
            ("dbname", text),
            ("client_encoding", "UTF8"),
        ]
    }

    private static let escaping = "In a URL's password, write @ as %40, / as %2F and : as %3A."

    private static func isPort(_ text: String) -> Bool {
        text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { $0.isEmpty || UInt16($0) != nil }
    }

    private static func unusable(_ message: String, advice: String) -> PostgreSQLInboxError {
        PostgreSQLInboxError(.unusableSettings, message, advice: advice)
    }
}

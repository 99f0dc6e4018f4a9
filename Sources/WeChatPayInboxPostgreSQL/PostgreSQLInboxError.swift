/// What goes wrong between an inbox and its PostgreSQL server.
///
/// No password and no entry's content is ever part of it.
public struct PostgreSQLInboxError: Error, Sendable {
    public enum Kind: Sendable, Hashable {
        /// The settings make no sense; nothing was tried.
        case unusableSettings
        /// There is no connection to a server: it can't be reached, or lets nobody in.
        case notConnected
        /// The connection broke in the middle of a call.
        case connectionLost
        /// There was no answer in time, or the caller was cancelled while it waited for one.
        case noAnswer
        /// The server refused a statement and changed nothing.
        case refused
        /// The schema is missing, or not of this version.
        case unusableSchema
    }

    public let kind: Kind
    /// What happened.
    public let message: String
    /// The server's code (SQLSTATE), such as `42501`, where it gave one.
    public let code: String?
    /// Whether the call may have taken effect all the same.
    ///
    /// Repeating it does no harm: an entry that was recorded is a duplicate, a claim that was used up is no longer the claimer's, and what was
    /// handed out to nobody is handed out again after its lease.
    public let mayHaveTakenEffect: Bool
    /// What to do next, where that is known.
    public let advice: String?

    init(_ kind: Kind, _ message: String, code: String? = nil, mayHaveTakenEffect: Bool = false, advice: String? = nil) {
        self.kind = kind
        self.message = message
        self.code = code
        self.mayHaveTakenEffect = mayHaveTakenEffect
        self.advice = advice
    }
}

extension PostgreSQLInboxError: CustomStringConvertible {
    public var description: String {
        var text = "PostgreSQL: \(message)"
        if let code { text += " [\(code)]" }
        text += mayHaveTakenEffect ? " The call may have taken effect." : " Nothing was changed."
        if let advice { text += " \(advice)" }
        return text
    }
}

extension PostgreSQLInboxError {
    /// - Parameter message: libpq's.
    static func notConnected(_ message: String) -> PostgreSQLInboxError {
        let advices = [
            ("could not translate host name", "Check the host's name."),
            ("Connection refused", "Check host and port, and that the server runs and listens there."),
            ("No such file or directory", "Check that the server runs on this machine, or name its host."),
            ("timeout expired", "Check host and port, and that no firewall is between."),
            ("password authentication failed", "Check role and password."),
            ("no password supplied", "Give the role's password, best by PGPASSWORD or a password file."),
            ("pg_hba.conf", "Let the role in from this machine, in the server's pg_hba.conf, or connect as that demands (TLS)."),
            ("certificate", "Check sslrootcert, and that the server's certificate is made out to this host."),
            ("root.crt", "Name the file of the authority that issued the server's certificate, as sslrootcert."),
            ("SSL", "Check sslmode, and that the server has TLS switched on."),
            ("database \"", "Create the database, or check its name."),
            ("role \"", "Create the role, or check its name."),
            ("too many", "Raise the server's max_connections, or let each process have fewer connections."),
        ]
        return PostgreSQLInboxError(
            .notConnected, line(message), advice: advices.first { message.contains($0.0) }?.1 ?? "Check host, port, database, role and password."
        )
    }

    /// - Parameter message: libpq's.
    static func connectionLost(_ message: String) -> PostgreSQLInboxError {
        PostgreSQLInboxError(
            .connectionLost, message.isEmpty ? "The connection to the server broke." : line(message), mayHaveTakenEffect: true,
            advice: "The next call connects anew."
        )
    }

    static func refused(_ message: String, code: String?) -> PostgreSQLInboxError {
        let advice: String? =
            switch code {
            case "42501": "Grant the role what `PostgreSQLInboxStore.schemaSQL` says."
            case "42P01", "3F000", "42703":
                "The schema is missing or not of this version: start the program anew, or run `PostgreSQLInboxStore.schemaSQL`."
            case "25006": "This server only reads: connect to the one that writes."
            case "53100": "Free space on the server's disk."
            case "57014": "The server is slow, or another call holds it up: look into pg_stat_activity."
            default: nil
            }
        return PostgreSQLInboxError(.refused, line(message), code: code, advice: advice)
    }

    /// One line of libpq's one or more.
    private static func line(_ message: String) -> String {
        let text = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.hasSuffix(".") ? text : text + "."
    }
}

import CPostgreSQL
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One connection to the server, for threads that may block.
///
/// Unchecked, since libpq's connection is bound to no thread but may be used by one at a time only: whoever uses this one has taken it out
/// of the pool's list, and nobody else knows it.
final class Connection: @unchecked Sendable {
    private let handle: OpaquePointer
    private let timeLimit: Duration
    private var prepared: Set<String> = []
    /// Whether there is more to read of the last call.
    private var isMidway = false

    init(_ settings: ConnectionSettings) throws(PostgreSQLInboxError) {
        timeLimit = settings.timeLimit
        let names = settings.parameters.map { strdup($0.name) }
        let values = settings.parameters.map { strdup($0.value) }
        defer { for text in names + values { free(text) } }
        guard
            let handle = PQconnectdbParams(
                names.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1
            )
        else { throw .notConnected("Out of memory.") }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else { throw .notConnected(String(cString: PQerrorMessage(handle))) }
        guard PQserverVersion(handle) >= 130_000 else { throw .notConnected("The server is older than PostgreSQL 13.") }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else {
            throw .connectionLost(String(cString: PQerrorMessage(handle)))
        }
        try adjustSession()
    }

    deinit { PQfinish(handle) }

    /// What the calls rely on, whatever the server's defaults are.
    private func adjustSession() throws(PostgreSQLInboxError) {
        let milliseconds = "\(Int(timeLimit / .milliseconds(1)))"
        _ = try run([
            Call(
                Statement(
                    """
                    SELECT set_config('statement_timeout', $1, false), set_config('idle_in_transaction_session_timeout', $1, false),
                        set_config('default_transaction_isolation', 'read committed', false),
                        set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on'
                            ELSE current_setting('synchronous_commit') END, false)
                    """
                ), [.text(milliseconds)]
            )
        ])
    }

    /// Whether it can be used again, as far as is known here: a server that ended it has said so.
    var isUsable: Bool {
        guard !isMidway, PQstatus(handle) == CONNECTION_OK else { return false }
        var socket = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        guard poll(&socket, 1, 0) > 0 else { return true }
        return PQconsumeInput(handle) == 1 && PQstatus(handle) == CONNECTION_OK && poll(&socket, 1, 0) == 0
    }

    /// Runs statements in one round trip and one transaction; without an error it is durable.
    ///
    /// - Returns: the rows of each.
    func run(_ calls: [Call], cancellation: Cancellation = Cancellation()) throws(PostgreSQLInboxError) -> [[Row]] {
        // The server has the same limit and should come first: it knows that nothing was changed.
        let wait = Wait(end: .now + timeLimit + .seconds(1), cancellation: cancellation)
        isMidway = true
        // Of each thing sent, the statement that it prepares.
        var sent: [String?] = []
        for call in calls {
            if let name = call.statement.name, !prepared.contains(name), !sent.contains(name) {
                try check(PQsendPrepare(handle, name, call.statement.sql, Int32(call.values.count), call.values.map(\.type)))
                sent.append(name)
            }
            try send(call)
            sent.append(nil)
        }
        try check(PQpipelineSync(handle))

        var results: [[Row]] = []
        var refusal: PostgreSQLInboxError?
        for name in sent {
            let result = try nextResult(wait)
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_COMMAND_OK where name != nil: prepared.insert(name!)
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK: results.append(rows(of: result))
            case PGRES_PIPELINE_ABORTED: break
            default: refusal = try self.refusal(in: result)
            }
            try endOfResults(wait)
        }
        let end = try nextResult(wait)
        defer { PQclear(end) }
        guard PQresultStatus(end) == PGRES_PIPELINE_SYNC else { throw try self.refusal(in: end) }
        isMidway = false
        if let refusal { throw refusal }
        return results
    }

    private func send(_ call: Call) throws(PostgreSQLInboxError) {
        let formats = [Int32](repeating: 1, count: call.values.count)
        let lengths = call.values.map { Int32($0.bytes?.count ?? 0) }
        // The last byte is nobody's: it gives an empty value an address, which tells it from NULL.
        let bytes = call.values.flatMap { $0.bytes ?? [] }.map { CChar(bitPattern: $0) } + [0]
        let result = bytes.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress!
            let pointers = zip(call.values, lengths).map { value, length -> UnsafePointer<CChar>? in
                defer { next += Int(length) }
                return value.bytes == nil ? nil : next
            }
            if let name = call.statement.name {
                return PQsendQueryPrepared(handle, name, Int32(lengths.count), pointers, lengths, formats, 1)
            }
            let types = call.values.map(\.type)
            return PQsendQueryParams(handle, call.statement.sql, Int32(lengths.count), types, pointers, lengths, formats, 1)
        }
        try check(result)
    }

    private func nextResult(_ wait: Wait) throws(PostgreSQLInboxError) -> OpaquePointer {
        try answer(wait)
        guard let result = PQgetResult(handle) else { throw lost() }
        return result
    }

    /// A null result ends those of each statement.
    private func endOfResults(_ wait: Wait) throws(PostgreSQLInboxError) {
        try answer(wait)
        guard let result = PQgetResult(handle) else { return }
        PQclear(result)
        throw lost()
    }

    /// Waits until a result can be taken without blocking.
    private func answer(_ wait: Wait) throws(PostgreSQLInboxError) {
        while true {
            let unsent = PQflush(handle)
            guard unsent >= 0 else { throw lost() }
            if PQisBusy(handle) == 0 { return }
            let events = Int16(POLLIN) | (unsent > 0 ? Int16(POLLOUT) : 0)
            guard try wait.isReady(PQsocket(handle), events) else { continue }
            guard PQconsumeInput(handle) == 1 else { throw lost() }
        }
    }

    private func rows(of result: OpaquePointer) -> [Row] {
        (0..<PQntuples(result)).map { row in
            Row(
                (0..<PQnfields(result)).map { column in
                    guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return nil }
                    return Array(UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column))))
                }
            )
        }
    }

    /// - Throws: what tells that the connection is lost. Only of an ERROR is it known that it undid the transaction.
    private func refusal(in result: OpaquePointer) throws(PostgreSQLInboxError) -> PostgreSQLInboxError {
        func field(_ code: Unicode.Scalar) -> String? { PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) } }
        guard field("V") == "ERROR", let message = field("M") else {
            throw .connectionLost(field("M") ?? String(cString: PQresultErrorMessage(result)))
        }
        return .refused(message, code: field("C"))
    }

    private func check(_ result: Int32) throws(PostgreSQLInboxError) {
        guard result == 1 else { throw lost() }
    }

    private func lost() -> PostgreSQLInboxError { .connectionLost(String(cString: PQerrorMessage(handle))) }
}

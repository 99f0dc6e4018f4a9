import CPostgreSQL

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A parameter of a statement, in PostgreSQL's binary form.
struct Value: Sendable {
    let type: Oid
    let bytes: [UInt8]?

    static func text(_ text: String?) -> Value { Value(type: 25, bytes: text.map { Array($0.utf8) }) }
    static func bytes(_ bytes: Data) -> Value { Value(type: 17, bytes: Array(bytes)) }
    static func boolean(_ value: Bool) -> Value { Value(type: 16, bytes: [value ? 1 : 0]) }
    static func integer(_ value: Int) -> Value { Value(type: 20, bytes: bigEndian(Int64(value))) }

    static func time(_ time: Date) -> Value {
        // What PostgreSQL can hold: from 4713 BC to the year 294276.
        let microseconds = (time.timeIntervalSince1970 * 1e6).rounded() - epoch * 1e6
        return Value(type: 1184, bytes: bigEndian(Int64(min(max(microseconds, -2.1e17), 9.2e18))))
    }

    /// In microseconds, a hundred years at most.
    static func microseconds(_ duration: Duration) -> Value {
        integer(Int(min(max(duration, .seconds(-century)), .seconds(century)) / .microseconds(1)))
    }

    /// The second from which PostgreSQL counts: the year 2000.
    static let epoch = 946_684_800.0
    private static let century = 100 * 365 * 86400

    private static func bigEndian(_ value: Int64) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
}

/// A row of a result, read from its first column to its last.
struct Row {
    private var columns: ArraySlice<[UInt8]?>

    init(_ columns: [[UInt8]?]) { self.columns = columns[...] }

    mutating func optionalText() throws(PostgreSQLInboxError) -> String? {
        try next().map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func text() throws(PostgreSQLInboxError) -> String { try known(optionalText()) }

    mutating func bytes() throws(PostgreSQLInboxError) -> Data { try Data(known(next())) }

    mutating func boolean() throws(PostgreSQLInboxError) -> Bool { try known(next()) == [1] }

    mutating func optionalInteger() throws(PostgreSQLInboxError) -> Int? {
        try next().map { $0.reduce(into: Int64(0)) { $0 = $0 << 8 | Int64($1) } }.map { Int($0) }
    }

    mutating func integer() throws(PostgreSQLInboxError) -> Int { try known(optionalInteger()) }

    mutating func optionalTime() throws(PostgreSQLInboxError) -> Date? {
        try optionalInteger().map { Date(timeIntervalSince1970: (Double($0) + Value.epoch * 1e6) / 1e6) }
    }

    mutating func time() throws(PostgreSQLInboxError) -> Date { try known(optionalTime()) }

    private mutating func next() throws(PostgreSQLInboxError) -> [UInt8]? {
        guard let column = columns.popFirst() else { throw Self.unreadable }
        return column
    }

    private func known<Known>(_ value: Known?) throws(PostgreSQLInboxError) -> Known {
        guard let value else { throw Self.unreadable }
        return value
    }

    static let unreadable = PostgreSQLInboxError(
        .unusableSchema, "The inbox's tables hold what this version can't read.", mayHaveTakenEffect: true,
        advice: "Has somebody changed them, or a newer version?"
    )
}

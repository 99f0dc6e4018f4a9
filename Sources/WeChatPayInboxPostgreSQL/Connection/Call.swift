/// A text of SQL, with `$1` for the first value.
struct Statement: Sendable {
    /// Under which name connections keep it prepared; `nil` for one that is run once.
    let name: String?
    let sql: String

    init(_ sql: String, name: String? = nil) {
        self.sql = sql
        self.name = name
    }
}

/// A statement with its values.
struct Call: Sendable {
    let statement: Statement
    let values: [Value]

    init(_ statement: Statement, _ values: [Value] = []) {
        self.statement = statement
        self.values = values
    }
}

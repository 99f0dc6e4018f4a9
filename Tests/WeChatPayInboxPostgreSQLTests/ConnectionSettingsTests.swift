import Testing

@testable import WeChatPayInboxPostgreSQL

@Suite("PostgreSQL: settings that nobody could connect by") struct ConnectionSettingsTests {
    @Test(arguments: [
        "postgresql://inbox:se@cret@db.example.com/shop", "postgresql://inbox:se/cret@db.example.com/shop", "postgresql://inbox:12/cret@db/shop",
        "postgres://inbox:se%zzcret@db.example.com/shop", "host=db.example.com password=se cret dbname=shop", "password='secret",
        "postgresql://inbox:secret@db.example.com:se/shop", "host=db.example.com port=secret",
    ])
    func areRefusedWithoutAWordOfThePassword(_ text: String) throws {
        let error = try #require(throws: PostgreSQLInboxError.self) { try ConnectionSettings(text, timeLimit: .seconds(1)) }
        #expect(error.kind == .unusableSettings)
        #expect(!error.mayHaveTakenEffect)
        #expect(!error.description.contains("cret"))
    }

    @Test(arguments: ["", String(repeating: "a", count: 64), "a\0b"]) func aSchemaThatPostgreSQLWouldCallOtherwiseIsRefused(_ name: String) {
        #expect(throws: PostgreSQLInboxError.self) { try PostgreSQLInboxStore.schemaSQL(schema: name) }
    }
}

import HTTPTypes
import Testing
import WeChatPayCatalog

@testable import WeChatPaySimulator

@Suite("Operations by path")
struct OperationTableTests {
    private let table = OperationTable(
        ["/v3/a/{x}/c/d", "/v3/a/b/{y}/{z}", "/v3/a/{id}", "/v3/a/{other}"].map { Operation(.get, $0) { _ in .noContent } }
            + [Operation(.post, "/v3/a/{id}") { _ in .noContent }]
    )

    @Test(
        "The one with the fewest variables is meant, of those the first",
        arguments: [
            ("/v3/a/b/c/d", "/v3/a/{x}/c/d"), ("/v3/a/b/c/e", "/v3/a/b/{y}/{z}"), ("/v3/a/1", "/v3/a/{id}"), ("/v3/a/%7B%7D", "/v3/a/{id}"),
        ]
    )
    func choice(_ path: String, _ template: String) {
        #expect(table.find(.get, path[...])?.operation.path.template == template)
    }

    @Test("Variables have their values without percent-encoding")
    func variables() {
        #expect(table.find(.get, "/v3/a/b/%E4%B8%80/2")?.variables == ["y": "一", "z": "2"])
    }

    @Test("What is no path of an operation leads nowhere", arguments: ["/v3/a", "/v3/a/1/", "/v3//a/1", "/v3/a/1/2", "/", "", "/v3/a/%FF"])
    func none(_ path: String) {
        #expect(table.find(.get, path[...]) == nil)
    }

    @Test("The method counts")
    func method() {
        #expect(table.find(.post, "/v3/a/1")?.operation.method == .post)
        #expect(table.find(.delete, "/v3/a/1") == nil)
    }

    @Test("Every documented operation is found by its own path")
    func catalog() throws {
        for entry in APICatalog.shared.entries {
            let found = APICatalog.shared.entry(method: String(entry.method), path: String(entry.path))
            // Two paths may differ in their variables' names only.
            #expect(found?.name.replacing(/{[^}]*}/, with: "{}") == entry.name.replacing(/{[^}]*}/, with: "{}"))
        }
    }
}

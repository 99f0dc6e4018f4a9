import Foundation
import WeChatPaySpec

/// The operations as `WeChatPayCatalog` carries them: each a text of JSON, so that none has to be read to find another.
struct EmbeddedSpec {
    let family: SpecFamily

    func file() throws -> GeneratedFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var text = SourceText(imports: []).text
        text += "\nextension APIFamily {\n"
        text += "    /// \(family.title)\n"
        text +=
            "    static let \(name) = APIFamily(name: \"\(family.name)\", title: \"\(family.title)\", module: \"\(family.module)\", texts: [\n"
        for operation in family.operations {
            text += "        (\"\(operation.name)\", ##\"" + String(decoding: try encoder.encode(operation), as: UTF8.self) + "\"##),\n"
        }
        text += "    ])\n}\n"
        return GeneratedFile(path: "Sources/WeChatPayCatalog/Generated/APIFamily+\(family.folder).swift", text: text)
    }

    var name: String { family.folder.prefix(1).lowercased() + family.folder.dropFirst() }
}

/// The list of all families.
struct EmbeddedFamilies {
    let families: [SpecFamily]

    func file() -> GeneratedFile {
        var text = SourceText(imports: [])
        text.line()
        text.block("extension APIFamily") { text in
            text.line("static let all: [APIFamily] = [\(families.map { "." + EmbeddedSpec(family: $0).name }.joined(separator: ", "))]")
        }
        return GeneratedFile(path: "Sources/WeChatPayCatalog/Generated/APIFamily+All.swift", text: text.text)
    }
}

/// The typed endpoints of a family: one file for the shared shapes, one per first segment of the paths.
struct TypedEndpoints {
    let family: SpecFamily

    func files() -> [GeneratedFile] {
        let folder = "Sources/WeChatPayAPI/\(family.folder)/Generated"
        let root = family.name == "v2" ? "V2" : "V3"
        var files = [GeneratedFile(path: "\(folder)/\(family.namespace)+Shapes.swift", text: shapes())]
        let tree = EndpointTree(family.operations)
        let writer = EndpointWriter(family: family)
        for node in tree.roots {
            let foundation = [
                "", "#if canImport(FoundationEssentials)", "public import FoundationEssentials", "#else", "public import Foundation", "#endif",
            ]
            var text = SourceText(imports: ["public import WeChatPay"] + (node.hasRedirection ? foundation : []))
            writer.write(node, among: tree.roots, in: root, path: root.lowercased(), to: &text)
            files.append(GeneratedFile(path: "\(folder)/\(root)+\(node.typeName(among: tree.roots)).swift", text: text.text))
        }
        return files
    }

    private func shapes() -> String {
        let writer = ShapeWriter(namespace: family.namespace)
        var text = SourceText(imports: ["public import WeChatPay"])
        text.line()
        text.documentation(["The shapes that several operations share: \(family.title)."])
        text.line("public enum \(family.namespace) {}")
        for shape in family.shapes {
            text.line()
            text.block("extension \(family.namespace)") { text in
                writer.write(struct: shape.name, fields: shape.fields, documentation: ["\(shape.name), as several operations have it."], to: &text)
            }
        }
        for enumeration in family.enumerations {
            text.line()
            text.block("extension \(family.namespace)") { text in
                writer.write(
                    enumeration: enumeration.name, values: enumeration.values,
                    documentation: ["The documented values; a value that is not among them is kept as it came."], to: &text
                )
            }
        }
        return text.text
    }
}

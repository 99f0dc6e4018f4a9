import WeChatPaySpec

/// Fields in columns, those of an object indented below it.
struct FieldTree {
    private struct Row {
        let name: String
        let type: String
        let notes: [String]
    }

    let fields: [APIField]

    var text: String {
        let rows = Self.rows(fields, depth: 1)
        let nameWidth = rows.map(\.name.count).max() ?? 0
        let typeWidth = rows.map(\.type.count).max() ?? 0
        let indentation = String(repeating: " ", count: nameWidth + typeWidth + 4)
        return rows.map { row in
            let start = row.name.padding(to: nameWidth) + "  " + row.type.padding(to: typeWidth)
            let notes = row.notes.joined(separator: "\n" + indentation)
            return notes.isEmpty ? start : start + "  " + notes
        }.joined(separator: "\n")
    }

    private static func rows(_ fields: [APIField], depth: Int) -> [Row] {
        fields.flatMap { field in
            let name = String(repeating: "  ", count: depth) + field.displayName
            let type = field.typeName + (field.isRequired ? ", required" : ", optional")
            return [Row(name: name, type: type, notes: notes(on: field))] + rows(field.fields, depth: depth + 1)
        }
    }

    private static func notes(on field: APIField) -> [String] {
        var notes: [String] = []
        switch (field.title, field.term) {
        case (let title?, let term?): notes.append("\(title) (\(term))")
        case (let text?, nil), (nil, let text?): notes.append(text)
        case (nil, nil): break
        }
        if !field.values.isEmpty { notes.append("one of " + field.values.joined(separator: ", ")) }
        if let encryption = field.encryption { notes.append("encrypted with the \(encryption.rawValue)'s key") }
        if let size = field.limits?.maximumSize { notes.append("\(size) bytes at most") }
        if let endings = field.limits?.endings, !endings.isEmpty { notes.append("its name ends with ." + endings.joined(separator: ", .")) }
        if field.computed != nil { notes.append("the client fills it in") }
        return notes
    }
}

extension APIField {
    /// `coupon_refund_id_0_1` stands for a field with two numbers.
    fileprivate var displayName: String { name + (0..<numbers).map(String.init).joined(separator: "_") }

    fileprivate var typeName: String {
        let name =
            switch encoding {
            case .json: encodesList ? "JSON text of a list" : "JSON text"
            case .form: "form text"
            case nil: isTime ? "time (RFC 3339)" : kind.rawValue
            }
        return isList ? "list of \(name)s" : name
    }
}

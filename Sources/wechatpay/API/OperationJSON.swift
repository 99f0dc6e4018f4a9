import WeChatPay
import WeChatPayCatalog
import WeChatPaySpec

// A member is there only where it says something.

extension APIOperation {
    /// One line of a list.
    func summary(in family: APIFamily) -> JSON {
        JSON(known: [
            "name": JSON(name), "method": JSON(method), "path": JSON(callPath), "title": JSON(summary), "term": JSON(term),
            "tag": tag.map { JSON($0) }, "family": JSON(family.name), "retired": retired.map { JSON($0) },
        ])
    }

    /// Everything that is known.
    func description(in family: APIFamily) -> JSON {
        let call = SwiftCall(operation: self)
        let more = JSON(known: [
            "version": JSON(version.rawValue), "description": description.map { JSON($0) }, "module": JSON(family.module),
            "modes": JSON(texts: modes), "documents": JSON(texts: documents), "server": server.map { JSON($0) },
            "needsClientCertificate": JSON(needsClientCertificate), "settledBy": settledBy.map { JSON($0) },
            "idempotencyField": idempotencyField.map { JSON($0) },
            "swift": JSON(known: ["dynamic": JSON(call.dynamic), "typed": call.typed.map { JSON($0) }]),
            "pathVariables": JSON(pathVariables), "query": JSON(query), "headers": JSON(headers), "body": body?.json, "response": response.json,
        ])
        return .object((summary(in: family).object ?? [:]).merging(more.object ?? [:]) { $1 })
    }
}

extension APIBody {
    fileprivate var json: JSON {
        JSON(known: [
            "encoding": JSON(encoding.rawValue), "required": JSON(isRequired), "fields": JSON(fields), "shape": shape.map { JSON($0) },
        ])
    }
}

extension APIResponse {
    fileprivate var json: JSON {
        JSON(known: [
            "status": JSON(status), "content": JSON(content.rawValue), "fields": JSON(fields), "shape": shape.map { JSON($0) },
        ])
    }
}

extension APIField {
    fileprivate var json: JSON {
        JSON(known: [
            "name": JSON(name), "type": JSON(kind.rawValue), "list": isList ? true : nil, "required": JSON(isRequired),
            "title": title.map { JSON($0) }, "term": term.map { JSON($0) }, "values": JSON(texts: values),
            "encryptedFor": encryption.map { JSON($0.rawValue) }, "encoding": encoding.map { JSON($0.rawValue) },
            "format": isTime ? "date-time" : nil, "filledInWith": computed.map { JSON($0.rawValue) }, "numbers": numbers > 0 ? JSON(numbers) : nil,
            "fields": JSON(fields), "shape": shape.map { JSON($0) },
        ])
    }
}

extension JSON {
    fileprivate init(known members: [String: JSON?]) { self = .object(members.compactMapValues { $0 }) }

    fileprivate init?(texts: [String]) {
        guard !texts.isEmpty else { return nil }
        self = .array(texts.map { JSON($0) })
    }

    fileprivate init?(_ fields: [APIField]) {
        guard !fields.isEmpty else { return nil }
        self = .array(fields.map(\.json))
    }
}

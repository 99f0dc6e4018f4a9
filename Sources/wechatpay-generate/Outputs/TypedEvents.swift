import WeChatPaySpec

/// The notifications as an enumeration, a case for each, and what they carry.
struct TypedEvents {
    let notifications: [APINotification]
    let shapes: [SpecReader.Shape]

    private static let folder = "Sources/WeChatPay/Webhooks/Generated"

    func files() -> [GeneratedFile] {
        [
            GeneratedFile(path: "\(Self.folder)/WebhookEvent.swift", text: enumeration()),
            GeneratedFile(path: "\(Self.folder)/WebhookEvent+Decoding.swift", text: decoding()),
            GeneratedFile(path: "\(Self.folder)/WebhookEvent+Shapes.swift", text: shapeTypes()),
        ]
    }

    private func enumeration() -> String {
        var text = SourceText(imports: [])
        text.line()
        text.documentation([
            "What a notification tells: a case for each that the platform documents.", "",
            "Events of one thing carry the same type, so that one pattern can take several of them:", "", "```swift",
            "switch try notification.event {", "case .transactionSuccess(let transaction): …",
            "case .refundSuccess(let refund), .refundClosed(let refund): …", "case .unknown(let type, let json): …", "default: break", "}", "```",
            "Later versions may know more cases: a `switch` needs a `default`.",
        ])
        text.block("public indirect enum WebhookEvent: Hashable, Sendable") { text in
            for notification in notifications {
                text.documentation([
                    notification.summary + (notification.term.map { " (\($0))" } ?? "") + ".", "", "`\(notification.name)`",
                ])
                text.line("case \(notification.caseName)(\(notification.shape))")
            }
            text.documentation(["An event type that this version does not know, its resource being JSON; verified and decrypted all the same."])
            text.line("case unknown(eventType: String, JSON)")
            text.documentation(["A message of APIv2 that this version does not know; verified all the same."])
            text.line("case v2Unknown(eventType: String, XML)")
        }
        return text.text
    }

    private func decoding() -> String {
        var text = SourceText(imports: [])
        text.line()
        text.block("extension WebhookNotification") { text in
            for version in [APIOperation.ProtocolVersion.v3, .v2] {
                text.documentation(["`nil` for an event type that is not known."])
                text.block("func knownEventOf\(version.rawValue.uppercased())() throws -> WebhookEvent?") { text in
                    // To compare a text with a hundred others costs more than to decode many a resource.
                    text.line("switch (eventType.utf8.count, eventType) {")
                    for notification in notifications where notification.version == version && notification.variant == nil {
                        for variant in notifications where variant.isVariant(of: notification) { writeCase(variant, to: &text) }
                        writeCase(notification, to: &text)
                    }
                    text.line("default: nil")
                    text.line("}")
                }
                text.line()
            }
            for notification in notifications {
                let forms = notifications.filter { $0.isForm(of: notification) }
                guard !forms.isEmpty else { continue }
                writeForms(of: notification, forms, to: &text)
            }
        }
        return text.text
    }

    private func writeCase(_ notification: APINotification, to text: inout SourceText) {
        let hasForms = notifications.contains { $0.isForm(of: notification) }
        let condition = notification.variant?.originalType.map { " where originalType == \"\($0)\"" } ?? ""
        let value = hasForms ? "try decode(\(SwiftName.type(notification.caseName)).self).event" : ".\(notification.caseName)(try decode())"
        text.line("case (\(notification.eventType.utf8.count), \"\(notification.eventType)\")\(condition): \(value)")
    }

    /// Of two forms of a resource, the one whose member is there: read in one pass.
    private func writeForms(of notification: APINotification, _ forms: [APINotification], to text: inout SourceText) {
        text.block("private struct \(SwiftName.type(notification.caseName)): Decodable") { text in
            text.line("let event: WebhookEvent")
            text.line()
            text.block("init(from decoder: any Decoder) throws") { text in
                text.line("let members = try decoder.members()")
                for form in forms {
                    text.block("if members.contains(\"\(form.variant?.member ?? "")\")") { text in
                        text.line("event = .\(form.caseName)(try WebhookEvent.\(form.shape)(from: decoder))")
                        text.line("return")
                    }
                }
                text.line("event = .\(notification.caseName)(try WebhookEvent.\(notification.shape)(from: decoder))")
            }
        }
    }

    private func shapeTypes() -> String {
        let writer = ShapeWriter(namespace: "WebhookEvent")
        var text = SourceText(imports: [])
        for shape in shapes {
            text.line()
            text.block("extension WebhookEvent") { text in
                let fields = shape.fields.filter { $0.computed == nil }
                writer.write(struct: shape.name, fields: fields, documentation: ["\(shape.title ?? shape.name)."], to: &text)
            }
        }
        return text.text
    }
}

extension APINotification {
    private func shares(_ other: APINotification) -> Bool { version == other.version && eventType == other.eventType && other.variant == nil }

    /// Whether it is told from `other` by the resource's original type.
    fileprivate func isVariant(of other: APINotification) -> Bool { shares(other) && variant?.originalType != nil }

    /// Whether it is told from `other` by a member of the resource.
    fileprivate func isForm(of other: APINotification) -> Bool { shares(other) && variant?.member != nil }
}

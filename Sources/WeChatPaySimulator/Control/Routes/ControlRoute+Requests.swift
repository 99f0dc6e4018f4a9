import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ControlRoute {
    static let requests = [
        ControlRoute(.get, "requests") { api, request in
            let method = try request.query("method").map { text throws(SimulatorError) in try FaultText.method(text) }
            let path = request.query("path")
            let watch = RequestWatch(log: api.log, events: api.events)
            let found = try await waited(request) { count, timeout in
                try await watch.requests(to: method ?? .any, path ?? "*", count: count, timeout: timeout)
            } else: {
                watch.requests(to: method ?? .any, path ?? "*")
            }
            return .json(.array(found.suffix(1000).map { JSON($0) }))
        },
        ControlRoute(.get, "requests/{id}") { api, request in
            guard let found = Int(request["id"]).flatMap({ api.log.find($0) }) else {
                throw SimulatorError(english: "There is no request \(request["id"]) in the log, or it is no longer.", kind: .notFound)
            }
            return .json(JSON(detailsOf: found))
        },
    ]

    static let notifications = [
        ControlRoute(.get, "notifications") { api, request in
            let eventType = request.query("event_type")
            let isDelivered = request.query("delivered").map { $0 == "true" }
            let watch = NotificationWatch(all: api.notifications, events: api.events)
            let isWanted: @Sendable (Simulator.Notification) -> Bool = { notification in
                (eventType.map { $0 == notification.eventType } ?? true) && (isDelivered.map { $0 == notification.isDelivered } ?? true)
            }
            let found = try await waited(request) { count, timeout in
                try await watch.notifications(count: count, timeout: timeout, where: isWanted)
            } else: {
                try await api.notifications().filter(isWanted)
            }
            return .json(.array(found.map(JSON.init)))
        },
        ControlRoute(.post, "notifications/{id}/send-again") { api, request in
            try await api.sent.sendAgain(request["id"])
            return .done
        },
        ControlRoute(.post, "notifications/{id}/send-edited") { api, request in
            .json(["id": .string(try await api.sent.send(like: request["id"], content: request.text("content")))])
        },
    ]

    /// Waits until there are as many as the query's `count` says, for as long as its `timeout`; without `timeout` not at all.
    private static func waited<Value>(
        _ request: ControlRequest, _ wait: (Int, Duration) async throws -> Value, else now: () async throws -> Value
    ) async throws -> Value {
        guard let seconds = try request.queryNumber("timeout", in: 0...600) else { return try await now() }
        return try await wait(Int(try request.queryNumber("count", in: 1...10_000) ?? 1), .seconds(seconds))
    }
}

extension JSON {
    fileprivate init(_ request: Simulator.ReceivedRequest) { self = .object(Self.summary(request)) }

    fileprivate init(detailsOf request: Simulator.ReceivedRequest) {
        var members = Self.summary(request)
        members["headers"] = JSON(request.headers)
        members["checks"] = .array(
            request.checks.map { check in
                [
                    "check": .string(check.kind.rawValue), "result": .string(check.result.rawValue),
                    "message": check.message.map { .string($0) } ?? .null,
                ]
            }
        )
        members["signature"] =
            request.signature.map { comparison in
                [
                    "expected": .string(comparison.expected), "signed": comparison.signed.map { .string($0) } ?? .null,
                    "mistakes": .array(comparison.mistakes.map { .string($0.rawValue) }), "hint": .string(comparison.hint),
                ]
            } ?? .null
        members["answer"] =
            request.answer.map { answer in
                [
                    "status": .integer(answer.status), "headers": JSON(answer.headers), "body": .string(String(decoding: answer.body, as: UTF8.self)),
                    "body_size": .integer(answer.bodySize),
                ]
            } ?? .null
        self = .object(members)
    }

    private static func summary(_ request: Simulator.ReceivedRequest) -> [String: JSON] {
        [
            "id": .integer(request.id), "time": .string(ShanghaiTime.text(request.time)), "method": .string(request.method),
            "target": .string(request.target), "operation": request.operation.map { .string($0) } ?? .null,
            "body": .string(String(decoding: request.body, as: UTF8.self)), "body_size": .integer(request.bodySize),
            "status": request.status.map { .integer($0) } ?? .null, "code": request.code.map { .string($0) } ?? .null,
            "failed_check": request.failedCheck.map { .string($0.kind.rawValue) } ?? .null,
            "source": request.source.map { .string($0.rawValue) } ?? .null, "fault": request.fault.map { .string("\($0)") } ?? .null,
            "duration_ms": .number(request.duration.inSeconds * 1000), "request_id": .string(request.requestID),
            "client_certificate_serial": request.clientCertificateSerial.map { .string($0) } ?? .null,
        ]
    }

    private init(_ headers: HTTPFields) {
        self = .object(
            Dictionary(headers.map { ($0.name.rawName, .string($0.value)) }) { first, second in
                .string("\(first.string ?? ""), \(second.string ?? "")")
            })
    }

    fileprivate init(_ notification: Simulator.Notification) {
        self = [
            "id": .string(notification.id), "event_type": .string(notification.eventType), "url": .string(notification.url),
            "resource": notification.resource, "attempts": .array(notification.attempts.map { $0.map { .integer($0) } ?? .null }),
            "is_delivered": .bool(notification.isDelivered), "is_given_up": .bool(notification.isGivenUp),
        ]
    }
}

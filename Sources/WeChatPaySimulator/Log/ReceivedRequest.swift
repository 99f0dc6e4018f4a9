public import HTTPTypes
import WeChatPay

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension Simulator {
    /// A request that the simulator received, what it checked, and how it answered.
    ///
    /// What costs something to find out (``checks``, ``signature``) is found out when it is asked for.
    public struct ReceivedRequest: Sendable, Identifiable {
        /// What an answer follows from.
        public enum Source: String, Sendable, Hashable {
            /// Rules, with a state.
            case rules
            /// The operation's description alone.
            case description
        }

        /// What was answered.
        public struct Answer: Sendable {
            public let status: Int
            public let headers: HTTPFields
            /// The body's first 64 KiB.
            public let body: Data
            /// The whole body's size, in bytes.
            public let bodySize: Int
        }

        /// Its number in the log, in the order of arrival at the log, from 1.
        public internal(set) var id: Int
        /// When it came, in real time.
        public let time: Date
        public let method: String
        /// Path and query as they came over the wire.
        public let target: String
        /// The host and port that the client called.
        public let authority: String
        /// The body's first 64 KiB; all of it where the signature is wrong.
        public let body: Data
        /// The whole body's size, in bytes; 0 when it was larger than the platform takes.
        public let bodySize: Int
        /// The paths by which the operation goes, with their variables in braces; the documented one first. Empty when there is no such
        /// operation.
        public let templates: [String]
        /// What the answer follows from; `nil` when there is no such operation.
        public let source: Source?
        /// The HTTP status answered; `nil` when a fault kept the simulator silent.
        public let status: Int?
        /// The error code answered, such as `SIGN_ERROR`.
        public let code: String?
        public let requestID: String
        /// The serial of the certificate that the client has shown on the connection; `nil` for none.
        public let clientCertificateSerial: String?
        /// What was answered; `nil` when a fault kept the simulator silent.
        public let answer: Answer?
        /// How long the simulator took, without what a fault added.
        public let duration: Duration
        /// The trouble that was made.
        public let fault: Fault.Effect?

        /// About how much memory it holds, in bytes.
        let weight: Int

        private let receivedHeaders: HTTPFields
        private let madeChecks: [RequestCheck.Kind]
        private let failure: RequestTrace.Failure?
        private let inspector: any SignatureInspector

        /// The headers, without those whose values are secrets.
        public var headers: HTTPFields { HTTPFields(receivedHeaders.filter { ![.cookie, .proxyAuthorization].contains($0.name) }) }

        /// The operation's documented path, with its variables in braces; `nil` when there is no such operation.
        public var operation: String? { templates.first }

        /// The path as it came over the wire.
        public var path: Substring { target.prefix { $0 != "?" } }

        /// The checks in the order in which they are made.
        public var checks: [RequestCheck] {
            let end = failure.flatMap { madeChecks.firstIndex(of: $0.check) } ?? madeChecks.endIndex
            let isStopped = failure == nil && fault?.comesBeforeTheOperation == true
            return madeChecks.enumerated().map { index, kind in
                if index == end { return RequestCheck(kind: kind, result: .failed, message: failure?.message) }
                let isReached = index < end && !(isStopped && kind == .description)
                return RequestCheck(kind: kind, result: isReached ? .passed : .notReached, message: nil)
            }
        }

        /// The check that failed.
        public var failedCheck: RequestCheck? { checks.first { $0.result == .failed } }

        /// What should have been signed, and what was signed instead; `nil` unless the signature was refused.
        public var signature: SignatureComparison? {
            failure?.check == .signature ? inspector.comparison(of: self) : nil
        }

        /// What the client said its body is.
        var contentType: String { receivedHeaders[.contentType] ?? "" }
    }
}

/// Finds out what was signed in a request whose signature is wrong.
protocol SignatureInspector: Sendable {
    func comparison(of request: Simulator.ReceivedRequest) -> Simulator.SignatureComparison?
}

extension Simulator.ReceivedRequest {
    /// - Parameter id: 0 until the log gives one.
    init(
        _ request: Platform.Request, _ trace: RequestTrace, _ answer: Platform.Answer, code: String?, requestID: String,
        inspector: any SignatureInspector
    ) {
        let body = request.body ?? Data()
        let isSilent = trace.effect?.isSilent == true
        self.id = 0
        self.time = trace.time
        self.method = request.method.rawValue
        self.target = request.target
        self.authority = request.authority
        self.body = trace.failure?.check == .signature ? body : RequestLog.bounded(body)
        self.bodySize = body.count
        self.templates = trace.templates
        self.source = trace.source
        self.status = isSilent ? nil : answer.status
        self.code = isSilent ? nil : code
        self.requestID = requestID
        self.clientCertificateSerial = request.clientCertificate?.serial
        self.answer =
            isSilent
            ? nil : Answer(status: answer.status, headers: answer.headers, body: RequestLog.bounded(answer.body), bodySize: answer.body.count)
        self.duration = .now - trace.start
        self.fault = trace.effect
        self.receivedHeaders = request.headers
        self.madeChecks = trace.checks
        self.failure = trace.failure
        self.inspector = inspector
        let texts = request.headers.reduce(target.utf8.count) { $0 + $1.value.utf8.count }
        self.weight = self.body.count + texts + (self.answer?.body.count ?? 0) + 1024
    }
}

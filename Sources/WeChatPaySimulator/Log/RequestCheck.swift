extension Simulator {
    /// One of the checks that a request has to pass, in the order in which they are made.
    public struct RequestCheck: Sendable, Hashable {
        /// What is checked.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// That the body is no larger than the platform takes.
            case size
            /// That a `Simulator-Fault` header, where there is one, can be read.
            case faultHeader = "fault-header"
            /// APIv3: that `Accept` takes JSON.
            case accept
            /// APIv3: that there is a `User-Agent`.
            case userAgent = "user-agent"
            /// APIv3: that there is an `Authorization`, and that it has the platform's form.
            case authorization
            /// APIv2: that the path is one of the documented ones.
            case path
            /// APIv2: that the XML, form or query can be read.
            case message
            /// That the number is the merchant's.
            case merchant
            /// APIv3: that the serial is that of the merchant's certificate.
            case serial
            /// APIv3: that the timestamp is within five minutes.
            case timestamp
            /// That the nonce is there and not too long.
            case nonce
            /// APIv2: that `sign_type` is a known one.
            case signType = "sign-type"
            /// That the signature is that of the request.
            case signature
            /// APIv3: that the nonce is new.
            case repetition
            /// APIv3: that `Wechatpay-Serial`, where there is one, is one of the platform's.
            case platformSerial = "platform-serial"
            /// APIv3: that path and method are a documented operation's.
            case operation
            /// APIv2: that the merchant's certificate was shown where an operation demands it.
            case clientCertificate = "client-certificate"
            /// That path, query, headers and body are as the operation's description says.
            case description
        }

        /// How a check went.
        public enum Result: String, Sendable, Hashable {
            case passed
            case failed
            /// An earlier check failed, or a fault came first.
            case notReached = "not-reached"
        }

        public let kind: Kind
        public let result: Result
        /// What the platform says of a failure.
        public let message: String?
    }
}

extension Simulator.RequestCheck {
    /// The checks of APIv3, in their order.
    static let v3: [Kind] = [
        .size, .accept, .userAgent, .authorization, .merchant, .serial, .timestamp, .nonce, .signature, .repetition, .platformSerial, .operation,
        .faultHeader, .description,
    ]

    /// The checks of APIv2, in their order.
    static let v2: [Kind] = [
        .path, .message, .merchant, .nonce, .signType, .signature, .clientCertificate, .faultHeader, .description,
    ]
}

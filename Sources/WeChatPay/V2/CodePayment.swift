/// How a payment by the user's code (付款码支付) ended.
public enum CodePayment: Sendable {
    /// The user has paid: the answer of `pay/micropay`, or of the query that saw it.
    case paid(WeChatPay.Response)
    /// It did not come about in time and is reversed: no money has moved, or it is back. The next try needs a new `out_trade_no`.
    case reversed(WeChatPay.Response)

    /// How long the outcome of a payment by code is waited for.
    public struct Rhythm: Sendable, Hashable {
        /// Between two queries, and between two reversals.
        public var interval: Duration
        /// How often to query before the payment is reversed.
        public var queries: Int
        /// How often to reverse while it stays unclear whether that took effect.
        public var reversals: Int

        public init(interval: Duration, queries: Int, reversals: Int) {
            self.interval = interval
            self.queries = queries
            self.reversals = reversals
        }

        /// As the platform recommends: every 10 seconds, for 30 seconds.
        public static let documented = Rhythm(interval: .seconds(10), queries: 3, reversals: 3)
    }
}

extension V2 {
    /// Takes a payment by the user's code and sees it through: while the user enters the password, or nobody knows what became of it,
    /// `pay/orderquery` is asked; when it stays so, `secapi/pay/reverse` takes it back.
    ///
    /// ```swift
    /// switch try await wechatPay.v2.payByCode(["appid": …, "mch_id": …, "out_trade_no": …, "total_fee": 888, "auth_code": …, …]) {
    /// case .paid(let answer): …
    /// case .reversed: // ask the user for another code, under a new out_trade_no
    /// }
    /// ```
    /// The reversal needs the client certificate. Documentation: <https://pay.weixin.qq.com/doc/v2/merchant/4011936993>
    ///
    /// - Parameters:
    ///   - message: the body of `pay/micropay`, with `appid`, `mch_id` and `out_trade_no`.
    ///   - rhythm: how long to wait.
    ///   - clock: what the waiting goes by.
    /// - Throws: ``WeChatPayError``: with the outcome `rejected` when the payment was refused for good, with `unknown` when even the
    ///   reversal could not be confirmed, or the task was cancelled. Then query and reverse before the goods are given away.
    public func payByCode(
        _ message: XML, rhythm: CodePayment.Rhythm = .documented, clock: any Clock<Duration> = ContinuousClock()
    ) async throws -> CodePayment {
        guard message.out_trade_no.string?.isEmpty == false else {
            throw WeChatPayError(.invalidRequest, "The message has no out_trade_no, by which the payment could be queried. Nothing was sent.")
        }
        guard path.client.configuration.usedClientCertificate != nil else {
            throw WeChatPayError(
                .invalidConfiguration,
                "A payment by code may have to be reversed, which demands the client certificate, and none is configured. "
                    + "Nothing was sent.", advice: "Make Merchant with apiclient_cert.pem or apiclient_cert.p12, or set clientCertificate."
            )
        }
        let unsettled: WeChatPayError
        do {
            return .paid(try await self.pay.micropay.post(xml: message))
        } catch let error as WeChatPayError where error.outcome == .unknown {
            unsettled = error
        }
        var failure: WeChatPayError
        do {
            return try await CodePaymentSettlement(root: self, message: message, rhythm: rhythm, clock: clock).settle()
        } catch let error as WeChatPayError {
            failure = error
        } catch {
            failure = WeChatPayError(
                .cancelled, "The wait was broken off while a payment by code was unsettled (\(unsettled.message))", code: unsettled.code,
                outcome: .unknown, advice: CodePaymentSettlement.advice
            )
        }
        failure.method = unsettled.method
        failure.path = unsettled.path
        throw failure
    }

    /// Takes a payment by the user's code and sees it through, its message being a typed body of `pay/micropay`.
    ///
    /// - Throws: ``WeChatPayError``.
    @_disfavoredOverload
    public func payByCode(
        _ message: some Encodable & Sendable, rhythm: CodePayment.Rhythm = .documented, clock: any Clock<Duration> = ContinuousClock()
    ) async throws -> CodePayment {
        try await payByCode(XML(encoding: message, encrypter: FieldEncrypter(key: nil)), rhythm: rhythm, clock: clock)
    }
}

/// Finds out what became of a payment by code, and takes it back when that can't be found out.
private struct CodePaymentSettlement {
    static let advice = "Query with POST /v2/pay/orderquery and take it back with POST /v2/secapi/pay/reverse before the goods are given away."

    let root: V2
    let message: XML
    let rhythm: CodePayment.Rhythm
    let clock: any Clock<Duration>

    func settle() async throws -> CodePayment {
        for _ in 0..<rhythm.queries {
            try await clock.sleep(for: rhythm.interval)
            if let result = try await queried() { return result }
        }
        return try await reversed()
    }

    /// - Returns: `nil` while it is unsettled.
    private func queried() async throws -> CodePayment? {
        let answer: WeChatPay.Response
        do {
            answer = try await root.pay.orderquery.post(xml: identification)
        } catch is WeChatPayError {
            // Not there yet, perhaps, or no answer: the next query tells, or the reversal.
            try Task.checkCancellation()
            return nil
        }
        switch try answer.xml.trade_state.string {
        case "SUCCESS", "REFUND": return .paid(answer)
        case "REVOKED": return .reversed(answer)
        case let state? where ["PAYERROR", "CLOSED"].contains(state):
            throw WeChatPayError(
                .rejected, try answer.xml.trade_state_desc.string ?? "The payment failed.", code: state, status: answer.status,
                requestID: answer.requestID, outcome: .rejected, advice: "Ask the user for another code, under a new out_trade_no."
            )
        default: return nil
        }
    }

    private func reversed() async throws -> CodePayment {
        var last: WeChatPayError?
        for attempt in 0..<rhythm.reversals {
            if attempt > 0 { try await clock.sleep(for: rhythm.interval) }
            do {
                let answer = try await root.secapi.pay.reverse.post(xml: identification)
                if try answer.xml.recall.string != "Y" { return .reversed(answer) }
            } catch let error as WeChatPayError {
                try Task.checkCancellation()
                last = error
            }
        }
        throw WeChatPayError(
            last?.kind ?? .timedOut, "The payment stayed unsettled, and its reversal could not be confirmed. \(last?.message ?? "")",
            code: last?.code,
            status: last?.status, requestID: last?.requestID, outcome: .unknown, advice: Self.advice
        )
    }

    /// What names the order.
    private var identification: XML {
        let names: Set = ["appid", "mch_id", "sub_appid", "sub_mch_id", "out_trade_no", "sign_type"]
        return .members(message.members.filter { names.contains($0.name) })
    }
}

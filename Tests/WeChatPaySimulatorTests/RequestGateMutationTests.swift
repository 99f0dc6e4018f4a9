import Foundation
import HTTPTypes
import Testing
import WeChatPay

@testable import WeChatPaySimulator

/// The gate over a seeded mutator's requests: it lets through only what was signed.
@Suite struct RequestGateMutationTests {
    private static let keyFile = URL(fileURLWithPath: #filePath).appending(path: "../../Vectors/merchant/apiclient_key.pem").standardizedFileURL

    /// A request as it comes over the wire: the first line, the headers, an empty line, the body.
    private struct Message {
        let method: HTTPRequest.Method
        let target: String
        let headers: HTTPFields
        let body: Data

        init?(_ bytes: [UInt8]) {
            let input = Data(bytes)
            let end = input.firstRange(of: Data("\n\n".utf8))
            var lines = String(decoding: input[..<(end?.lowerBound ?? input.endIndex)], as: UTF8.self).split(separator: "\n")[...]
            let words = lines.popFirst()?.split(separator: " ", omittingEmptySubsequences: false) ?? []
            guard words.count == 2, let method = HTTPRequest.Method(String(words[0])) else { return nil }
            self.method = method
            target = String(words[1])
            headers = lines.reduce(into: HTTPFields()) { headers, line in
                let parts = line.split(separator: ": ", maxSplits: 1)
                guard parts.count == 2, let name = HTTPField.Name(String(parts[0])) else { return }
                headers.append(HTTPField(name: name, value: String(parts[1])))
            }
            body = Data(input[(end?.upperBound ?? input.endIndex)...])
        }
    }

    private struct Signed: Sendable {
        let method: HTTPRequest.Method
        let target: String
        /// What is signed of the body: of an upload its part `meta`.
        let text: String
        let contentType: String
        let body: String

        static let all = [
            Signed(method: .get, target: "/v3/certificates?a=1", text: "", contentType: "application/json", body: ""),
            Signed(
                method: .post, target: "/v3/pay/transactions/native", text: #"{"amount":{"total":1}}"#, contentType: "application/json",
                body: #"{"amount":{"total":1}}"#
            ),
            Signed(
                method: .post, target: "/v3/merchant/media/upload", text: #"{"filename":"a.png"}"#, contentType: "multipart/form-data; boundary=b",
                body: """
                    --b\r\nContent-Disposition: form-data; name="meta"\r\n\r\n{"filename":"a.png"}\r\n\
                    --b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nimage\r\n--b--\r\n
                    """
            ),
        ]

        func message(at timestamp: Int, key: RSAPrivateKey) throws -> [UInt8] {
            let signedText = SignedText.request(
                method: method.rawValue, target: target, timestamp: timestamp, nonce: "5K8264ILTKCH", body: Data(text.utf8)
            )
            let authorization = Authorization(
                merchantID: "1900000001", serial: "5F", nonce: "5K8264ILTKCH", timestamp: timestamp,
                signature: try key.signature(for: signedText).base64EncodedString()
            )
            let head = """
                \(method.rawValue) \(target)
                Authorization: \(authorization.headerValue)
                Accept: application/json
                User-Agent: test
                Content-Type: \(contentType)


                """
            return Array((head + body).utf8)
        }

        func covers(_ message: Message) -> Bool {
            guard message.method == method, message.target == target else { return false }
            if text == body { return message.body == Data(body.utf8) }
            return message.body.firstRange(of: Data(text.utf8)) != nil
        }
    }

    @Test func onlyWhatWasSignedIsLetThrough() throws {
        let now = Date(timeIntervalSince1970: 1_790_000_000)
        let key = try RSAPrivateKey(pem: String(contentsOf: Self.keyFile, encoding: .utf8))
        let seeds = try Signed.all.map { try $0.message(at: 1_790_000_000, key: key) }
        var mutator = Mutator(seed: 7, seeds: seeds)
        var (accepted, refusals) = (0, Set<String>())
        for input in seeds + (0..<6000).map({ _ in mutator.next() }) {
            guard let message = Message(input) else { continue }
            let gate = RequestGate(mchid: "1900000001", merchantSerial: "5F", merchantKey: key.publicKey, nonces: NonceMemory())
            do {
                try gate.check(method: message.method, target: message.target, headers: message.headers, body: message.body, at: now)
                accepted += 1
                try #require(Signed.all.contains { $0.covers(message) }, "in base64: \(Data(input).base64EncodedString())")
            } catch let error as Refusal<PlatformError> {
                refusals.insert(error.problem.message)
            }
        }
        #expect(accepted > Signed.all.count, "alterations of what isn't signed are let through")
        #expect(refusals.contains("Authorization 的格式不正确"))
        #expect(refusals.contains("签名错误，请检查后再试"))
    }
}

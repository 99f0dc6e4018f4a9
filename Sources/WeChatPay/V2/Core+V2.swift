import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Core {
    /// The call of APIv2 that `request` makes, signed.
    ///
    /// - Parameter path: as sent, without `/v2`.
    func v2Call(for request: EndpointRequest, path: String, under rules: OperationRules?) async throws -> Call {
        guard let key = configuration.apiV2Key else {
            throw WeChatPayError(
                .invalidConfiguration, "APIv2 is signed with the APIv2 key, which is not configured. Nothing was sent.",
                advice: "Configure apiV2Key: the API key of 32 characters from the merchant platform's API security page."
            )
        }
        let signing = V2Signing(key: key, workwxSecret: configuration.workwxSecret, traits: rules?.traits ?? [])
        var headers = HTTPFields()
        headers[.accept] = "*/*"
        headers[.userAgent] = Self.userAgent(configuration)
        try headers.merge(request.headers)
        let place = place(under: rules)
        var call = Call(
            method: request.method, template: request.template.description, target: place.prefix + path, headers: headers, body: Data(),
            origin: place.origin, rules: rules, usesClientCertificate: rules?.traits.contains(.clientCertificate) == true
        )
        if request.method == .get {
            let parameters = try signing.completed(request.query.items.map { ($0.name, $0.value) })
            call.target += WeChatPay.Query(items: parameters.map { .init(name: $0.name, value: $0.value) }).encoded
            call.v2Parameters = parameters
        } else {
            call.target += request.query.encoded
            try await fill(&call, with: request.content, signing)
        }
        return call
    }

    private func fill(_ call: inout Call, with content: EndpointRequest.Content, _ signing: V2Signing) async throws {
        if case .multipart(let multipart) = content {
            let form = call.uploadForm
            let file = try await ExaminedFile(multipart.file, for: form, by: .md5)
            let encoded = try await encrypting { try multipart.v2Encoded(as: form, file, encrypter: $0, signing) }
            call.setBody(encoded.body)
            call.v2Parameters = encoded.parameters
            return
        }
        let parameters = try await encrypting { try signing.completed(Self.message(content, encrypter: $0).parameters(encrypter: $0)) }
        let message = XML(parameters)
        guard message.isWritable else {
            throw WeChatPayError(.invalidRequest, "The message has a member whose name or text XML can't carry (a control character, perhaps).")
        }
        call.headers[.contentType] = "text/xml; charset=utf-8"
        call.body = message.serialized()
        call.v2Parameters = parameters
    }

    private static func message(_ content: EndpointRequest.Content, encrypter: FieldEncrypter) throws -> XML {
        switch content {
        case .none, .multipart: [:]
        case .xml(let message): message
        case .value(let value): try XML(encoding: value, encrypter: encrypter)
        case .text(let text): try XML(encoding: JSON(parsing: text), encrypter: encrypter)
        }
    }

    /// Runs `work` with the bank's key if it is known, and again with it if it turns out to be needed.
    private func encrypting<Value>(_ work: (FieldEncrypter) throws -> Value) async throws -> Value {
        do {
            return try work(FieldEncrypter(key: bankKey.known))
        } catch is EndpointRequest.NeedsEncryptionKey {
            return try work(FieldEncrypter(key: try await neededBankKey()))
        } catch let error as WeChatPayError {
            throw error
        } catch {
            throw WeChatPayError(.invalidRequest, "The body can't be written as a message of names and texts.")
        }
    }

    private func neededBankKey() async throws -> RSAPublicKey {
        do {
            return try await bankKey.key { try await self.downloadedBankKey() }
        } catch var error as WeChatPayError {
            // Whatever became of that query, the call that needs the key was not sent.
            error.outcome = .notSent
            error.message = "The key that encrypts for banks could not be had (POST /v2/risk/getpublickey): \(error.message) Nothing else was sent."
            throw error
        } catch {
            throw WeChatPayError.cancelledBeforeSending
        }
    }

    /// The key that encrypts for banks, as PKCS#1.
    private func downloadedBankKey() async throws -> RSAPublicKey {
        let answer = try await send(
            EndpointRequest(
                method: .post, template: PathTemplate(declared: "v2/risk/getpublickey"),
                content: .xml(["mch_id": .text(configuration.merchant.id), "sign_type": "MD5"])
            )
        )
        guard let pem = try answer.xml.pub_key.string else {
            throw WeChatPayError(.platformKeysUnavailable, "The answer of POST /v2/risk/getpublickey holds no key.")
        }
        return try RSAPublicKey(pem: pem)
    }
}

extension XML {
    fileprivate init(_ parameters: [V2Parameter]) {
        self = .members(parameters.map { Member(name: $0.name, value: .text($0.value)) })
    }
}

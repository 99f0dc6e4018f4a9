import Foundation

@testable import WeChatPay

/// What is fed with input of an attacker's making, and what must hold of it whatever the input.
///
/// The same checks run under libFuzzer (`make fuzz`) and, over a seeded mutator's inputs, in `MutationTests`.
enum FuzzTarget: String, CaseIterable, Sendable {
    /// A notification of APIv3 with its headers, as it comes over the wire.
    case notification
    /// What a notification of APIv3 decrypts to, and the envelope around it.
    case envelope
    /// A notification of APIv2.
    case message
    case xml
    case json
    case pem
    case pkcs12
    case authorization
    case timestamp
    /// Forms and JSON texts within texts.
    case texts
    /// A path's template, and in the lines behind it the values of its variables.
    case path

    /// - Throws: ``Flaw`` when what must hold does not.
    func check(_ input: [UInt8]) throws {
        switch self {
        case .notification: try NotificationChecks.checkNotification(Data(input))
        case .envelope: try NotificationChecks.checkEnvelope(Data(input))
        case .message: try MessageChecks.checkMessage(Data(input))
        case .xml: try MessageChecks.checkXML(Data(input))
        case .json: try JSONChecks.checkJSON(Data(input))
        case .pem: try KeyChecks.checkPEM(String(decoding: input, as: UTF8.self))
        case .pkcs12: try KeyChecks.checkPKCS12(Data(input))
        case .authorization: try TextChecks.checkAuthorization(String(decoding: input, as: UTF8.self))
        case .timestamp: try TextChecks.checkTimestamp(String(decoding: input, as: UTF8.self))
        case .texts: try TextChecks.checkTexts(String(decoding: input, as: UTF8.self))
        case .path: try TextChecks.checkPath(String(decoding: input, as: UTF8.self))
        }
    }

    private static func nested(_ start: String, _ end: String, _ depth: Int) -> String {
        String(repeating: start, count: depth) + String(repeating: end, count: depth)
    }

    /// Good input, from which the fuzzers begin.
    func seeds() throws -> [[UInt8]] {
        switch self {
        case .notification: try NotificationChecks.notifications().map { Array($0) }
        case .envelope: try Vectors.resources().map { Array($0.text.utf8) } + NotificationChecks.envelopes().map { Array($0) }
        case .message: try Vectors.v2Notifications().sorted { $0.key < $1.key }.map { Array($0.value.utf8) }
        case .xml:
            try Vectors.v2Notifications().sorted { $0.key < $1.key }.map { Array($0.value.utf8) }
                + ["<?xml version=\"1.0\"?><xml><a>1 &amp; &#20013;</a><b><c/><c>2</c></b></xml>", Self.nested("<a>", "</a>", 16)].map {
                    Array($0.utf8)
                }
        case .json:
            try NotificationChecks.envelopes().map { Array($0) }
                + [
                    #"{"id":"a","count":7,"ratio":-1.5e2,"isOn":true,"small":255,"list":[{"id":"\u4e2d\ud83d\udeb2\n"}],"any":{"a":[null,1.25]}}"#,
                    Self.nested("[", "]", 511),
                ].map { Array($0.utf8) }
        case .pem:
            try [
                "merchant/apiclient_cert.pem", "platform/pub_key.pem", "refused/encrypted_key.pem", "refused/ec_key.pem",
                "refused/rsa_1024_public.pem",
            ].map { Array(try Vectors.data($0)) }
        case .pkcs12: try ["merchant/apiclient_cert.p12", "merchant/apiclient_cert_legacy.p12"].map { Array(try Vectors.data($0)) }
        case .authorization:
            [#"WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="5K8264ILTKCH",signature="c2lnbmVk",timestamp="1700000000",serial_no="5157F0""#]
                .map { Array($0.utf8) }
        case .timestamp: ["2026-11-21T09:43:39+08:00", "2018-06-08T10:34:56.123Z", "20091225091010"].map { Array($0.utf8) }
        case .texts: ["a=1&name=%E5%85%85%E7%94%B5&count=7", #"{"id":"a","count":7}"#].map { Array($0.utf8) }
        case .path: ["v3/ebike/charge/contracts/{contract_id}/confirm\ncontract_id=Wx15/..?#", "/v3/{a}/{b}\na=1\nb=%2e%2e"].map { Array($0.utf8) }
        }
    }
}

/// What must not be.
struct Flaw: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    static func unless(_ holds: Bool, _ description: @autoclosure () -> String) throws {
        if !holds { throw Flaw(description()) }
    }

    /// What `work` makes; `nil` when it refuses, which must be by a short ``WeChatPayError`` with no secret in it.
    static func refusable<Value>(secrets: [String] = [], _ work: () throws -> Value) throws -> Value? {
        do {
            return try work()
        } catch let error as WeChatPayError {
            let text = "\(error)"
            try unless(text.utf8.count < 2000, "an error has \(text.utf8.count) bytes")
            for secret in secrets { try unless(!text.contains(secret), "an error tells a secret") }
            return nil
        } catch {
            throw Flaw("\(type(of: error)) is thrown, which is no WeChatPayError")
        }
    }
}

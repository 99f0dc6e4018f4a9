import Foundation
import HTTPTypes
import NIOCore
import NIOHTTP1
import WeChatPay

// What WebhooksInOtherFrameworks.md shows, between the marks; `OtherFrameworksTests` runs it and holds the page against it.

// begin: HTTPTypes
func respond(to head: HTTPRequest, body: Data, by responder: some WebhookResponder) async -> (HTTPResponse, Data) {
    let reply = await responder.reply(to: WebhookRequest(method: head.method, headers: head.headerFields, body: body))
    var response = HTTPResponse(status: .init(code: reply.status))
    response.headerFields[.contentType] = reply.contentType
    return (response, reply.body)
}
// end

// begin: NIO
func respond(to head: HTTPRequestHead, body: ByteBuffer, by responder: some WebhookResponder) async -> (HTTPResponseHead, ByteBuffer) {
    var headers = HTTPFields()
    for (name, value) in head.headers {
        if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
    }
    let method = HTTPRequest.Method(rawValue: head.method.rawValue) ?? .get
    let reply = await responder.reply(to: WebhookRequest(method: method, headers: headers, body: Data(body.readableBytesView)))
    var response = HTTPResponseHead(version: head.version, status: .init(statusCode: reply.status))
    if let contentType = reply.contentType { response.headers.add(name: "Content-Type", value: contentType) }
    if !reply.body.isEmpty { response.headers.add(name: "Content-Length", value: "\(reply.body.count)") }
    return (response, ByteBuffer(bytes: reply.body))
}
// end

// begin: Lambda
func respond(
    method: HTTPRequest.Method, headers: [String: String], body: String?, isBase64Encoded: Bool, by responder: some WebhookResponder
) async -> (status: Int, headers: [String: String], body: String) {
    var fields = HTTPFields()
    for (name, value) in headers {
        if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let text = body ?? ""
    let bytes = isBase64Encoded ? Data(base64Encoded: text) ?? Data() : Data(text.utf8)
    let reply = await responder.reply(to: WebhookRequest(method: method, headers: fields, body: bytes))
    return (reply.status, reply.contentType.map { ["Content-Type": $0] } ?? [:], String(decoding: reply.body, as: UTF8.self))
}
// end

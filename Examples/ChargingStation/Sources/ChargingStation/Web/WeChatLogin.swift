import AsyncHTTPClient
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import WeChatPay

/// Learns a rider's openid from WeChat: the page opens in WeChat, WeChat sends it back with a code, and the code is good for the openid once.
///
/// [WeChat's page on it](https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html)
struct WeChatLogin: Sendable {
    let appID: String
    let settings: WeChatSettings
    let publicURL: String
    let store: StationStore

    private static let stateCookie = "login"

    func add(to router: some RouterMethods<StationContext>) {
        router.get("/login") { _, _ -> Response in
            let state = Nonce.make(length: 32)
            let back = "\(publicURL)/login/return".addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            var response = Response.redirect(
                to:
                    "https://open.weixin.qq.com/connect/oauth2/authorize?appid=\(appID)&redirect_uri=\(back)&response_type=code&scope=snsapi_base&state=\(state)"
                    + "#wechat_redirect",
                type: .found
            )
            // Ties the answer to this browser: nobody can slip a rider into another's account.
            response.setCookie(
                Cookie(name: Self.stateCookie, value: state, maxAge: 600, path: "/login", secure: true, httpOnly: true, sameSite: .lax))
            return response
        }
        router.get("/login/return") { request, _ -> Response in
            guard let state = request.uri.queryParameters["state"], let code = request.uri.queryParameters["code"],
                let expected = request.cookies[Self.stateCookie]?.value, expected == state
            else { throw HTTPError(.badRequest) }
            let value = RiderCookie.make()
            try await store.save(Rider(id: RiderCookie.riderID(of: value), openID: openID(code: String(code))))
            var response = Response.redirect(to: "/sign-up/return")
            response.setCookie(RiderCookie.cookie(value, isSecure: true))
            return response
        }
    }

    private func openID(code: String) async throws -> String {
        struct Answer: Decodable { let openid: String? }
        var components = URLComponents(string: "\(settings.apiURL)/sns/oauth2/access_token")
        components?.queryItems = [
            .init(name: "appid", value: appID), .init(name: "secret", value: settings.appSecret), .init(name: "code", value: code),
            .init(name: "grant_type", value: "authorization_code"),
        ]
        let answer = try await HTTPClient.shared.execute(HTTPClientRequest(url: components?.string ?? ""), timeout: .seconds(10))
        let body = try await answer.body.collect(upTo: 64 * 1024)
        // The secret is in the request: nothing of it may come into an error or a log.
        guard let openID = try JSONDecoder().decode(Answer.self, from: Data(body.readableBytesView)).openid else { throw HTTPError(.badRequest) }
        return openID
    }
}

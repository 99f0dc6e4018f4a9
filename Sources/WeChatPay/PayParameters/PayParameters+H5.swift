extension PayParameters {
    /// The link that opens WeChat from a mobile browser, with the page to return to after the payment
    /// ([the platform's page](https://pay.weixin.qq.com/doc/v3/merchant/4012791835)).
    ///
    /// - Parameters:
    ///   - url: `h5_url` of APIv3's answer, or `mweb_url` of APIv2's.
    ///   - page: its address, as it is: it is percent-encoded here. The platform wants it on a domain set for H5 payments.
    /// - Throws: ``WeChatPayError`` of kind `invalidRequest` for what is no URL, and for a link that has a `redirect_url` already.
    public static func h5URL(_ url: String, returningTo page: String) throws -> String {
        guard url.wholeMatch(of: #/https?://[^\s\p{Cc}/?#][^\s\p{Cc}]*/#) != nil else {
            throw WeChatPayError(
                .invalidRequest, "The payment link is no URL of a web page.", advice: "Pass h5_url or mweb_url as the platform answered it.")
        }
        guard page.wholeMatch(of: #/[A-Za-z][A-Za-z0-9+.\-]*://[^\s\p{Cc}]*/#) != nil else {
            throw WeChatPayError(
                .invalidRequest, "redirect_url is no URL: it needs a scheme, and has no spaces or line breaks.",
                advice: "Pass the whole address, such as https://merchant.example/paid?number=1."
            )
        }
        let link = url.prefix { $0 != "#" }
        let query = link.firstIndex(of: "?").map { link[$0...].dropFirst() }
        if query?.split(separator: "&").contains(where: { $0.prefix { $0 != "=" } == "redirect_url" }) == true {
            throw WeChatPayError(.invalidRequest, "The payment link has a redirect_url already.")
        }
        let separator = query == nil ? "?" : query?.isEmpty == true || query?.last == "&" ? "" : "&"
        let value = PercentEncoding.encode(page, keeping: PercentEncoding.unreserved)
        return "\(link)\(separator)redirect_url=\(value)\(url[link.endIndex...])"
    }
}

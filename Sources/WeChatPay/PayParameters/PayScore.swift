extension PayParameters {
    /// Opens WeChat Pay's mini program for pay score, in each of the four ways in which a front end can.
    ///
    /// Choose the one for the front end; each is `Encodable` under the names that it passes on.
    public struct PayScore: Sendable {
        let scene: Scene
        let members: [V2Parameter]

        /// For `wx.openBusinessView` in a mini program.
        public var miniProgram: MiniProgram { MiniProgram(businessType: scene.rawValue, extraData: extraData) }

        /// For `openBusinessView` of the JS-SDK on a web page in WeChat.
        public var jsapi: JSAPI { JSAPI(businessType: scene.rawValue, queryString: PercentEncoding.query(members)) }

        /// For `WXOpenBusinessView` of the WeChat SDK on iOS, Android and HarmonyOS.
        public var app: App { App(businessType: scene.rawValue, query: PercentEncoding.query(members)) }

        /// For `wx.navigateToMiniProgram`, which the platform lets only those merchants use who did so before 2024-01-31.
        public var navigation: Navigation { Navigation(path: scene.path, extraData: extraData) }

        private var extraData: [String: String] { Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first } }

        public struct MiniProgram: Sendable, Hashable, Encodable {
            public let businessType: String
            public let extraData: [String: String]
        }

        public struct JSAPI: Sendable, Hashable, Encodable {
            public let businessType: String
            /// Its values are percent-encoded.
            public let queryString: String
        }

        public struct App: Sendable, Hashable, Encodable {
            public let businessType: String
            /// Its values are percent-encoded.
            public let query: String
        }

        public struct Navigation: Sendable, Hashable, Encodable {
            /// WeChat Pay's mini program.
            public let appID = "wxd8f3793ea3b935b8"
            public let path: String
            public let extraData: [String: String]

            private enum CodingKeys: String, CodingKey {
                case path, extraData
                case appID = "appId"
            }
        }

        enum Scene: String {
            case authorization = "wxpayScoreEnable"
            case confirmation = "wxpayScoreUse"
            case details = "wxpayScoreDetail"

            var path: String {
                switch self {
                case .authorization: "pages/use/enable"
                case .confirmation: "pages/use/use"
                case .details: "pages/record/detail"
                }
            }
        }
    }
}

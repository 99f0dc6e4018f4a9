extension Simulator {
    /// A wrong signature explained: what should have been signed, and what was signed instead where one of the usual mistakes shows it.
    public struct SignatureComparison: Sendable, Hashable {
        /// The text that the simulator put together from the request; a key in it is masked.
        public let expected: String
        /// The text that the signature is of; `nil` when none of the usual mistakes, nor two of them together, explains it.
        public let signed: String?
        /// The mistakes that explain the signature; none where `signed` is `nil`.
        public let mistakes: [SignatureMistake]

        /// What to do, in English.
        public var hint: String {
            if !mistakes.isEmpty { return mistakes.map(\.hint).joined(separator: " ") }
            return isV2
                ? "None of the usual mistakes explains the signature. Most likely the APIv2 key is another one than the simulator's: compare it "
                    + "with the one in the credentials folder. Else compare the expected text with the one that your program signs, byte for byte."
                : "None of the usual mistakes explains the signature. Most likely the private key is not that of the certificate that the serial "
                    + "names: use apiclient_key.pem of the credentials folder. Else compare the expected text with the one that your program "
                    + "signs, byte for byte."
        }

        let isV2: Bool
    }

    /// A usual mistake in signing a request.
    public enum SignatureMistake: String, Sendable, Hashable, CaseIterable {
        // APIv3
        case methodInOtherForm = "method"
        case queryLeftOut = "query-left-out"
        case queryReordered = "query-reordered"
        case hostIncluded = "host-included"
        case pathBeginsElsewhere = "path-begins-elsewhere"
        case targetUnescaped = "target-unescaped"
        case targetEscapedOtherwise = "target-escaped-otherwise"
        case timestampInMilliseconds = "timestamp-in-milliseconds"
        case nonceAndTimestampSwapped = "nonce-and-timestamp-swapped"
        case bodyLeftOut = "body-left-out"
        case bodyMadeUp = "body-made-up"
        case bodyWrittenAgain = "body-written-again"
        case bodyInOtherEncoding = "body-in-other-encoding"
        case wholeUploadSigned = "whole-upload-signed"
        case lastNewlineMissing = "last-newline-missing"
        case otherLineBreaks = "other-line-breaks"
        case answerFormSigned = "answer-form-signed"
        case otherAlgorithm = "other-algorithm"
        // APIv3 and APIv2
        case signatureInOtherEncoding = "signature-in-other-encoding"
        // APIv2
        case keyMissing = "key-missing"
        case otherKey = "other-key"
        case otherSignType = "other-sign-type"
        case notSorted = "not-sorted"
        case sortedIgnoringCase = "sorted-ignoring-case"
        case emptyValuesIncluded = "empty-values-included"
        case signTypeLeftOut = "sign-type-left-out"
        case signTypeAdded = "sign-type-added"
        case signIncluded = "sign-included"
        case nonceLeftOut = "nonce-left-out"
        case valuesEscaped = "values-escaped"
        case lowerCase = "lower-case"
    }
}

extension Simulator.SignatureMistake {
    /// What was done, and what to do instead, in English.
    public var hint: String {
        switch self {
        case .methodInOtherForm: "Another method was signed than the one sent, or in lower case: sign the method sent, in upper case."
        case .queryLeftOut: "The query was left out of the signed text: sign path and query, as sent."
        case .queryReordered: "The query was signed in another order than it was sent: sign it exactly as sent."
        case .hostIncluded: "Scheme and host were signed: sign only the path and the query, beginning with “/”."
        case .pathBeginsElsewhere: "Only a part of the path was signed: it begins with “/”, and the version (“/v3”) belongs to it."
        case .targetUnescaped: "The target was signed without its percent escapes: sign it as it is sent, escaped."
        case .targetEscapedOtherwise: "The target was signed with other percent escapes than it was sent with: sign exactly what is sent."
        case .timestampInMilliseconds: "The timestamp was signed in milliseconds: it is in seconds, and the same as in the header."
        case .nonceAndTimestampSwapped: "Timestamp and nonce were signed in the wrong order: the timestamp comes first."
        case .bodyLeftOut: "The body was left out of the signed text: sign the bytes that are sent."
        case .bodyMadeUp: "A body was signed though none is sent: without a body, an empty line is signed."
        case .bodyWrittenAgain:
            "The body was encoded anew for sending, so it is not what was signed: encode it once, sign these bytes and send them as they are."
        case .bodyInOtherEncoding: "The body was signed in another character encoding than it was sent in: both are UTF-8, without a byte order mark."
        case .wholeUploadSigned: "The whole form was signed: of an upload, only the text of the part “meta” is."
        case .lastNewlineMissing: "The last line has no line feed: every line ends with one, also the last, and also when the body is empty."
        case .otherLineBreaks: "The lines were not ended by line feeds alone: use the character “\\n” (0x0A), not “\\r\\n”, nor a backslash and an n."
        case .answerFormSigned: "What the platform signs in an answer was signed: of a request, it is method, target, timestamp, nonce and body."
        case .otherAlgorithm: "The text is right, but not signed with RSA PKCS#1 v1.5 and SHA-256 (SHA256withRSA)."
        case .signatureInOtherEncoding:
            "The signature is right, but not in the form that belongs there: in APIv3 plain base64, in APIv2 hexadecimal."
        case .keyMissing: "The key was left out: “&key=” and the APIv2 key follow the parameters."
        case .otherKey: "Another key was used than the merchant's APIv2 key, such as the APIv3 key."
        case .otherSignType: "Signed with the other algorithm than sign_type says; MD5 counts where sign_type is not given."
        case .notSorted: "The parameters were not sorted: sort them by the bytes of their names."
        case .sortedIgnoringCase: "The parameters were sorted without regard to case: sort them by the bytes of their names, capitals first."
        case .emptyValuesIncluded: "Empty parameters were signed, too: leave those without a value out of the signed text."
        case .signTypeLeftOut: "sign_type was left out of the signed text: it is signed like the others."
        case .signTypeAdded: "sign_type was signed but not sent: send what you sign."
        case .signIncluded: "The parameter sign was signed, too: leave it out of the signed text."
        case .nonceLeftOut: "nonce_str was left out of the signed text: it is signed like the others."
        case .valuesEscaped: "The values were signed escaped (percent or XML): sign them plain."
        case .lowerCase: "The signature is right, but in lower case: write it in upper case."
        }
    }
}

extension WeChatPayError {
    /// What went wrong. Open: later versions may add kinds, so a `switch` over them needs a `default`.
    public struct Kind: Sendable, Hashable, CustomStringConvertible {
        let name: String

        public var description: String { name }

        /// The client can't be set up as configured: a key, a serial, a file or a combination is wrong.
        public static let invalidConfiguration = Kind(name: "invalidConfiguration")
        /// The call can't be made as written: a path variable, the query or the body is wrong.
        public static let invalidRequest = Kind(name: "invalidRequest")
        /// No connection came about.
        public static let connectionFailed = Kind(name: "connectionFailed")
        /// The connection broke after the request had been started.
        public static let connectionLost = Kind(name: "connectionLost")
        /// A time limit of the client passed.
        public static let timedOut = Kind(name: "timedOut")
        /// The task that made the call was cancelled.
        public static let cancelled = Kind(name: "cancelled")
        /// The client has been shut down.
        public static let shutDown = Kind(name: "shutDown")
        /// The platform refused the call, in an answer with a valid signature.
        public static let rejected = Kind(name: "rejected")
        /// An error answer that can't be verified, without a signature or before any platform key is known: no business fact.
        public static let unverifiedError = Kind(name: "unverifiedError")
        /// The status is no error, yet not what an API of the platform answers: a redirection, say.
        public static let unexpectedStatus = Kind(name: "unexpectedStatus")
        /// An answer or a notification of APIv2 that should be signed carries no `sign`.
        public static let missingSignature = Kind(name: "missingSignature")
        /// A notification of APIv2 is for a merchant that is not this client's.
        public static let otherMerchant = Kind(name: "otherMerchant")
        /// A request to a notify_url is no `POST`, so it is no notification.
        public static let methodNotAllowed = Kind(name: "methodNotAllowed")
        /// A header needed for verification is missing.
        public static let missingHeader = Kind(name: "missingHeader")
        /// A header needed for verification can't be read.
        public static let malformedHeader = Kind(name: "malformedHeader")
        /// A signature made wrong on purpose, by which the platform tests that its signatures are verified.
        public static let signatureProbe = Kind(name: "signatureProbe")
        /// The signed time is more than five minutes from the local clock.
        public static let clockSkew = Kind(name: "clockSkew")
        /// The signature names a platform key that is not known here.
        public static let unknownSerial = Kind(name: "unknownSerial")
        /// The signature does not fit the text and the key.
        public static let signatureMismatch = Kind(name: "signatureMismatch")
        /// A ciphertext can't be decrypted with the key at hand.
        public static let decryptionFailed = Kind(name: "decryptionFailed")
        /// A value can't be encrypted.
        public static let encryptionFailed = Kind(name: "encryptionFailed")
        /// A body can't be read as what it should be.
        public static let unreadableBody = Kind(name: "unreadableBody")
        /// A file is not the one whose digest was announced.
        public static let digestMismatch = Kind(name: "digestMismatch")
        /// The sums in a bill are not those of its rows.
        public static let inconsistentBill = Kind(name: "inconsistentBill")
        /// A file on the disk can't be read, or changes while it is read.
        public static let fileNotRead = Kind(name: "fileNotRead")
        /// A file can't be written to the disk.
        public static let fileNotWritten = Kind(name: "fileNotWritten")
        /// A body is larger than allowed.
        public static let bodyTooLarge = Kind(name: "bodyTooLarge")
        /// The platform's keys can't be had.
        public static let platformKeysUnavailable = Kind(name: "platformKeysUnavailable")
        /// The server did not take the client certificate, or misses one.
        public static let clientCertificateRefused = Kind(name: "clientCertificateRefused")
        /// The merchant's key can't sign.
        public static let signingFailed = Kind(name: "signingFailed")
    }
}

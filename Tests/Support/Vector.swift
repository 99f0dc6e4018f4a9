import Foundation
import HTTPTypes
import WeChatPay

/// What the vectors are made of, those of RSA and those of Shangmi.
enum Vector {
    struct Request: Decodable {
        let method: String
        let target: String
        let timestamp: Int
        let nonce: String
        let body: String
        let signature: Data
        /// Of SM2 only.
        let signatureUnderAnotherID: Data?

        var signedText: Data {
            SignedText.request(method: method, target: target, timestamp: timestamp, nonce: nonce, body: Data(body.utf8))
        }
    }

    struct Field: Decodable {
        let text: String
        let ciphertext: String
    }

    struct Resource: Decodable {
        let text: String
        let resource: EncryptedResource
    }

    struct Answer: Decodable {
        let name: String
        let status: Int
        let headers: [String: String]
        let body: String

        var response: TransportResponse {
            var fields = HTTPFields()
            for (name, value) in headers {
                if let name = HTTPField.Name(name) { fields[name] = value }
            }
            return TransportResponse(status: status, headers: fields, body: Data(body.utf8))
        }
    }
}

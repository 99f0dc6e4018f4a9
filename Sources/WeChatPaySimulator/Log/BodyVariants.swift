import Foundation
import WeChatPay

/// The ways to sign another body than the one sent.
enum BodyVariants {
    /// GB 18030, of which GBK is a part.
    private static let chinese = String.Encoding(rawValue: 0x8000_0632)

    /// - Parameter body: what should have been signed: of an upload, its part `meta`.
    static func all(of body: Data, in request: Simulator.ReceivedRequest) -> [SignatureSearch.Variant] {
        var variants: [(Simulator.SignatureMistake, Data)] = []
        if body.isEmpty {
            variants += ["{}", "null", "[]", "\"\"", " "].map { (.bodyMadeUp, Data($0.utf8)) }
        } else {
            variants.append((.bodyLeftOut, Data()))
        }
        if body != request.body { variants.append((.wholeUploadSigned, request.body)) }
        variants += JSONForms.all(of: body).map { (.bodyWrittenAgain, $0) }
        variants += inOtherEncodings(body).map { (.bodyInOtherEncoding, $0) }
        return variants.filter { $0.1 != body }.map { mistake, signed in .init(mistake: mistake) { $0.body = signed } }
    }

    private static func inOtherEncodings(_ body: Data) -> [Data] {
        let mark = Data([0xEF, 0xBB, 0xBF])
        var others = [body.starts(with: mark) ? body.dropFirst(3) : mark + body]
        let encodings: [String.Encoding] = [.utf8, chinese, .isoLatin1, .utf16LittleEndian, .utf16BigEndian]
        for sent in encodings {
            guard let text = String(data: body, encoding: sent) else { continue }
            others += encodings.filter { $0 != sent }.compactMap { text.data(using: $0) }
        }
        return others
    }
}

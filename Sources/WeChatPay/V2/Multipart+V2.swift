#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WeChatPay.Multipart {
    /// The form as APIv2 takes it: each member is a part, signed, and so is the file's MD5; the file itself is not.
    func v2Encoded(
        as form: UploadForm, _ file: ExaminedFile, encrypter: FieldEncrypter, _ signing: V2Signing
    ) throws -> (body: MultipartBody, parameters: [V2Parameter]) {
        let members = try typedMeta.map { try XML(encoding: $0, encrypter: encrypter) } ?? XML(encoding: JSON.object(meta), encrypter: encrypter)
        var parameters = try members.parameters(encrypter: encrypter)
        if let name = form.filename { parameters.append((name, self.file.name)) }
        if let name = form.digest { parameters.append((name, file.digest.value)) }
        parameters = try signing.completed(parameters)
        let parts = parameters.map { Part(name: $0.name, content: Data($0.value.utf8)) }
        return (try body(of: parts, as: form, file), parameters)
    }
}

import Crypto

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A form with a file: what stands before the file, the file, and what closes the form.
struct MultipartBody: Sendable {
    let head: Data
    let file: WeChatPay.File
    /// The file's, as the signed part of the form says.
    let digest: String
    let tail: Data
}

extension Call {
    /// Takes a form for its body: as it is, or to be read from the disk while it is sent.
    ///
    /// - Parameters:
    ///   - size: the file's, in bytes.
    ///   - function: what made its digest.
    mutating func setBody(_ form: MultipartBody, size: Int, function: FileDigest.Function) {
        switch form.file.content {
        case .bytes(let bytes): body = form.head + bytes + form.tail
        case .disk(let file):
            streamedBody = TransportBody(
                length: form.head.count + size + form.tail.count,
                parts: DiskForm(file: file, form: form, function: function)
            )
        }
    }
}

/// A form's bytes, its file read from the disk. The end of the form only comes if the file is the one that was signed.
private struct DiskForm: AsyncSequence {
    typealias Element = Data
    typealias Failure = any Error

    let file: DiskFile
    let form: MultipartBody
    let function: FileDigest.Function

    func makeAsyncIterator() -> Iterator { Iterator(form: form, file: file.makeAsyncIterator(), hash: function.makeHash()) }

    struct Iterator: AsyncIteratorProtocol {
        private enum Place { case head, file, end }

        private let form: MultipartBody
        private var file: DiskFile.Iterator
        private var hash: any HashFunction
        private var place = Place.head

        init(form: MultipartBody, file: DiskFile.Iterator, hash: any HashFunction) {
            self.form = form
            self.file = file
            self.hash = hash
        }

        mutating func next() async throws -> Data? {
            switch place {
            case .head:
                place = .file
                return form.head
            case .file:
                if let part = try await file.next() {
                    hash.update(data: part)
                    return part
                }
                place = .end
                guard hash.hexadecimal == form.digest else {
                    throw WeChatPayError(.fileNotRead, "The file changed while it was sent. The platform did not get it whole.")
                }
                return form.tail
            case .end: return nil
            }
        }
    }
}

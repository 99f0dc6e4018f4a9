import HTTPTypes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A form with a file: what stands before the file, the file, and what closes the form.
struct MultipartBody: Sendable {
    let contentType: String
    let head: Data
    let file: ExaminedFile
    let tail: Data
}

extension Call {
    /// How the operation wants an upload written.
    var uploadForm: UploadForm { rules?.upload ?? UploadForm() }

    /// Takes a form for its body: as it is, or to be read from the disk while it is sent.
    mutating func setBody(_ form: MultipartBody) {
        headers[.contentType] = form.contentType
        switch form.file.content {
        case .bytes(let bytes): body = form.head + bytes + form.tail
        case .disk(let file):
            streamedBody = TransportBody(
                length: form.head.count + form.file.size + form.tail.count, parts: DiskForm(file: file, form: form)
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

    func makeAsyncIterator() -> Iterator { Iterator(form: form, file: file.makeAsyncIterator()) }

    struct Iterator: AsyncIteratorProtocol {
        private enum Place { case head, file, end }

        private let form: MultipartBody
        private var file: DiskFile.Iterator
        private var check: FileDigest.Check
        private var place = Place.head

        init(form: MultipartBody, file: DiskFile.Iterator) {
            self.form = form
            self.file = file
            self.check = FileDigest.Check(form.file.digest)
        }

        mutating func next() async throws -> Data? {
            switch place {
            case .head:
                place = .file
                return form.head
            case .file:
                if let part = try await file.next() {
                    check.update(part)
                    return part
                }
                place = .end
                try check.finish(WeChatPayError(.fileNotRead, "The file changed while it was sent. The platform did not get it whole."))
                return form.tail
            case .end: return nil
            }
        }
    }
}

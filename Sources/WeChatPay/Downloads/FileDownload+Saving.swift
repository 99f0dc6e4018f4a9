import NIOPosix

extension WeChatPay.FileDownload {
    /// Writes the file beside its place and moves it there once it is proven: at `path` is the whole, right file or what was there before.
    ///
    /// Only its owner may read it (0600). A process that is killed leaves `.NAME.….part` behind.
    ///
    /// - Parameters:
    ///   - path: a file that is there is replaced.
    ///   - progress: called after each part, and not kept.
    /// - Returns: what came in all.
    /// - Throws: ``WeChatPayError``; of kind `fileNotWritten` where the disk or the folder is the reason.
    @discardableResult
    public func save(to path: String, progress: (WeChatPay.FileProgress) -> Void = { _ in }) async throws -> WeChatPay.FileProgress {
        let disk = NIOThreadPool.singleton
        let file = try await disk.runIfActive { try PartialFile(for: path) }
        do {
            var parts = makeAsyncIterator()
            while let part = try await parts.next() {
                try await disk.runIfActive { try file.write(part) }
                progress(parts.progress)
            }
            try await disk.runIfActive { try file.moveIntoPlace() }
            return parts.progress
        } catch {
            // A task of its own: in this one, which may have been cancelled, nothing more would be run.
            await Task { try? await disk.runIfActive { file.remove() } }.value
            throw error is CancellationError ? FileTransfer.cancelled : error
        }
    }
}

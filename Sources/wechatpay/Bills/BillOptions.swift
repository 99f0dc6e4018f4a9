import ArgumentParser
import WeChatPay

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Which day's bill, whose, and where to.
struct BillOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The day, by China's calendar; yesterday unless told.", valueName: "yyyy-mm-dd"))
    var date: String?

    @Option(help: ArgumentHelp("For partners: the only sub-merchant wanted.", valueName: "number"))
    var subMchid: String?

    @Option(help: ArgumentHelp("The file to write; standard output unless told.", valueName: "file"))
    var out: String?

    @Flag(help: "Leave the file compressed, as gzip.")
    var gzip = false

    @Flag(help: "Print the rows as JSON, one a line, amounts in fen.")
    var json = false

    func validate() throws {
        // A day that the calendar does not have comes back as another one.
        if let date, (try? Date(date + "T00:00:00+08:00", strategy: .iso8601)).map({ Self.day(of: $0) }) != date {
            throw ValidationError("--date: \(date) is no day of the form 2026-11-20.")
        }
        guard !json || (out == nil && !gzip) else { throw ValidationError("--json goes to standard output, without --out and --gzip.") }
        guard !gzip || out != nil else { throw ValidationError("--gzip goes with --out.") }
    }

    var compression: WeChatPay.FileDownload.Compression { gzip ? .kept : .expanded }

    /// The day whose bill is wanted.
    var day: String { date ?? Self.day(of: Date().addingTimeInterval(-86400)) }

    private static func day(of date: Date) -> String { String(Timestamp(date).text.prefix(10)) }

    /// Writes what was asked for.
    func write<Row: WeChatPay.BillRow>(_ file: WeChatPay.FileDownload, as type: Row.Type, _ json: (Row) throws -> JSON) async throws {
        if self.json {
            for row in try await WeChatPay.Bill<Row>(file).rows() { try StandardOutput.write(json(row).encoded() + Data("\n".utf8)) }
        } else if let out {
            guard !FileManager.default.fileExists(atPath: out) else { throw Failure.usage("\(out) exists; move it away first.") }
            var bar = ProgressBar(named: out)
            let progress = try await file.save(to: out) { bar.show($0) }
            bar.end()
            guard !gzip else {
                StandardError.write("\(out): \(progress.written) bytes, proven by the digest of their contents; the sums were not looked at.")
                return
            }
            StandardError.write("\(out): \(progress.written) bytes, proven by their digest; \(try await BillSummary(ofFileAt: out).text)")
        } else {
            for try await part in file { try StandardOutput.write(part) }
        }
    }
}

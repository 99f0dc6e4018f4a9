import ArgumentParser
import WeChatPayQRCode

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct QRCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qr",
        abstract: "Show a text, such as the code_url of a Native order, as a QR code.",
        discussion: """
            A terminal shows the code black on white. Elsewhere, and with NO_COLOR set, the same text comes without colours, its blocks \
            being the light modules, for a dark background; for a light one, or for print, take svg or png. A line break at the end of \
            what is read from a file or standard input is left out.

            EXAMPLE: wechatpay qr 'weixin://wxpay/bizpayurl?pr=qnu8GBtzz'
            EXAMPLE: wechatpay qr 'weixin://wxpay/bizpayurl?pr=qnu8GBtzz' --out order.png

            Exit codes: 0 shown or written; 1 the output can't be written; 2 usage, or the text is empty or too long for a QR code.
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case terminal, svg, png
    }

    @Argument(help: "The text, @file, or - for standard input.")
    var text: BodyArgument

    @Option(help: ArgumentHelp("What to make; without, what the name of the file ends in, otherwise terminal.", valueName: "format"))
    var format: Format?

    @Option(help: ArgumentHelp("The file to write, instead of standard output.", valueName: "file"), completion: .file())
    var out: String?

    @Option(help: ArgumentHelp("The pixels per side of a module in a PNG; without, 8.", valueName: "pixels"))
    var scale: Int?

    func validate() throws {
        guard scale == nil || chosenFormat == .png else { throw ValidationError("--scale goes with png: the other formats have no pixels.") }
        if let scale, !QRCode.scales.contains(scale) {
            throw ValidationError("--scale: \(scale) is not among \(QRCode.scales.lowerBound) to \(QRCode.scales.upperBound).")
        }
    }

    func run() throws {
        guard out != nil || chosenFormat != .png || !StandardOutput.isTerminal else {
            throw Failure.usage("a PNG can't be shown in a terminal; give --out FILE, or redirect the output.")
        }
        let code = try code()
        let picture =
            switch chosenFormat {
            case .terminal: Data((code.terminalText(hasColors ? .blackOnWhite : .lightOnDark) + "\n").utf8)
            case .svg: Data((code.svg() + "\n").utf8)
            case .png: try scale.map { try code.png(scale: $0) } ?? code.png()
            }
        guard let out else { return try StandardOutput.write(picture) }
        guard FileManager.default.createFile(atPath: out, contents: picture) else { throw Failure.usage("--out: \(out) can't be written.") }
    }

    private var chosenFormat: Format { format ?? Format.allCases.first { out?.lowercased().hasSuffix(".\($0)") == true } ?? .terminal }

    private var hasColors: Bool {
        let environment = ProcessInfo.processInfo.environment
        return out == nil && StandardOutput.isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    private func code() throws -> QRCode {
        guard var text = String(validating: try text.read(), as: UTF8.self) else { throw Failure.usage("the text is not UTF-8.") }
        if text.last?.isNewline == true { text.removeLast() }
        return try QRCode(text)
    }
}

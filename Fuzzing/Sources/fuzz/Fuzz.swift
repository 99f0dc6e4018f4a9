import Foundation
import Synchronization

/// `fuzz TARGET [libFuzzer's options and files]`, or `fuzz seeds FOLDER`.
@main struct Fuzz {
    private static let target = Mutex<FuzzTarget?>(nil)

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "seeds", let folder = arguments.dropFirst().first { return try writeSeeds(to: URL(fileURLWithPath: folder)) }
        guard let chosen = arguments.first.flatMap(FuzzTarget.init) else {
            FileHandle.standardError.write(Data("usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [options] [files]\n".utf8))
            exit(64)
        }
        target.withLock { $0 = chosen }
        // The first argument is the program to libFuzzer.
        var count = CommandLine.argc - 1
        var rest = CommandLine.unsafeArgv + 1
        exit(runDriver(&count, &rest) { bytes, size in Fuzz.check(UnsafeBufferPointer(start: bytes, count: size)) })
    }

    private static func check(_ input: UnsafeBufferPointer<UInt8>) -> CInt {
        do {
            try target.withLock { $0 }?.check(Array(input))
            return 0
        } catch {
            fatalError("\(error)")
        }
    }

    private static func writeSeeds(to folder: URL) throws {
        for target in FuzzTarget.allCases {
            let folder = folder.appending(path: target.rawValue)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (number, seed) in try target.seeds().enumerated() { try Data(seed).write(to: folder.appending(path: "seed-\(number)")) }
        }
    }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

import Foundation
import Synchronization

// `fuzz TARGET [libFuzzer's options and files]`, or `fuzz seeds FOLDER`. The entry point is libFuzzer's.

private let chosen = Mutex<FuzzTarget?>(nil)

@_cdecl("LLVMFuzzerInitialize")
public func initialize(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
    let words = CommandLine.arguments.dropFirst()
    if words.first == "seeds", let folder = words.dropFirst().first {
        do {
            try writeSeeds(to: URL(fileURLWithPath: folder))
            exit(0)
        } catch {
            fatalError("\(error)")
        }
    }
    guard let target = words.first.flatMap(FuzzTarget.init) else {
        FileHandle.standardError.write(Data("usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [options] [files]\n".utf8))
        exit(64)
    }
    chosen.withLock { $0 = target }
    // The target's name is none of libFuzzer's arguments.
    arguments.pointee[1] = arguments.pointee[0]
    arguments.pointee += 1
    count.pointee -= 1
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    do {
        try chosen.withLock { $0 }?.check(Array(UnsafeBufferPointer(start: bytes, count: size)))
        return 0
    } catch {
        fatalError("\(error)")
    }
}

private func writeSeeds(to folder: URL) throws {
    for target in FuzzTarget.allCases {
        let folder = folder.appending(path: target.rawValue)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (number, seed) in try target.seeds().enumerated() { try Data(seed).write(to: folder.appending(path: "seed-\(number)")) }
    }
}

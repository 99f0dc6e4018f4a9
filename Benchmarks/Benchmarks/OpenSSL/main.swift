import Foundation
import WeChatPay
import WeChatPayOpenSSL

// RSA by OpenSSL beside swift-crypto, in alternating rounds, on one thread and on as many as there are cores; SM2 for comparison.
// `OpenSSL --repeat N` does every operation N times and says by how much memory grew after the first tenth.

let rounds = 5
let secondsPerRound = 0.5
let arguments = CommandLine.arguments.dropFirst()
let work = try Work()

if arguments.first == "--repeat", let count = arguments.dropFirst().first.flatMap({ Int($0) }) {
    // In rounds of every operation, the refusals among them, so that growth by any shows.
    func repeated(_ count: Int) {
        for _ in 0..<count {
            for operation in work.operations { operation.run() }
            work.refuse()
        }
    }
    print("\(work.operations.map(\.name).joined(separator: ", ")), and what is refused:")
    repeated(count / 10)
    let before = memory()
    print("\(count / 10) times each: \(before) KiB")
    fflush(nil)
    repeated(count - count / 10)
    let after = memory()
    print("\(count) times each: \(after) KiB")
    print("grown by \(after - before) KiB")
    // The sanitizer's report ends the process without it.
    fflush(nil)
} else {
    for threads in [1, ProcessInfo.processInfo.activeProcessorCount] {
        print(threads == 1 ? "One thread:" : "\n\(threads) threads:")
        var rates: [String: [Double]] = [:]
        for _ in 0..<rounds {
            for operation in work.operations { rates[operation.name, default: []].append(rate(of: operation, threads: threads)) }
        }
        let medians = rates.mapValues { $0.sorted()[rounds / 2] }
        func show(_ name: String, beside other: String? = nil) {
            guard let median = medians[name] else { return }
            let ratio = other.flatMap { medians[$0] }.map { "   \(String(format: "%.2f", median / $0)) times swift-crypto's" } ?? ""
            print("  " + name.padding(toLength: 26, withPad: " ", startingAt: 0) + String(format: "%10.0f /s", median) + ratio)
        }
        show("sign, swift-crypto")
        show("sign, OpenSSL", beside: "sign, swift-crypto")
        show("verify, swift-crypto")
        show("verify, OpenSSL", beside: "verify, swift-crypto")
        for name in ["sign, SM2", "verify, SM2", "decrypt a field, SM2", "encrypt a field, SM2", "open 1 KiB, SM4-GCM"] { show(name) }
    }
}

/// What the process occupies, in KiB; where the system does not say, the most that it ever occupied.
func memory() -> Int {
    #if os(Linux)
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    #else
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss / 1024
    #endif
}

/// How often a second all threads together do it.
func rate(of operation: Work.Operation, threads: Int) -> Double {
    let end = DispatchTime.now() + secondsPerRound
    let counts = UnsafeMutableBufferPointer<Int>.allocate(capacity: threads)
    counts.initialize(repeating: 0)
    defer { counts.deallocate() }
    let start = DispatchTime.now()
    nonisolated(unsafe) let written = counts
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
        var count = 0
        while DispatchTime.now() < end {
            for _ in 0..<20 { operation.run() }
            count += 20
        }
        written[thread] = count
    }
    return Double(counts.reduce(0, +)) / (Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9)
}

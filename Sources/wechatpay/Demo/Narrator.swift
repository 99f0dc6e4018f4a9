import WeChatPay

/// Tells what happens, to people or as JSON.
actor Narrator {
    private let json: Bool
    private var scene = ""
    private var steps = 0
    private var requests = 0
    private var verified: [String] = []

    init(json: Bool) { self.json = json }

    func begin(_ scene: String) {
        self.scene = scene
        if !json { print("\n\(scene)") }
    }

    func tell(_ title: String, requests lines: [String], outcome: String, duration: Duration) {
        steps += 1
        requests += lines.count
        let hundredths = Int((duration / .microseconds(10)).rounded())
        let milliseconds = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
        if json {
            printObject([
                "step": .integer(steps), "scene": .string(scene), "title": .string(title), "requests": .array(lines.map { .string($0) }),
                "outcome": .string(outcome), "milliseconds": .number(Double(hundredths) / 100),
            ])
        } else {
            print("  \(steps). \(title)  (\(milliseconds) ms)")
            for line in lines { print("       \(line)") }
            print("     ✓ \(outcome)".replacing("✓ FAILED", with: "✗ FAILED"))
        }
    }

    /// Something that was proven, for the end.
    func verified(_ fact: String) { verified.append(fact) }

    func finish() {
        if json {
            printObject(["verified": .array(verified.map { .string($0) }), "steps": .integer(steps), "requests": .integer(requests)])
        } else {
            print("\nVerified:")
            for fact in verified { print("  ✓ \(fact)") }
            print("\n\(steps) steps, \(requests) signed requests, every answer verified. Nothing is left running.")
        }
    }

    private func printObject(_ value: JSON) {
        if let bytes = try? value.encoded() { print(String(decoding: bytes, as: UTF8.self)) }
    }
}

extension JSON {
    /// A plain value as people read it.
    var text: String { string ?? description }
}

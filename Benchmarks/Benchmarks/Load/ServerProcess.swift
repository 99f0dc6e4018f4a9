import Foundation

/// What the system knows of a server's process.
struct ServerProcess: Sendable {
    let pid: String

    /// The cores' time it has used, in seconds.
    var cpuSeconds: Double {
        get throws {
            let text = try String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
            // The program's name, in parentheses, may hold spaces.
            let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
            guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else { throw LoadError("\(pid) has no times.") }
            return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
        }
    }

    /// The memory it has, in bytes.
    var residentBytes: Int {
        get throws {
            let text = try String(contentsOfFile: "/proc/\(pid)/statm", encoding: .utf8)
            guard let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { throw LoadError("\(pid) has no memory.") }
            return pages * sysconf(Int32(_SC_PAGESIZE))
        }
    }

    var openDescriptors: Int { get throws { try FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd").count } }
}

import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A program that a test starts.
///
/// Foundation's `Process` on Linux copies whole directory entries when it looks for open descriptors and may crash where there are many,
/// as in a test run with hundreds of servers.
struct ChildProcess: Sendable {
    struct NotStarted: Error, CustomStringConvertible {
        let description: String
    }

    let pid: pid_t

    /// - Parameters:
    ///   - standardOutput: a file's path, or an open descriptor.
    ///   - environment: `nil` for the test's own.
    init(
        _ executable: String, _ arguments: [String], environment: [String: String]? = nil, folder: String? = nil, standardInput: String = "/dev/null",
        standardOutput: Output = .file("/dev/null"), standardError: String = "/dev/null"
    ) throws {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, standardInput, O_RDONLY, 0)
        switch standardOutput {
        case .file(let path): posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
        }
        posix_spawn_file_actions_addopen(&actions, 2, standardError, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        #if canImport(Glibc)
        _ = try Self.function("posix_spawn_file_actions_addclosefrom_np", as: ActionOnNumber.self)(&actions, 3)
        if let folder { _ = try Self.function("posix_spawn_file_actions_addchdir_np", as: ActionOnText.self)(&actions, folder) }
        #else
        if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }
        #endif
        let environment = environment ?? ProcessInfo.processInfo.environment
        var words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + variables { free(text) } }
        // The calling thread may block signals, and a child would do so, too.
        #if canImport(Darwin)
        var attributes: posix_spawnattr_t?
        #else
        var attributes = posix_spawnattr_t()
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var pid = pid_t()
        let result = posix_spawn(&pid, executable, &actions, &attributes, &words, &variables)
        guard result == 0 else { throw NotStarted(description: "\(executable): \(String(cString: strerror(result)))") }
        self.pid = pid
    }

    #if canImport(Glibc)
    private typealias ActionOnNumber = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32
    private typealias ActionOnText = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>) -> Int32

    /// A function of the C library that its headers show only to GNU programs.
    private static func function<Function>(_ name: String, as type: Function.Type) throws -> Function {
        guard let address = dlsym(nil, name) else { throw NotStarted(description: "the C library has no \(name)") }
        return unsafeBitCast(address, to: type)
    }
    #endif

    enum Output {
        case file(String)
        case descriptor(Int32)
    }

    /// Waits for the end, on the calling thread.
    ///
    /// - Returns: the exit code, or the signal that ended it.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) == -1, errno == EINTR {}
        return status & 0x7f == 0 ? (status >> 8) & 0xff : status & 0x7f
    }

    func send(_ signal: Int32) { kill(pid, signal) }
}

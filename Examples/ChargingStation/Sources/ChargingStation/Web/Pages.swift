import Foundation
import HTTPTypes
import Hummingbird
import Mustache

/// The pages, in both languages. Everything that goes into a template is escaped there.
struct Pages: Sendable {
    private let library: MustacheLibrary
    private let texts: [Language: Texts]

    /// - Throws: what is wrong with a template or a text.
    init() async throws {
        let resources = Self.resources
        self.library = try await MustacheLibrary(directory: resources + "/Templates")
        self.texts = try Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, try Texts($0, folder: resources + "/Texts")) })
    }

    /// The folder of what browsers load besides pages.
    static var publicFolder: String { resources + "/Public" }

    private static var resources: String { Bundle.module.resourcePath ?? Bundle.module.bundlePath }

    func texts(_ language: Language) -> Texts { texts[language] ?? Texts([:]) }

    func render(_ page: some Sendable, template: String, status: HTTPResponse.Status = .ok) throws -> Response {
        guard let text = library.render(page, withTemplate: template) else { throw HTTPError(.internalServerError) }
        return Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .vary: "Accept-Language, Cookie"],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}

/// The sentences of a language, by name.
struct Texts: Sendable {
    let all: [String: String]

    init(_ all: [String: String]) { self.all = all }

    init(_ language: Language, folder: String) throws {
        let file = URL(fileURLWithPath: "\(folder)/\(language.rawValue).json")
        self.all = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
    }

    subscript(name: String) -> String { all[name] ?? name }

    func sentence(for problem: Problem) -> String { self["problem_\(problem.rawValue)"] }

    func duration(_ seconds: Int) -> String {
        let (minutes, hours) = (seconds / 60 % 60, seconds / 3600)
        return hours == 0
            ? "\(minutes) \(self["minutes"]) \(seconds % 60) \(self["seconds"])" : "\(hours) \(self["hours"]) \(minutes) \(self["minutes"])"
    }

    func energy(_ wattHours: Int) -> String { "\(Yuan.text(fen: wattHours / 10)) \(self["kilowattHours"])" }
}

import Foundation
import Testing

@testable import WeChatPay

@Suite struct XMLTests {
    @Test func membersKeepTheirOrderAndTextsTheirCharacters() throws {
        let message: XML = ["zeta": "<b>&\"'", "alpha": 888, "空": "", "end": "a]]>b ]]"]
        let renamed = XML.members(message.members.filter { $0.name != "空" })
        #expect(
            String(decoding: renamed.serialized(), as: UTF8.self)
                == "<xml><zeta><![CDATA[<b>&\"']]></zeta><alpha><![CDATA[888]]></alpha><end><![CDATA[a]]]]><![CDATA[>b ]]]]></end></xml>"
        )
        #expect(try XML(parsing: renamed.serialized()) == renamed)
    }

    @Test func anotherParserReadsWhatIsWritten() throws {
        let message: XML = ["body": "腾讯充值中心-QQ会员充值 😀", "attach": "a]]>&lt;<![CDATA[x]]>", "empty": "", "spaces": "  two  "]
        let script =
            "import sys, json, xml.etree.ElementTree as E; r = E.fromstring(sys.stdin.buffer.read()); "
            + "print(json.dumps([[c.tag, c.text or ''] for c in r]))"
        let read = try JSONDecoder().decode([[String]].self, from: Outsider.python(script, input: message.serialized()))
        #expect(read == message.members.map { [$0.name, $0.value.string ?? ""] })
    }

    @Test(arguments: [
        "<xml><a>1 &amp; 2&#x4e2d;</a><b><![CDATA[<c>]]></b></xml>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml>\n  <a>1 &amp; 2中</a>\n  <b>&lt;c&gt;</b>\n</xml>\n",
        "\u{FEFF}<xml><a>1 <![CDATA[&]]> 2中</a><b>&lt;c<![CDATA[>]]></b></xml>",
    ])
    func entitiesAndSectionsAreReadAsText(text: String) throws {
        #expect(try XML(parsing: Data(text.utf8)) == ["a": "1 & 2中", "b": "<c>"])
    }

    @Test func nestedAndRepeatedMembersAreRead() throws {
        let text = "<xml><hblist><hbinfo><amount>1</amount></hbinfo><hbinfo><amount>2</amount></hbinfo></hblist><empty></empty></xml>"
        let message = try XML(parsing: Data(text.utf8))
        #expect(message.hblist.all("hbinfo").map(\.amount.int) == [1, 2])
        #expect(message.empty.string == "")
        #expect(message.missing.string == nil)
    }

    @Test(arguments: [
        ("", "it is empty"), ("  \n", "it is empty"), ("hello", "it does not begin with an element"),
        ("{\"a\":1}", "it does not begin with an element"),
        ("<xml><a>1</b></xml>", "it is not well-formed"), ("<xml><a>1</a>", "it is not well-formed"),
        ("<xml><a>1</a></xml>junk", "it is not well-formed"),
        ("<xml><a>1</a></xml><xml/>", "it is not well-formed"), ("<xml>\u{0}</xml>", "it is not well-formed"), ("<xml><a>&x;</a></xml>", "it"),
        ("<xml>text<a>1</a></xml>", "xml has text and members"), ("<?xml version=\"1.0\"", "its declaration does not end"),
        ("<!-- c --><xml/>", "a comment"), ("<xml a=\"1\"/>", "attributes"), ("<xml><a", "a tag does not end"),
        ("<xml><a><![CDATA[1</a></xml>", "a CDATA section does not end"),
    ])
    func whatIsNoMessageIsRefusedWithTheReason(text: String, reason: String) {
        let error = thrown { try XML(parsing: Data(text.utf8)) }
        #expect(error?.kind == .unreadableBody)
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "no error")")
    }

    /// Over one without data Foundation's parser on Linux ends the process: anyone may send such a message.
    @Test(arguments: [
        "<?php ?><xml/>", "<?xml?></xfl>", "<?xml-x?><xml/>", " <?xml ?><xml/>", "\u{FEFF}<?xml?><xml/>", "<xml><?x?></xml>", "<xml/><?x?>",
        "<xml><a>1</a><?x?></xml>", "<xml><a b='<![CDATA['><?x?></a></xml>", "<xml><a b='>'><![CDATA['><?x?></a></xml>",
        "<xml><!--<![CDATA[--><?x?></xml>", "<xml><a><![CDATA[]]><?x?></a></xml>", "<?xml version=\"1.0\"?><?x?><xml/>",
    ])
    func aProcessingInstructionIsRefusedWhereverItStands(text: String) {
        #expect(thrown { try XML(parsing: Data(text.utf8)) }?.kind == .unreadableBody)
    }

    @Test(arguments: [
        "<!DOCTYPE xml [<!ENTITY x \"yes\">]><xml><a>&x;</a></xml>",
        "<!DOCTYPE xml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><xml><a>&x;</a></xml>",
        "<!DOCTYPE xml SYSTEM \"http://127.0.0.1:9/x.dtd\"><xml><a>&x;</a></xml>",
        "<!DOCTYPE xml [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><xml><a>&c;</a></xml>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE xml [<!ENTITY % p \"<!ENTITY x 'abc'>\"> %p;]><xml><a>&x;</a></xml>",
        "\u{FEFF} <!doctype xml><xml><a>1</a></xml>", "<xml><!DOCTYPE xml [<!ENTITY x \"y\">]><a>1</a></xml>",
    ])
    func aDocumentTypeIsRefusedWhereverItStands(text: String) {
        #expect(thrown { try XML(parsing: Data(text.utf8)) }?.kind == .unreadableBody)
    }

    @Test func whatLooksLikeADocumentTypeWithinATextIsText() throws {
        let message: XML = ["body": "<!DOCTYPE html> & <!ENTITY>", "attach": "<?x?> <!-- c --> \"'"]
        #expect(try XML(parsing: message.serialized()) == message)
        #expect(try XML(parsing: Data("<xml><attach><![CDATA[<?x?><a b='1'>]]></attach></xml>".utf8)).attach.string == "<?x?><a b='1'>")
    }

    @Test func limitsOfSizeDepthAndNumberAreKept() throws {
        let deep = { (levels: Int) in Data((String(repeating: "<a>", count: levels) + String(repeating: "</a>", count: levels)).utf8) }
        #expect(throws: Never.self) { try XML(parsing: deep(16)) }
        #expect(thrown { try XML(parsing: deep(17)) }?.message.contains("nested deeper than 16 levels") == true)
        #expect(thrown { try XML(parsing: deep(100_000)) }?.kind == .unreadableBody)
        let many = Data(("<xml>" + String(repeating: "<a/>", count: 20_000) + "</xml>").utf8)
        #expect(thrown { try XML(parsing: many) }?.message.contains("more than 20000 members") == true)
        let huge = Data(("<xml><a>" + String(repeating: "x", count: 4 * 1024 * 1024) + "</a></xml>").utf8)
        #expect(thrown { try XML(parsing: huge) }?.kind == .bodyTooLarge)
        let large = Data(("<xml><a>" + String(repeating: "x", count: 4_000_000) + "</a></xml>").utf8)
        #expect(try XML(parsing: large).a.string?.utf8.count == 4_000_000)
    }

    @Test func bytesThatAreNotUTF8AreRefused() {
        let error = thrown { try XML(parsing: Data("<xml><a>".utf8) + [0xB2, 0xE2] + Data("</a></xml>".utf8)) }
        #expect(error?.message.contains("UTF-8") == true)
    }

    @Test func structuresBecomeTexts() {
        let message: XML = [
            "detail": .json(["goods_detail": [["goods_id": "a/b", "price": 1]]]), "risk_info": .form(["posttime": "1", "ip": "a b&c"]),
        ]
        #expect(message.detail.string == "{\"goods_detail\":[{\"goods_id\":\"a/b\",\"price\":1}]}")
        #expect(message.risk_info.string == "posttime=1&ip=a%20b%26c")
    }

    private func thrown<Value>(_ body: () throws -> Value) -> WeChatPayError? {
        do {
            _ = try body()
            return nil
        } catch {
            return error as? WeChatPayError
        }
    }
}

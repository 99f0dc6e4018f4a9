package import WeChatPay
package import WeChatPaySpec

extension XML {
    /// A value as APIv2 writes it, its members in the order of the documentation.
    package init(describedBy fields: [APIField], _ value: JSON) {
        self = .members(
            fields.flatMap { field -> [Member] in
                let names = field.numbers > 0 ? (value.object ?? [:]).keys.filter { field.isName($0) }.sorted() : [field.name]
                return names.flatMap { name in
                    let value = value[name]
                    if value.isNull { return [Member]() }
                    return (field.isList ? value.array ?? [] : [value]).map { element in
                        let isText = element.object == nil || field.encoding != nil
                        let value = isText ? .text(element.string ?? element.description) : XML(describedBy: field.fields, element)
                        return Member(name: name, value: value)
                    }
                }
            }
        )
    }

    var withoutEmptyMembers: XML { .members(members.filter { $0.value.string?.isEmpty != true }) }

    /// The members of both, in their order.
    static func + (first: XML, second: XML) -> XML { .members(first.members + second.members) }
}

// The embedded form leaves out whatever is not so, which halves it.

extension APIField {
    private enum CodingKeys: String, CodingKey {
        case name = "n"
        case kind = "k"
        case isList = "l"
        case isRequired = "r"
        case title = "t"
        case term = "z"
        case values = "v"
        case encryption = "c"
        case encoding = "e"
        case encodesList = "a"
        case isTime = "d"
        case computed = "p"
        case limits = "u"
        case numbers = "m"
        case fields = "f"
        case shape = "s"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        kind = try container.decodeIfPresent(Kind.self, forKey: .kind) ?? .string
        isList = try container.decodeIfPresent(Bool.self, forKey: .isList) ?? false
        isRequired = try container.decodeIfPresent(Bool.self, forKey: .isRequired) ?? false
        title = try container.decodeIfPresent(String.self, forKey: .title)
        term = try container.decodeIfPresent(String.self, forKey: .term)
        values = try container.decodeIfPresent([String].self, forKey: .values) ?? []
        encryption = try container.decodeIfPresent(Encryption.self, forKey: .encryption)
        encoding = try container.decodeIfPresent(Encoding.self, forKey: .encoding)
        encodesList = try container.decodeIfPresent(Bool.self, forKey: .encodesList) ?? false
        isTime = try container.decodeIfPresent(Bool.self, forKey: .isTime) ?? false
        computed = try container.decodeIfPresent(Computed.self, forKey: .computed)
        limits = try container.decodeIfPresent(FileLimits.self, forKey: .limits)
        numbers = try container.decodeIfPresent(Int.self, forKey: .numbers) ?? 0
        fields = try container.decodeIfPresent([APIField].self, forKey: .fields) ?? []
        shape = try container.decodeIfPresent(String.self, forKey: .shape)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        if kind != .string { try container.encode(kind, forKey: .kind) }
        if isList { try container.encode(true, forKey: .isList) }
        if isRequired { try container.encode(true, forKey: .isRequired) }
        try container.encodeIfPresent(title, forKey: .title)
        try container.encodeIfPresent(term, forKey: .term)
        if !values.isEmpty { try container.encode(values, forKey: .values) }
        try container.encodeIfPresent(encryption, forKey: .encryption)
        try container.encodeIfPresent(encoding, forKey: .encoding)
        if encodesList { try container.encode(true, forKey: .encodesList) }
        if isTime { try container.encode(true, forKey: .isTime) }
        try container.encodeIfPresent(computed, forKey: .computed)
        try container.encodeIfPresent(limits, forKey: .limits)
        if numbers > 0 { try container.encode(numbers, forKey: .numbers) }
        if !fields.isEmpty { try container.encode(fields, forKey: .fields) }
        try container.encodeIfPresent(shape, forKey: .shape)
    }
}

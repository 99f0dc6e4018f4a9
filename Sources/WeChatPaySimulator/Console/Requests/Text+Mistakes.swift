extension Text {
    /// What was done wrong in signing; in English what the simulator itself says.
    static func hint(of signature: Simulator.SignatureComparison) -> Text {
        Text(signature.hint, signature.mistakes.isEmpty ? unexplained(signature) : signature.mistakes.map(chinese).joined(separator: " "))
    }

    private static func unexplained(_ signature: Simulator.SignatureComparison) -> String {
        "常见的签名错误都不能解释这个签名。"
            + (signature.isV2
                ? "最可能的原因是 APIv2 密钥与模拟器的不同：请与凭证目录中的比较。" : "最可能的原因是私钥与证书序列号不匹配：请使用凭证目录中的 apiclient_key.pem。")
            + "否则请逐字节比较应当签名的文本与程序实际签名的文本。"
    }

    private static func chinese(_ mistake: Simulator.SignatureMistake) -> String {
        switch mistake {
        case .methodInOtherForm: "签名所用的请求方法与实际不同，或写成了小写：应使用实际的方法，大写。"
        case .queryLeftOut: "签名文本漏掉了查询参数：应对实际发送的路径和查询参数一起签名。"
        case .queryReordered: "签名时查询参数的顺序与发送时不同：应与发送的内容完全一致。"
        case .hostIncluded: "签名文本包含了协议和域名：只需要以“/”开头的路径和查询参数。"
        case .pathBeginsElsewhere: "只对部分路径签名：路径以“/”开头，并包含版本（“/v3”）。"
        case .targetUnescaped: "签名使用了未转义的 URL：应与发送时一样，使用百分号转义后的形式。"
        case .targetEscapedOtherwise: "签名与发送时的百分号转义方式不同：应对实际发送的内容签名。"
        case .timestampInMilliseconds: "签名的时间戳用了毫秒：应为秒，并与请求头中的一致。"
        case .nonceAndTimestampSwapped: "时间戳与随机串的顺序颠倒：时间戳在前。"
        case .bodyLeftOut: "签名文本漏掉了请求包体：应对实际发送的字节签名。"
        case .bodyMadeUp: "没有发送包体，却对一个包体签了名：没有包体时签名空行。"
        case .bodyWrittenAgain: "发送时重新序列化了包体，与签名的不同：只序列化一次，签名并原样发送。"
        case .bodyInOtherEncoding: "包体签名与发送的字符编码不同：都应为不带 BOM 的 UTF-8。"
        case .wholeUploadSigned: "对整个表单签了名：上传文件时只对“meta”部分的文本签名。"
        case .lastNewlineMissing: "最后一行缺少换行符：每一行都以换行符结束，包括最后一行，包体为空时也一样。"
        case .otherLineBreaks: "换行符不对：应为“\\n”（0x0A）一个字符，而不是“\\r\\n”，也不是反斜杠加 n。"
        case .answerFormSigned: "使用了应答的签名格式：请求应对方法、URL、时间戳、随机串和包体签名。"
        case .otherAlgorithm: "文本正确，但签名算法不是 RSA PKCS#1 v1.5 + SHA-256（SHA256withRSA）。"
        case .signatureInOtherEncoding: "签名正确，但编码形式不对：APIv3 用标准 Base64，APIv2 用十六进制。"
        case .keyMissing: "缺少密钥：参数之后应拼接“&key=”和 APIv2 密钥。"
        case .otherKey: "使用了其他密钥（例如 APIv3 密钥），而不是商户的 APIv2 密钥。"
        case .otherSignType: "签名算法与 sign_type 不符；未传 sign_type 时为 MD5。"
        case .notSorted: "参数没有排序：应按参数名的 ASCII 码从小到大排序。"
        case .sortedIgnoringCase: "排序时忽略了大小写：应按参数名的 ASCII 码排序，大写在前。"
        case .emptyValuesIncluded: "空值参数也参与了签名：值为空的参数不参与签名。"
        case .signTypeLeftOut: "签名文本漏掉了 sign_type：它与其他参数一样参与签名。"
        case .signTypeAdded: "签名包含 sign_type，但没有发送：签名的参数必须发送。"
        case .signIncluded: "参数 sign 也参与了签名：应将其排除。"
        case .nonceLeftOut: "签名文本漏掉了 nonce_str：它与其他参数一样参与签名。"
        case .valuesEscaped: "参数值签名时经过了转义（URL 编码或 XML 转义）：应使用原始值。"
        case .lowerCase: "签名正确，但为小写：应转换为大写。"
        }
    }
}

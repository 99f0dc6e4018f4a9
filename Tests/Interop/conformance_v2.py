"""Every operation of APIv2 in Spec/v2.yaml that takes and answers XML, called with made-up values: the answer is signed and has the documented members.

Signatures are checked by PyPI's wechatpy. Not here: uploads, redirects to pages, bills, and what takes no body.
"""

import base64
import random
import re
from functools import cache
from pathlib import Path

import requests
import xmltodict
import yaml
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from wechatpy.pay.utils import calculate_signature, calculate_signature_hmac

from simulated import CONFIG, check, finish, path

DOCUMENT = yaml.load((Path(__file__).parent.parent.parent / "Spec" / "v2.yaml").read_text(), yaml.CSafeLoader)
SESSION = requests.Session()
SESSION.cert, SESSION.verify, SESSION.trust_env = (path("certificate"), path("privateKey")), path("trustRoots"), False
KINDS = {"MD5": calculate_signature, "HMAC-SHA256": calculate_signature_hmac}
# What any answer may have that stands in none of the documents' lists.
ALWAYS = {"return_code", "return_msg", "result_code", "err_code", "err_code_des", "nonce_str", "sign", "mch_id", "appid"}


def resolved(schema):
    while "$ref" in schema:
        schema = {**DOCUMENT["components"]["schemas"][schema["$ref"].split("/")[-1]], **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema


def made_up(name, schema, chance):
    schema = resolved(schema)
    known = {"mch_id": CONFIG["mchid"], "mchid": CONFIG["mchid"], "appid": CONFIG["appid"]}
    if name in known:
        return known[name]
    if "enum" in schema:
        return chance.choice(schema["enum"])
    if schema.get("x-wechatpay-encryption") == "bank":
        return base64.b64encode(bank_key().encrypt(b"6225880137008888", padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None))).decode()
    if schema.get("x-wechatpay-encoded") == "json":
        return None
    if schema.get("type") == "integer":
        return str(chance.randint(1, 10_000))
    return "".join(chance.choices("abcdefghij0123456789", k=12))


def call(path, members, kind):
    members = {name: value for name, value in members.items() if value is not None}
    members["nonce_str"] = "".join(random.choices("abcdef0123456789", k=32))
    if kind != "MD5":
        members["sign_type"] = kind
    members["sign"] = KINDS[kind](members, key(path))
    body = xmltodict.unparse({"xml": members}).encode()
    return SESSION.post(CONFIG["clientCertificateBaseURL"] + path, data=body, headers={"Content-Type": "text/xml"}, timeout=20)


def key(path):
    return sandbox_key() if path.startswith("/xdc/apiv2sandbox/") else CONFIG["apiV2Key"]


@cache
def sandbox_key():
    answer = call("/xdc/apiv2getsignkey/sign/getsignkey", {"mch_id": CONFIG["mchid"]}, "MD5")
    return xmltodict.parse(answer.text)["xml"]["sandbox_signkey"]


@cache
def bank_key():
    answer = call("/risk/getpublickey", {"mch_id": CONFIG["mchid"], "sign_type": "MD5"}, "MD5")
    return serialization.load_pem_public_key(xmltodict.parse(answer.text)["xml"]["pub_key"].encode())


def operation(path, description, chance):
    request = resolved(description["requestBody"]["content"]["text/xml"]["schema"])
    answered = resolved(description["responses"]["200"]["content"]["text/xml"]["schema"])
    required = set(request.get("required", []))
    kind = "HMAC-SHA256" if "HMAC-SHA256" in resolved(request["properties"].get("sign_type", {})).get("enum", []) and chance.random() < 0.5 else "MD5"
    members = {
        name: made_up(name, schema, chance)
        for name, schema in request["properties"].items()
        if name not in ("sign", "nonce_str", "sign_type") and (name in required or chance.random() < 0.5)
    }
    response = call(path, members, kind)
    answer = xmltodict.parse(response.text)["xml"]
    if response.status_code != 200 or answer.get("return_code") != "SUCCESS":
        return f"{response.status_code} {answer}"
    names, patterns = set(answered.get("properties", {})), answered.get("patternProperties", {})
    unknown = [name for name in answer if name not in names | ALWAYS and not any(re.search(pattern, name) for pattern in patterns)]
    missing = set(answered.get("required", [])) - set(answer) if answer.get("result_code", "SUCCESS") == "SUCCESS" else set()
    signature = answer.pop("sign", None)
    if (signature is None) != (description.get("x-wechatpay-signature") == "none"):
        return f"signed, or not signed, against the description: {answer}"
    wrong = signature and KINDS["MD5" if len(signature) == 32 else "HMAC-SHA256"](answer, key(path)) != signature
    return f"undocumented {unknown}, missing {missing}, signature {'wrong' if wrong else 'right'}: {answer}" if unknown or missing or wrong else None


def main():
    chance, counted = random.Random(6), 0
    for path, methods in DOCUMENT["paths"].items():
        for method, description in methods.items():
            if method == "post" and "text/xml" in description.get("requestBody", {}).get("content", {}):
                if "text/xml" in description["responses"].get("200", {}).get("content", {}):
                    counted += 1
                    for _ in range(3):
                        if problem := operation(path, description, chance):
                            check(f"POST {path}", False, problem)
                            break
                    else:
                        check(f"POST {path}", True)
    check("all that take and answer XML", counted == 118, counted)
    finish()


main()

"""Every operation of APIv2 in Spec/v2.yaml, called with made-up values: the answer is signed and has the documented members.

Signatures are made and checked by PyPI's wechatpy. Pages that users are sent to, files and uploads are held to what is documented of them.
"""

import base64
import hashlib
import json
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
# What WeCom's signature covers.
RED_PACKET_NAMES = ("act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid")
PAYMENT_NAMES = ("amount", "appid", "desc", "mch_id", "nonce_str", "openid", "partner_trade_no", "ww_msg_type")
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
        return json.dumps(structure(schema["contentSchema"], chance), ensure_ascii=False)
    if schema.get("type") == "integer":
        return str(chance.randint(1, 10_000))
    if schema.get("type") == "boolean":
        return chance.choice(["true", "false"])
    return "".join(chance.choices("abcdefghij0123456789", k=12))


def structure(schema, chance):
    """What is written as JSON into a text."""
    schema = resolved(schema)
    if schema.get("type") == "object":
        return {name: structure(part, chance) for name, part in schema.get("properties", {}).items()}
    if schema.get("type") == "array":
        return [structure(schema["items"], chance)]
    if schema.get("type") in ("integer", "number", "boolean"):
        return True if schema["type"] == "boolean" else chance.choice(schema.get("enum", [chance.randint(1, 10_000)]))
    return made_up("", schema, chance)


def work_signature(members):
    """WeCom's, of the members that its documents name for each kind of money."""
    names = RED_PACKET_NAMES if "mch_billno" in members else PAYMENT_NAMES
    text = "&".join(f"{name}={members[name]}" for name in names if members.get(name))
    return hashlib.md5(f"{text}&secret={CONFIG['workwxSecret']}".encode()).hexdigest().upper()


def signed(path, members, kind):
    members = {name: value for name, value in members.items() if value is not None}
    members["nonce_str"] = "".join(random.choices("abcdef0123456789", k=32))
    if "workwx_sign" in members:
        members["workwx_sign"] = work_signature(members)
    return {**members, "sign": KINDS[kind](members, key(path))}


def call(path, members, kind):
    body = xmltodict.unparse({"xml": signed(path, members, kind)}).encode()
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


def operation(path, method, description, chance):
    """What is wrong with an answer."""
    content = description.get("requestBody", {}).get("content", {})
    answered = description["responses"].get("200", {}).get("content", {})
    if method == "get":
        members = {one["name"]: made_up(one["name"], one["schema"], chance) for one in description["parameters"] if one.get("required")}
        members = {**members, "timestamp": "1795295283", "version": "1.0", "notify_url": "https://shop.example/notify"}
        names = {one["name"] for one in description["parameters"]}
        kind = members.get("sign_type", "MD5")
        query = {name: value for name, value in members.items() if name in names and name != "sign"}
        if "sign" in names:
            query["sign"] = KINDS[kind](query, key(path))
        response = SESSION.get(CONFIG["clientCertificateBaseURL"] + path, params=query, timeout=20, allow_redirects=False)
    elif "multipart/form-data" in content:
        response = upload(path, chance)
    else:
        members, kind = request(content["text/xml"]["schema"] if content else {}, chance)
        response = call(path, members, kind)
    if "application/octet-stream" in answered:
        return file(response)
    if not answered:
        # The simulator shows the page where the platform sends the user on to one.
        is_page = response.status_code in (200, 302) and "html" in response.headers.get("Content-Type", "html")
        return None if is_page else f"{response.status_code} {response.text}"
    return judged(path, response, description, answered["text/xml"]["schema"])


def request(schema, chance):
    schema = resolved(schema)
    properties, required = schema.get("properties", {}), set(schema.get("required", []))
    kinds = resolved(properties.get("sign_type", {})).get("enum", ["MD5"])
    kind = chance.choice([kind for kind in KINDS if kind in kinds])
    members = {
        name: made_up(name, part, chance)
        for name, part in properties.items()
        if name not in ("sign", "nonce_str", "sign_type") and (name in required or "x-wechatpay-computed" in part or chance.random() < 0.5)
    }
    return {**members, "sign_type": kind if "sign_type" in required or kind != "MD5" else None}, kind


def upload(path, chance):
    content = chance.randbytes(64)
    members = {"mch_id": CONFIG["mchid"], "media_hash": hashlib.md5(content).hexdigest(), "sign_type": "HMAC-SHA256"}
    members["sign"] = KINDS["HMAC-SHA256"](members, key(path))
    files = {name: (None, value) for name, value in members.items()} | {"media": ("1.jpg", content, "image/jpeg")}
    return SESSION.post(CONFIG["clientCertificateBaseURL"] + path, files=files, timeout=20)


def file(response):
    """A text, or the platform's word that there is none."""
    if response.status_code == 200 and "xml" not in response.headers["Content-Type"]:
        return None if response.content else "an empty file"
    answer = xmltodict.parse(response.text)["xml"]
    return None if response.status_code == 200 and answer["return_code"] == "FAIL" and "sign" not in answer["return_msg"].lower() else f"{answer}"


def judged(path, response, description, schema):
    answered = resolved(schema)
    answer = xmltodict.parse(response.text)["xml"]
    if response.status_code != 200 or answer.get("return_code", "SUCCESS") != "SUCCESS":
        return f"{response.status_code} {answer}"
    if response.headers.get("Simulated") == "schema" and answer.get("result_code", "SUCCESS") != "SUCCESS":
        return f"refused, though it fits the description: {answer}"
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
            counted += 1
            problems = (operation(path, method, description, chance) for _ in range(3))
            problem = next((problem for problem in problems if problem), None)
            check(f"{method.upper()} {path}", not problem, problem)
    check("all operations", counted == 129, counted)
    finish()


main()

"""What schemathesis needs to know of the platform to call it: the merchant's signature, encrypted fields, texts that hold JSON.

Loaded into schemathesis by `conformance.py`. Everything cryptographic is PyPI's cryptography.
"""

import atexit
import base64
import collections
import email
import hashlib
import json
import os
import secrets
import time
from datetime import datetime, timedelta, timezone
from email import policy

import jsonschema
import requests
import schemathesis
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from hypothesis import strategies
from urllib3.filepost import encode_multipart_formdata
from schemathesis.core import NotSet
from schemathesis.generation.meta import CoverageScenario
from schemathesis.transport.requests import REQUESTS_TRANSPORT, multipart_serializer

CONFIG = json.loads(open(os.environ["CONFIG"]).read())
FOLDER = os.path.dirname(os.environ["CONFIG"])
MERCHANT_KEY = serialization.load_pem_private_key(open(f"{FOLDER}/{CONFIG['privateKey']}", "rb").read(), None)
PLATFORM_KEY = serialization.load_pem_public_key(open(f"{FOLDER}/{CONFIG['platformPublicKey']}", "rb").read())
PLATFORM_KEY_ID = CONFIG["platformPublicKeyID"]


# Requests

class Merchant(requests.auth.AuthBase):
    """Signs the bytes that are sent."""

    def __call__(self, request):
        body = request.body or b""
        if isinstance(body, str):
            body = body.encode()
        if request.headers.get("Content-Type", "").startswith("multipart/"):
            body = meta(request.headers["Content-Type"], body)
        timestamp, nonce = int(time.time()), secrets.token_hex(16)
        text = f"{request.method}\n{request.path_url}\n{timestamp}\n{nonce}\n".encode() + body + b"\n"
        signature = base64.b64encode(MERCHANT_KEY.sign(text, padding.PKCS1v15(), hashes.SHA256())).decode()
        request.headers["Authorization"] = (
            f'WECHATPAY2-SHA256-RSA2048 mchid="{CONFIG["mchid"]}",nonce_str="{nonce}",signature="{signature}",'
            f'timestamp="{timestamp}",serial_no="{CONFIG["merchantSerial"]}"'
        )
        request.headers["Wechatpay-Serial"] = PLATFORM_KEY_ID
        request.headers["Accept"] = "application/json"
        return request


def meta(content_type, body):
    """The part of an upload that is signed in place of the whole."""
    form = email.message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body, policy=policy.HTTP)
    parts = {part.get_param("name", header="content-disposition"): part for part in form.iter_parts()} if form.is_multipart() else {}
    return parts["meta"].get_payload(decode=True) if "meta" in parts else body


schemathesis.auth.set_from_requests(Merchant())

# Foundation, like others, takes no offset of more than 18 hours, though RFC 3339 has room for 23.
schemathesis.openapi.format("date-time", strategies.datetimes(timezones=strategies.just(timezone(timedelta(hours=8)))).map(datetime.isoformat))


def encrypted(text):
    """As much of it as the key takes."""
    oaep = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
    return base64.b64encode(PLATFORM_KEY.encrypt(text[:50].encode(), oaep)).decode()


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Request bodies get schemas of their own, in which texts that hold JSON are what they hold."""
    schemas = raw_schema.get("components", {}).get("schemas", {})
    schemas.update({f"{name}.sent": sent(schema) for name, schema in list(schemas.items())})
    for methods in raw_schema["paths"].values():
        for operation in methods.values():
            operation.pop("servers", None)
            for media in operation.get("requestBody", {}).get("content", {}).values():
                media["schema"] = sent(media["schema"])
            for parameter in operation.get("parameters", []):
                parameter["schema"] = sent(parameter["schema"])
                if parameter["in"] == "query" and parameter.get("required") and parameter["schema"].get("type") == "string":
                    # An empty value is none, but a ciphertext is never empty.
                    parameter["schema"]["minLength"] = 0 if "x-wechatpay-encryption" in parameter["schema"] else 1


def sent(schema):
    if isinstance(schema, list):
        return [sent(element) for element in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        return {**schema, "$ref": f"{schema['$ref']}.sent"}
    if schema.get("x-wechatpay-encoded") == "json" or "contentSchema" in schema:
        return {**sent(schema["contentSchema"]), "x-wechatpay-encoded": "json"}
    schema = {key: sent(value) for key, value in schema.items()}
    if schema.get("type") == "integer":
        schema.update(minimum=-(2**63), maximum=2**63 - 1)
    return schema


@schemathesis.hook
def before_call(context, case, arguments):
    """Here and not in `map_query`, which sees no boundary values."""
    parameters = case.operation.definition.raw.get("parameters", [])
    secret = [one["name"] for one in parameters if one["schema"].get("x-wechatpay-encryption") == "platform"]
    if secret and isinstance(case.query, dict):
        case.query = {name: encrypted(value) if name in secret and isinstance(value, str) else value for name, value in case.query.items()}


@schemathesis.serializer("application/json")
def json_body(context, value):
    return json.dumps(finished(value, *description(context.case)), default=bytes.hex).encode()


@REQUESTS_TRANSPORT.serializer("multipart/form-data")
def upload(context, value):
    if not isinstance(value, dict):
        return multipart_serializer(context, value)
    schema, schemas = description(context.case)
    form = finished(about_file(value, schema), schema, schemas)
    files = {name for name, part in schema["properties"].items() if part.get("format") == "binary"}
    parts = {name: (f"{name}.jpg", part) if name in files and isinstance(part, (str, bytes)) else text(part) for name, part in form.items()}
    body, content_type = encode_multipart_formdata(parts)
    return {"data": body, "headers": {"Content-Type": content_type}}


def text(value):
    return value if isinstance(value, (str, bytes)) else json.dumps(value, default=bytes.hex)


def description(case):
    body = case.operation.definition.raw["requestBody"]["content"]
    return next(iter(body.values()))["schema"], case.operation.schema.raw_schema.get("components", {}).get("schemas", {})


def finished(value, schema, schemas):
    """What was generated, as it goes over the wire: encrypted and encoded where the description says so."""
    while "$ref" in schema:
        schema = {**schemas[schema["$ref"].split("/")[-1]], **{key: value for key, value in schema.items() if key != "$ref"}}
    if isinstance(value, dict):
        value = {name: finished(member, schema.get("properties", {}).get(name, {}), schemas) for name, member in value.items()}
    elif isinstance(value, list):
        value = [finished(element, schema.get("items", {}), schemas) for element in value]
    elif isinstance(value, str) and schema.get("x-wechatpay-encryption") == "platform":
        return encrypted(value)
    if schema.get("x-wechatpay-encoded") == "json":
        return json.dumps(value, ensure_ascii=False)
    return value


def about_file(form, schema):
    """What the client fills in: the file's digest, and its name, which ends as documented."""
    part, file = next(((name, part) for name, part in schema["properties"].items() if part.get("format") == "binary"), (None, {}))
    content, meta = form.get(part), form.get("meta")
    if not isinstance(meta, dict) or not isinstance(content, (str, bytes)):
        return form
    content = content.encode() if isinstance(content, str) else content
    computed = {
        "sha256": lambda value, _: hashlib.sha256(content).hexdigest(),
        "filename": lambda value, member: ending(value, member, file.get("x-wechatpay-file", {}).get("endings", [])),
    }
    for name, member in schema["properties"]["meta"].get("properties", {}).items():
        fill_in = computed.get(member.get("x-wechatpay-computed"))
        if fill_in and isinstance(meta.get(name), str):
            meta = {**meta, name: fill_in(meta[name], member)}
    return {**form, "meta": meta}


def ending(name, member, endings):
    """A name that fits its description still fits it with its ending."""
    return name[: member.get("maxLength", len(name) + 5) - 5] + f".{endings[0]}" if endings else name


# Answers

@schemathesis.check
def signed_by_the_platform(ctx, response, case):
    """With its body, with its file's digest, or not at all, as described. Under the key that was asked for; nobody asks in an unsigned request."""
    if response.request.headers.get("Wechatpay-Serial") != PLATFORM_KEY_ID:
        assert response.status_code == 401, "an unsigned request was let through"
        return
    kind, body = case.operation.definition.raw.get("x-wechatpay-signature"), response.content
    header = lambda name: response.headers.get(name, [""])[0]
    if response.status_code < 300 and kind == "none":
        assert not header("wechatpay-signature"), "signed, though it is documented to be without"
        return
    if response.status_code < 300 and kind == "digest":
        body = f'{{"sha1":"{hashlib.sha1(body).hexdigest()}"}}'.encode()
    text = f"{header('wechatpay-timestamp')}\n{header('wechatpay-nonce')}\n".encode() + body + b"\n"
    try:
        PLATFORM_KEY.verify(base64.b64decode(header("wechatpay-signature")), text, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        raise AssertionError("not signed by the platform's key") from None


@schemathesis.check
def judged_as_described(ctx, response, case):
    """What is answered from a description takes what fits it, and nothing else. Rules know more than descriptions do."""
    positive, accepted = case.meta.generation.mode.is_positive, response.status_code < 400
    tally[case.operation.label][f"{'fitting' if positive else 'wrong'}, {'accepted' if accepted else 'refused'}"] += 1
    if response.headers.get("simulated") != ["schema"] or positive == accepted:
        return
    assert not positive, f"refused, though it fits the description: {response.json()['message']}"
    assert tolerated(case), f"accepted, though it does not fit the description: {case.meta.phase.data}"


def tolerated(case):
    """The platform takes null for nothing, does not look at members that it does not know, and takes no body for an empty one."""
    if getattr(case.meta.phase.data, "scenario", None) in TOLERATED_SCENARIOS:
        return True
    media = case.operation.get_body_for_media_type(case.media_type) if case.media_type else None
    query = case.operation.query.validation_schema
    described = query.get("properties", {})
    known = {name: read(value, described[name]) for name, value in (case.query or {}).items() if name in described}
    return fits(known, {**query, "additionalProperties": True}) and (media is None or fits(case.body, media.validation_schema))


def read(value, schema):
    """A query's text, of which `false` is no other than false."""
    if isinstance(value, str) and schema.get("type") in ("integer", "boolean"):
        try:
            return json.loads(value)
        except ValueError:
            pass
    return value


TOLERATED_SCENARIOS = {CoverageScenario.OBJECT_UNEXPECTED_PROPERTIES, CoverageScenario.MALFORMED_CONTENT_TYPE}


def fits(value, schema):
    return jsonschema.Draft202012Validator(schema).is_valid(without_nulls(value))


def without_nulls(value):
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    return [without_nulls(element) for element in value] if isinstance(value, list) else {} if isinstance(value, NotSet) else value


# What conformance.py reads: how often each operation was called with what.
tally = collections.defaultdict(collections.Counter)
atexit.register(lambda: open(os.environ["CONFORMANCE_TALLY"], "w").write(json.dumps(tally)))

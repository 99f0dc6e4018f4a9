"""What `wechatpay webhooks trigger` sends, verified and decrypted by PyPI's wechatpayv3 (APIv3) and wechatpy (APIv2): one of each type."""

import json
import os
import subprocess

import xmltodict
from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpy.exceptions import InvalidSignatureException
from wechatpy.pay import WeChatPay as WeChatPayV2
from wechatpy.pay.utils import calculate_signature_hmac

from simulated import CONFIG, CONFIG_PATH, Inbox, check, file, finish

V2 = WeChatPayV2(CONFIG["appid"], CONFIG["apiV2Key"], CONFIG["mchid"])
V3 = WeChatPay(
    wechatpay_type=WeChatPayType.JSAPI, mchid=CONFIG["mchid"], private_key=file("privateKey"), cert_serial_no=CONFIG["merchantSerial"],
    appid=CONFIG["appid"], apiv3_key=CONFIG["apiV3Key"], public_key=file("platformPublicKey"), public_key_id=CONFIG["platformPublicKeyID"],
)
ACKNOWLEDGEMENT = b"<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>"


def trigger(inbox, *arguments):
    command = [os.environ["WECHATPAY"], "webhooks", "trigger", "--credentials", str(CONFIG_PATH.parent), "--to", inbox.url, "--json", *arguments]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return result.returncode, [json.loads(line) for line in result.stdout.splitlines()]


def refused(body):
    try:
        V2.parse_payment_result(body)
        return False
    except InvalidSignatureException:
        return True


def verified(body):
    """wechatpy reads messages signed with MD5; those with HMAC-SHA256 are held against its own function."""
    members = xmltodict.parse(body)["xml"]
    if len(members["sign"]) == 32:
        return V2.parse_payment_result(body)
    signature = members.pop("sign")
    return members if calculate_signature_hmac(members, CONFIG["apiV2Key"]) == signature else {}


def every_type(inbox):
    code, reports = trigger(inbox, "--all")
    check("every type is sent and acknowledged", code == 0 and len(reports) >= 112, reports)
    for report in reports:
        headers, body = inbox.next()
        name = f"{report['protocol']} {report['event_type']}"
        if report["protocol"] == "v3":
            result = V3.callback(headers, body)
            check(name, result and result["event_type"] == report["event_type"] and isinstance(result["resource"], dict), result)
        elif report["event_type"] == "refund-processed":
            check(name, V2.parse_refund_notify_result(body.decode())["refund_id"])
        else:
            members = verified(body.decode())
            check(name, members.get("mch_id" if "combined" not in name else "combine_mch_id") == CONFIG["mchid"], members)


def forged(inbox):
    code, _ = trigger(inbox, "TRANSACTION.SUCCESS", "--bad-signature")
    check("an inbox that believes everything fails the command", code == 1)
    check("a forged one is refused by wechatpayv3", not V3.callback(*inbox.next()))
    trigger(inbox, "TRANSACTION.SUCCESS", "--probe")
    headers, body = inbox.next()
    try:
        believed = V3.callback(headers, body)
    except Exception:
        believed = None
    check("a probe is refused by wechatpayv3", not believed)
    trigger(inbox, "transaction-success", "--bad-signature")
    check("a forged one is refused by wechatpy", refused(inbox.next()[1].decode()))


inbox = Inbox(200, ACKNOWLEDGEMENT)
every_type(inbox)
forged(inbox)
finish()

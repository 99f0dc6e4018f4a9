"""What `wechatpay pay-parameters` prints, held against PyPI's wechatpy (APIv2) and wechatpayv3 (APIv3): their own code signs the same order."""

import json
import os
import subprocess

from wechatpayv3 import SignType, WeChatPay, WeChatPayType
from wechatpy.pay import WeChatPay as WeChatPayV2
from wechatpy.pay.utils import calculate_signature_hmac

import simulated
from simulated import CONFIG, CONFIG_PATH, file, finish

PREPAY_ID, TIMESTAMP, NONCE = "wx201410272009395522657a690389285100", "1700000000", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS"
APPID, MCHID = CONFIG["appid"], CONFIG["mchid"]


def check(name, expected, *arguments):
    command = [os.environ["WECHATPAY"], "pay-parameters", *arguments, "--prepay-id", PREPAY_ID, "--timestamp", TIMESTAMP, "--nonce", NONCE]
    printed = json.loads(subprocess.run([*command, "--config", str(CONFIG_PATH)], stdout=subprocess.PIPE, check=True).stdout)
    simulated.check(name, printed == expected, f"{printed} is not {expected}")


v2 = WeChatPayV2(APPID, CONFIG["apiV2Key"], MCHID)
jsapi = v2.jsapi.get_jsapi_params(PREPAY_ID, timestamp=TIMESTAMP, nonce_str=NONCE)
app = v2.order.get_appapi_params(PREPAY_ID, timestamp=TIMESTAMP, nonce_str=NONCE)
check("wechatpy: jsapi, MD5", jsapi, "jsapi", "--sign-type", "MD5")
check("wechatpy: app, MD5", app, "app", "--sign-type", "MD5")
members = {**jsapi, "signType": "HMAC-SHA256"}
del members["paySign"]
members["paySign"] = calculate_signature_hmac(members, CONFIG["apiV2Key"])
check("wechatpy: jsapi, HMAC-SHA256", members, "jsapi", "--sign-type", "HMAC-SHA256")
members = {name: value for name, value in app.items() if name != "sign"}
members["sign"] = calculate_signature_hmac(members, CONFIG["apiV2Key"])
check("wechatpy: app, HMAC-SHA256", members, "app", "--sign-type", "HMAC-SHA256")

v3 = WeChatPay(
    wechatpay_type=WeChatPayType.JSAPI, mchid=MCHID, private_key=file("privateKey"), cert_serial_no=CONFIG["merchantSerial"], appid=APPID,
    apiv3_key=CONFIG["apiV3Key"], public_key=file("platformPublicKey"), public_key_id=CONFIG["platformPublicKeyID"],
)
package = f"prepay_id={PREPAY_ID}"
signature = v3.sign([APPID, TIMESTAMP, NONCE, package], SignType.RSA_SHA256)
expected = {"appId": APPID, "timeStamp": TIMESTAMP, "nonceStr": NONCE, "package": package, "signType": "RSA", "paySign": signature}
check("wechatpayv3: jsapi", expected, "jsapi")
check("wechatpayv3: app", {**app, "sign": v3.sign([APPID, TIMESTAMP, NONCE, PREPAY_ID], SignType.RSA_SHA256)}, "app")
finish()

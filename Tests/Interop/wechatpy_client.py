"""PyPI's wechatpy, unchanged but for the base URL, against the simulator's APIv2: its own XML, signatures, certificates and notifications."""

import json
import urllib.parse
import urllib.request
from datetime import datetime, timedelta

from wechatpy.exceptions import InvalidSignatureException, WeChatPayException
from wechatpy.pay import WeChatPay

from simulated import BASE_URL, CONFIG, Inbox, check, control, finish, path

def client(certificate=False, key=CONFIG["apiV2Key"], mchid=CONFIG["mchid"]):
    """With the certificate it calls the simulator's port for TLS, and trusts the simulator's authority only."""
    files = dict(mch_cert=path("certificate"), mch_key=path("privateKey")) if certificate else {}
    made = WeChatPay(appid=CONFIG["appid"], api_key=key, mch_id=mchid, timeout=20, **files)
    made.API_BASE_URL = (CONFIG["clientCertificateBaseURL"] if certificate else BASE_URL) + "/"
    made._http.trust_env = False  # else REQUESTS_CA_BUNDLE would come before the line below
    made._http.verify = path("trustRoots")
    return made


def refusal(call):
    try:
        return call()
    except WeChatPayException as error:
        return error


def signed(wechatpay, answer):
    return wechatpay.check_signature(dict(answer))


def orders(plain, certified, inbox):
    for kind in ("MD5", "HMAC-SHA256"):
        number = f"py-{kind.replace('-', '')}-0001"
        order = plain.order.create(
            "NATIVE", "充电 & <½>", 888, inbox.url, client_ip="127.0.0.1", out_trade_no=number, product_id="p-1", attach="a b", sign_type=kind
        )
        check(f"{kind}: order, signed as asked for", len(order["sign"]) == (32 if kind == "MD5" else 64) and order["code_url"], order)
        check(f"{kind}: not paid yet", plain.order.query(out_trade_no=number)["trade_state"] == "NOTPAY")
        control("orders/pay", {"code_url": order["code_url"]})
        notice = inbox.next()[1].decode()
        if kind == "MD5":
            paid = plain.parse_payment_result(notice)
            check("notice of the payment, verified by wechatpy", (paid["out_trade_no"], paid["total_fee"], paid["attach"]) == (number, 888, "a b"), paid)
            try:
                plain.parse_payment_result(notice.replace("888", "889"))
                check("an altered notice is refused by wechatpy", False)
            except InvalidSignatureException:
                check("an altered notice is refused by wechatpy", True)
        answer = plain.order.query(out_trade_no=number)
        check(f"{kind}: paid", answer["trade_state"] == "SUCCESS" and signed(plain, answer), answer)
        check(f"{kind}: a paid order can't be closed", refusal(lambda: plain.order.close(number)).errcode == "ORDERPAID")

    number = "py-MD5-0001"
    refused = refusal(lambda: plain.refund.apply(888, 100, "py-refund-1", out_trade_no=number))
    check("no refund without the certificate", isinstance(refused, WeChatPayException) and "证书" in (refused.return_msg or ""), refused)
    refund = certified.refund.apply(888, 100, "py-refund-1", out_trade_no=number, notify_url=inbox.url)
    check("refund, with the certificate over TLS", refund["refund_fee"] == "100" and signed(certified, refund), refund)
    again = certified.refund.apply(888, 100, "py-refund-1", out_trade_no=number, notify_url=inbox.url)
    check("the same refund again is the same refund", again["refund_id"] == refund["refund_id"], again)
    too_much = refusal(lambda: certified.refund.apply(888, 800, "py-refund-2", out_trade_no=number))
    check("no more is refunded than was paid", isinstance(too_much, WeChatPayException), too_much)
    control("clock/advance", {"seconds": 120})
    notice = plain.parse_refund_notify_result(inbox.next()[1].decode())
    check("notice of the refund, decrypted by wechatpy", (notice["out_refund_no"], notice["refund_fee"]) == ("py-refund-1", 100), notice)
    query = plain.refund.query(out_trade_no=number)
    check("query of the refund", query["refund_status_0"] == "SUCCESS" and query["out_refund_no_0"] == "py-refund-1" and signed(plain, query), query)

    plain.order.create("NATIVE", "充电", 1, inbox.url, client_ip="127.0.0.1", out_trade_no="py-closed-1", product_id="p-1")
    plain.order.close("py-closed-1")
    check("a closed order is closed", plain.order.query(out_trade_no="py-closed-1")["trade_state"] == "CLOSED")
    check("an order that is none", refusal(lambda: plain.order.query(out_trade_no="py-nothing")).errcode == "ORDERNOTEXIST")


def by_code(plain, certified):
    paid = plain.micropay.create("充电", 100, "120061098828009406", client_ip="127.0.0.1", out_trade_no="py-code-0001")
    check("payment by code", paid["transaction_id"] and signed(plain, paid), paid)
    waiting = refusal(lambda: plain.micropay.create("充电", 200_000, "120061098828009407", client_ip="127.0.0.1", out_trade_no="py-code-0002"))
    check("a large one waits for the password", waiting.errcode == "USERPAYING", waiting)
    check("and is queried so", plain.micropay.query(out_trade_no="py-code-0002")["trade_state"] == "USERPAYING")
    control("orders/py-code-0002/enter-password", {})
    check("until the user has entered it", plain.micropay.query(out_trade_no="py-code-0002")["trade_state"] == "SUCCESS")
    reversed_ = certified.order.reverse(out_trade_no="py-code-0001")
    check("a payment is reversed", reversed_["recall"] == "N" and signed(certified, reversed_), reversed_)
    check("and is queried so, too", plain.order.query(out_trade_no="py-code-0001")["trade_state"] == "REVOKED")


def red_packets(plain, certified):
    arguments = dict(send_name="商户", act_name="活动", wishing="恭喜", remark="备注", client_ip="127.0.0.1", out_trade_no="py202611210001")
    check("no red packet without the certificate", isinstance(refusal(lambda: plain.redpack.send("o-red", 100, **arguments)), WeChatPayException))
    sent = certified.redpack.send("o-red", 100, **arguments)
    check("red packet", sent["total_amount"] == "100", sent)
    control("red-packets/py202611210001/receive", {})
    check("and its record", certified.redpack.query("py202611210001")["status"] == "RECEIVED")


def deductions(plain, inbox):
    offer = plain.withhold.apply_signing("12535", "py-contract-1", "微信代扣", inbox.url)
    with urllib.request.urlopen(offer["base_url"].replace("//papay", "/papay") + "?" + urllib.parse.urlencode(offer["data"]), timeout=10) as page:
        text = page.read().decode()
        check("the page where the user signs", "<html" in text.lower() or "doctype html" in text, text)
    contract = control("papay/sign", {"plan_id": "12535", "contract_code": "py-contract-1"})["contract_id"]
    notice = plain.parse_payment_result(inbox.next()[1].decode())
    check("notice of the signing", (notice["change_type"], notice["contract_id"]) == ("ADD", contract), notice)
    queried = plain.withhold.query_signing(contract_id=contract)
    check("query of the contract", queried["contract_state"] == "0" and signed(plain, queried), queried)
    plain.withhold.apply_deduct("月费", 500, contract, inbox.url, out_trade_no="py-deduct-1")
    control("clock/advance", {"seconds": 2 * 86400})
    notice = plain.parse_payment_result(inbox.next()[1].decode())
    check("notice of the deduction", (notice["out_trade_no"], notice["total_fee"]) == ("py-deduct-1", 500), notice)
    check("query of the deduction", plain.withhold.query_order(out_trade_no="py-deduct-1")["trade_state"] == "SUCCESS")
    plain.withhold.apply_cancel_signing(contract_id=contract, contract_termination_remark="不用了")
    check("notice of the end", plain.parse_payment_result(inbox.next()[1].decode())["change_type"] == "DELETE")
    ended = refusal(lambda: plain.withhold.apply_deduct("月费", 500, contract, inbox.url, out_trade_no="py-deduct-2"))
    check("no deduction afterwards", isinstance(ended, WeChatPayException), ended)


def bill(plain):
    with urllib.request.urlopen(f"{BASE_URL}/simulator/clock", timeout=10) as answer:
        today = datetime.fromisoformat(json.load(answer)["now"])
    none = refusal(lambda: plain.tools.download_bill((today - timedelta(days=60)).date()))
    check("a day without payments has no bill", isinstance(none, WeChatPayException) and none.return_msg == "No Bill Exist", none)
    texts = [refusal(lambda day=day: plain.tools.download_bill((today - timedelta(days=day)).date())) for day in (1, 2, 3)]
    check("a bill is a text", any(isinstance(text, str) and "`py-MD5-0001" in text for text in texts), texts)


def strangers(plain):
    check("a described operation", plain.tools.short_url("weixin://wxpay/bizpayurl?sign=XX")["short_url"])
    wrong = refusal(lambda: client(key="0" * 32).order.query(out_trade_no="py-MD5-0001"))
    check("another key is refused", isinstance(wrong, WeChatPayException) and wrong.return_msg == "签名错误", wrong)
    wrong = refusal(lambda: client(mchid="1900000000").order.query(out_trade_no="py-MD5-0001"))
    check("another merchant is refused", isinstance(wrong, WeChatPayException) and "mch_id" in wrong.return_msg, wrong)


inbox = Inbox(200, b"<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>")
plain, certified = client(), client(certificate=True)
orders(plain, certified, inbox)
by_code(plain, certified)
red_packets(plain, certified)
deductions(plain, inbox)
bill(plain)
strangers(plain)
finish()

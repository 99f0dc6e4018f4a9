"""The simulator's console in headless Chromium, as a person uses it: by mouse, by touch, by keyboard, without script.

    WECHATPAY=.build/debug/wechatpay python3 -m unittest discover -s Tests/Browser

Screenshots go to the folder that SCREENSHOTS names, or a temporary one.
"""

import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import unittest

from chromium import ChromiumTestCase
from playwright.sync_api import expect

NARROW = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 860}
SHOTS = os.environ.get("SCREENSHOTS") or tempfile.mkdtemp(prefix="wechatpay-console-")
WECHATPAY = os.environ["WECHATPAY"]
PAGES = ["", "/requests", "/notifications", "/clock", "/keys", "/faults", "/phone/parking", "/phone/coupons"]


class Simulator:
    """The simulator as a process of its own, and the merchant who calls it."""

    def __init__(self, *options):
        self.folder = tempfile.TemporaryDirectory(prefix="wechatpay-console-")
        credentials = os.path.join(self.folder.name, "credentials")
        self.config = os.path.join(credentials, "wechatpay.json")
        self.process = subprocess.Popen(
            [WECHATPAY, "simulate", "--port", "0", "--credentials", credentials, *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        for line in self.process.stdout:
            if console := re.search(r"http://\S+/simulator/console", line):
                self.console = console.group()
            if secure := re.search(r"https://[^\s;]+", line):
                self.secure = secure.group()
            if "Ctrl-C" in line:
                break
        with open(self.config) as file:
            settings = json.load(file)
        self.mchid, self.appid, self.url = settings["mchid"], settings["appid"], settings["baseURL"]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=30)
        self.process.stdout.close()
        self.folder.cleanup()
        return status

    def command(self, *arguments):
        return subprocess.run([WECHATPAY, *arguments, "--config", self.config], capture_output=True, text=True, timeout=60)

    def call(self, method, path, body):
        return json.loads(self.command("call", method, path, "--json", json.dumps(body)).stdout)

    def order(self, number, description="一杯拿铁", total=1880):
        return self.call(
            "post",
            "v3/pay/transactions/native",
            {
                "appid": self.appid,
                "mchid": self.mchid,
                "description": description,
                "out_trade_no": number,
                "notify_url": "http://127.0.0.1:1/notify",
                "amount": {"total": total, "currency": "CNY"},
            },
        )["code_url"]

    def order_of(self, openid, number, description):
        body = {
            "appid": self.appid,
            "mchid": self.mchid,
            "description": description,
            "out_trade_no": number,
            "notify_url": "http://127.0.0.1:1/notify",
            "amount": {"total": 3350, "currency": "CNY"},
            "payer": {"openid": openid},
        }
        return self.call("post", "v3/pay/transactions/jsapi", body)

    def enter(self, plate):
        body = {
            "sub_mchid": "1900000109",
            "out_parking_no": "parking-1",
            "plate_number": plate,
            "plate_color": "GREEN",
            "notify_url": "http://127.0.0.1:1/notify",
            "start_time": "2026-08-26T10:43:39+08:00",
            "parking_name": "欢乐海岸停车场",
            "free_duration": 900,
        }
        return self.call("post", "v3/vehicle/parking/parkings", body)

    def offer(self):
        body = {"appid": self.appid, "trade_scene": "CHARGE", "openid": "oUser"}
        return self.call("post", "v3/ebike/charge/contracts/preopen", body)["preopen_id"]

    def badly_signed(self):
        """A request whose query was left out of what was signed."""
        target = "/v3/pay/transactions/out-trade-no/order-0001"
        authorization = self.command("sign", "GET", target).stdout.strip().removeprefix("Authorization: ")
        subprocess.run(
            ["curl", "-s", "-o", "/dev/null", "-H", f"Authorization: {authorization}", "-H", "Accept: application/json"]
            + [f"{self.url}{target}?mchid={self.mchid}"],
            check=True,
        )


class ConsoleTestCase(ChromiumTestCase):
    options = []

    def setUp(self):
        super().setUp()
        self.simulator = Simulator(*self.options)

    def tearDown(self):
        # With pages still open, and so with their streams of events.
        status = self.simulator.stop()
        self.assertEqual(status, 0)
        self.assertEqual(self.complaints, [], "the browser complains")

    def visit(self, path="", size=WIDE, language="en-GB", **options):
        page = self.page(viewport=size, locale=language, **options)
        page.goto(self.simulator.console + path)
        return page

    def complain(self, text):
        # What the simulator's end does to an open page.
        if "ERR_" not in text and "409" not in text:
            super().complain(text)

    def complaints_about(self, status, is_expected):
        complain = self.complaints.append
        self.complain = lambda text: None if "ERR_" in text or is_expected and str(status) in text else complain(text)

    def look(self, page, name):
        """Keeps a picture, and holds the page against what every page must keep to."""
        page.screenshot(path=os.path.join(SHOTS, name + ".png"), full_page=page.viewport_size == NARROW)
        if page.context.scripts:
            width, room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
            self.assertLessEqual(width, room, f"{name} scrolls sideways")
            unnamed = page.evaluate(
                """[...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a')].filter(e =>
                   !(e.labels?.length || e.textContent.trim() || e.getAttribute('aria-label'))).map(e => e.outerHTML)"""
            )
            self.assertEqual(unnamed, [], f"{name} has nameless controls")

    def tab_to(self, page, label, key="Tab"):
        for _ in range(80):
            page.keyboard.press(key)
            text = page.evaluate("(e => e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText || '')(document.activeElement)")
            if text.strip().split("\n")[0] == label:
                outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                self.assertNotEqual(outline, "none", f"{label} doesn't show that it has the focus")
                return
        self.fail(f"{key} does not reach {label}")


class WalkTests(ConsoleTestCase):
    def test_a_person_pays_and_sees_what_the_merchant_sees(self):
        self.simulator.order("order-0001")
        self.simulator.order("order-0002", "A month’s subscription", 128_00)
        self.simulator.offer()
        page = self.visit()
        self.look(page, "phone-wide")
        page.get_by_role("link", name=re.compile("一杯拿铁")).click()
        self.look(page, "pay-wide")
        page.get_by_role("button", name="Pay", exact=True).click()
        expect(page.get_by_role("heading", name="Paid")).to_be_visible()
        self.look(page, "paid-wide")
        page.get_by_role("link", name="Done").click()
        expect(page.get_by_text("支付成功：一杯拿铁")).to_be_visible()
        page.get_by_role("link", name=re.compile("Charging e-bikes")).click()
        page.get_by_role("button", name="Agree and sign").click()
        expect(page.get_by_text("in force").first).to_be_visible()
        page.get_by_role("button", name="End the contract").click()
        expect(page.get_by_text("ended").first).to_be_visible()
        page.get_by_role("link", name="Notices", exact=True).click()
        page.get_by_role("link", name=re.compile("TRANSACTION.SUCCESS")).click()
        expect(page.locator("textarea")).to_contain_text("order-0001")
        self.look(page, "notification-wide")

    def test_each_user_has_a_phone_of_their_own(self):
        self.simulator.order_of("oDriver", "order-0001", "外卖午餐")
        self.simulator.order_of("oOther", "order-0002", "Books")
        page = self.visit(size=NARROW)
        page.get_by_text("Whose phone").click()
        self.look(page, "users-narrow")
        page.get_by_role("link", name=re.compile("^oDriver")).click()
        expect(page.get_by_role("link", name=re.compile("外卖午餐"))).to_be_visible()
        expect(page.get_by_text("Books")).to_have_count(0)
        # A page that shows one user goes on showing that one by itself.
        self.simulator.order_of("oOther", "order-0003", "Pens")
        self.simulator.order_of("oDriver", "order-0004", "Soup")
        expect(page.get_by_role("link", name=re.compile("Soup"))).to_be_visible()
        expect(page.get_by_text("Pens")).to_have_count(0)
        page.get_by_role("link", name="Clock").click()
        page.get_by_role("link", name="Phone", exact=True).click()
        expect(page.get_by_text("oDriver").first).to_be_visible()
        page.get_by_text("Whose phone").click()
        page.get_by_label("another user’s openid").fill("oNew")
        page.get_by_role("button", name="Choose").click()
        expect(page.get_by_text("Nothing waits for this user")).to_be_visible()

    def test_a_plate_is_opened_for_a_vehicle_that_came_in(self):
        self.simulator.enter("粤B888888")
        page = self.visit("?user=oDriver", NARROW, "zh-CN")
        page.get_by_role("link", name=re.compile("粤B888888")).click()
        page.get_by_role("button", name="为其开通服务: 粤B888888").click()
        expect(page.get_by_text("可扣费")).to_be_visible()
        self.look(page, "parking-narrow")
        page.get_by_role("button", name=re.compile("暂停服务")).click()
        expect(page.get_by_text("服务已暂停").first).to_be_visible()

    def test_it_works_over_tls(self):
        self.simulator.console = self.simulator.secure + "/simulator/console"
        page = self.visit(ignore_https_errors=True)
        self.simulator.order("order-0001", "Tea")
        page.get_by_role("link", name=re.compile("Tea")).click()
        page.get_by_role("button", name="Pay", exact=True).click()
        expect(page.get_by_role("heading", name="Paid")).to_be_visible()

    def test_what_happens_appears_by_itself(self):
        page = self.visit()
        page.get_by_label(re.compile("Scan")).fill("half of a code")
        self.simulator.order("order-0001")
        expect(page.get_by_role("link", name=re.compile("一杯拿铁"))).to_be_visible()
        expect(page.locator("#side").get_by_text("POST /v3/pay/transactions/native")).to_be_visible()
        expect(page.get_by_role("status")).to_contain_text("1 to do on the phone")
        # What is being typed stays, and so does the focus.
        expect(page.get_by_label(re.compile("Scan"))).to_have_value("half of a code")
        link = page.get_by_role("link", name=re.compile("一杯拿铁"))
        link.focus()
        self.simulator.order("order-0002", "Tea")
        expect(page.get_by_role("link", name=re.compile("Tea"))).to_be_visible()
        expect(link).to_be_focused()

    def test_a_code_is_scanned_on_a_phone(self):
        code = self.simulator.order("order-0001")
        page = self.visit(size=NARROW, language="zh-CN", is_mobile=True, has_touch=True)
        page.get_by_label(re.compile("扫一扫")).fill(code)
        page.get_by_role("button", name="打开").tap()
        expect(page.get_by_role("button", name="确认支付")).to_be_visible()
        self.look(page, "pay-narrow")
        page.get_by_role("button", name="确认支付").tap()
        expect(page.get_by_role("heading", name="支付成功")).to_be_visible()
        self.look(page, "paid-narrow")

    def test_a_wrong_signature_is_explained(self):
        self.simulator.order("order-0001")
        self.simulator.badly_signed()
        page = self.visit("/requests")
        self.look(page, "requests-wide")
        page.get_by_role("link", name=f"GET /v3/pay/transactions/out-trade-no/order-0001?mchid={self.simulator.mchid}").click()
        expect(page.get_by_text("The query was left out of the signed text")).to_be_visible()
        expect(page.locator("mark")).to_have_text(f"?mchid={self.simulator.mchid}")
        self.look(page, "signature-wide")
        narrow = self.visit("/requests/2", NARROW, "zh-CN")
        expect(narrow.get_by_text("签名文本漏掉了查询参数")).to_be_visible()
        self.look(narrow, "signature-narrow")

    def test_the_clock_is_paused_and_goes_on(self):
        page = self.visit("/clock")
        page.get_by_role("button", name="Pause").click()
        expect(page.get_by_text("It stands still")).to_be_visible()
        before = page.locator("#now time").first.inner_text()
        page.get_by_role("button", name="+1 day").click()
        expect(page.locator("#now time").first).not_to_have_text(before)
        self.look(page, "clock-wide")
        page.get_by_role("button", name="Go on").click()
        shown = page.locator("#now time").first.inner_text()
        expect(page.locator("#now time").first).not_to_have_text(shown)

    def test_keys_and_faults_are_changed(self):
        page = self.visit("/keys")
        page.get_by_role("button", name="Issue a new certificate").click()
        expect(page.locator("#keys li.line")).to_have_count(3)
        page.get_by_role("button", name="Go there: Public key only").click()
        expect(page.locator("[aria-current=step]")).to_contain_text("Public key only")
        self.look(page, "keys-wide")
        page.get_by_role("link", name="Faults").click()
        page.get_by_label("What happens").first.select_option("cut-off")
        page.get_by_role("button", name="Add").first.click()
        expect(page.get_by_text("* * cut-off once").first).to_be_visible()
        self.look(page, "faults-wide")
        page.get_by_role("button", name=re.compile("Remove")).click()
        expect(page.get_by_text("0 faults wait").first).to_be_visible()

    def test_it_works_by_keyboard_alone(self):
        self.simulator.order("order-0001", "Tea")
        page = self.visit()
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        self.tab_to(page, "Tea")
        page.keyboard.press("Enter")
        page.wait_for_url("**/orders/order-0001")
        self.tab_to(page, "Pay")
        self.look(page, "keyboard")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Paid")).to_be_visible()
        self.tab_to(page, "Clock")
        page.keyboard.press("Enter")
        page.wait_for_url("**/clock")
        self.tab_to(page, "Pause")
        page.keyboard.press("Space")
        expect(page.get_by_text("It stands still")).to_be_visible()

    def test_it_works_without_script(self):
        self.simulator.order("order-0001", "Tea")
        page = self.visit(java_script_enabled=False, size=NARROW)
        page.get_by_role("link", name=re.compile("Tea")).click()
        page.get_by_role("button", name="Pay", exact=True).click()
        expect(page.get_by_role("heading", name="Paid")).to_be_visible()
        self.simulator.order("order-0002", "Coffee")
        page.get_by_role("link", name="Done").click()
        page.get_by_role("link", name="Look again").click()
        expect(page.get_by_role("link", name=re.compile("Coffee"))).to_be_visible()
        page.get_by_role("button", name="中文").click()
        expect(page.get_by_role("heading", name="待付款")).to_be_visible()

    def test_no_page_is_wider_than_a_phone_nor_unreadable_in_the_dark(self):
        self.simulator.order("order-0001", "W" * 127)
        self.simulator.badly_signed()
        for path in [*PAGES, "/phone/orders/order-0001", "/requests/1", "/requests/2", "/nothing"]:
            name = path.strip("/").replace("/", "-") or "phone"
            self.complaints_about(404, path == "/nothing")
            self.look(self.visit(path, NARROW, "zh-CN"), f"{name}-narrow")
            page = self.visit(path, WIDE, color_scheme="dark")
            self.look(page, f"{name}-dark")
            self.assertEqual(self.faint_texts(page), [], f"{path} in the dark")
            self.assertEqual(self.faint_texts(self.visit(path)), [], path)

    def faint_texts(self, page):
        """Texts whose contrast is less than 4.5 to 1."""
        return page.evaluate(
            """() => {
              const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
              const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
              const ground = (e) => {
                for (; e; e = e.parentElement) {
                  const color = rgb(getComputedStyle(e).backgroundColor);
                  if (color.length < 4 || color[3] > .99) return color;
                }
                return [255, 255, 255];
              };
              const faint = [];
              for (const e of document.querySelectorAll('body *')) {
                if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.checkVisibility()) continue;
                const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
                if ((a + .05) / (b + .05) < 4.5) faint.push(`${e.tagName}.${e.className}: ${e.innerText.slice(0, 40)}`);
              }
              return faint;
            }"""
        )


class RemoteTests(ConsoleTestCase):
    options = ["--host", "0.0.0.0", "--allow-remote", "--alias", "simulator.test"]
    arguments = ["--host-resolver-rules=MAP *.test 127.0.0.1"]

    def test_it_is_reached_by_its_name_and_by_its_address_from_elsewhere(self):
        address = socket.gethostbyname(socket.gethostname())
        for number, host in enumerate([address, "simulator.test"]):
            port = self.simulator.url.rsplit(":", 1)[1]
            page = self.page(viewport=WIDE, locale="en-GB")
            page.goto(f"http://{host}:{port}/")
            self.simulator.order(f"order-000{number}", "Tea for " + host)
            page.get_by_role("link", name=re.compile("Tea for " + host)).click()
            page.get_by_role("button", name="Pay", exact=True).click()
            expect(page.get_by_role("heading", name="Paid")).to_be_visible()

    def test_another_name_is_told_so(self):
        self.complaints_about(421, True)
        page = self.page(viewport=WIDE, locale="en-GB")
        page.goto(self.simulator.console.replace("127.0.0.1", "other.test"))
        expect(page.get_by_role("alert")).to_contain_text("does not answer to this name")


if __name__ == "__main__":
    print("Screenshots:", SHOTS)
    unittest.main(verbosity=2)

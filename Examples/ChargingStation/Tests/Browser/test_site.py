"""Walks the charging site in headless Chromium, as a person with a phone does.

    CHARGING_STATION=.build/debug/ChargingStation python3 -m unittest discover -s Tests/Browser

Screenshots go to the folder that SCREENSHOTS names, or a temporary one.
"""

import os
import re
import signal
import subprocess
import tempfile
import unittest

from chromium import ChromiumTestCase
from playwright.sync_api import expect

PHONE = {"width": 360, "height": 740}
SHOTS = os.environ.get("SCREENSHOTS") or tempfile.mkdtemp(prefix="charging-station-")


class Service:
    """The service as a process of its own, with its data in a temporary folder."""

    def __init__(self, **settings):
        self.folder = tempfile.TemporaryDirectory(prefix="charging-station-data-")
        self.settings = {"STATION_PORT": "0", "STATION_DATA": self.folder.name, **settings}
        self.start()

    def start(self):
        own = {name: value for name, value in os.environ.items() if not name.startswith(("STATION_", "WECHATPAY_"))}
        self.process = subprocess.Popen(
            [os.environ["CHARGING_STATION"]], env={**own, **self.settings}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        line = self.process.stdout.readline()
        self.url = re.search(r"http://\S+", line).group()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=30)
        self.process.stdout.close()
        self.folder.cleanup()
        return status


class SiteTestCase(ChromiumTestCase):
    settings = {}

    def setUp(self):
        super().setUp()
        # An hour of charging in five seconds.
        self.service = Service(STATION_METER_SPEED="720", **self.settings)

    def tearDown(self):
        status = self.service.stop()
        self.assertEqual(self.complaints, [], "the console complains")
        self.assertEqual(status, 0)

    def phone(self, language="zh-CN", **options):
        return self.page(
            viewport=PHONE, device_scale_factor=2, is_mobile=True, has_touch=True, locale=language, base_url=self.service.url, **options
        )

    def look(self, page, name):
        """Keeps a picture, and holds the page against what every page must keep to."""
        page.screenshot(path=os.path.join(SHOTS, name + ".png"), full_page=True)
        sizes = page.evaluate("[document.documentElement.scrollWidth, innerWidth]") if page.context.scripts else [0, PHONE["width"]]
        self.assertLessEqual(sizes[0], PHONE["width"], f"{name} scrolls sideways")

    def open(self, page):
        page.goto("/")
        return page

    def sign_up(self, page, name=None):
        page.get_by_role("button", name=re.compile("Sign up in WeChat|开通微信自动扣费")).click()
        if name:
            self.look(page, name)
        page.get_by_role("button", name=re.compile("^Agree$|同意并开通")).click()

    def start(self, page):
        page.get_by_role("button", name=re.compile("Start charging|开始充电")).click()
        expect(page.get_by_role("button", name=re.compile("Stop and pay|停止充电并付款"))).to_be_visible()

    def stop(self, page):
        page.get_by_role("button", name=re.compile("Stop and pay|停止充电并付款")).click()

    def wait_until_minutes_passed(self, page):
        expect(page.locator("[data-field=fee]")).not_to_have_text("0.00")

    def expect_receipt(self, page):
        expect(page.get_by_role("heading", name=re.compile("Receipt|收据"))).to_be_visible(timeout=30_000)

    def history(self, page):
        page.goto("/")
        return page.locator(".history li")


class SiteTests(SiteTestCase):
    # From signing up to the receipt

    def test_a_person_signs_up_charges_and_gets_a_receipt(self):
        page = self.open(self.phone())
        self.look(page, "1-welcome")
        self.sign_up(page, "2-sign")
        self.look(page, "3-choose")
        page.get_by_role("radio", name="03").check()
        self.start(page)
        self.wait_until_minutes_passed(page)
        self.look(page, "4-charging")
        self.stop(page)
        self.expect_receipt(page)
        self.look(page, "5-receipt")
        facts = page.locator(".receipt").inner_text()
        self.assertRegex(facts, r"42000\d{23}")
        self.assertRegex(facts, r"¥\d+\.\d\d")
        expect(page.locator(".receipt dd").first).to_have_text("03")
        expect(page.locator(".message").first).to_contain_text("充电已结束")
        self.assertEqual(self.history(page).count(), 1)
        self.look(page, "6-history")

    def test_it_works_by_keyboard_alone(self):
        page = self.open(self.phone("en-GB"))

        def tab_to(label):
            for _ in range(30):
                page.keyboard.press("Tab")
                if page.evaluate(
                    "([e, label]) => ['A', 'BUTTON', 'INPUT'].includes(e.tagName) && (e.innerText || e.value).includes(label)",
                    [page.evaluate_handle("document.activeElement"), label],
                ):
                    return
            self.fail(f"Tab does not reach {label}")

        tab_to("Sign up in WeChat")
        page.keyboard.press("Enter")
        page.wait_for_url("**/sign")
        tab_to("Agree")
        page.keyboard.press("Space")
        expect(page.get_by_role("heading", name="Choose your plug")).to_be_visible()
        tab_to("01")
        page.keyboard.press("ArrowRight")
        self.look(page, "keyboard-focus")
        tab_to("Start charging")
        page.keyboard.press("Enter")
        self.wait_until_minutes_passed(page)
        # The page's own changes leave the focus where it is.
        tab_to("Stop and pay")
        fee = page.locator("[data-field=fee]").inner_text()
        expect(page.locator("[data-field=fee]")).not_to_have_text(fee)
        self.look(page, "keyboard-charging")
        page.keyboard.press("Enter")
        self.expect_receipt(page)
        expect(page.locator(".receipt dd").first).to_have_text("02")

    def test_it_works_without_script(self):
        page = self.open(self.phone(java_script_enabled=False))
        self.sign_up(page)
        self.start(page)
        # The page reloads itself, and so shows the charge proceed.
        expect(page.locator("[data-field=fee]")).not_to_have_text("0.00", timeout=20_000)
        self.stop(page)
        self.expect_receipt(page)
        self.look(page, "no-script-receipt")

    # Twice is once

    def test_double_clicks_and_reloads_start_and_pay_once(self):
        page = self.open(self.phone(java_script_enabled=False))
        self.sign_up(page)
        page.get_by_role("button", name="开始充电").dblclick()
        expect(page.get_by_role("button", name="停止充电并付款")).to_be_visible()
        page.reload()
        expect(page.locator("[data-field=fee]")).not_to_have_text("0.00", timeout=20_000)
        page.get_by_role("button", name="停止充电并付款").dblclick()
        self.expect_receipt(page)
        page.reload()
        self.assertEqual(self.history(page).count(), 1)

    def test_two_windows_start_one_charge(self):
        page = self.open(self.phone())
        self.sign_up(page)
        other = page.context.new_page()
        other.goto("/")
        self.start(page)
        self.start(other)
        self.assertEqual(page.url, other.url)

    # Troubles

    def test_a_lost_answer_is_settled_by_asking(self):
        page = self.open(self.phone("en-GB"))
        self.sign_up(page)
        page.get_by_role("button", name="Lose the next deduction’s answer").click()
        self.start(page)
        self.wait_until_minutes_passed(page)
        self.stop(page)
        self.expect_receipt(page)
        self.assertEqual(page.locator(".message", has_text="扣费").count(), 1)

    def test_an_ended_contract_is_said_and_can_be_signed_again(self):
        page = self.open(self.phone("en-GB"))
        self.sign_up(page)
        page.get_by_role("button", name="End the contract in WeChat").click()
        page.get_by_role("button", name="Start charging").click()
        expect(page.get_by_role("alert")).to_contain_text("Your agreement in WeChat has ended")
        self.look(page, "contract-ended")
        page.goto("/")
        self.sign_up(page)
        self.start(page)

    def test_an_unpaid_charge_says_why(self):
        page = self.open(self.phone("en-GB"))
        self.sign_up(page)
        self.start(page)
        self.wait_until_minutes_passed(page)
        page.get_by_role("button", name="End the contract in WeChat").click()
        page.locator(".current").click()
        self.stop(page)
        expect(page.get_by_role("alert")).to_contain_text("ended before this was paid")
        expect(page.get_by_role("button", name="Try the payment again")).to_have_count(0)
        self.look(page, "unpaid")
        page.goto("/")
        expect(page.get_by_role("button", name="Sign up in WeChat")).to_be_visible()

    def test_a_taken_plug_is_said(self):
        first, second = self.open(self.phone("en-GB")), self.open(self.phone("en-GB"))
        self.sign_up(first)
        self.sign_up(second)
        self.start(first)
        second.get_by_role("button", name="Start charging").click()
        expect(second.get_by_role("alert")).to_contain_text("Somebody has just taken this plug")
        self.look(second, "taken")

    def test_a_killed_service_goes_on_where_it_was(self):
        page = self.open(self.phone("en-GB"))
        self.sign_up(page)
        self.start(page)
        self.wait_until_minutes_passed(page)
        charge = page.url.removeprefix(self.service.url)
        page.goto("about:blank")  # The page would complain that the service is out of reach.
        self.service.kill()
        self.service.start()
        page.goto(self.service.url + charge)
        self.stop(page)
        self.expect_receipt(page)

    # Whose is what

    def test_nobody_sees_another_riders_charge(self):
        page = self.open(self.phone("en-GB"))
        self.sign_up(page)
        self.start(page)
        stranger = self.phone("en-GB")
        answer = stranger.request.get(page.url)
        self.assertEqual(answer.status, 404)
        self.assertEqual(stranger.request.get(page.url + "/live").status, 404)
        self.assertEqual(stranger.request.post(page.url + "/stop").status, 404)
        page.reload()
        expect(page.get_by_role("button", name="Stop and pay")).to_be_visible()

    def test_another_sites_form_does_nothing(self):
        page = self.open(self.phone("en-GB"))
        self.sign_up(page)
        self.start(page)
        for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}, {"Origin": "null"}):
            self.assertEqual(page.request.post(page.url + "/stop", headers=headers).status, 403)
        page.reload()
        expect(page.get_by_role("button", name="Stop and pay")).to_be_visible()

    def test_it_is_readable_in_the_dark(self):
        page = self.open(self.phone(color_scheme="dark"))
        self.look(page, "dark-welcome")
        self.sign_up(page)
        self.start(page)
        self.wait_until_minutes_passed(page)
        self.look(page, "dark-charging")
        self.stop(page)
        self.expect_receipt(page)
        self.look(page, "dark-receipt")


class OddNameTests(SiteTestCase):
    settings = {"STATION_NAME": "<b>\"Evil\" & 'Sons'</b><script>alert(1)</script>" + "Long" * 20}

    def test_a_name_with_markup_is_text(self):
        page = self.open(self.phone())
        expect(page.locator(".brand")).to_contain_text("<b>\"Evil\" & 'Sons'</b><script>")
        self.look(page, "odd-name")


if __name__ == "__main__":
    print("Screenshots:", SHOTS)
    unittest.main(verbosity=2)

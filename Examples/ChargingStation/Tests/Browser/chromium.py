"""Chromium for browser tests, one for each class, and what pages complain of."""

import os
import shutil
import unittest

from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


class ChromiumTestCase(unittest.TestCase):
    arguments = []

    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", *cls.arguments])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()

    def setUp(self):
        self.complaints = []

    def page(self, **options):
        """A page in a context of its own, as a browser that was never here."""
        context = self.browser.new_context(**options)
        self.addCleanup(context.close)
        context.scripts = options.get("java_script_enabled", True)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda message: self.complain(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.complain(str(error)))
        return page

    def complain(self, text):
        self.complaints.append(text)

"""The offline form in Firefox: filled, left by a killed browser, found again, exported and brought home; and what its result says
is what Chromium says of the same copy. usage: firefox.py CAREAUDIT FOLDER [FIREFOX]

Spoken to through Marionette, the remote control that every Firefox has: no driver is needed.
"""

import contextlib
import json
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import field
from field import DESKTOP, Program, open_form

SETTINGS = """
user_pref("marionette.port", 0);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("browser.sessionstore.resume_from_crash", false);
user_pref("toolkit.startup.max_resumed_crashes", -1);
user_pref("browser.download.folderList", 2);
user_pref("browser.download.dir", "{downloads}");
user_pref("browser.helperApps.neverAsk.saveToDisk", "application/json");
user_pref("security.sandbox.content.level", 0);
"""


class Firefox:
    """A window of Firefox with a profile that outlives it."""

    def __init__(self, program, profile, downloads):
        self.profile = profile
        (profile / "user.js").write_text(SETTINGS.replace("{downloads}", str(downloads)), encoding="utf-8")
        port = profile / "MarionetteActivePort"
        port.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [program, "--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", str(profile), "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        patiently(lambda: port.exists() and port.read_text().strip(), "Firefox starts")
        self.socket = socket.create_connection(("127.0.0.1", int(port.read_text())), timeout=60)
        self.unread, self.number = b"", 0
        self._receive()
        self.send("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {"unhandledPromptBehavior": "accept"}}})

    def send(self, name, parameters=None):
        self.number += 1
        text = json.dumps([0, self.number, name, parameters or {}]).encode()
        self.socket.sendall(str(len(text)).encode() + b":" + text)
        _, number, error, value = self._receive()
        assert number == self.number
        assert error is None, f"{name}: {error}"
        return value

    def _receive(self):
        while b":" not in self.unread:
            self._read()
        length, _, self.unread = self.unread.partition(b":")
        while len(self.unread) < int(length):
            self._read()
        text, self.unread = self.unread[:int(length)], self.unread[int(length):]
        return json.loads(text)

    def _read(self):
        part = self.socket.recv(1 << 16)
        assert part, "Firefox has closed the connection"
        self.unread += part

    def run(self, script, *arguments):
        """What a script returns; it sees the page's document, not its variables."""
        return self.send("WebDriver:ExecuteScript", {"script": script, "args": list(arguments)})["value"]

    def element(self, selector):
        found = self.send("WebDriver:FindElement", {"using": "css selector", "value": selector})["value"]
        return next(iter(found.values()))

    def click(self, selector):
        self.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", selector)
        self.send("WebDriver:ElementClick", {"id": self.element(selector)})

    def write(self, selector, text):
        self.send("WebDriver:ElementSendKeys", {"id": self.element(selector), "text": text})

    def open(self, path):
        self.send("WebDriver:Navigate", {"url": pathlib.Path(path).resolve().as_uri()})
        patiently(lambda: self.run("return document.querySelector('#bar-result')?.textContent"), "the form is scored")

    def go(self, section):
        if not self.run("return document.querySelector('nav details').open"):
            self.click("nav summary")
        self.click(f"#nav-{section}")

    def settled(self):
        """Waits until the form says that all is kept."""
        patiently(lambda: self.run("return document.querySelector('#saved').textContent") == "បានរក្សាទុកក្នុងឧបករណ៍នេះ", "all is kept")

    def complaints(self):
        """What the console holds against the form: errors of its script and breaches of its policy."""
        self.send("Marionette:SetContext", {"value": "chrome"})
        found = self.run("""return Services.console.getMessageArray()
          .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
          .filter((one) => /^(file|data|blob):/.test(one.sourceName) || one.category.includes("CSP"))
          .map((one) => one.errorMessage)""")
        self.send("Marionette:SetContext", {"value": "content"})
        return found

    def kill(self):
        """Ends it as an empty battery does."""
        self.socket.close()
        self.process.kill()
        self.process.wait()
        for name in ("lock", ".parentlock"):
            (self.profile / name).unlink(missing_ok=True)


def patiently(condition, what):
    for _ in range(400):
        with contextlib.suppress(FileNotFoundError):
            value = condition()
            if value:
                return value
        time.sleep(0.1)
    raise AssertionError(f"waited in vain until {what}")


RESULT = "return document.querySelector('#view').innerText"


def fill(page):
    """A visit begun in Khmer: who, a measure in Khmer digits, ratings, a note, a sample."""
    page.write("#by", "មន្ទីរ ស.អ.យ រាជធានី")
    page.go("measures")
    page.write("#view input[inputmode=decimal]", "៣១")
    for section in ("gate", "kitchen", "rooms"):
        page.go(section)
        for card in page.run("return [...document.querySelectorAll('.card')].slice(0, 4).map((one) => one.id)"):
            if page.run("return !!document.querySelector('#' + arguments[0] + ' .sample')", card):
                page.write(f"#{card}-checked", "១០")
                page.write(f"#{card}-conforming", "9")
            else:
                page.click(f"#{card} .rating label:nth-child(2)")
                page.click(f"#{card} .more summary")
                page.write(f"#{card}-note", "របងបាក់។ <b>broken</b>")


def main():
    program, root, *rest = sys.argv[1:]
    firefox = rest[0] if rest else shutil.which("firefox-esr") or shutil.which("firefox")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="careaudit-firefox-"))
    for name in ("Standards", "Audits"):
        shutil.copytree(pathlib.Path(root) / name, folder / name)
    careaudit = Program(pathlib.Path(program).resolve(), folder)
    form, downloads, profile = folder / "visit.html", folder / "downloads", folder / "profile"
    downloads.mkdir()
    profile.mkdir()
    careaudit("form", "pp-014", "--output", str(form))

    page = Firefox(firefox, profile, downloads)
    try:
        page.open(form)
        assert page.run("return document.documentElement.lang") == "km"
        page.click("#keep-plain")
        fill(page)
        page.settled()
        assert page.complaints() == [], page.complaints()
    finally:
        page.kill()

    page = Firefox(firefox, profile, downloads)
    try:
        page.open(form)
        assert page.run("return document.querySelector('#by').value") == "មន្ទីរ ស.អ.យ រាជធានី", "what was kept is gone"
        page.go("result")
        shown = page.run(RESULT)
        page.click("#to-export")
        page.click("#export")
        page.click("#export-yes")
        copy = patiently(lambda: [one for one in downloads.glob("*.json") if one.stat().st_size], "the copy is there")[0]
        assert page.complaints() == [], page.complaints()
    finally:
        page.kill()

    with field.browser() as one:
        other = open_form(one.new_context(**DESKTOP), form)
        field.go(other, "bring")
        other.set_input_files("#file", str(copy))
        other.locator("dialog button").click()
        field.go(other, "result")
        expected = other.evaluate("document.querySelector('#view').innerText")
    assert [line for line in shown.split("\n") if line] == [line for line in expected.split("\n") if line], (shown, expected)
    said = careaudit("import", str(copy), status=None)
    assert "-inspection.yaml" in said, said
    answers = sum(len(one) for one in json.loads(copy.read_text(encoding="utf-8"))["answers"].values())
    print(f"Firefox: {answers} answers kept through a kill, exported and brought home; the result is that of Chromium")
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""The phone's page in Debian's Firefox: forms are taken along, a visit is filled in without a network, the browser is killed, and what
waits is sent when there is a network again; an ended session, a lost answer. What the other browser does by itself (background sync),
this one does when the page is open. usage: firefox.py PATH/TO/careaudit [FIREFOX]

Spoken to through Marionette, as .ci/form/firefox.py does.
"""

import importlib.util
import os
import pathlib
import re
import shutil
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(HERE / ".ci/browser"), str(HERE / ".ci/form"), str(HERE / ".ci/service")]

import check  # noqa: E402
import phone as phones  # noqa: E402
from check import PASSWORD, Server, demand, run  # noqa: E402

module = importlib.util.spec_from_file_location("firefox_of_forms", HERE / ".ci/form/firefox.py")
forms = importlib.util.module_from_spec(module)
module.loader.exec_module(forms)
patiently = forms.patiently

FACILITY = "pp-014"
SECRET = "zebra-in-the-kitchen-4711"


class Firefox(forms.Firefox):
    """The same, at an address."""

    def go(self, address):
        self.send("WebDriver:Navigate", {"url": address})

    def has(self, selector):
        return self.run("return !!document.querySelector(arguments[0])", selector)

    def wait(self, selector):
        try:
            patiently(lambda: self.has(selector), f"{selector} is there")
        except AssertionError:
            print(self.run("return location.href + '\\n' + document.body.innerText").encode("unicode_escape").decode()[:3000], file=sys.stderr)
            raise

    def text(self, selector="body"):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def complaints(self):
        """Without those of the picture that this browser looks for by itself, and no page names."""
        return [one for one in super().complaints() if "favicon.ico" not in one]

    def cut(self, is_cut):
        """Whether it believes that there is a network."""
        self.send("Marionette:SetContext", {"value": "chrome"})
        self.run("Services.io.offline = arguments[0]", is_cut)
        self.send("Marionette:SetContext", {"value": "content"})

    def sign_in(self, address, name):
        self.go(address + "/sign-in")
        self.write("#name", name)
        self.write("#password", PASSWORD)
        self.click("main form button")
        patiently(lambda: self.run("return location.pathname") == "/due", "somebody is signed in")

    def states(self):
        return self.run("return [...document.querySelectorAll('#visits > li')].map((one) => one.dataset.state).sort()")

    def until(self, *states):
        patiently(lambda: self.states() == sorted(states), f"visits stand as {states}, not {self.states()}: {self.text()[:1500]}")

    def unlock(self):
        self.wait("#passphrase, #taken")
        if self.has("#passphrase"):
            self.write("#passphrase", phones.PASSPHRASE)
            self.click("main form button, #phone form button")
        self.wait("#taken")


def main():
    check.PROGRAM = os.path.abspath(sys.argv[1])
    program = sys.argv[2] if len(sys.argv) > 2 else shutil.which("firefox-esr") or shutil.which("firefox")
    with tempfile.TemporaryDirectory(prefix="careaudit-firefox-", ignore_cleanup_errors=True) as name:
        folder = pathlib.Path(name)
        place = check.begin(folder)
        server = Server(place)
        phones.accounts(place, server)
        network = phones.Network(server.port)
        address = f"http://127.0.0.1:{network.port}"
        profile = folder / "profile"
        profile.mkdir()
        page = Firefox(program, profile, folder)
        try:
            without_a_network(page, network, address)
        finally:
            page.kill()
        found = phones.tells(profile, [SECRET])
        demand(not found, f"what lies on the disk tells nothing: {found}")
        page = Firefox(program, profile, folder)
        try:
            sent(page, network, address, place, folder)
        finally:
            page.kill()
        server.end()
        run("registry", "verify", "--registry", place)
    print("the phone's page in Firefox: forms, a visit without a network, a killed browser, a lost answer, its receipt")


def without_a_network(page, network, address):
    page.sign_in(address, "dara")
    page.go(address + "/phone")
    page.wait("#again")
    demand(page.run("return document.documentElement.lang") == "km", "the page is in Khmer")
    page.write("#passphrase", phones.PASSPHRASE)
    page.write("#again", phones.PASSPHRASE)
    page.click("#phone form button")
    page.wait("#work > li button")
    demand(not page.has("#install"), "nothing is offered that this browser cannot do")
    page.run("""[...document.querySelectorAll('#work > li')].find((one) => one.innerText.includes(arguments[0])).querySelector('button').click()""", FACILITY)
    page.wait("#forms > li")
    # A reload around the worker, as this one is, leaves no page that could send nothing.
    page.send("WebDriver:Refresh")
    page.unlock()
    patiently(lambda: page.run("return !!navigator.serviceWorker.controller"), "the worker is there again")
    network.cut()
    page.cut(True)
    page.go(address + "/phone")
    page.unlock()
    page.wait("#forms > li a.act")
    page.click("#forms > li a.act")
    fill(page, "2026-11-20", SECRET)
    hand_over(page)
    page.until("waits")
    demand(page.complaints() == [], page.complaints())


def fill(page, day, note):
    page.wait("#section-title")
    forms.Firefox.go(page, "visit")
    page.run("""const one = document.querySelector('#date'); one.value = arguments[0]; one.dispatchEvent(new Event('input', { bubbles: true }));
      one.dispatchEvent(new Event('change', { bubbles: true }))""", day)
    page.write("#visit-note", note)
    forms.Firefox.go(page, "gate")
    page.click(".card .rating label")


def hand_over(page):
    forms.Firefox.go(page, "bring")
    page.click("#send")
    patiently(lambda: page.text("#send-said"), "it is handed over")
    page.click("button#work")
    page.wait("#visits")


def sent(page, network, address, place, folder):
    page.cut(True)
    page.go(address + "/phone")
    page.unlock()
    page.until("waits")
    network.mend()
    page.cut(False)
    # A killed browser has forgotten its session.
    page.sign_in(address, "dara")
    network.loses = True
    page.go(address + "/phone")
    page.unlock()
    # One answer is lost on its way: the visit waits, though it was received, and is sent again.
    patiently(lambda: not network.loses, "a visit was sent")
    page.until("waits")
    def again():
        if page.has("#send-now"):
            page.click("#send-now")
        return page.states() == ["received"]
    patiently(again, "it was received")
    demand(any("2026-11-20" in one for one in phones.records(place, folder / "given", FACILITY)), "the visit is in the registry")
    told = run("registry", "history", f"Audits/{FACILITY}/2026-11-20-inspection.yaml", "--registry", place).stdout
    demand(len(re.findall("dara", told)) == 1, f"sent twice, received once: {told}")
    demand(page.has("#visits svg.code"), "its receipt is there as a code")
    # An ended session keeps what waits.
    page.send("WebDriver:DeleteAllCookies")
    page.go(address + "/phone")
    page.unlock()
    page.click("#forms > li a.act")
    page.wait("#section-title")
    fill(page, "2026-11-21", "another")
    hand_over(page)
    page.until("received", "waits")
    page.wait("#sign-in")
    page.sign_in(address, "dara")
    page.go(address + "/phone")
    page.unlock()
    page.until("received", "received")
    demand(page.complaints() == [], page.complaints())


if __name__ == "__main__":
    main()

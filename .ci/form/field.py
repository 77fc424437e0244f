"""What an inspector does with the offline form, and how it is done in a browser."""

import json
import pathlib
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1] / "browser"))

from chromium import DESKTOP, PHONE, browser, profile, violations, watched, width  # noqa: E402, F401


class Program:
    """careaudit, run in a folder of its own."""

    def __init__(self, program, folder):
        self.program = str(program)
        self.folder = pathlib.Path(folder)

    def __call__(self, *words, status=0):
        run = subprocess.run([self.program, *words], cwd=self.folder, capture_output=True, text=True)
        assert status is None or run.returncode == status, f"{words}: {run.returncode}\n{run.stdout}{run.stderr}"
        return run.stdout + run.stderr

    def json(self, *words):
        run = subprocess.run([self.program, *words, "--format", "json"], cwd=self.folder, capture_output=True, text=True)
        return json.loads(run.stdout)

    def scores(self, path):
        return self.json("score", path, "--visit", "all")


def open_form(context, path, waits=True, keeps=True):
    """A page of the form; what goes wrong in it, and what it asks of the network, is kept in `faults`. With `keeps`, answers are
    kept on the device without protection, where it is asked how."""
    page = watched(context.new_page())
    page.on("dialog", lambda one: one.accept())
    page.goto(pathlib.Path(path).resolve().as_uri())
    if waits:
        page.wait_for_selector("#view > *")
        wait(page, "scores !== null")
        if keeps:
            keep(page)
    return page


def keep(page):
    """Says that answers are to be kept on the device as they are, where nobody has said so yet."""
    wait(page, "isChosen || !canStore || !!byId('keep-plain')")
    if page.evaluate("canStore && !isChosen"):
        page.locator("#keep-plain").click()


def go(page, section):
    """Opens a section by its name in the list of sections."""
    if page.locator("nav details").get_attribute("open") is None:
        page.locator("nav summary").click()
    page.locator(f"#nav-{section}").click()


def rate(page, question, word):
    """Chooses a rating as a thumb would."""
    choice = page.locator(f"#{question} .rating input[value='{word}']")
    choice.evaluate("(one) => one.scrollIntoView({ block: 'center' })")  # not below the bar
    choice.check(force=True)


def wait(page, condition):
    """Waits until something holds; asks from outside, because the page itself evaluates no text."""
    for _ in range(600):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"did not come to hold: {condition}")


def settle(page):
    """Waits until nothing is left to save."""
    wait(page, "!saving && !mustSaveAgain")


def export(page):
    """Exports a copy; gives it as text."""
    go(page, "bring")
    with page.expect_download() as download:
        page.locator("#export").click()
    page.locator("#export-yes").click()
    path = download.value.path()
    return pathlib.Path(path).read_text(encoding="utf-8"), download.value.suggested_filename


def browser_process(folder):
    """The process that holds a profile: its lock names it."""
    import os

    return int(os.readlink(folder / "SingletonLock").rsplit("-", 1)[1])


def kill(pid):
    """Ends a browser as an empty battery does, with no chance to tidy up; waits until it is gone."""
    import os
    import signal
    import time

    os.kill(pid, signal.SIGKILL)
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        if (stat := pathlib.Path(f"/proc/{pid}/stat")).exists() and ") Z " in stat.read_text():
            return
        time.sleep(0.05)

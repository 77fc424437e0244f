"""Debian's Chromium, without a network, and what is asked of every page that it shows. Whoever looks at pages takes it from here:

    sys.path.append(str(pathlib.Path(__file__).parents[1] / "browser"))
"""

import contextlib

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}


@contextlib.contextmanager
def browser():
    """With a new profile, closed at the end."""
    with sync_playwright() as playwright:
        one = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        try:
            yield one
        finally:
            one.close()


@contextlib.contextmanager
def profile(folder, **options):
    """With a profile that outlives it."""
    with sync_playwright() as playwright:
        one = playwright.chromium.launch_persistent_context(
            str(folder), executable_path=CHROMIUM, args=["--no-sandbox"], accept_downloads=True, **options)
        try:
            yield one
        finally:
            with contextlib.suppress(Exception):
                one.close()


def watched(page):
    """The page, which from now on keeps in `faults` what goes wrong in it and what it asks of the network."""
    page.faults = []
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    page.on("console", lambda line: page.faults.append(line.text) if line.type == "error" else None)
    page.on("request", lambda one: None if is_own(one) else page.faults.append("asked for " + one.url[:80]))
    return page


def is_own(request):
    """Whether it asks for the page itself, or for what the page holds in itself."""
    return request.url.startswith(("data:", "blob:")) or (request.url.startswith("file:") and request.is_navigation_request())


def width(page):
    """How many pixels the page asks for from side to side."""
    return page.evaluate("document.documentElement.scrollWidth")


def violations(page, **rules):
    """What axe finds, a line each. Rules are told by their names, with `_` for `-`: `color_contrast=False` leaves one out."""
    options = {"resultTypes": ["violations"],
               "rules": {name.replace("_", "-"): {"enabled": wanted} for name, wanted in rules.items()}}
    return [f"axe {one['id']}: {one['help']}: {one['nodes'][0]['html'][:160]}"
            for one in Axe().run(page, options=options).response["violations"]]

#!/usr/bin/env python3
"""Looks at every page that the program makes, as its readers do: in a browser, on a phone's width, and on paper.

    python3 check.py PATH/TO/careaudit [NAME…]

Each page is made in both languages and in each alone. It must be valid HTML (Nu), without a violation that axe finds, load
nothing, fit a width of 360 pixels, show Khmer in a Khmer font, tear no Khmer word at the end of a line, be found when searched for
Khmer, and keep its letters when it is copied out of the PDF.
A new kind of page is one line in PAGES.  Exit status 1 on any complaint.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1] / "browser"))

from chromium import browser as chromium, violations, watched, width  # noqa: E402
from valid import nu  # noqa: E402

# A name, and the words of the command that writes the page to the file named behind --output.  The first page of a command is
# the one whose contrast is measured, which takes long on a long page.
PAGES = {
    "checklist": ["checklist", "kps-006"],
    "report": ["report", "kc-005"],
    "report with self-assessment": ["report", "kpt-012"],
    "comparison for a coalition": ["compare", "Audits", "--on", "2026-11-23"],
    "comparison for everybody": ["compare", "Audits", "--on", "2026-11-23", "--share", "public", "--by", "province"],
    "two inspectors": [
        "compare", "--agreement", "Audits/kd-031/2025-06-15-inspection.yaml", "Audits/kd-031/2026-06-16-inspection.yaml"],
    "comparison": ["compare", "Audits", "--on", "2026-11-23", "--share", "ministry", "--against", "good-practice"],
    "what mends": ["compare", "Audits", "--on", "2026-11-23", "--mends", "--share", "ministry", "--against", "victim-residential-care"],
    "plan": ["plan", "rk-002", "--on", "2026-11-23", "--budget", "300"],
    "plan by several standards": ["plan", "kt-008", "--on", "2026-11-23"],
    "letter": ["letter", "rk-002", "--kind", "second-inspection", "--on", "2026-11-23"],
    "report of a confidential place": ["report", "pp-014", "--share", "public"],
}
LANGUAGES = ["both", "en", "km"]
WIDTHS = [360, 900]


def fonts(page, language):
    """Complaints where Khmer is set in a font that is not made for it."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    selector = "main p, main td, main h1" if language == "km" else "main [lang=km]"
    nodes = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": selector})["nodeIds"]
    seen = set()
    for node in nodes[::max(1, len(nodes) // 60)]:
        for font in session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]:
            seen.add(font["familyName"])
    session.detach()
    if not any("Khmer" in name for name in seen):
        return [f"no Khmer font among {sorted(seen)}"]
    return [f"the font of last resort is used: {sorted(seen)}"] if any("Resort" in name for name in seen) else []


def torn(page):
    """Complaints where a line ends within a word: in the program's own Khmer it ends at a sign behind a word alone."""
    words = page.evaluate("""() => [...document.querySelectorAll(".k")].flatMap((one) => [...one.childNodes]).filter((node) => {
        if (node.nodeType !== Node.TEXT_NODE) return false;
        const range = document.createRange();
        range.selectNodeContents(node);
        return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1;
    }).map((node) => node.data)""")
    return [f"a line tears “{word}”" for word in words[:3]]


def unfound(page):
    """Complaints where the reader's search does not find what it reads: a sentence with signs between its words."""
    return page.evaluate("""() => {
        const one = [...document.querySelectorAll("main .k")].find((some) => some.checkVisibility() && some.innerText.length > 12);
        if (!one) return ["no Khmer sentence"];
        getSelection().removeAllRanges();
        const wanted = one.textContent.trim().slice(0, 40);
        return window.find(wanted) ? [] : [`a search does not find “${wanted}”`];
    }""")


def look(browser, name, path, language, measures_contrast):
    complaints = []
    for pixels in WIDTHS:
        page = watched(browser.new_page(viewport={"width": pixels, "height": 900}))
        page.goto("file://" + path)
        if width(page) > pixels:
            complaints.append(f"is {width(page)} pixels wide on a screen of {pixels}")
        complaints += violations(page, color_contrast=measures_contrast and pixels == WIDTHS[0])
        for choice in ["#language-en", "#language-km"] if language == "both" and pixels == WIDTHS[0] else []:
            if page.query_selector(choice):
                page.check(choice)
                complaints += violations(page, color_contrast=False)
        if pixels == WIDTHS[0] and language != "en":
            complaints += fonts(page, language) + torn(page)
            if language == "km":
                complaints += unfound(page)
        complaints += page.faults
        page.close()
    return [f"{name} ({language}): {c}" for c in complaints]


def copied(browser, name, path):
    """Complaints where the letters that are copied out of the PDF are not those of the page; spaces apart, which readers guess."""
    page = browser.new_page()
    page.goto("file://" + path)
    page.emulate_media(media="print")
    shown = page.evaluate("[...document.querySelectorAll('main p, main h1, main h2')].filter(e => e.offsetParent).slice(0, 12).map(e => e.innerText)")
    spoken = page.evaluate("[...new Set([...document.querySelectorAll('main .k')].filter(e => e.checkVisibility()).flatMap(e => [...e.childNodes]).map(n => n.data?.trim()).filter(Boolean))]")
    target = path + ".pdf"
    page.pdf(path=target, prefer_css_page_size=True)
    page.close()
    size = subprocess.run(["pdfinfo", target], capture_output=True, text=True, check=True).stdout
    text = subprocess.run(["pdftotext", target, "-"], capture_output=True, text=True, check=True).stdout
    plain = re.sub(r"[\s\u200b]", "", text)
    complaints = [] if re.search(r"Page size:\s+(59[45]\S* x 84[12]|84[12]\S* x 59[45])", size) else ["is not printed on A4"]
    for words in shown:
        for line in words.split("\n"):
            # A line that is broken by a page or put into another order by columns is no loss of letters.
            wanted = re.sub(r"[\s\u200b]", "", line)[:40]
            if wanted and wanted not in plain:
                complaints.append(f"the PDF lacks “{line[:60]}”")
    # Word by word nothing depends on the order in which columns are read.
    lost = [word for word in spoken if re.search("[\u1780-\u17ff]", word) and re.sub(r"[\s\u200b]", "", word) not in plain]
    if lost or not spoken:
        complaints.append(f"of {len(spoken)} Khmer words the PDF lacks {len(lost)}: {lost[:5]}")
    return [f"{name}: {c}" for c in complaints]


def main(program, names):
    complaints = []
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        paths = []
        seen = set()
        for name, words in PAGES.items():
            if names and name not in names:
                continue
            for language in LANGUAGES:
                path = os.path.join(folder, f"{name.replace(' ', '-')}-{language}.html")
                format_words = ["--format", "html"] if words[0] == "checklist" else []
                command = [program, *words, *format_words, "--language", language, "--output", path]
                made = subprocess.run(command, capture_output=True, text=True)
                if made.returncode != 0 or not os.path.exists(path):
                    complaints.append(f"{' '.join(command)}: status {made.returncode}: {made.stderr[:200]}")
                    continue
                paths.append(path)
                complaints += look(browser, name, path, language, measures_contrast=words[0] not in seen)
                if language == "km":
                    complaints += copied(browser, name, path)
            seen.add(words[0])
        complaints += nu(paths)
    for complaint in complaints:
        print(complaint)
    print(f"{len(paths)} pages looked at, {len(complaints)} complaints")
    return 1 if complaints or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))

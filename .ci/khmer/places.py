#!/usr/bin/env python3
"""Finds where each sentence of the program is read, in lines of its own output about the shipped examples.

    python3 places.py PATH/TO/careaudit [--write]

Runs the commands, walks the pages of the service and opens the form in Chromium, in English and in Khmer, and looks in all of it for the
words of every message of the catalogue. Of each it keeps the shortest line that holds it in both languages, as it was read: the output,
the line in English and in Khmer, and the digest of the message that it shows (W2). --write writes them into
Standards/wording-places.csv, from where they go into the workbook of the wording until the message changes; without it, how many are
found is told, group by group. Exit status 1 where a kept line is of no message.
"""

import argparse
import bisect
import csv
import html
import importlib.util
import io
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import defaultdict

from texts import CATALOGUE, ROOT, messages

# Its neighbour here has the same name.
spec = importlib.util.spec_from_file_location("service", ROOT / ".ci/service/check.py")
service = importlib.util.module_from_spec(spec)
spec.loader.exec_module(service)

FILE = ROOT / "Standards/wording-places.csv"
LANGUAGES = ["en", "km"]
DAY = "2026-11-30"
LONGEST = 240
LETTER = re.compile(r"[A-Za-z\u1780-\u17d3]")


# MARK: What the program puts out


class Outputs:
    """By name, in each language, its lines."""

    def __init__(self, program, root):
        """`root` is a copy of Standards and Audits: nothing is written into those that are shipped."""
        self.program, self.root = program, root
        self.all = defaultdict(lambda: {language: {} for language in LANGUAGES})

    def add(self, name, language, text):
        lines = self.all[name][language]
        # Where it was tried is no part of what is said.
        text = re.sub(r"/[^\s:,]*/tmp\w{8}/?", "", text)
        for line in text.split("\n"):
            line = " ".join(line.split())
            if line and len(line) < 3000:
                lines.setdefault(line, None)
        if "\n  " in text and not text.lstrip().startswith("<"):
            for block in unwrapped(text):
                lines.setdefault(block, None)

    def run(self, *words, name=None, given="", folder=None):
        for language in LANGUAGES:
            done = subprocess.run(
                [self.program, *words, "--language", language, "--on", DAY], capture_output=True, text=True, errors="replace",
                input=given, cwd=folder or self.root, timeout=600,
                env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": os.environ.get("HOME", "/tmp"), "COLUMNS": "10000"})
            self.add(name or "careaudit " + " ".join(words), language, words_of(done.stdout))
            self.add(name or "careaudit " + " ".join(words), language, done.stderr)

    def file(self, ending, *words, option="--output"):
        """Of a file or a folder that a command writes."""
        for language in LANGUAGES:
            with tempfile.TemporaryDirectory() as folder:
                out = pathlib.Path(folder) / ("out" + ending)
                subprocess.run(
                    [self.program, *words, option, str(out), "--language", language, "--on", DAY], capture_output=True, cwd=self.root, timeout=600)
                for path in [out] if out.is_file() else sorted(out.rglob("*")) if out.is_dir() else []:
                    if path.suffix == ".xlsx":
                        self.add("careaudit " + " ".join(words) + " .xlsx", language, cells(path))
                    elif path.suffix in (".csv", ".json", ".html", ".svg", ".jsonl", ".ics"):
                        text = path.read_text(errors="replace")
                        self.add("careaudit " + " ".join(words) + " " + path.name, language, words_of(text) if path.suffix != ".csv" else columns(text))


def unwrapped(text):
    """Paragraphs, and what stands in the right column of a list, each in one line."""
    block = []
    for line in text.split("\n") + [""]:
        found = re.match(r"( *)(\S.*?)(?: {2,}(\S.*))?$", line.rstrip())
        begins = not found or line.startswith("  -") or (found[3] and len(found[1]) < 8) or (block and not line.startswith(" ") and block[0][0])
        if begins and block:
            said = " ".join(words for _, words in block)
            if len(block) > 1 and len(said) < 3000:
                yield said
            block = []
        if found:
            block.append((len(found[1]), " ".join((found[3] or found[2]).split())))


def words_of(text):
    """What is read of a page; other text as it is."""
    if not re.match(r"\s*<(!DOCTYPE|svg|\?xml)", text):
        return text
    text = re.sub(r"(?s)<(style|script)[^>]*>.*?</\1>", "", text)
    text = re.sub(r"<wbr>", "", text)
    for said in re.findall(r'(?:title|placeholder|aria-label|alt)="([^"]+)"', text):
        text += "\n<p>" + said
    # A run within a sentence stays in its line.
    text = re.sub(r'</?(bdi|b|strong|em|code|a|i|small|kbd|samp)\b[^>]*>', "", text)
    return html.unescape(re.sub(r"<[^>]*>", "\n", text))


def columns(text):
    return "\n".join(cell for row in csv.reader(io.StringIO(text)) for cell in row)


def cells(path):
    with zipfile.ZipFile(path) as book:
        parts = [book.read(name).decode() for name in book.namelist() if re.match(r"xl/(sharedStrings|worksheets/sheet\d+)\.xml", name)]
        names = re.findall(r'<sheet [^>]*name="([^"]+)"', book.read("xl/workbook.xml").decode())
    found = [re.sub(r"<[^>]*>", "", cell) for part in parts for cell in re.findall(r"(?s)<(?:si|is)>(.*?)</(?:si|is)>", part)]
    prompts = [text for part in parts for text in re.findall(r'(?:prompt|promptTitle|error|errorTitle)="([^"]+)"', part)]
    return html.unescape("\n".join(found + names + prompts))


EXAMPLES = ["pp-014", "ps-004", "bmc-002", "kd-031"]


def commands(outputs):
    names = re.findall(r"(?m)^  ([a-z]+) {2,}", subprocess.run([outputs.program, "--help"], capture_output=True, text=True).stdout)
    outputs.run("--help", name="careaudit --help")
    for name in names:
        outputs.run(name, "--help")
    for name in EXAMPLES:
        for words in [["report"], ["report", "--progress"], ["explain"], ["plan"], ["checklist"], ["plan", "--format", "html"],
                      ["report", "--format", "html"], ["report", "--share", "ministry"], ["report", "--share", "ministry", "--format", "html"],
                      ["checklist", "--format", "html"], ["checklist", "--kind", "follow-up"], ["form", "--paper"], ["form", "--paper", "--guidance"],
                      ["form", "--questionnaire", "--paper"], ["form", "--kind", "follow-up", "--paper"], ["form", "--kind", "follow-up", "--paper", "--rest"],
                      ["report", "--gate"], ["report", "--own"]]:
            outputs.run(words[0], name, *words[1:])
        for kind in ["findings", "reminder", "second-inspection", "report", "danger"]:
            outputs.run("letter", name, "--kind", kind)
            outputs.run("letter", name, "--kind", kind, "--share", "ministry")
        for budget in ["100", "1000"]:
            outputs.run("plan", name, "--budget", budget)
            outputs.run("plan", name, "--budget", budget, "--format", "html")
    for words in [["audit"], ["check"], ["due"], ["due", "--format", "ics"], ["due", "--format", "csv"], ["score"], ["score", "--format", "csv"],
                  ["compare", "--share", "ministry"], ["compare", "--share", "ministry", "--format", "html"], ["compare", "--share", "coalition"],
                  ["compare", "--share", "public", "--format", "html"], ["compare", "--share", "ministry", "--agreement"],
                  ["compare", "--share", "ministry", "--agreement", "--format", "html"], ["compare", "--share", "ministry", "--mends"],
                  ["compare", "--share", "ministry", "--mends", "--format", "html"], ["compare", "--share", "ministry", "--by", "year"],
                  ["compare", "--share", "ministry", "--by", "province", "--format", "html"], ["compare", "--share", "ministry", "--residents"],
                  ["search", "fire"], ["search", "nothingthere"]]:
        outputs.run(words[0], "Audits", *words[1:])
    for view in ["--unknown", "--basis", "--overlap", "--holidays", "--provinces", "--questionnaire", "--trace"]:
        outputs.run("standards", view)
    outputs.run("standards")
    for name in ["good-practice", "victim-protection", "case-management"]:
        outputs.run("standards", name)
    outputs.run("standards", "good-practice", "night.exits")
    outputs.run("standards", "case-management", "--beside", "undated.1")
    outputs.run("standards", "case-management", "Audits", "--beside", "undated.1", "--share", "ministry")
    outputs.run("standards", "case-management", "--beside", "undated.1", "--format", "html")
    outputs.run("standards", "case-management", "--beside", "undated.1", "--format", "csv")
    outputs.run("standards", "good-practice", "--format", "csv")
    for ending, words in [
            (".xlsx", ["compare", "Audits", "--share", "ministry"]), ("", ["data", "Audits", "--share", "ministry"]), (".xlsx", ["data", "Audits", "--share", "ministry"]),
            (".xlsx", ["standards", "case-management"]), (".xlsx", ["standards", "good-practice"]), (".xlsx", ["plan", "pp-014"]),
            (".xlsx", ["checklist", "pp-014"]), (".xlsx", ["wording", "--only", "good-practice/ratings"]), (".xlsx", ["score", "Audits"]), (".xlsx", ["due", "Audits"]),
            (".xlsx", ["compare", "Audits", "--share", "ministry", "--mends"]), (".xlsx", ["compare", "Audits", "--share", "ministry", "--agreement"]),
            (".xlsx", ["standards", "case-management", "--beside", "undated.1"])]:
        outputs.file(ending, *words)
    for option in ["--xlsform", "--xlsx"]:
        outputs.file(".xlsx", "form", "pp-014", option=option)
        outputs.file(".xlsx", "form", "bmc-002", "--kind", "follow-up", option=option)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            charts = folder + "/charts"
            subprocess.run(
                [outputs.program, "compare", "Audits", "--share", "ministry", "--charts", charts, "--language", language, "--on", DAY], capture_output=True, cwd=outputs.root)
            for path in sorted(pathlib.Path(charts).rglob("*.svg")):
                outputs.add("careaudit compare --charts", language, words_of(path.read_text()))
    for words in [["repot"], ["report"], ["report", "nowhere"], ["report", "pp-014", "--formt", "html"], ["report", "pp-014", "--format", "hmtl"],
                  ["report", "pp-014", "--output", "x.docx"], ["plan", "pp-014", "--budget", "much"], ["compare"], ["score", "pp-014", "extra", "--strict=1"],
                  ["import"], ["import", "README.md"], ["enter", "pp-014"], ["new", "pp-014"], ["facility", "pp-014"], ["wording", "--by", "x"],
                  ["standards", "nowhere"], ["standards", "good-practice", "nowhere"], ["standards", "--beside", "1"], ["schema", "x"], ["due", "Audits", "--on", "x"],
                  ["registry"], ["registry", "status"], ["account"], ["receipt", "README.md"], ["serve"], ["letter", "pst-003"], ["letter", "pp-014", "--kind", "x"]]:
        outputs.run(*words)


def broken_world(outputs):
    """Files as people get them wrong."""
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        shutil.copytree(ROOT / "Standards", place / "Standards")
        shutil.copytree(ROOT / "Audits/pp-014", place / "Audits/pp-014")
        for path in sorted((place / "Audits/pp-014").glob("*.yaml")):
            text = path.read_text()
            text = text.replace(": met\n", ": mett\n", 2).replace("checked: 10", "checked: 2", 1).replace("heard: [resident]", "heard: [nobody]", 1)
            text = re.sub(r"residents: (\d+)", "residents: many", text, count=1)
            path.write_text(text + "\nunknown: 1\nunknown: 2\n")
        (place / "Audits/readme.txt").write_text("x")
        (place / "Audits/xx-001").mkdir()
        outputs.run("check", "Audits", folder=place, name="careaudit check")
        outputs.run("audit", "Audits", folder=place, name="careaudit audit")
        outputs.run("report", "pp-014", folder=place, name="careaudit report")


def typing(outputs):
    """What was filled in on paper is typed in."""
    lines = ["?", "? note", "xyz", "@guard 1", "@guard 2 nobody at noon", "@guard 9", "@guard", "@residents 42", "@residents -1", "@residents x", "P01 1", "P01 p",
             "P02 2 somebody said 012 345 678", "P03", "P99 1", "@files 10 8", "@files 10/8/42", "D1 locked", "D1 since 2026-11-01", "i", "stop"]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "Standards", folder + "/Standards")
        shutil.copytree(ROOT / "Audits", folder + "/Audits")
        for words in [["pp-014"], ["pp-014", "--kind", "follow-up"], ["bmc-002", "--kind", "self-assessment"]]:
            outputs.run("enter", *words, given="\n".join(lines) + "\n", folder=folder, name="careaudit enter")
            outputs.run("enter", *words, given="done\ny\n", folder=folder, name="careaudit enter")
        for given in ["", "1\nngo\ngirls\n1\nNew House\n\nSiem Rep\nSiemreap\n\n"]:
            outputs.run("facility", "zz-001", given=given, folder=folder, name="careaudit facility")
        outputs.run("new", "pp-014", folder=folder)
        outputs.run("new", "pp-014", "--output", folder + "/new.yaml", folder=folder, name="careaudit new")
        outputs.run("plan", "kd-031", "--keep", folder=folder)
        outputs.run("plan", "pp-014", "--keep", folder=folder)
        for text in ["new.yaml"]:
            if (pathlib.Path(folder) / text).exists():
                outputs.add("careaudit new", "en", (pathlib.Path(folder) / text).read_text())
                outputs.add("careaudit new", "km", (pathlib.Path(folder) / text).read_text())
        subprocess.run([outputs.program, "form", "pp-014", "--xlsx", folder + "/filled.xlsx"], cwd=outputs.root, capture_output=True)
        outputs.run("import", folder + "/filled.xlsx", folder=folder, name="careaudit import")
        outputs.run("import", folder + "/filled.xlsx", "--date", "2026-11-01", "--kind", "inspection", folder=folder, name="careaudit import")


def drafts(outputs):
    """Checklists of others, and a standard that comes back as a workbook."""
    spec = importlib.util.spec_from_file_location("oscal", ROOT / ".ci/oscal/check.py")
    try:
        oscal = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(oscal)
    except ImportError:
        oscal = None
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "Standards", folder + "/Standards")
        for name, option, write in [("form.xlsx", "--from-xlsform", "write_form"), ("list.xlsx", "--from-sheet", "write_table"),
                                    ("library.yaml", "--from-library", "write_library"), ("catalog.json", "--from-oscal", "write_catalog")]:
            if oscal and hasattr(oscal, write):
                getattr(oscal, write)(folder + "/" + name, 12)
                outputs.run("standards", option, folder + "/" + name, folder=folder, name="careaudit standards " + option)
        subprocess.run([outputs.program, "standards", "case-management", "--to-oscal", "--output", folder + "/own.json"], cwd=outputs.root, capture_output=True)
        outputs.run("standards", "--from-oscal", folder + "/own.json", folder=folder, name="careaudit standards --from-oscal")
        sheet = folder + "/s.xlsx"
        subprocess.run([outputs.program, "standards", "good-practice", "--output", sheet, "--language", "en"], cwd=outputs.root, capture_output=True)
        with zipfile.ZipFile(sheet) as book:
            parts = {name: book.read(name) for name in book.namelist()}
        for name, part in parts.items():
            if name.startswith("xl/"):
                parts[name] = part.replace(b"Drinking water", b"Water to drink").replace(b"30 days", b"31 days").replace(b"recommended", b"required", 3)
        with zipfile.ZipFile(sheet, "w") as book:
            for name, part in parts.items():
                book.writestr(name, part)
        for words in [[], ["--as", "revision"], ["--as", "tailoring"], ["--as", "tailoring", "--authority", "An office"],
                      ["--as", "tailoring", "--authority", "An office", "--write"], ["--as", "revision", "--write"]]:
            outputs.run("standards", "--from", sheet, *words, folder=folder, name="careaudit standards --from " + " ".join(words))


def registry(outputs):
    with tempfile.TemporaryDirectory() as folder:
        place = folder + "/registry.db"
        outputs.run("registry", "init", "--registry", place, "--name", "registry.example", name="careaudit registry init")
        outputs.run("registry", "bring", ".", "--registry", place, name="careaudit registry bring")
        for words in [["status"], ["history", "pp-014"], ["verify"], ["keys"], ["readings"], ["readings", "pp-014"], ["backup", folder + "/b.db"], ["rebuild"],
                      ["prune"], ["give", folder + "/out"], ["receipt", "3"], ["withdraw", "Audits/pp-014/facility.yaml"], ["blot", "3"], ["history", "nowhere"]]:
            outputs.run("registry", *words, "--registry", place, name="careaudit registry " + words[0])
        for words in [["open", "dara", "--role", "inspector"], ["list"], ["open", "dara", "--role", "inspector"], ["close", "dara"], ["open", "x", "--role", "y"]]:
            outputs.run("account", *words, "--registry", place, name="careaudit account " + words[0])


def pages(outputs):
    """The service, walked by each role; what forms answer too."""
    service.PROGRAM = outputs.program
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            place = service.begin(folder)
            process = subprocess.Popen(
                [outputs.program, "serve", "--registry", place, "--listen", "127.0.0.1:0", "--language", language],
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=service.ENVIRONMENT)
            server = service.Server.__new__(service.Server)
            server.process = process
            server.port = int(re.search(r"127\.0\.0\.1:(\d+)", process.stdout.readline())[1])
            try:
                walk(outputs, language, folder, place, server)
            finally:
                process.kill()


class Walker(service.Person):
    """Somebody whose answers are read."""

    outputs, language = None, None

    def ask(self, method, path, body=None, headers=None):
        answer, text = super().ask(method, path, body, headers)
        kind = re.sub(r"\d{4,}|[0-9a-f]{16,}", "…", re.sub(r"/facility/[^/]+", "/facility/ID", path.split("?")[0]))
        if "html" in (answer.getheader("Content-Type") or ""):
            self.outputs.add(kind, self.language, words_of(text))
        else:
            self.outputs.add(kind, self.language, text)
        return answer, text


def walk(outputs, language, folder, place, server):
    Walker.outputs, Walker.language = outputs, language
    facility, province, record = service.shipped_visit()
    link = service.run("account", "open", "sophal", "--role", "keeper", "--registry", place).stdout.strip().split("\n")[-1]
    keeper = Walker(server)
    keeper.get("/sign-in")
    keeper.sign_in("sophal", "wrong", wanted=None)
    keeper.take_up(link)
    keeper.sign_in("sophal")
    people = {"keeper": keeper}
    for name, role, places in [("dara", "inspector", province), ("house", "facility", facility), ("minister", "ministry", ""), ("friends", "coalition", "")]:
        _, text = keeper.post("/accounts", {"name": name, "role": role, "places": places})
        link = re.search(r"http://[^<\s]+/invitation/[0-9a-f]{64}", text)
        if link:
            people[name] = Walker(server)
            people[name].take_up(link[0])
            people[name].sign_in(name)
    base = "/facility/" + facility
    if "dara" in people:
        text = record.read_text()
        day = record.name[:10]
        later = day[:8] + ("02" if day[8:] != "02" else "03")
        people["dara"].bring(facility, record.name.replace(day, later), text.replace(day, later).encode(), wanted=None)
        people["dara"].bring(facility, record.name, text.replace(": met", ": unmet", 1).encode(), wanted=None)
        people["dara"].bring(facility, "x.yaml", b"\x00\xff", wanted=None)
    if "house" in people:
        people["house"].post(base + "/actions/keep", {}, page=base + "/actions")
    for person in people.values():
        seen, waiting = set(), ["/", base, base + "/bring", base + "/actions", base + "/letters", base + "/questionnaire", base + "/readings", "/country", "/log",
                                "/verification", "/accounts", "/account", "/publications", "/standards", "/phone", "/places", "/due"]
        kinds = defaultdict(int)
        while waiting and len(seen) < 250:
            path = waiting.pop(0)
            kind = re.sub(r"/(?=[^/]*\d)[^/]+", "/N", path)
            if path in seen or kinds[kind] >= 3 or path.startswith("/sign-out"):
                continue
            seen.add(path)
            kinds[kind] += 1
            answer, text = person.ask("GET", path)
            waiting += [html.unescape(link).split("#")[0] for link in re.findall(r'(?:href|action)="(/[^"]*)"', text)]


# Keeps every text that a page ever shows, presses what can be pressed, and fills in what can be filled in.
WALK = """(() => {
const seen = new Set();
const out = document.createElement('pre');
out.id = 'walked';
let walked = 0;
const done = new Set();
const keyOf = (one) => [one.tagName, one.id, one.name, one.type === 'radio' ? one.value : '', one.textContent.trim().slice(0, 40), document.title].join('|');
const keep = (text) => { for (const line of String(text || '').split('\\n')) if (line.trim()) seen.add(line.trim()); };
const look = (node) => {
  if (node.nodeType === 3) return ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.parentNode?.tagName) ? null : keep(node.data);
  if (node.nodeType !== 1 || node === out || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.tagName)) return;
  for (const name of ['title', 'placeholder', 'aria-label', 'alt']) keep(node.getAttribute(name));
  const inner = node.innerText;
  if (inner && inner.length < 400) keep(inner.replace(/\\s+/g, ' '));
  node.childNodes.forEach(look);
};
new MutationObserver((all) => all.forEach((one) => { one.addedNodes.forEach(look); look(one.target); }))
  .observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
window.confirm = (text) => { keep(text); return walked % 2 === 0; };
window.alert = keep;
window.print = () => {};
const kept = sessionStorage.getItem('kept');
if (kept) { const [count, lines] = JSON.parse(kept); walked = count; lines.forEach((line) => seen.add(line)); }
addEventListener('pagehide', () => sessionStorage.setItem('kept', JSON.stringify([walked, [...seen]])));
window.prompt = (text) => { keep(text); return '12'; };
const press = () => {
  const all = [...document.querySelectorAll('button, summary, input, select, textarea, [role=button]')].filter((one) => !['English', 'ខ្មែរ'].includes(one.textContent.trim()) && !done.has(keyOf(one)));
  const one = all[0];
  walked++;
  if (one) done.add(keyOf(one));
  if (walked % 25 === 0 || !one) { out.textContent = [...seen].join('\\n'); if (!out.parentNode) document.documentElement.append(out); }
  if (!one || walked > 1500) { out.textContent += '\\nWALKED ' + walked; return; }
  try {
    if (one.type === 'number' || one.inputMode === 'numeric' || one.inputMode === 'decimal') one.value = ['12', '-3', '99999', 'x'][walked % 4];
    else if (one.type === 'text' || one.tagName === 'TEXTAREA') one.value = ['a', '012 345 678', '\u1780'][walked % 3];
    else if (one.type === 'date') one.value = ['2026-03-14', '2036-01-01'][walked % 2];
    else if (one.tagName === 'SELECT') one.selectedIndex = one.options.length - 1;
    else if (one.type !== 'file') one.click();
    one.dispatchEvent(new Event('input', {bubbles: true})); one.dispatchEvent(new Event('change', {bubbles: true}));
  } catch (error) { keep(error.message); }
  setTimeout(press, 5);
};
addEventListener('load', () => setTimeout(() => {
  [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'LANGUAGE')?.click();
  setTimeout(() => { seen.clear(); look(document.body); press(); }, 300); }, 500));
})();"""


def forms(outputs):
    """The forms as a browser draws them; what their scripts say in some state else stands in no output."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        return
    for words in [["form", "pp-014"], ["form", "bmc-002"], ["form", "pp-014", "--questionnaire"], ["form", "pp-014", "--kind", "follow-up"]]:
        for language in LANGUAGES:
            with tempfile.TemporaryDirectory() as folder:
                out = pathlib.Path(folder) / "form.html"
                subprocess.run(
                    [outputs.program, *words, "--output", str(out), "--language", language, "--on", DAY], capture_output=True, cwd=outputs.root)
                if not out.exists():
                    continue
                page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", out.read_text())
                out.write_text(page.replace("</head>", "<script>" + WALK.replace("LANGUAGE", {"en": "English", "km": "ខ្មែរ"}[language]) + "</script></head>", 1))
                done = subprocess.run(
                    [browser, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder + "/p", "--virtual-time-budget=60000",
                     "--dump-dom", out.as_uri()], capture_output=True, text=True, errors="replace", timeout=300)
                walked = re.search(r'(?s)<pre id="walked">(.*?)</pre>', done.stdout)
                outputs.add("careaudit " + " ".join(words), language, "\n".join(
                        line for line in (html.unescape(walked[1]) if walked else words_of(done.stdout)).split("\n")
                        if line[:1] not in ("{", "}", "[", "]", '"')))


# MARK: Messages in it


def pieces(value):
    """A message as a list: its fixed words, None where something is put in, a list of lists where it chooses."""
    found, text, at = [], "", 0
    while at < len(value):
        if value[at] != "{":
            text += value[at]
            at += 1
            continue
        end, depth = at, 0
        while end < len(value):
            depth += {"{": 1, "}": -1}.get(value[end], 0)
            end += 1
            if depth == 0:
                break
        inner = value[at + 1:end - 1].strip()
        at = end
        if inner.startswith('"'):
            text += inner.strip('"')
            continue
        if text:
            found.append(text)
            text = ""
        if "->" in inner:
            found.append([pieces(part.strip()) for part in re.split(r"\*?\[\w+\]", inner.split("->", 1)[1])[1:]])
        else:
            found.append(None)
    return found + [text] if text else found


def pattern(parts):
    said = ""
    for part in parts:
        if part is None:
            said += r".{0,300}?"
        elif isinstance(part, list):
            said += "(?:" + "|".join(pattern(one) for one in part) + ")"
        else:
            said += r"\s*".join(re.escape(sign) for sign in "".join(part.split())) if part.strip() else r"\s*"
    return said


def longest(parts):
    return max((part.strip() for part in parts if isinstance(part, str)), key=len, default="")


class Search:
    """The lines of all outputs in one language, in one text."""

    def __init__(self, outputs, language):
        self.text, self.starts, self.names = "", [], []
        lines, squeezed, at = [], [], 0
        for name, said in outputs.all.items():
            for line in said[language]:
                self.starts.append(at)
                self.names.append(name)
                lines.append(line)
                squeezed.append("".join(line.split()))
                at += len(squeezed[-1]) + 1
        self.lines = lines
        self.text = "\n".join(squeezed)

    def hits(self, parts, most=400):
        """Output → its shortest line that holds the message; a short message only where it stands alone."""
        # Lines end in Khmer also where no space stands.
        key = "".join(longest(parts).split())
        if len(key) < 2:
            return {}
        whole = re.compile(pattern(parts).strip())
        fixed = sum(len(part) for part in parts if isinstance(part, str))
        best, at, count = {}, -1, 0
        while count < most and (at := self.text.find(key, at + 1)) >= 0:
            index = bisect.bisect_right(self.starts, at) - 1
            line, name = self.lines[index], self.names[index]
            at = self.text.find("\n", at)
            at = len(self.text) if at < 0 else at
            count += 1
            if name in best and len(best[name][0]) <= len(line):
                continue
            found = whole.search(line)
            if not found:
                continue
            before, behind = line[:found.start()], line[found.end():]
            if (LETTER.match(found[0][:1]) and before[-1:] and LETTER.match(before[-1:])) or (
                    LETTER.match(found[0][-1:]) and behind[:1] and LETTER.match(behind[:1]) and not found[0].endswith("។")):
                continue
            alone = (not before.strip() or re.search(r"([:·;។៖(–—,]|→|  |\d|\]|\||»|”)\s*$", before)) and (
                not behind.strip() or re.match(r"\s*([:·;។៖).–—,?]|→|\d|\[|\||«|“)", behind))
            if fixed < 30 and not alone:
                continue
            best[name] = (line, found.start(), found.end())
        return best


def shown(hit):
    """A line, or what stands around the message where it is long."""
    line, start, end = hit
    if len(line) <= LONGEST:
        return line
    begin = max(0, min(start - 60, len(line) - LONGEST))
    stop = max(end, begin + LONGEST)
    text = line[begin:min(stop, begin + 2 * LONGEST)]
    # No mark of a Khmer syllable stands without its letter.
    while text and 0x17b4 <= ord(text[0]) <= 0x17d3:
        text = text[1:]
    return ("… " if begin else "") + text + (" …" if stop < len(line) else "")


PREFERRED = {
    "letter": "letter", "plan": "plan --|careaudit plan", "report": "careaudit report", "comparison": "compare", "help": "--help", "tidy": "data", "table": "compare .* .xlsx|data",
    "codebook": "csv|json", "paper": "--paper", "residents": "--residents|questionnaire", "form": "careaudit form", "due": "careaudit due|/due", "chart": "charts",
    "checklist": "checklist", "site": "^/", "phone": "^/phone|^/", "registry": "registry", "sheet": "standards .* .xlsx", "xlsform": "xlsform", "standards": "careaudit standards",
    "wording": "wording", "edition": "--beside",
}


def places(outputs):
    english, khmer = messages("english"), messages("khmer")
    searches = {"english": Search(outputs, "en"), "khmer": Search(outputs, "km")}
    group_of = groups()
    told = subprocess.run([outputs.program, "wording", "--only", "program", "--format", "csv"], capture_output=True, text=True, cwd=outputs.root).stdout
    digests = {row["key"]: row["digest"] for row in csv.DictReader(io.StringIO(told.lstrip("\ufeff")))}
    rows = []
    for name, (said, _) in english.items():
        own = khmer.get(name, ("",))[0]
        found = {"english": searches["english"].hits(pieces(said)), "khmer": searches["khmer"].hits(pieces(own))}
        both = set(found["english"]) & set(found["khmer"])
        names = both or set(found["english"]) or set(found["khmer"])
        if not names:
            continue
        wanted = PREFERRED.get(group_of[name])

        def rank(output):
            hit = found["english"].get(output) or found["khmer"].get(output)
            return (not (wanted and re.search(wanted, output)), "--help" in output and group_of[name] != "help", len(hit[0]), output)
        output = min(names, key=rank)
        hits = [found[language].get(output) for language in ("english", "khmer")]
        rows.append([name, output, *[shown(hit) if hit else "" for hit in hits], digests["program/" + name]])
    return rows


def groups():
    found, group, heading = {}, "", re.compile(r"## ?(.*)")
    for line in (CATALOGUE / "english.ftl").read_text().splitlines():
        if begin := heading.match(line):
            # A line of words behind it says what is in the group.
            group = begin[1] if re.fullmatch(r"[a-z][a-z-]*", begin[1]) else group
        elif begin := re.match(r"([a-z][\w-]*) =", line):
            found[begin[1]] = group
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    copy = tempfile.TemporaryDirectory()
    for name in ["Standards", "Audits"]:
        shutil.copytree(ROOT / name, copy.name + "/" + name)
    shutil.copy(ROOT / "README.md", copy.name)
    outputs = Outputs(str(pathlib.Path(asked.program).resolve()), copy.name)
    for part in [commands, broken_world, typing, drafts, registry, pages, forms]:
        try:
            part(outputs)
        except (Exception, SystemExit) as error:  # noqa: BLE001  what one part cannot show others may
            print(f"{part.__name__}: {error!r}", file=sys.stderr)
    rows = places(outputs)
    group_of = groups()
    found = defaultdict(int)
    for row in rows:
        found[group_of[row[0]]] += 1
    total = defaultdict(int)
    for group in group_of.values():
        total[group] += 1
    for group in sorted(total, key=lambda group: found[group] - total[group]):
        print(f"{group}: {found[group]} of {total[group]}")
    print(f"{len(rows)} of {len(group_of)} sentences, {sum(1 for row in rows if row[2] and row[3])} of them in both languages")
    if asked.write:
        with open(FILE, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(["key", "output", "english", "khmer", "digest"])
            writer.writerows(["program/" + row[0], *row[1:]] for row in rows)


if __name__ == "__main__":
    main()

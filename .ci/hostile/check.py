#!/usr/bin/env python3
"""Gives the program a world whose every text holds signs that break files and deceive readers, and opens all it makes of it
with the readers of others.

    python3 check.py PATH/TO/careaudit [FOLDER]

Noncharacters, control and direction signs, markup, formulas and marks that combine with them stand in titles, notes, names and partners.
Each .xlsx must be well-formed in every part (expat) and open in openpyxl, without a formula or a reference from a chart to anything
but a sheet; each XLSForm must become a form (pyxform); .html, .json, .csv, .ics and .yaml must be read by html.parser, json, csv, icalendar
and yaml; and in nothing that is written, to a file or a terminal, may a sign stand that steers.  The signs are harmless ones.
With FOLDER the world and what was made of it stay there.  Exit status 1 on any complaint.
"""

import csv
import html.parser
import io
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from xml.parsers import expat

import icalendar
import openpyxl
import yaml
from pyxform.xls2xform import convert

SIGNS = [
    "\ufffe", "\uffff", "\ufdd0", "\U0001fffe", "\U0010ffff", "\x00", "\x01", "\x08", "\x0b", "\x0c", "\x1b[31m", "\x1b]0;t\x07",
    "\x7f", "\x85", "\x9b31m", "\x9d", "\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\u2028",
    "\u2029", "\u0600", "\u0301", "\u200d", "\ue000"]
MARKUP = [
    "<b>&\"'", "</script>", "]]>", "-->", "=1+1", "\uff1d1+1", "\t=1", "\r\n=2", "${x}", "{{7}}", "\"\u0301,\u0301", "<\u0301",
    "\u0600<i>", "'\u0301", "_x0041_", "a\u200d\"b", "$\u0301{x}", "$\u200d{x}", "\r", "\u0600\",\u0600\n"]
FORMULA_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
NUMBER = re.compile(r"-?[0-9.]+")

signs, markup = itertools.cycle(SIGNS), itertools.cycle(MARKUP)


# The world

def quoted(text):
    """As YAML in double quotes, all of it in ASCII but Khmer."""
    def written(sign):
        code = ord(sign)
        if sign in '"\\':
            return "\\" + sign
        if 0x20 <= code < 0x7F or 0x1780 <= code < 0x1800:
            return sign
        return "\\x%02x" % code if code < 0x100 else "\\u%04x" % code if code < 0x10000 else "\\U%08x" % code
    return '"' + "".join(map(written, text)) + '"'


def hostile(words, count=3):
    return quoted(words + " ".join(next(signs) + next(markup) for _ in range(count)) + " end")


def both(words):
    return f"{{en: {hostile(words)}, km: {hostile('ខ្មែរ ' + words)}}}"


def criterion(number):
    answer = ["", "answer: measure\n        measure: per\n        thresholds: {met: '<= 8', partly: '<= 12'}",
              "answer: sample\n        sample: {at-least: 2}\n        thresholds: {met: 100%, partly: 80%}",
              "answer: service\n        service: psycho-social"][number % 4]
    level = ["critical", "required", "recommended", "required"][number % 4]
    return f"""
      - id: gate.c{number}
        level: {level}
        text: {both('Text')}
        ask: {both('Ask')}
        verify: [document, resident]
        guidance: {both('Guidance')}
        not-applicable: allowed
        basis: {{status: secondary, source: [source], note: {hostile('basis')}}}
        remedy:
          - action: {both('Do')}
            by: {hostile('who')}
            within: 2 weeks
            cost: {{usd: [5, 40], per: once}}
            proof: {both('Proof')}
        {answer}
"""


def standard():
    return f"""standard: hostile
edition: {hostile('2020', 1)}
revision: 1
title: {both('Title')}
issuer: {both('Issuer')}
kind: tool
translation: {{km: draft}}
sources:
  - {{id: source, title: {both('Source')}, url: {hostile('https://example.org/')}, extent: full}}
scoring:
  titles: {{met: {both('Met')}, partly: {both('Partly')}, unmet: {both('Unmet')}}}
  out-of: 100
ratings:
  - {{rating: good, title: {both('=Good')}, needs: [{{every: {{level: critical}}, at-least: met}}]}}
  - {{rating: bad, title: {both('Bad')}}}
cycle: {{inspect-every: 12 months, remedy-within: 3 months, then: [{hostile('then')}]}}
sections:
  - id: gate
    title: {both('=Gate')}
    criteria:{''.join(map(criterion, range(24)))}"""


def facility(name):
    return f"""facility: {name}
name: {both('=Name')}
example: true
province: {hostile('Kampot')}
care: shelter
operator: ngo
residents: [girls, women]
serves: [at-risk]
location: open
"""


def record(date, kind):
    answers = ""
    for number in range(22):
        if number % 4 == 0:
            word = ["met", "partly", "unmet"][number // 4 % 3]
            answers += f"    gate.c{number}: {{rating: {word}, note: {hostile('note')}, heard: [resident], evidence: [{hostile('ev')}]}}\n"
        elif number % 4 == 2 and number < 18:
            answers += f"    gate.c{number}: {{checked: 5, of: 10, conforming: {number % 6}, note: {both('note')}}}\n"
        elif number % 4 == 2:
            answers += f"    gate.c{number}: {{rating: not-applicable, reason: {hostile('=why')}}}\n"
    return f"""visit: {{date: {date}, kind: {kind}, by: {hostile('team')}, note: {hostile('=visit')}}}
dangers:
  {hostile('=id')}: {{what: {both('=danger')}, about: place, told: {{to: {hostile('=told')}}}, done: {hostile('=done')},
    closed: {{date: {date}, by: {hostile('=by')}, how: {both('=how')}}}}}
  open-one: {{what: {hostile('=open')}, about: outside}}
measures: {{residents: 27, caregivers: 3}}
services:
  psycho-social: {{provided: [girls], referred: [women], to: {hostile('=partner')}, note: {hostile('service')},
    cost-to-resident: 1.5, cost-per-person-year: 123456789.123456}}
answers:
  hostile:
{answers}"""


def make_world(folder):
    files = {
        "Standards/hostile.yaml": standard(),
        "Standards/measures.yaml": f"""measures:
  - {{id: residents, title: {both('Residents')}, unit: {both('persons')}}}
  - {{id: caregivers, title: {both('Caregivers')}, unit: {both('persons')}}}
  - {{id: per, title: {both('Residents for each')}, quotient: [residents, caregivers]}}
"""}
    for name in ("ho-001", "ho-002"):
        files[f"Audits/{name}/facility.yaml"] = facility(name)
        for date, kind in (("1890-03-01", "inspection"), ("2026-03-01", "self-assessment"), ("2026-06-01", "inspection")):
            files[f"Audits/{name}/{date}-{kind}.yaml"] = record(date, kind)
    for name, text in files.items():
        os.makedirs(os.path.dirname(f"{folder}/{name}"), exist_ok=True)
        with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
            file.write(text)


# What is made of it: the words of a command, and the endings of files that it writes; none: what it prints.

OUTPUTS = [
    (["report", "ho-001"], ["txt", "html", "json", "xlsx"]),
    (["report", "ho-001", "--share", "public"], ["xlsx", "json"]),
    (["compare", "Audits", "--share", "ministry"], ["html", "json", "csv", "xlsx"]),
    (["compare", "Audits", "--share", "ministry", "--mends"], ["html", "json", "csv", "xlsx"]),
    (["plan", "ho-001"], ["html", "json", "csv", "txt"]),
    (["due", "Audits"], ["json", "csv", "ics", "txt"]),
    (["score", "Audits", "--visit", "all"], ["json", "csv", "txt"]),
    (["plan", "ho-001", "--format", "json"], ["-json"]),
    (["plan", "ho-001", "--format", "csv"], ["-csv"]),
    (["due", "Audits", "--format", "json"], ["-json"]),
    (["due", "Audits", "--format", "csv"], ["-csv"]),
    (["due", "Audits", "--format", "ics"], ["-ics"]),
    (["letter", "ho-001", "--kind", "findings"], ["html"]),
    (["checklist", "ho-001"], ["html", "txt"]),
    (["form", "ho-001"], ["html"]),
    (["form", "ho-001", "--paper", "--guidance"], ["html"]),
    (["form", "ho-001", "--xlsform"], ["xlsform.xlsx"]),
    (["form", "--blank", "--care", "shelter", "--residents", "girls", "--serves", "at-risk", "--xlsform"], ["xlsform.xlsx"]),
    (["form", "ho-001", "--xlsx"], ["xlsx"]),
    (["score", "Audits", "--visit", "all", "--format", "json"], ["-json"]),
    (["score", "Audits", "--visit", "all", "--format", "csv"], ["-csv"]),
    (["score", "Audits", "--visit", "all"], ["-txt"]),
    (["compare", "Audits", "--share", "ministry"], ["-txt"]),
    (["compare", "Audits", "--share", "ministry", "--format", "csv"], ["-csv"]),
    (["plan", "ho-001"], ["-txt"]),
    (["due", "Audits"], ["-txt"]),
    (["audit", "Audits"], ["-txt"]),
    (["check", "Audits"], ["-txt"]),
    (["explain", "ho-001"], ["-txt"]),
    (["explain", "ho-001", "gate.c4"], ["-txt"]),
    (["standards", "hostile"], ["-txt"]),
    (["standards", "hostile", "gate.c4"], ["-txt"]),
    (["checklist", "ho-001"], ["-txt"]),
    (["enter", "ho-001", "--on", "2026-09-01"], ["-txt"]),
    (["new", "ho-001", "--on", "2026-09-02"], ["Audits/ho-001/2026-09-02-inspection.yaml"]),
    # What the command line says is told again.
    (["report", "no\x1b[31m\u202esuch\x9b1m"], ["-txt"]),
    (["score", "Au\x1b]0;x\x07dits"], ["-txt"]),
    (["plan", "ho-001", "--to", "a\u2066\x1b[1mb"], ["-txt"]),
]
TYPED = "by A team \x1b[31m\u202e\nnote \x9b31m\ufffe\nnothing \x1b]0;t\x07\nstop\n"


# How it is read

class Elements(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.names, self.attributes = set(), set()

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        self.attributes |= {name for name, _ in attributes}


def steering(text, ends=("\n", "\t")):
    """Signs in a text that control a terminal, turn its direction or are no characters."""
    found = set()
    for sign in re.sub("\r\n" if "\r\n" in ends else "(?!)", "\n", text):
        category = unicodedata.category(sign)
        steers = category == "Cc" or sign in "\u061c\u200e\u200f\u2028\u2029\ufeff" or "\u202a" <= sign <= "\u202e"
        steers |= "\u2066" <= sign <= "\u2069" or "\ufdd0" <= sign <= "\ufdef" or ord(sign) & 0xFFFE == 0xFFFE
        if steers and sign not in ends:
            found.add(f"U+{ord(sign):04X}")
    return [f"holds {', '.join(sorted(found))}"] if found else []


def read_json(text, path):
    json.loads(text)
    return steering(text)


def read_html(text, path):
    page = Elements()
    page.feed(text)
    page.close()
    made = page.names & {"b", "i"}
    return steering(text) + ([f"has elements of others: {made}"] if made else [])


def read_csv(text, path):
    complaints = [] if text.startswith("\ufeff") == (path is not None) else ["has a byte order mark in a pipe, or none in a file"]
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    if len({len(row) for row in rows}) != 1:
        complaints.append("has lines of different lengths")
    for field in itertools.chain(*rows):
        plain = field.lstrip(" \t\r\n\u3000\u200b\u200c\u200d\xa0")
        if (plain[:1] in FORMULA_SIGNS and plain or field[:1] in "\t\r\n" and field) and not NUMBER.fullmatch(field):
            complaints.append(f"a formula: {field[:30]!r}")
    return complaints + steering(text.removeprefix("\ufeff"), ("\n", "\t", "\r\n"))


def read_ics(text, path):
    calendar = icalendar.Calendar.from_ical(text)
    events = list(calendar.walk("VEVENT"))
    return steering(text, ("\n", "\t", "\r\n")) + ([] if events else ["no event"])


def read_yaml(text, path):
    yaml.safe_load(text)
    return steering(text)


def read_text(text, path):
    return steering(text)


def read_workbook(path):
    complaints = []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            try:
                expat.ParserCreate().Parse(part, True)
            except expat.ExpatError as error:
                complaints.append(f"{name} is not well-formed: {error}")
            if name.startswith("xl/charts/"):
                for reference in re.findall(r"<c:f>(.*?)</c:f>", part.decode("utf-8")):
                    if not re.fullmatch(r"'[^']+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+", reference):
                        complaints.append(f"{name} refers to {reference[:40]!r}")
    book = openpyxl.load_workbook(path)
    names = [sheet.title.lower() for sheet in book]
    if len(set(names)) < len(names) or any(len(name.encode("utf-16-le")) > 62 for name in names):
        complaints.append(f"names of sheets: {names}")
    for sheet in book:
        for cell in itertools.chain(*sheet.iter_rows()):
            if cell.hyperlink is not None:
                complaints.append(f"{sheet.title}!{cell.coordinate} is a link")
            if cell.data_type == "f":
                complaints.append(f"{sheet.title}!{cell.coordinate} is a formula")
            complaints += [f"{sheet.title}!{cell.coordinate} {found}" for found in steering(str(cell.value or ""))]
        for validation in sheet.data_validations.dataValidation:
            complaints += steering((validation.prompt or "") + (validation.promptTitle or ""))
    return complaints + steering(book.properties.title + book.properties.creator)


READERS = {"json": read_json, "html": read_html, "csv": read_csv, "ics": read_ics, "yaml": read_yaml, "txt": read_text}


def read(path, ending):
    if ending.endswith("xlsx"):
        complaints = read_workbook(path)
        if ending == "xlsform.xlsx":
            with open(path, "rb") as file:
                form = convert(xlsform=file, validate=False).xform
            expat.ParserCreate().Parse(form, True)
            complaints += steering(form)
        return complaints
    with open(path, encoding="utf-8", newline="") as file:
        return READERS[ending.rsplit(".", 1)[-1]](file.read(), path)


def main(program, folder):
    program = os.path.abspath(program)
    os.makedirs(folder, exist_ok=True)
    make_world(folder)
    made, complaints = 0, []
    for number, (words, endings) in enumerate(OUTPUTS):
        for ending, language in itertools.product(endings, ["en", "km", None]):
            name = f"{number:02}-{words[0]}-{language or 'both'}.{ending}"
            command = [program, *words, "--on", "2026-11-23"] if "--on" not in words else [program, *words]
            command += ["--language", language] if language else []
            if ending.startswith("-"):
                path = None
            elif "/" in ending:
                path = f"{folder}/{ending}"
                if os.path.exists(path):
                    os.remove(path)
            else:
                path = f"{folder}/{name}"
                command += [path] if words[-1] in ("--xlsform", "--xlsx") else ["--output", path]
            if words[-1] in ("--xlsform", "--xlsx"):
                command = [program, *words, path, "--on", "2026-11-23"] + (["--language", language] if language else [])
            ran = subprocess.run(command, capture_output=True, cwd=folder, input=TYPED.encode())
            found = steering(ran.stderr.decode("utf-8"))
            if ran.returncode not in (0, 2):
                found.append(f"status {ran.returncode}")
            try:
                if path is None:
                    found += READERS[ending[1:]](ran.stdout.decode("utf-8"), None)
                else:
                    found += read(path, ending)
            except Exception as error:  # whatever another's reader complains of
                found.append(f"{type(error).__name__}: {str(error)[:200]}")
            made += 1
            complaints += [f"{name}: {complaint}" for complaint in found[:5]]
    for complaint in complaints[:80]:
        print(ascii(complaint))
    print(f"{made} outputs opened, {len(complaints)} complaints")
    return 1 if complaints or not made else 0


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(main(sys.argv[1], sys.argv[2]))
    with tempfile.TemporaryDirectory() as scratch:
        sys.exit(main(sys.argv[1], scratch))

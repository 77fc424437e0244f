#!/usr/bin/env python3
"""Sends all texts out to be reviewed, works on them with another's library, and takes them back.

    python3 review.py PATH/TO/careaudit

Opened and saved by openpyxl, the workbook changes nothing.  Corrections of many texts come back as they were typed: the files of the
standards say them, differ in no other line, and are clean to `careaudit check`; the review that is kept fits its schema.  Exit status 1
on any complaint.
"""

import difflib
import glob
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

import jsonschema
import openpyxl
import yaml

TYPED = ["ខ្មែរ: ថ្មី # មិនមែនយោបល់", "it's “quoted”, [listed] {mapped}", "- one", "ពាក្យ  ពីរ", "yes", "two\nlines"]


def run(program, *words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=False)


def main(program):
    program = os.path.abspath(program)
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        standards = os.path.join(folder, "Standards")
        shutil.copytree("Standards", standards)
        out, back = os.path.join(folder, "out.xlsx"), os.path.join(folder, "back.xlsx")
        words = ["--standards", standards, "--on", "2026-11-23"]
        made = run(program, "wording", "--output", out, *words)
        if made.returncode != 0:
            complaints.append(made.stderr)
        book = openpyxl.load_workbook(out)
        book.save(back)
        same = run(program, "wording", "--from", back, "--write", *words)
        if (same.returncode, same.stdout, same.stderr) != (0, "Nothing changes.\n", ""):
            complaints.append("opened and saved, the workbook changes something: " + same.stdout + same.stderr)
        guide, _, texts = book.worksheets
        if not texts.freeze_panes or not texts.auto_filter.ref or not texts.protection.sheet:
            complaints.append("the sheet of the standards is not frozen, filtered and guarded")
        columns = {cell.value.split("\n")[0]: cell.column for cell in texts[1]}
        for name, is_locked in {"key": True, "digest": True, "english": False, "khmer": False, "state": False}.items():
            if texts.cell(2, columns[name]).protection.locked != is_locked:
                complaints.append(f"{name} is {'not ' if is_locked else ''}guarded")
        if not any("ខ" <= letter <= "ឳ" for row in guide.iter_rows(values_only=True) for cell in row for letter in str(cell or "")):
            complaints.append("the guide says nothing in Khmer")

        chance = random.Random(20)
        expected = {}
        # Titles of criteria and names of provinces are each there once.
        names = {row: texts.cell(row, columns["key"]).value for row in range(2, texts.max_row + 1)}
        rows = [row for row, name in names.items() if not name.endswith("/title") and not name.startswith("provinces/")]
        for row in chance.sample(rows, 400):
            typed = chance.choice(TYPED)
            texts.cell(row, columns["khmer"]).value = typed
            texts.cell(row, columns["state"]).value = "reviewed"
            texts.cell(row, columns["by"]).value = "A reviewer"
            expected[texts.cell(row, columns["key"]).value] = typed
        book.save(back)
        taken = run(program, "wording", "--from", back, "--write", *words)
        if taken.returncode != 0:
            complaints.append("the corrections are not taken: " + taken.stderr)
        listed = json.loads(run(program, "wording", "--format", "json", *words).stdout)
        for text in listed["texts"]:
            wanted = expected.get(text["key"])
            if wanted is not None and (text["khmer"], text["state"], text["by"]) != (wanted, "reviewed", "A reviewer"):
                complaints.append(f"{text['key']} is not as it was typed: {text}")
        changed = 0
        for path in glob.glob("Standards/**/*.yaml", recursive=True):
            with open(path, encoding="utf-8") as one, open(os.path.join(folder, path), encoding="utf-8") as other:
                before, now = one.read().splitlines(), other.read().splitlines()
            matcher = difflib.SequenceMatcher(None, before, now, autojunk=False)
            changed += sum(tag != "equal" for tag, *_ in matcher.get_opcodes())
            comments = [line for line in before if line.lstrip().startswith("#")]
            if comments != [line for line in now if line.lstrip().startswith("#")]:
                complaints.append(f"comments of {path} have changed")
        if changed > len(expected):
            complaints.append(f"{len(expected)} corrections changed {changed} places")
        checked = run(program, "check", "Audits", *words)
        if ": error:" in checked.stdout:
            complaints.append("the corrected standards have errors: " + checked.stdout)
        with open(os.path.join(standards, "wording.yaml"), encoding="utf-8") as file:
            review = yaml.load(file, Loader=yaml.BaseLoader)
        schema = json.loads(run(program, "schema", "wording").stdout)
        jsonschema.Draft202012Validator(schema).validate(review)
        print(f"{listed['all']} texts out and back, {len(expected)} corrected, {listed['reviewed']} reviewed")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

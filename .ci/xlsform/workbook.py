#!/usr/bin/env python3
"""Fills the workbook in with openpyxl, as a spreadsheet would, brings it home as .xlsx and as CSV, and compares what the record
holds with what was put in.

usage: workbook.py PROGRAM FOLDER
"""

import csv, datetime, os, pathlib, random, shutil, subprocess, sys

import openpyxl

program, folder = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
notes = ["seen at noon", "ឃើញនៅពេលថ្ងៃ", "=1+1", "<script>alert(1)</script>", "a: b, {c} #d", "it's", "-3", "line\nbreak", "\u202eright to left"]


def put_in(sheet, chance):
    """What a person might write, by the names that the record has for it."""
    head = [str(cell.value).split(" / ")[0] for cell in sheet[1]]
    column = {name: index + 1 for index, name in enumerate(head)}
    lists = {}
    for rule in sheet.data_validations.dataValidation:
        for place in rule.sqref.ranges:
            lists[place.min_row, place.min_col] = rule
    told = {}
    for row in range(2, sheet.max_row + 1):
        name = sheet.cell(row, 1).value
        if not name or name in ("visit/facility", "visit/form", "visit/against"):
            continue

        def write(title, value):
            cell = sheet.cell(row, column[title])
            assert not cell.protection.locked, (name, title)
            cell.value = value
            if isinstance(value, str) and value.startswith("="):
                cell.data_type = "s"
            told.setdefault(name, {})[title] = value

        def choices():
            rule = lists[row, column["answer"]]
            name, cells = rule.formula1.lstrip("=").replace("$", "").replace("'", "").split("!")
            return [cell[0].value for cell in sheet.parent[name][cells]]

        if name == "visit/date":
            write("answer", chance.choice(["2026-08-03", datetime.date(2026, 8, 3)]))
            sheet.cell(row, column["answer"]).number_format = "yyyy-mm-dd"
        elif name == "visit/kind":
            write("answer", choices()[0])
        elif name == "services/asked":
            write("answer", choices()[0])
        elif name in ("visit/arrived", "visit/left"):
            write("answer", "09:30")
        elif name.startswith("danger/"):
            _, number, part = name.split("/")
            days = {"since": "2026-07-01", "told_on": "2026-08-02", "closed_on": "2026-08-03"}
            write("answer", choices()[0] if part == "about" else days.get(part) or
                  (f"fire-{number}" if part == "id" else chance.choice(notes).replace("\n", " ")))
        elif name.startswith("visit/"):
            write("answer", chance.choice(notes).replace("\n", " "))
        elif name.startswith("measures/"):
            write("answer", chance.choice([42, 3.5, 0, 7, 0.1 + 0.2]))
        elif name.startswith("services/"):
            write("provided for", lists[row, column["provided for"]].prompt)
        elif chance.random() < 0.8:
            options = choices()
            if options[0].startswith("counted"):
                write("answer", options[0])
                write("checked", 10), write("of", 12), write("conforming", chance.randrange(11))
            else:
                write("answer", chance.choice(options[:3]))
            write("heard", chance.choice(["resident, staff", "r s", "resident"]))
            write("reason" if "not-" in sheet.cell(row, column["answer"]).value else "note", chance.choice(notes))
    return told


def compare(facility, seed):
    import yaml

    chance = random.Random(seed)
    form, filled = folder / "visit.xlsx", folder / "filled.xlsx"
    language = ["both", "en", "km"][seed % 3]
    subprocess.run([program, "form", facility, "--xlsx", str(form), "--language", language], check=True)
    book = openpyxl.load_workbook(form)
    names = {"km": ["ការចុះពិនិត្យ", "សេចក្តីណែនាំ", "បញ្ជី"]}.get(language, ["Visit", "Guidance", "Lists"])
    assert book.sheetnames == names, book.sheetnames
    sheet, _, lists = book.worksheets
    assert sheet.freeze_panes and sheet.protection.sheet and lists.sheet_state == "hidden"
    told = put_in(sheet, chance)
    book.save(filled)
    table = folder / "filled.csv"
    with open(table, "w", encoding="utf-8-sig", newline="") as file:
        for row in sheet.iter_rows(values_only=True):
            csv.writer(file, delimiter=";").writerow(
                "" if cell is None else round(cell, 9) if isinstance(cell, float) else cell for cell in row)
    records = []
    for file in (filled, table):
        home = folder / "home"
        shutil.rmtree(home, ignore_errors=True)
        (home / facility).mkdir(parents=True)
        shutil.copy(f"Audits/{facility}/facility.yaml", home / facility)
        done = subprocess.run([program, "import", str(file), "--into", str(home)], capture_output=True, text=True)
        assert done.returncode == 0, (file, done.stdout, done.stderr)
        records.append(next((home / facility).glob("20*.yaml")).read_text())
    assert records[0] == records[1], "the workbook and the CSV differ"
    record = yaml.load(records[0], yaml.BaseLoader)
    assert record["visit"]["date"] == "2026-08-03"
    for name, cells in told.items():
        kind, rest = name.split("/", 1)
        if kind == "measures":
            assert float(record["measures"][rest]) == round(cells["answer"], 6), (name, cells)
        elif kind == "danger":
            number, part = rest.split("/")
            danger = record["dangers"][f"fire-{number}"]
            value = {"told_to": lambda: danger["told"][0]["to"], "told_on": lambda: danger["told"][0]["on"],
                     "closed_on": lambda: danger["closed"]["date"], "closed_by": lambda: danger["closed"]["by"],
                     "closed_how": lambda: danger["closed"]["how"], "id": lambda: f"fire-{number}"}.get(
                         part, lambda: danger[part])()
            assert value == cells["answer"].split(" · ")[0] if part == "about" else value == cells["answer"], (name, cells)
        elif kind not in ("visit", "services"):
            answer = record["answers"][kind][rest]
            answer = answer if isinstance(answer, dict) else {"rating": answer}
            word = cells["answer"].split(" · ")[0]
            assert answer.get("rating", "counted") == word, (name, cells, answer)
            for key in ("note", "reason"):
                assert answer.get(key, "") == cells.get(key, "").replace("\u202e", "\u202e"), (name, key, cells, answer)
            assert ("resident" in answer["heard"]) and (("staff" in answer["heard"]) == ("s" in cells["heard"].replace("resident", "")))
    return len(told)


for seed in range(3):
    rows = compare(["pv-001", "kps-006", "kt-008"][seed], seed)
print(f"workbooks: {rows} rows of the last of three came home the same, as .xlsx and as CSV")

# What is spoilt is told, and nothing is written.
whole = (folder / "filled.xlsx").read_bytes()
bomb = folder / "bomb.xlsx"
import zipfile

with zipfile.ZipFile(folder / "filled.xlsx") as old, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as new:
    for item in old.namelist():
        new.writestr(item, b" " * (200 << 20) if item.endswith("sheet1.xml") else old.read(item))
(folder / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
laughs = folder / "laughs.xlsx"
with zipfile.ZipFile(folder / "filled.xlsx") as old, zipfile.ZipFile(laughs, "w", zipfile.ZIP_DEFLATED) as new:
    for item in old.namelist():
        data = old.read(item)
        if item == "xl/workbook.xml":
            data = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
        new.writestr(item, data)
(folder / "old.xlsx").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))
(folder / "cut.csv").write_bytes((folder / "filled.csv").read_bytes()[:-200] + b';"never closed')
for name in ("bomb.xlsx", "cut.xlsx", "laughs.xlsx", "old.xlsx", "cut.csv"):
    done = subprocess.run([program, "import", str(folder / name), "--into", str(folder / "home")], capture_output=True, text=True)
    assert done.returncode == 2 and done.stderr.startswith(str(folder / name)), (name, done)
print("spoilt workbooks and tables are refused with a reason")

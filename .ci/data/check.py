#!/usr/bin/env python3
"""Reads the tidy tables of `careaudit data` with pandas, pyreadstat, openpyxl, the validator of Frictionless and libhxl.

    python3 check.py PATH/TO/careaudit

Every table must say the same as CSV, JSON lines, workbook, SPSS and Stata file; what it says of visits, standings and answers must be
what `careaudit score` says, what it says of measures and actions what the records and plans hold.  No label may be longer than such a
file holds, none torn within a Khmer letter.  Outside the ministry's view nothing may lead to a confidential place; what residents said
and dangers are in none.  Exit status 1 on any complaint.
"""

import csv
import datetime
import glob
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
from fractions import Fraction

import hxl
import openpyxl
import pandas
import pyreadstat
import yaml
from frictionless import Package

DAY = "2026-11-29"
COENG = "\u17d2"
FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫\t\n"
complaints = []


def complain(text):
    complaints.append(text)


def make(program, *words, status=(0,)):
    made = subprocess.run([program, *words, "--on", DAY], capture_output=True, text=True)
    if made.returncode not in status:
        sys.exit(f"{' '.join(words)}: status {made.returncode}: {made.stderr}")
    return made.stdout


def world(folder):
    """The shipped audits, and beside them a confidential place and an open one whose notes are long, or look like formulas."""
    shutil.copytree("Audits", folder)
    long = "អ្នកស្នាក់នៅស្ត្រី និងកុមារបានទទួលការថែទាំ ក្រុមប្រឹក្សាខេត្ត " * 60
    for name, location in [("zz-901", "confidential"), ("zz-902", "open")]:
        os.makedirs(f"{folder}/{name}")
        with open(f"{folder}/{name}/facility.yaml", "w", encoding="utf-8") as file:
            file.write(
                f"facility: {name}\nname: {{en: Quiet Reed {name}, km: ផ្ទះដើមត្រែង}}\nexample: true\nprovince: Pailin\n"
                f"care: shelter\noperator: ngo\nresidents: [girls, women]\nserves: [sex-trafficking]\nlocation: {location}\n")
        record = {
            "visit": {"date": datetime.date(2026, 3, 3), "kind": "inspection", "by": f"Team of {name}", "note": f"About {name} as a whole."},
            "measures": {"residents": 12, "guard-hours-per-day": 7.125},
            "answers": {"victim-residential-care": {
                "security.perimeter": {"rating": "partly", "note": f"=1+1 of {name}"},
                "security.violence": {"rating": "met", "note": long, "inside": f"Someone of {name} said so."},
                "security.night-adult": {"rating": "unmet", "note": f"-{name}\nនៅយប់\tគ្មានអ្នកណា", "evidence": [f"{name}.jpg"]}}},
        }
        with open(f"{folder}/{name}/2026-03-03-inspection.yaml", "w", encoding="utf-8") as file:
            yaml.safe_dump(record, file, allow_unicode=True, sort_keys=False, width=10_000)


def schemas(folder):
    package = json.load(open(folder + "/datapackage.json", encoding="utf-8"))
    return {one["name"]: one["schema"] for one in package["resources"]}


def plain(value):
    """A text as every format can hold it."""
    return value.strip(" ") if value is not None else None


def value_of(text, kind):
    if text == "" or text is None:
        return None
    if kind == "integer":
        return int(text)
    if kind == "number":
        return float(text)
    if kind == "boolean":
        return {"true": True, "false": False}[text]
    if kind == "date":
        return datetime.date.fromisoformat(text)
    # A quotation mark keeps what looks like a formula from being one.
    if text.startswith("'") and text[1:].lstrip()[:1] in FORMULA or text[:2] in ("'\t", "'\n"):
        text = text[1:]
    return plain(text)


def tables_of_csv(folder):
    tables = {}
    for name, schema in schemas(folder).items():
        kinds = {field["name"]: field["type"] for field in schema["fields"]}
        with open(f"{folder}/{name}.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        tables[name] = [{key: value_of(text, kinds[key]) for key, text in row.items()} for row in rows]
    return tables


def tables_of_lines(path):
    tables = {}
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        tables.setdefault(row.pop("table"), []).append(row)
    return tables


def tables_of_workbook(path):
    book = openpyxl.load_workbook(path, read_only=True)
    tables = {}
    for sheet in book:
        rows = list(sheet.iter_rows(values_only=True))
        width = len(rows[0])
        tables[sheet.title] = [
            dict(zip(rows[0], (list(row) + [None] * width)[:width])) for row in rows[1:]]
    return tables


def same(one, other):
    """Whether two values say the same."""
    if one is None or other is None:
        return one is None and other is None
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return math.isclose(float(one), float(other), rel_tol=1e-15, abs_tol=0)
    return one == other


def normal(value, kind):
    """A value of another reader as the one of CSV."""
    if value is None or isinstance(value, float) and math.isnan(value) or value is pandas.NaT or value == "":
        return None
    if kind == "date":
        if isinstance(value, str):
            return datetime.date.fromisoformat(value)
        return value.date() if isinstance(value, datetime.datetime) else value
    if kind == "boolean":
        return bool(value)
    if kind == "integer":
        return int(value)
    return plain(value) if isinstance(value, str) else value


def compare(name, what, expected, found, kinds):
    if len(expected) != len(found):
        return complain(f"{what} {name}: {len(found)} rows instead of {len(expected)}")
    for number, (one, other) in enumerate(zip(expected, found)):
        for key, value in one.items():
            if key not in other:
                return complain(f"{what} {name}: no column {key}")
            seen = normal(other[key], kinds[key])
            if not same(value, seen):
                return complain(f"{what} {name}, row {number + 1}, {key}: {seen!r} instead of {value!r}")


def statistics(program, audits, scratch, tables, kinds, codes, codebook, language):
    """Every table as files for SPSS and Stata."""
    for name in [name for name in tables if name not in ("codebook", "codes")]:
        for ending, read, most, label_most in [
                ("sav", pyreadstat.read_sav, 32767, 252), ("dta", pyreadstat.read_dta, 1 << 30, 320)]:
            path = f"{scratch}/{name}-{language}.{ending}"
            make(program, "data", audits, "--share", "ministry", "--table", name, "--language", language, "--output", path)
            frame, about = read(path)
            rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
            for row in rows:
                for key, value in row.items():
                    if key in codes and value is not None:
                        row[key] = codes[key].get(int(value), ("?",))[0]
                    elif isinstance(value, float) and kinds[name].get(key) == "integer":
                        row[key] = int(value)
            compare(name, ending, tables[name], rows, kinds[name])
            for key, label in about.column_names_to_labels.items():
                whole = codebook[name, key]["label" if language == "en" else "label_km"]
                if len(label.encode()) > label_most or ending == "dta" and len(label) > 80:
                    complain(f"{ending} {name}: label of {key} is too long")
                if label != whole and not (label.endswith("…") and whole.startswith(label[:-1])):
                    complain(f"{ending} {name}: label of {key} is “{label}” instead of “{whole}”")
                if label.endswith(COENG + "…"):
                    complain(f"{ending} {name}: label of {key} is torn")
            for key, labels in about.variable_value_labels.items():
                if key in codes:
                    for number, label in labels.items():
                        full = codes[key][int(number)][1 if language == "en" else 2]
                        if label != full and not (label.endswith("…") and full.startswith(label[:-1])):
                            complain(f"{ending} {name}: {key} {number} is “{label}” instead of “{full}”")
            if not about.notes:
                complain(f"{ending} {name}: nothing says who may read it")


def figures(row, tally, part):
    return {
        "earned": row[f"{part}_earned"] == tally["earned"], "highest": row[f"{part}_highest"] == tally["highest"],
        "possible": row[f"{part}_possible"] == tally["possible"], "rated": row[f"{part}_rated"] == tally["rated"],
        "open": row[f"{part}_open"] == tally["open"],
        "share_lowest": row[f"{part}_share_lowest"] == (
            float(Fraction(tally["earned"], tally["possible"])) if tally["possible"] else None),
        "share_highest": row[f"{part}_share_highest"] == (
            float(Fraction(tally["highest"], tally["possible"])) if tally["possible"] else None)}


def against_scores(program, audits, tables):
    """What `score` says, found in the tables, and nothing else there."""
    found = 0
    for visit, table, answers in [("all", "scores", "answers"), ("latest", "standings", "standing_answers")]:
        told = json.loads(make(program, "score", audits, "--visit", visit, "--format", "json"))["audits"]
        rows = {}
        for row in tables[table]:
            rows[row["facility"], row["visit"], row["standard"], row["version"]] = row
        cells = {}
        for row in tables[answers]:
            cells[row["facility"], row["visit"], row["standard"], row["version"], row["criterion"]] = row
        if len(told) != len(tables[table]) or sum(len(one["criteria"]) for one in told) != len(tables[answers]):
            complain(f"{table}: {len(tables[table])} rows and {len(tables[answers])} answers, score tells {len(told)}")
        for one in told:
            record = os.path.basename(one["record"])[:-len(".yaml")]
            key = (one["facility"], record, one["standard"], f"{one['edition']}.{one['revision']}")
            row = rows.get(key)
            if row is None:
                complain(f"{table}: {key} is missing")
                continue
            if (row["rating"], row["rating_lowest"], row["rating_highest"], row["unit"]) != (
                    one["rating"], one["rating_lowest"], one["rating_highest"], one["unit"]):
                complain(f"{table}: {key}: another rating")
            for part in ("minimum", "beyond"):
                wrong = [name for name, holds in figures(row, one[part], part).items() if not holds]
                if wrong:
                    complain(f"{table}: {key}: {part} {wrong}")
            for criterion in one["criteria"]:
                cell = cells.get((*key, criterion["id"]))
                found += 1
                if cell is None:
                    complain(f"{answers}: {key} {criterion['id']} is missing")
                elif (cell["answer"], cell["decided_by"], cell["points"], cell["possible"], cell["level"], cell["weight"]) != (
                        criterion["answer"], criterion["by"], criterion["points"], criterion["possible"], criterion["level"],
                        criterion["weight"]):
                    complain(f"{answers}: {key} {criterion['id']}: {cell}")
                elif (plain(criterion["note"]) or None) != (cell["note"]) and cell["note_km"] is None:
                    if " ".join((criterion["note"] or "").split()) != " ".join((cell["note"] or "").split()):
                        complain(f"{answers}: {key} {criterion['id']}: note {cell['note']!r}")
    return found


def against_records(audits, tables):
    """Measures and actions as records and plans hold them."""
    measured = {(row["facility"], row["visit"], row["measure"]): row["value"] for row in tables["measures"]}
    visits = {(row["facility"], row["visit"]): row for row in tables["visits"]}
    written = {(row["facility"], row["visit"], row["standard"], row["criterion"]): row for row in tables["answers"]}
    actions = {(row["facility"], row["action"]): row for row in tables["actions"]}
    count = 0
    for path in sorted(glob.glob(audits + "/*/20*.yaml")):
        facility, name = path.split("/")[-2], os.path.basename(path)[:-5]
        record = yaml.safe_load(open(path, encoding="utf-8"))
        if (facility, name) not in visits:
            complain(f"visits: {facility} {name} is missing")
            continue
        for measure, value in (record.get("measures") or {}).items():
            count += 1
            if value is not None and not same(float(value), measured.get((facility, name, measure))):
                complain(f"measures: {facility} {name} {measure}: {measured.get((facility, name, measure))} instead of {value}")
        for standard, answers in (record.get("answers") or {}).items():
            for criterion in answers or {}:
                row = written.get((facility, name, standard, criterion))
                if row and answers[criterion] is not None and row["carried"]:
                    complain(f"answers: {facility} {name} {criterion} is its own and told as carried")
    for path in sorted(glob.glob(audits + "/*/plan.yaml")):
        facility = path.split("/")[-2]
        plan = yaml.safe_load(open(path, encoding="utf-8"))
        for entry in plan.get("actions") or []:
            row = actions.get((facility, entry["id"]))
            count += 1
            if row is None or not row["kept"]:
                complain(f"actions: {facility} {entry['id']} is missing")
                continue
            if row["status"] != (entry.get("status") or "open") and entry.get("status") != "waived":
                complain(f"actions: {facility} {entry['id']}: {row['status']}")
            if "due" in entry and row["due"] != entry["due"]:
                complain(f"actions: {facility} {entry['id']}: due {row['due']} instead of {entry['due']}")
            spent = entry.get("spent") or []
            spent = spent if isinstance(spent, list) else [spent]
            if not same(row["spent"], float(sum(Fraction(str(one["usd"])) for one in spent))):
                complain(f"actions: {facility} {entry['id']}: spent {row['spent']}")
    return count


def own_texts(value, wanted, inside=False):
    """All texts behind the keys that are wanted."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from own_texts(part, wanted, inside or key in wanted)
    elif isinstance(value, list):
        for part in value:
            yield from own_texts(part, wanted, inside)
    elif inside and isinstance(value, str) and len(value) > 8:
        yield value


def leaks(program, audits, scratch):
    """Complaints where a view tells what it must not."""
    hidden, never, confidential, open_places = set(), set(), [], 0
    for path in sorted(glob.glob(audits + "/*/facility.yaml")):
        place = yaml.safe_load(open(path, encoding="utf-8"))
        records = [yaml.safe_load(open(one, encoding="utf-8")) for one in glob.glob(os.path.dirname(path) + "/20*.yaml")]
        for record in records:
            never |= set(own_texts(record, {"inside"}))
            never |= set(own_texts(record.get("dangers") or {}, {"what", "done", "how"}))
        if place.get("location") == "open":
            open_places += "closed" not in place
            continue
        confidential.append(place["facility"])
        hidden.add(place["facility"])
        hidden |= set(own_texts(place, {"name"}))
        for record in records:
            hidden |= set(own_texts(record, {"note", "reason", "evidence", "by", "to"}))
    for view in ("ministry", "coalition", "public"):
        for ending in ("", ".xlsx", ".jsonl", ".sav", ".dta"):
            path = f"{scratch}/{view}{ending}"
            table = ["--table", "standing_answers"] if ending in (".sav", ".dta") else []
            make(program, "data", audits, "--share", view, "--output", path, *table)
            if ending == ".xlsx":
                book = openpyxl.load_workbook(path)
                told = "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
            elif ending:
                told = open(path, "rb").read().decode("utf-8", "replace")
            else:
                told = "\n".join(open(one, encoding="utf-8").read() for one in glob.glob(path + "/*"))
            forbidden = never | (hidden if view != "ministry" else set())
            for secret in forbidden:
                if secret in told:
                    complain(f"{view}{ending} tells “{secret[:60]}”")
        rows = tables_of_csv(f"{scratch}/{view}")
        count = {"ministry": open_places + len(confidential), "coalition": open_places, "public": 0}[view]
        if view != "ministry" and len(rows["facilities"]) != count:
            complain(f"{view}: {len(rows['facilities'])} facilities instead of {count}")
        if view != "ministry":
            dates = [field for table in schemas(f"{scratch}/{view}").values() for field in table["fields"] if field["type"] == "date"]
            if dates:
                complain(f"{view} tells days: {dates[0]['name']}")
    if not confidential or not never:
        complain("no place is confidential, or nothing is kept inside: nothing was tried")


def main(program):
    program = os.path.abspath(program)
    with tempfile.TemporaryDirectory() as scratch:
        audits = scratch + "/Audits"
        world(audits)
        folder = scratch + "/data"
        make(program, "data", audits, "--share", "ministry", "--output", folder)
        report = Package(folder + "/datapackage.json").validate()
        if not report.valid:
            complain(f"Frictionless: {report.flatten(['title', 'message'])[:5]}")
        tables = tables_of_csv(folder)
        kinds = {
            name: {field["name"]: field["type"] for field in schema["fields"]} for name, schema in schemas(folder).items()}
        for name, rows in tables.items():
            frame = pandas.read_csv(f"{folder}/{name}.csv", keep_default_na=False, na_values=[""], low_memory=False)
            if len(frame) != len(rows) or list(frame.columns) != list(kinds[name]):
                complain(f"pandas reads {len(frame)} rows of {name}")
        make(program, "data", audits, "--share", "ministry", "--output", scratch + "/all.jsonl")
        make(program, "data", audits, "--share", "ministry", "--output", scratch + "/all.xlsx")
        for what, found in [
                ("jsonl", tables_of_lines(scratch + "/all.jsonl")), ("xlsx", tables_of_workbook(scratch + "/all.xlsx"))]:
            for name, rows in tables.items():
                compare(name, what, rows, found.get(name, []), kinds[name])
        matrix = tables_of_workbook(scratch + "/all.xlsx")["matrix"]
        cells = sum(value is not None for row in matrix for value in list(row.values())[5:])
        if cells != sum(row["source"] == "visits" for row in tables["standing_answers"]):
            complain(f"the matrix has {cells} answers")
        codes = {}
        for row in tables["codes"]:
            codes.setdefault(row["variable"], {})[row["code"]] = (row["word"], row["label"], row["label_km"])
        codebook = {(row["in_table"], row["variable"]): row for row in tables["codebook"]}
        for language in ("en", "km"):
            statistics(program, audits, scratch, tables, kinds, codes, codebook, language)
        answers = against_scores(program, audits, tables)
        facts = against_records(audits, tables)
        tagged = scratch + "/tagged"
        make(program, "data", audits, "--share", "ministry", "--hxl", "--output", tagged)
        if not Package(tagged + "/datapackage.json").validate().valid:
            complain("Frictionless refuses the tables with hashtags")
        for name, rows in tables.items():
            with hxl.data(f"{tagged}/{name}.csv", hxl.InputOptions(allow_local=True)) as source:
                tags = [column.display_tag for column in source.columns]
                if len(list(source)) != len(rows) or len(tags) != len(kinds[name]) or not all(tags):
                    complain(f"HXL: {name} has {tags}")
        leaks(program, audits, scratch)
        if make(program, "data", audits, "--output", folder, status=(2,)):
            complain("a folder with tables in it was written into")
    for complaint in complaints[:40]:
        print(complaint)
    print(f"{len(tables)} tables, {answers} answers held against scores, {facts} facts against records and plans, "
          f"{len(complaints)} complaints")
    return 1 if complaints or not answers or not facts else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

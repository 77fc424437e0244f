#!/usr/bin/env python3
"""Reads the program's workbooks with another's reader and finds in them everything that the records hold.

    python3 read_back.py PATH/TO/careaudit

Every rating, number, note, reason, evidence file, measure and cost of the shipped records must stand in the workbook of the
facility's report and in the ministry's comparison; nothing that a view leaves out may; no cell may be a formula; headings must be
frozen, filtered and in Khmer too; the same input must give the same bytes.  Exit status 1 on any complaint.
"""

import datetime
import glob
import os
import re
import subprocess
import sys
import tempfile
import zipfile

import openpyxl
import yaml

KHMER = re.compile("[\u1780-\u17ff]")


def texts(value):
    """The texts of a note: one, or one for each language."""
    if isinstance(value, dict):
        return [str(text) for text in value.values()]
    return [] if value is None else [str(value)]


def expected(record):
    """What a record says, as (what, value)."""
    found = [("measure", value) for value in (record.get("measures") or {}).values() if value is not None]
    found += [("visit note", text) for text in texts((record.get("visit") or {}).get("note"))]
    for offer in (record.get("services") or {}).values():
        if isinstance(offer, dict):
            found += [("cost", offer[key]) for key in ("cost-to-resident", "cost-per-person-year") if key in offer]
            for key in ("to", "note"):
                found += [(key, text) for text in texts(offer.get(key))]
    for answers in (record.get("answers") or {}).values():
        for criterion, answer in (answers or {}).items():
            if answer is None:
                continue
            found.append(("criterion", criterion))
            if not isinstance(answer, dict):
                found.append(("rating", str(answer)))
                continue
            if "rating" in answer:
                found.append(("rating", str(answer["rating"])))
            for key in ("note", "reason"):
                found += [(key, text) for text in texts(answer.get(key))]
            evidence = answer.get("evidence") or []
            found += [("evidence", name) for name in ([evidence] if isinstance(evidence, str) else evidence)]
            found += [("sample", answer[key]) for key in ("checked", "of", "conforming") if key in answer]
    return found


def cells(path):
    book = openpyxl.load_workbook(path)
    words, numbers, complaints = [], set(), []
    for sheet in book:
        if sheet.max_row == 1 and not sheet.max_column > 1:
            continue
        if sheet.freeze_panes is None or not sheet.auto_filter.ref:
            complaints.append(f"{sheet.title}: headings are not frozen or not filtered")
        if not any(KHMER.search(str(cell.value or "")) for cell in sheet[1]):
            complaints.append(f"{sheet.title}: no Khmer heading")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    complaints.append(f"{sheet.title}!{cell.coordinate} is a formula")
                if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool):
                    numbers.add(float(cell.value))
                elif isinstance(cell.value, datetime.datetime):
                    words.append(cell.value.date().isoformat())
                elif cell.value is not None:
                    words.append(str(cell.value))
    return "\n".join(words), numbers, complaints


def charts(path):
    with zipfile.ZipFile(path) as archive:
        return sum(name.startswith("xl/charts/chart") for name in archive.namelist())


def missing(records, words, numbers):
    lost = []
    for path, record in records:
        for what, value in expected(record):
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                if float(value) not in numbers:
                    lost.append(f"{path}: {what} {value}")
            elif str(value).strip() not in words:
                lost.append(f"{path}: {what} “{str(value)[:60]}”")
    return lost


def make(program, *words):
    made = subprocess.run([program, *words], capture_output=True, text=True)
    if made.returncode != 0:
        sys.exit(f"{' '.join(words)}: status {made.returncode}: {made.stderr}")


def records_of(folder):
    return [
        (path, yaml.load(open(path, encoding="utf-8"), Loader=yaml.SafeLoader))
        for path in sorted(glob.glob(folder + "/20*.yaml"))]


def main(program):
    complaints, checked = [], 0
    with tempfile.TemporaryDirectory() as scratch:
        everything = []
        for folder in sorted(glob.glob("Audits/*/")):
            facility = os.path.basename(folder.rstrip("/"))
            records = records_of(folder.rstrip("/"))
            everything += records
            path = f"{scratch}/{facility}.xlsx"
            make(program, "report", facility, "--output", path)
            words, numbers, found = cells(path)
            found += missing(records, words, numbers)
            if not charts(path):
                found.append("no chart")
            complaints += [f"report {facility}: {c}" for c in found]
            checked += sum(len(expected(record)) for _, record in records)
            place = yaml.safe_load(open(folder + "facility.yaml", encoding="utf-8"))
            if place.get("location") == "confidential":
                complaints += leaks(program, facility, place, records, scratch)
        once, again = f"{scratch}/once.xlsx", f"{scratch}/again.xlsx"
        for path in (once, again):
            make(program, "compare", "Audits", "--share", "ministry", "--output", path)
        if open(once, "rb").read() != open(again, "rb").read():
            complaints.append("compare: the same input gave other bytes")
        words, numbers, found = cells(once)
        complaints += [f"compare: {c}" for c in found + missing(everything, words, numbers)]
        if not charts(once):
            complaints.append("compare: no chart")
    for complaint in complaints[:60]:
        print(complaint)
    print(f"{checked} facts of records looked for, {len(complaints)} complaints")
    return 1 if complaints or not checked else 0


def leaks(program, facility, place, records, scratch):
    """Complaints where a view tells what it must not of a confidential facility."""
    secrets = {"name": list(texts(place.get("name"))), "province": texts(place.get("province"))}
    notes = [text for _, record in records for what, text in expected(record) if what in ("note", "reason", "to", "evidence")]
    found = []
    for view in ("own", "coalition", "public"):
        hidden = secrets["name"] + secrets["province"]
        hidden += [str(record["visit"].get("by")) for _, record in records if record["visit"].get("by")]
        if view != "own":
            hidden += [text for text in notes if len(text) > 8]
        if view == "public":
            hidden.append(facility)
        for ending in ("xlsx", "json", "html", "txt"):
            path = f"{scratch}/{view}.{ending}"
            share = [] if view == "own" else ["--share", view]
            make(program, "report", facility, "--output", path, *share)
            if ending == "xlsx":
                told = cells(path)[0]
            else:
                told = open(path, encoding="utf-8").read()
            found += [f"report {facility}: {view} {ending} tells “{secret[:50]}”" for secret in hidden if secret in told]
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

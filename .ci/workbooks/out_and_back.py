#!/usr/bin/env python3
"""Sends every standard out as a workbook, changes it with another's writer, and brings it back.

    python3 out_and_back.py PATH/TO/careaudit

Saved by openpyxl without a change, nothing changes.  Forty cells that are changed as people change them (words in other letters, curly
quotes, spaces at the ends, Khmer digits, numbers as text, rows sorted, added and deleted) come back right: read by PyYAML, the new file
says just what was typed, every other value is what it was, and no line moves but those of what changed.  What cannot be read is named
with its cell, all of it, and nothing is written.  The review of texts goes out and comes back with them, ratings change places by their
numbers, and a standard's own file of measures is changed beside the others.  Where LibreOffice is there, what it saved changes nothing
either.  Exit status 1 on any complaint.
"""

import difflib
import glob
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

import openpyxl
import yaml

complaints = []


def expect(holds, what):
    if not holds:
        complaints.append(what)
        print("complaint:", what)


def run(program, *words):
    return subprocess.run([program, *words, "--language", "en"], capture_output=True, text=True)


def load(path):
    return yaml.load(open(path, encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


class Sheet:
    """A sheet of the workbook, its cells by the id of their row and the name of their column."""

    def __init__(self, book, kind):
        self.page = next(page for page in book if any(cell.value == "stamp:" + kind for cell in page[1]))
        self.columns = {str(cell.value).split("\n")[-1]: cell.column for cell in self.page[1] if cell.value}

    def row(self, id):
        return next(row for row in range(2, self.page.max_row + 1) if self.page.cell(row, 1).value == id)

    def __getitem__(self, key):
        return self.page.cell(self.row(key[0]), self.columns[key[1]]).value

    def __setitem__(self, key, value):
        self.page.cell(self.row(key[0]), self.columns[key[1]]).value = value

    def add(self, **cells):
        row = self.page.max_row + 1
        for name, value in cells.items():
            self.page.cell(row, self.columns[name]).value = value

    def sort_backwards(self):
        rows = [[cell.value for cell in row] for row in self.page.iter_rows(min_row=2)]
        for number, row in enumerate(reversed(rows), start=2):
            for column, value in enumerate(row, start=1):
                self.page.cell(number, column).value = value


def criteria(standard):
    return {c["id"]: c for section in standard["sections"] for c in section.get("criteria") or []}


def unchanged(program, folder, name, scratch):
    out = f"{scratch}/{name}.xlsx"
    made = run(program, "standards", name, "--output", out, "--standards", folder)
    expect(made.returncode == 0, f"{name}: does not go out: {made.stderr}")
    book = openpyxl.load_workbook(out)
    for page in book:
        expect(not any(cell.data_type == "f" for row in page.iter_rows() for cell in row), f"{name}: a formula in {page.title}")
    saved = f"{scratch}/{name}-saved.xlsx"
    book.save(saved)
    before = open(f"{folder}/{name}.yaml", "rb").read()
    for path in [out, saved] + libreoffice(out, scratch):
        back = run(program, "standards", "--from", path, "--as", "revision", "--write", "--standards", folder)
        expect(back.returncode == 0 and "nothing in it is otherwise" in " ".join(back.stdout.split()), f"{name}: {back.stdout[:300]} {back.stderr[:300]}")
        expect(open(f"{folder}/{name}.yaml", "rb").read() == before, f"{name}: changed")
    return out


def libreoffice(out, scratch):
    """The same, opened and saved by LibreOffice; none where it is not installed."""
    if not shutil.which("soffice"):
        return []
    folder = f"{scratch}/libreoffice"
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{scratch}/profile", "--convert-to", "xlsx", "--outdir", folder, out],
                   capture_output=True, timeout=300)
    path = os.path.join(folder, os.path.basename(out))
    expect(os.path.exists(path), f"LibreOffice saves nothing of {out}")
    return [path] if os.path.exists(path) else []


def digest(english, khmer):
    return hashlib.sha256((english or "").encode() + b"\0" + (khmer or "").encode()).hexdigest()[:16]


def texts(node):
    """Every text below a value, by the keys to it."""
    if isinstance(node, dict) and node and set(node) <= {"en", "km"}:
        return {"": (node.get("en"), node.get("km"))}
    pairs = node.items() if isinstance(node, dict) else zip(map(str, range(1, len(node) + 1)), node) if isinstance(node, list) else []
    return {f"{key}/{path}".rstrip("/"): text for key, value in pairs for path, text in texts(value).items()}


def reviewed(folder):
    path = f"{folder}/wording.yaml"
    if not os.path.exists(path):
        return {}
    # PyYAML would read the key `on` as true.
    kept = yaml.load(open(path, encoding="utf-8"), Loader=yaml.BaseLoader)
    return {key: (entry["by"], entry["on"], value) for entry in kept.get("reviewed") or [] for key, value in entry["texts"].items()}


def review(program, folder, name, scratch):
    """Rows are said to be reviewed; a text of one changes; somebody reads it again."""
    out, path = f"{scratch}/review.xlsx", f"{folder}/{name}.yaml"

    def bring(*changes):
        run(program, "standards", name, "--output", out, "--standards", folder)
        book = openpyxl.load_workbook(out)
        sheet = Sheet(book, "criteria")
        for id, column, value in changes:
            sheet[id, column] = value
        book.save(out)
        return run(program, "standards", "--from", out, "--as", "revision", "--write", "--standards", folder)

    def state(id):
        run(program, "standards", name, "--output", out, "--standards", folder)
        sheet = Sheet(openpyxl.load_workbook(out), "criteria")
        return tuple(sheet[id, column] for column in ("review", "reviewed_by", "reviewed_on", "drafts"))

    before = load(path)
    one, two = list(criteria(before))[:2]
    mine = {f"{name}/{one}/{key}": digest(*text) for key, text in texts(criteria(before)[one]).items()}
    expect(bring((one, "review", "reviewed")).returncode == 2 and not reviewed(folder), f"{name}: reviewed by nobody")
    done = bring((one, "review", "Reviewed"), (one, "reviewed_by", "Office A"), (one, "reviewed_on", "2026-02-03"))
    expect(done.returncode == 0 and load(path) == before, f"{name}: a review changes the standard: {done.stderr}")
    expect(reviewed(folder) == {key: ("Office A", "2026-02-03", value) for key, value in mine.items()}, f"{name}: review: {reviewed(folder)}")
    expect(state(one)[1:] == ("Office A", "2026-02-03", None) and state(one)[0].startswith("reviewed"), f"{name}: shown as {state(one)}")
    expect(state(two)[0].startswith("draft") and state(two)[1:] == (None, None, None), f"{name}: shown as {state(two)}")
    # Corrected under the name and day of the review before: a draft again, and the others stay.
    told = bring((one, "text_km", "ប្តូរ"))
    expect(told.returncode == 0 and "draft" in told.stderr, f"{name}: {told.stderr}")
    expect(set(reviewed(folder)) == set(mine) - {f"{name}/{one}/text"}, f"{name}: still reviewed: {reviewed(folder)}")
    expect(state(one)[0].startswith("partly") and state(one)[3] == "text", f"{name}: shown as {state(one)}")
    bring((one, "text_en", "Once more."), (one, "review", "reviewed"), (one, "reviewed_by", "Office B"), (one, "reviewed_on", "2026-02-05"))
    now = texts(criteria(load(path))[one])
    expect(reviewed(folder) == {f"{name}/{one}/{key}": ("Office B", "2026-02-05", digest(*text)) for key, text in now.items()}, f"{name}: {reviewed(folder)}")
    bring((one, "review", "draft"))
    expect(not reviewed(folder), f"{name}: still reviewed: {reviewed(folder)}")


def order(program, folder, name, scratch):
    """Two ratings change places by their numbers, whatever the order of the rows; one number twice is refused."""
    out, path = f"{scratch}/order.xlsx", f"{folder}/{name}.yaml"
    run(program, "standards", name, "--output", out, "--standards", folder)
    before = load(path)
    ids = [rating["rating"] for rating in before["ratings"]]
    if len(ids) < 3:
        return
    book = openpyxl.load_workbook(out)
    sheet = Sheet(book, "ratings")
    sheet[ids[0], "order"] = 2.5
    sheet.sort_backwards()
    book.save(out)
    done = run(program, "standards", "--from", out, "--as", "revision", "--write", "--standards", folder)
    now = load(path)
    expect(done.returncode == 0 and [rating["rating"] for rating in now["ratings"]] == [ids[1], ids[0]] + ids[2:], f"{name}: order: {done.stderr}")
    expect(sorted(map(str, now["ratings"])) == sorted(map(str, before["ratings"])), f"{name}: a rating is otherwise")
    expect({key: now[key] for key in now if key not in ("revision", "ratings")} == {key: before[key] for key in before if key not in ("revision", "ratings")}, f"{name}: order changed more")
    run(program, "standards", name, "--output", out, "--standards", folder)
    book = openpyxl.load_workbook(out)
    Sheet(book, "ratings")[ids[0], "order"] = 3
    book.save(out)
    expect("same place" in run(program, "standards", "--from", out, "--standards", folder).stderr, f"{name}: two at one place")


def own_measures(program, folder, name, scratch):
    """A standard that brought measures of its own: they are changed in their file, and a new one comes to them."""
    os.makedirs(f"{folder}/measures", exist_ok=True)
    path, out = f"{folder}/measures/{name}.yaml", f"{scratch}/measures.xlsx"
    open(path, "w", encoding="utf-8").write("# kept\nmeasures:\n  - {id: own-count, title: {en: Own, km: ផ្ទាល់}, unit: {en: pieces, km: ដុំ}} # kept too\n")
    run(program, "standards", name, "--output", out, "--standards", folder)
    book = openpyxl.load_workbook(out)
    sheet = Sheet(book, "measures")
    sheet["own-count", "title_en"] = "Changed"
    sheet.add(id="another-count", title_en="Another", title_km="ផ្សេង")
    book.save(out)
    others = open(f"{folder}/measures.yaml", "rb").read()
    done = run(program, "standards", "--from", out, "--as", "revision", "--write", "--standards", folder)
    text = open(path, encoding="utf-8").read()
    ids = {measure["id"]: measure["title"]["en"] for measure in load(path)["measures"]}
    expect(done.returncode == 0 and ids == {"own-count": "Changed", "another-count": "Another"}, f"{name}: own measures: {done.stderr} {text}")
    expect(text.count("# kept") == 2 and open(f"{folder}/measures.yaml", "rb").read() == others, f"{name}: own measures: {text}")
    os.remove(path)


def forty(program, folder, name, out, scratch):
    path = f"{folder}/{name}.yaml"
    before, lines = load(path), open(path, encoding="utf-8").read().split("\n")
    old = criteria(before)
    book = openpyxl.load_workbook(out)
    sheet = Sheet(book, "criteria")
    rated = [id for id, c in old.items() if c.get("answer", "rating") == "rating" and c["level"] != "recorded"]
    sampled = [id for id, c in old.items() if c.get("answer") == "sample" and isinstance(c.get("thresholds"), dict)]
    want = {}

    def change(id, column, typed, *path_and_value):
        sheet[id, column] = typed
        want[(id, path_and_value[:-1])] = path_and_value[-1]

    for number, id in enumerate(rated[:8]):
        level = ["Recommended", "  required ", "“required”", "RECOMMENDED", "recommended · ល្អ", "Required", "recommended", "required"][number]
        plain = level.strip(" “”").split(" ·")[0].lower()
        if old[id]["level"] != plain:
            change(id, "level", level, "level", plain)
        text = f"  Changed by a person: “so” – №{number} #1, {{a}} [b] & more.  "
        change(id, "text_en", text, "text", "en", text.strip())
        change(id, "title_km", f"ចំណងជើង {number} ", "title", "km", f"ចំណងជើង {number}")
        change(id, "weight", ["៣", "4", 5, "6 "][number % 4], "weight", [3, 4, 5, 6][number % 4])
    for number, id in enumerate(sampled[:4]):
        first = next(iter(old[id]["thresholds"]))
        change(id, "threshold_" + first, ["≥ 95%", 0.95, "៩៥%", ">=95 %"][number] if number != 1 else "95%", "thresholds", first, None)
    for number, id in enumerate(rated[8:12]):
        change(id, "guidance_km", None, "guidance", "km", "gone")
        change(id, "remedy_within", ["៤ Weeks", "2 months", "10  days", "1 year"][number], "remedy", 0, "within", ["4 weeks", "2 months", "10 days", "1 year"][number])
    # One that nothing else names: neither what is asked once, nor ratings, nor the questionnaire.
    named = "".join(open(other, encoding="utf-8").read() for other in glob.glob(f"{folder}/**/*.yaml", recursive=True) if "/archive/" not in other)
    gone = next(id for id in reversed(list(old)) if named.count(id) == 1 and not any(id == other for other, _ in want))
    sheet.page.delete_rows(sheet.row(gone))
    first = before["sections"][0]["id"]
    sheet.add(id=first + ".added-here", section=first, title_en="Added here", title_km="បន្ថែម", level="recommended",
              text_en="A new one.", text_km="ថ្មី។", verify="document, staff", basis="derived",
              basis_sources=before["sources"][0]["id"])
    sheet.sort_backwards()
    saved = f"{scratch}/{name}-forty.xlsx"
    book.save(saved)
    told = run(program, "standards", "--from", saved, "--as", "revision", "--standards", folder, "--format", "json")
    expect(told.returncode == 0, f"{name}: {told.stderr[:2000]}")
    if told.returncode:
        return 0
    changes = json.loads(told.stdout)["changes"]
    expect(len(changes) == len(want) + 2, f"{name}: {len(changes)} changes told of {len(want) + 2}")
    expect(open(path, encoding="utf-8").read().split("\n") == lines, f"{name}: written without --write")
    done = run(program, "standards", "--from", saved, "--as", "revision", "--write", "--standards", folder)
    expect(done.returncode == 0, f"{name}: {done.stderr[:2000]}")
    archive = f"{folder}/archive/{name}-{before['edition']}.{before['revision']}.yaml"
    expect(os.path.exists(archive) and open(archive, encoding="utf-8").read().split("\n") == lines, f"{name}: archive")
    now = load(path)
    new = criteria(now)
    expect(now["revision"] == before["revision"] + 1, f"{name}: revision")
    expect(set(new) == set(old) - {gone} | {first + ".added-here"}, f"{name}: other criteria")
    for (id, keys), value in want.items():
        place = new[id]
        for key in keys[:-1]:
            place = place[key]
        found = place.get(keys[-1]) if isinstance(place, dict) else place[keys[-1]]
        if value == "gone":
            expect(found is None, f"{name}: {id} {keys} is still {found!r}")
        elif value is None:
            expect(str(found) in ("95%", ">= 95%"), f"{name}: {id} {keys} is {found!r}")
        else:
            expect(found == value, f"{name}: {id} {keys} is {found!r}, not {value!r}")
    touched = {id for id, _ in want} | {gone}
    for id, criterion in old.items():
        if id not in touched:
            expect(new.get(id) == criterion, f"{name}: {id} is otherwise, and nobody changed it")
    for key in set(before) - {"revision", "sections"}:
        expect(now[key] == before[key], f"{name}: {key} is otherwise")
    # No line moves but those of the rows that changed.
    owner, owners = None, []
    for line in lines:
        if line.strip().startswith("- id: "):
            owner = line.strip()[6:].strip('"')
        owners.append(owner)
    after = open(path, encoding="utf-8").read().split("\n")
    for tag, i, j, _, _ in difflib.SequenceMatcher(None, lines, after, autojunk=False).get_opcodes():
        if tag != "equal":
            for number in range(i, j):
                ours = owners[number] in touched or lines[number].startswith("revision:")
                expect(ours, f"{name}:{number + 1} moved: {lines[number][:60]}")
    check = run(program, "check", "Audits/pp-014", "--standards", folder)
    expect(f"{name}.yaml" not in check.stdout or "error" not in check.stdout.split(f"{name}.yaml", 1)[1][:80], f"{name}: check: {check.stdout[:500]}")
    return len(want) + 2


def refused(program, folder, name, out, scratch):
    book = openpyxl.load_workbook(out)
    sheet = Sheet(book, "criteria")
    ids = [sheet.page.cell(row, 1).value for row in range(2, 8)]
    wrong = {(ids[0], "level"): "critcal", (ids[1], "verify"): "document, obsevation", (ids[2], "basis_sources"): "no-such-source",
             (ids[3], "weight"): "heavy", (ids[4], "remedy_within"): "soon"}
    for key, value in wrong.items():
        sheet[key] = value
    sheet[ids[5], "id"] = ids[5] + "-renamed"
    saved = f"{scratch}/{name}-wrong.xlsx"
    book.save(saved)
    before = open(f"{folder}/{name}.yaml", "rb").read()
    back = run(program, "standards", "--from", saved, "--as", "revision", "--write", "--standards", folder)
    expect(back.returncode == 2, f"{name}: what is wrong was taken: {back.stdout[:300]}")
    for (id, column), value in wrong.items():
        cell = sheet.page.cell(sheet.row(id), sheet.columns[column]).coordinate
        expect(any(cell in line and column in line for line in back.stderr.split("\n")), f"{name}: {cell} ({value}) is not named: {back.stderr[:1500]}")
    expect("-renamed" in back.stderr, f"{name}: the changed id is not named")
    expect(open(f"{folder}/{name}.yaml", "rb").read() == before, f"{name}: was written")


def main(program):
    changed = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = f"{scratch}/Standards"
        shutil.copytree("Standards", folder)
        names = [os.path.basename(path)[:-5] for path in sorted(glob.glob("Standards/*.yaml"))]
        for name in names:
            if "sections" not in load(f"Standards/{name}.yaml"):
                continue
            out = unchanged(program, folder, name, scratch)
            refused(program, folder, name, out, scratch)
            review(program, folder, name, scratch)
            order(program, folder, name, scratch)
            own_measures(program, folder, name, scratch)
            run(program, "standards", name, "--output", out, "--standards", folder)
            changed += forty(program, folder, name, out, scratch)
    print(f"{changed} cells and rows changed and brought back, {len(complaints)} complaints")
    return 1 if complaints or not changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

#!/usr/bin/env python3
"""How long a large standard takes as a workbook, beside `check` on it.

    python3 speed.py PATH/TO/careaudit

An invented library of 1,802 requirements, with texts as long as those of real ones, is drafted; it goes out as a workbook, comes back as
it is, and with a change in every 45th row.  Each may take seven times the processor time of `check` on it, the least of five runs each,
in one go: `check` makes no sentences of warnings that it only counts, and takes less than half of what it did when it was three times.
Exit status 1 on any complaint.
"""

import os
import random
import resource
import subprocess
import sys
import tempfile

import openpyxl

MOST = 7
REQUIREMENTS = 1802
WORDS = "the place keeps a written plan of what is done at night by whom and shows it to those who live there each year".split()


def library(path):
    chance = random.Random(1802)

    def text(most):
        return " ".join(chance.choice(WORDS) for _ in range(chance.randint(most // 3, most)))

    with open(path, "w", encoding="utf-8") as file:
        file.write("urn: urn:x\nname: Nights\nobjects:\n  framework:\n    requirement_nodes:\n")
        for number in range(REQUIREMENTS):
            if number % 20 == 0:
                file.write(f'    - {{urn: "urn:x:{number}", assessable: false, name: Part {number // 20}}}\n')
            file.write(f'    - urn: urn:x:{number}.a\n      assessable: true\n      parent_urn: urn:x:{number - number % 20}\n'
                       f"      ref_id: N.{number}\n      name: {text(7)} {number}\n      description: {text(90)}\n      annotation: {text(60)}\n")


def seconds(*words):
    """Of the processor, the least of five runs."""
    best = None
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(words, capture_output=True, text=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode != 0:
            sys.exit(f"{' '.join(words)}: {(done.stdout + done.stderr)[-500:]}")
        took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = took if best is None else min(best, took)
    return best


def change(before, after):
    book = openpyxl.load_workbook(before)
    page = next(page for page in book if any(cell.value == "stamp:criteria" for cell in page[1]))
    column = next(cell.column for cell in page[1] if str(cell.value).endswith("\ntext_en"))
    for row in range(2, page.max_row + 1, 45):
        page.cell(row, column).value = f"Changed in row {row}"
    book.save(after)


def main(program):
    program = os.path.abspath(program)
    with tempfile.TemporaryDirectory() as folder:
        origin, standards, out, changed = (os.path.join(folder, name) for name in ["library.yaml", "Standards", "out.xlsx", "changed.xlsx"])
        audits = os.path.join(folder, "Audits")
        os.makedirs(os.path.join(audits, "aa-001"))
        with open(os.path.join(audits, "aa-001", "facility.yaml"), "w", encoding="utf-8") as file:
            file.write("facility: aa-001\nname: Invented\nexample: true\ncare: shelter\noperator: ngo\nresidents: [girls]\nserves: [at-risk]\nlocation: open\n")
        os.mkdir(standards)
        library(origin)
        words = ["--standards", standards]
        subprocess.run([program, "standards", "--from-library", origin, "--levels", "required", "--output", os.path.join(standards, "nights.yaml")],
                       check=True, capture_output=True)
        unit = seconds(program, "check", audits, *words)
        took = {"out": seconds(program, "standards", "nights", "--output", out, *words)}
        change(out, changed)
        for name, path in [("back as it is", out), ("back with changes", changed)]:
            took[name] = seconds(program, "standards", "--from", path, "--as", "revision", *words)
        slow = {name for name, time in took.items() if time > MOST * unit}
        print(f"check {unit:.3f} s; " + "; ".join(f"{name} {time / unit:.1f}×" for name, time in took.items()))
        for name in sorted(slow):
            print(f"complaint: {name} takes more than {MOST} times as long as check")
        return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

#!/usr/bin/env python3
"""Fills XLSForms with random answers in JavaRosa, brings them home as KoboToolbox and ODK Central would export them, and holds
every share that the form worked out against the Core's.

usage: compare.py PROGRAM FOLDER FACILITY:SEEDS…     (xls2xform and javac on PATH, ODK_VALIDATE the jar)
"""

import csv, io, json, os, pathlib, shutil, subprocess, sys

program, folder = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
here = pathlib.Path(__file__).resolve().parent
jar = os.environ["ODK_VALIDATE"]


def run(*words, **more):
    return subprocess.run(words, check=True, capture_output=True, text=True, **more).stdout


def labels(form):
    """The labels of the survey and of its choices, by name and language."""
    import openpyxl

    book = openpyxl.load_workbook(form, read_only=True)
    survey = [[cell or "" for cell in row] for row in book["survey"].iter_rows(values_only=True)]
    choices = [[cell or "" for cell in row] for row in book["choices"].iter_rows(values_only=True)]
    head = survey[0]
    shown = {}
    for row in survey[1:]:
        row = dict(zip(head, row))
        if row["label::Khmer (km)"] and not row["type"].startswith(("begin", "end")):
            kinds = row["type"].split()
            words = {c[1]: (c[2], c[3]) for c in choices[1:] if len(kinds) == 2 and c[0] == kinds[1]}
            shown[row["name"]] = (row["type"], row["label::English (en)"], row["label::Khmer (km)"], words)
    return shown


def check_translations(form):
    import openpyxl

    for sheet in openpyxl.load_workbook(form, read_only=True):
        rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
        for column, title in enumerate(rows[0]):
            if title.endswith("::English (en)"):
                other = rows[0].index(title.replace("English (en)", "Khmer (km)"))
                for row in rows[1:]:
                    assert bool(row[column]) == bool(row[other]), ("half translated", sheet.title, row)


def exports(values, shown):
    """The same submission as the tools export it: (file name, text)."""
    system = {"_id": "17", "_uuid": "u", "_submission_time": "2026-08-01T01:02:03", "__version__": "v1"}
    yield "kobo.json", json.dumps({"count": 1, "results": [{**values, **system, "_attachments": []}]}, ensure_ascii=False)
    nested = {"__id": "uuid:1", "__system": {"submissionDate": "2026-08-01T01:02:03Z", "submitterName": "a team"}}
    for name, value in values.items():
        place = nested
        *groups, last = name.split("/")
        for group in groups:
            place = place.setdefault(group, {})
        place[last] = value
    yield "central.json", json.dumps({"value": [nested]}, ensure_ascii=False)

    def table(rows, delimiter):
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter).writerows(rows)
        return text.getvalue()

    yield "central.csv", table([["SubmissionDate"] + [n.replace("/", "-") for n in values] + ["KEY"],
                                ["2026-08-01T01:02:03Z"] + list(values.values()) + ["uuid:1"]], ",")
    for language in (1, 2):
        head, row = [], []
        for name, value in values.items():
            kind, *texts = shown.get(name.split("/")[-1], ("", name, name, {}))
            title, words = texts[language - 1], texts[2]
            if kind.startswith("select_multiple"):
                for word, label in words.items():
                    head.append(f"A group/{title}/{label[language - 1]}")
                    row.append("1" if word in value.split() else "0")
            else:
                head.append(title)
                row.append(words[value][language - 1] if value in words else value)
        yield f"kobo-labels-{language}.csv", "\ufeff" + table([head + list(system), row][:1] + [row + list(system.values())], ";")


def expected(audits):
    """The shares of each standard, as floating point, by standard and tally."""
    shares = {}
    for audit in audits:
        for tally in ("minimum", "beyond"):
            points = audit[tally]
            if points["possible"]:
                shares[audit["standard"], tally] = tuple(points[end] / points["possible"] for end in ("lowest", "highest"))
    return shares


def compare(facility, seeds):
    form, xform = folder / f"{facility}.xlsx", folder / f"{facility}.xml"
    run(program, "form", facility, "--xlsform", str(form), "--language", "en")
    done = subprocess.run(["xls2xform", "--json", str(form), str(xform)], capture_output=True, text=True)
    answer = json.loads(done.stdout or done.stderr)
    assert answer["code"] == 100 and not answer["warnings"], answer
    check_translations(form)
    shown = labels(form)
    lines = run("java", "-cp", f"{jar}:{folder}", "FillForm", str(xform), "0", str(seeds)).splitlines()
    assert len(lines) == seeds
    home = folder / "home"
    count = 0
    asked = set()
    for seed, line in enumerate(lines):
        filled = json.loads(line)
        asked |= set(filled["shown"])
        values = filled["values"]
        for name in values:
            if name.split("/")[-1] in ("visit_arrived", "visit_left") and values[name]:
                values[name] = "09:30" if name.endswith("arrived") else "16:00"
        day = next(value for name, value in values.items() if name.endswith("visit_date"))
        for name, value in values.items():
            part = name.split("/")[-1]
            if part.startswith("danger__") and value and part.endswith(("since", "told_on", "closed_on")):
                values[name] = day
            elif part.startswith("danger__") and value and part.endswith("__id"):
                values[name] = "fire-" + part.split("__")[1]
        flat = {name.split("/")[-1]: value for name, value in values.items()}
        standards = [pin.rsplit(" ", 1)[0] for pin in flat["visit_against"].split(", ")]
        worked_out = {}
        for index, standard in enumerate(standards):
            for tally in ("minimum", "beyond"):
                ends = tuple(flat.get(f"calc_{index}_{tally}_{end}_share") for end in ("lowest", "highest"))
                if ends[0]:
                    worked_out[standard, tally] = tuple(float(end) for end in ends)
        first = None
        for name, text in exports(values, shown):
            if seed >= 3 and name not in ("kobo.json", "kobo-labels-2.csv"):
                continue
            file = folder / name
            file.write_text(text, encoding="utf-8", newline="")
            shutil.rmtree(home, ignore_errors=True)
            place = home / facility
            place.mkdir(parents=True)
            shutil.copy(f"Audits/{facility}/facility.yaml", place)
            done = subprocess.run([program, "import", str(file), "--into", str(home)], capture_output=True, text=True)
            assert done.returncode == 0, (facility, seed, name, done.stdout, done.stderr)
            assert "set aside" not in done.stderr and "has no place" not in done.stderr, (name, done.stderr[:2000])
            # Each server tells submissions apart in its own way.
            record = next(place.glob("20*.yaml")).read_text().split("\n# Brought home as submission ")[0]
            if first is None:
                first = record
                score = json.loads(run(program, "score", str(home), "--format", "json", "--visit", "all"))
                exact = expected(score["audits"])
                assert worked_out == exact, (facility, seed, [k for k in exact if worked_out.get(k) != exact[k]],
                                             {k: (worked_out.get(k), exact[k]) for k in exact if worked_out.get(k) != exact[k]})
                count += 2 * len(exact)
            else:
                assert record == first, (facility, seed, name)
    questions = {n for n, (kind, *_) in shown.items() if kind != "note" and not n.startswith(("visit_", "danger__"))}
    print(f"{facility}: {seeds} visits, {count} shares the same to the last bit; "
          f"{len(asked & questions)} of {len(questions)} questions were shown")
    return asked, questions


for word in sys.argv[3:]:
    facility, seeds = word.split(":")
    asked, questions = compare(facility, int(seeds))
    missing = {name for name in questions - asked if not name.endswith("__reason")}
    assert not missing or int(seeds) < 5, sorted(missing)
    parts = ("note", "inside", "reason", "heard", "checked", "of", "conforming", "referred", "to")
    things = {name for name in questions if name != "services_asked" and
              not (name.split("__")[-1] in parts and (name.startswith("service__") or name.count("__") == 3))}
    told = int(run(program, "checklist", facility, "--language", "en").splitlines()[1].split()[0])
    assert len(things) == told, (facility, len(things), told)

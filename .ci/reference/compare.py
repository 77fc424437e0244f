#!/usr/bin/env python3
"""Compares `careaudit score` with the reference implementation on random worlds.

    python3 compare.py --program 'PATH/TO/careaudit' --seeds A:B [--keep] [--spoil never|some|all]
                       [--without CASE,CASE] [--no-tailoring] [--differences N]

For each seed from A up to, but without, B: writes a world to a temporary folder, scores it by score.py and by
`PROGRAM score --format json --standards DIR/Standards DIR/Audits --on 2026-11-01 --visit all` (and --visit latest;
and once more with --tailoring for every tailoring of the world), and compares audit by audit.  The first
differences are shown with the seed.  Exit status 1 on any.
"""

import argparse
import datetime
import json
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import generate
import score

ON = datetime.date(2026, 11, 1)
TALLY = ("earned", "lowest", "highest", "possible", "rated", "open", "applying",
         "share", "share_lowest", "share_highest")
RATINGS = ("rating", "rating_lowest", "rating_highest")
NULL_POINTS_ARE_ZERO = True          # `points` and `possible` of a criterion that is not rated or does not apply


def audit_key(audit):
    return (audit["facility"], audit["date"], audit["kind"], audit["standard"],
            f"{audit['edition']}.{audit['revision']}")


def values_of(audit, other):
    """What is compared of an audit, flat: a path such as sections/food/minimum/earned, and its value.

    `by` is compared only where both give the criterion a rating."""
    values = {"unit": audit["unit"], "tailoring": tailoring_names(audit["tailoring"])}
    values.update({name: audit[name] for name in RATINGS})
    for name in ("minimum", "beyond"):
        values.update({f"{name}/{key}": audit[name][key] for key in TALLY})
    values["sections"] = [section["id"] for section in audit["sections"]]
    for section in audit["sections"]:
        path = f"sections/{section['id']}"
        for name in ("minimum", "beyond"):
            values.update({f"{path}/{name}/{key}": section[name][key] for key in TALLY})
        values.update({f"{path}/{name}": section.get(name) for name in RATINGS})
    values["criteria"] = [criterion["id"] for criterion in audit["criteria"]]
    theirs = {criterion["id"]: criterion for criterion in other["criteria"]}
    for criterion in audit["criteria"]:
        path = f"criteria/{criterion['id']}"
        values.update({f"{path}/{key}": criterion[key] for key in ("level", "weight", "answer")})
        for key in ("points", "possible"):
            empty = NULL_POINTS_ARE_ZERO and criterion[key] is None
            values[f"{path}/{key}"] = 0 if empty else criterion[key]
        unrated = (score.OPEN, score.NOT_APPLICABLE, score.DOES_NOT_APPLY)
        if not {criterion["answer"], theirs.get(criterion["id"], criterion)["answer"]} & set(unrated):
            values[f"{path}/by"] = criterion["by"]
    return values


def tailoring_names(value):
    """The tailoring's id, whether it is given as a string, an object or a list of them."""
    if value is None:
        return None
    if isinstance(value, list):
        return [tailoring_names(entry) for entry in value]
    return value.get("tailoring", value.get("id")) if isinstance(value, dict) else value


def differences(reference, program):
    """Readable differences of two results, the reference first."""
    found = []
    ours = {audit_key(audit): audit for audit in reference["audits"]}
    theirs = {audit_key(audit): audit for audit in program["audits"]}
    if len(theirs) != len(program["audits"]):
        found.append(f"{len(program['audits']) - len(theirs)} audits of the program stand more than once")
    for key in sorted(ours.keys() | theirs.keys()):
        name = " ".join(key)
        if key not in theirs:
            found.append(f"{name}: the program has no such audit")
        elif key not in ours:
            found.append(f"{name}: the reference has no such audit")
        else:
            try:
                one, two = values_of(ours[key], theirs[key]), values_of(theirs[key], ours[key])
            except (KeyError, TypeError, AttributeError) as error:
                found.append(f"{name}: the program's audit lacks something ({type(error).__name__} {error})")
                continue
            for path in list(one) + [path for path in two if path not in one]:
                if one.get(path) != two.get(path) or type(one.get(path)) is not type(two.get(path)):
                    found.append(f"{name}: {path}: reference {one.get(path)!r}, program {two.get(path)!r}")
    if [audit_key(a)[:4] for a in program["audits"]] != sorted(audit_key(a)[:4] for a in program["audits"]):
        found.append("the program's audits are not in the order facility, date, kind, standard")
    one, two = ({(entry["facility"], entry["standard"]) for entry in result["not_audited"]}
                for result in (reference, program))
    found += [f"not_audited: the reference alone has {entry}" for entry in sorted(one - two)]
    found += [f"not_audited: the program alone has {entry}" for entry in sorted(two - one)]
    return found


def run_program(command, folder, visit, tailoring):
    """The program's JSON object, or a text that says what went wrong."""
    arguments = shlex.split(command) + ["score", "--format", "json", "--standards", str(folder / "Standards"),
                                        str(folder / "Audits"), "--on", str(ON), "--visit", visit]
    for file in tailoring:
        arguments += ["--tailoring", str(file)]
    try:
        done = subprocess.run(arguments, capture_output=True, timeout=120, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    try:
        result = json.loads(done.stdout.decode("utf-8"))
        return result if isinstance(result, dict) and "audits" in result else "the program's JSON has no audits"
    except ValueError as error:
        last = done.stderr.decode("utf-8", "replace").strip()[-600:]
        return f"no JSON from the program (exit {done.returncode}, {error}): {last}"


def compare_world(command, folder, with_tailoring, spoiled):
    """All differences on one world, each with the run it shows in."""
    runs = [("all", []), ("latest", [])]
    tailoring = sorted((folder / "Standards" / "tailoring").glob("*.yaml"))
    if tailoring and with_tailoring:
        runs.append(("all", tailoring))
    found = []
    for visit, files in runs:
        label = f"--visit {visit}" + (" --tailoring …" if files else "")
        reference = score.run(folder, ON, visit, files)
        errors = [problem for problem in reference["problems"] if problem["severity"] == "error"]
        if errors and not spoiled:
            found.append(f"{label}: the reference finds an error in a world that should have none: {errors[0]}")
        if spoiled and not errors:
            found.append(f"{label}: the reference finds no error in a spoiled world ({spoiled})")
        program = run_program(command, folder, visit, files)
        if isinstance(program, str):
            found.append(f"{label}: {program}")
            continue
        theirs = [p for p in program.get("problems", []) if p.get("severity") == "error"]
        if bool(theirs) != bool(errors):
            first = (theirs or errors)[0]
            found.append(f"{label}: only {'the program' if theirs else 'the reference'} finds errors, the first: "
                         f"{first.get('file')}:{first.get('line', '')} {first.get('code')} {first.get('message')}")
        found += [f"{label}: {difference}" for difference in differences(reference, program)]
    return found


def seed_range(text):
    first, _, beyond = text.partition(":")
    return range(int(first), int(beyond) if beyond else int(first) + 1)


def main():
    parser = argparse.ArgumentParser(description="Compares careaudit with the reference on random worlds.")
    parser.add_argument("--program", required=True, help="the command, with its first arguments if any")
    parser.add_argument("--seeds", type=seed_range, required=True, metavar="A:B")
    parser.add_argument("--keep", action="store_true", help="keep the worlds that differ")
    parser.add_argument("--spoil", choices=("never", "some", "all"), default="some",
                        help="which worlds get an error (some: every fourth seed)")
    parser.add_argument("--without", type=generate.case_list, default=[], metavar="CASES",
                        help="doubtful cases to leave out, see generate.py; or all")
    parser.add_argument("--no-tailoring", action="store_true", help="do not run with --tailoring")
    parser.add_argument("--differences", type=int, default=8, metavar="N", help="how many to show of a seed")
    options = parser.parse_args()
    passed = failed = 0
    for seed in options.seeds:
        folder = Path(tempfile.mkdtemp(prefix=f"careaudit-{seed}-"))
        spoil = options.spoil == "all" or (options.spoil == "some" and seed % 4 == 0)
        spoiled = generate.generate(seed, folder, spoil, options.without)
        found = compare_world(options.program, folder, not options.no_tailoring, spoiled)
        if not found:
            passed += 1
        else:
            failed += 1
            print(f"seed {seed}: {len(found)} differences" + (f" (spoiled: {spoiled})" if spoiled else "")
                  + (f", kept in {folder}" if options.keep else ""))
            for difference in found[:options.differences]:
                print(f"  {difference}")
        if not (found and options.keep):
            shutil.rmtree(folder)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

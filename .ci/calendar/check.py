#!/usr/bin/env python3
"""Computed holidays against every official list in Standards/holidays.yaml, and against two packages that reckon otherwise.

usage: check.py PROGRAM

python-holidays has the years of the Thai calendar in a table, khmerdate takes months from the sky. Where they differ is fixed below:
a change of theirs or of ours shows here. Where an official list is known, it is ours that has its days.
"""
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import holidays
import yaml
from khmerdate import gregorian_to_khmer_lunar

program = sys.argv[1]
standards = Path(__file__).resolve().parents[2] / "Standards"
listed = yaml.safe_load((standards / "holidays.yaml").read_text(encoding="utf-8"))
rules = {entry["title"]["en"]: entry["rule"] for entry in listed["computed"]}
# As python-holidays calls them in English.
theirs = {"khmer-new-year": "Khmer New Year's Day", "visak-bochea": "Visaka Bochea", "royal-ploughing": "Royal Ploughing",
          "pchum-ben": "Pchum Ben", "water-festival": "Water Festival"}


def computed(first, last):
    """By year and rule the days that the program works out where no list is known."""
    days = {}
    with tempfile.TemporaryDirectory() as folder:
        alone = dict(listed, dated=[{"days": [date(1800, 1, 1)], "title": {"en": "x", "km": "x"}}])
        Path(folder, "holidays.yaml").write_text(yaml.safe_dump(alone, allow_unicode=True, sort_keys=False), encoding="utf-8")
        for year in range(first, last + 1, 3):
            told = subprocess.run(
                [program, "standards", "--holidays", "--on", f"{year}-01-01", "--language", "en", "--standards", folder],
                capture_output=True, text=True, check=True).stdout
            for line in told.splitlines():
                day, _, rest = line.strip().partition(" ")
                title, mark, _ = rest.strip().partition(" · computed, not official")
                if mark:
                    day = date.fromisoformat(day)
                    days.setdefault(day.year, {}).setdefault(rules[title], []).append(day)
    return days


def differing(ours, years, kinds):
    """The years in which python-holidays has other days."""
    found = []
    for year in years:
        kept = holidays.country_holidays("KH", years=year, language="en_US")
        for rule in kinds:
            days = sorted(day for day, name in kept.items() if theirs[rule] in name and "Replacement" not in name)
            if days != ours[year][rule]:
                found.append(year)
                break
    return found


def seen(name, found, expected):
    if found != expected:
        sys.exit(f"{name}: {found}, and not {expected}")
    print(name, found)


ours = computed(2000, 2099)
assert sorted(ours) == list(range(2000, 2100)), sorted(ours)

official = {}
for entry in listed["dated"]:
    for day in entry["days"]:
        official.setdefault(day.year, {}).setdefault(rules[entry["title"]["en"]], []).append(day)
for year, days in official.items():
    assert days == ours[year], (year, days, ours[year])
print("as the official lists have them:", sorted(official))

lunar = [rule for rule in theirs if rule != "khmer-new-year"]
seen("python-holidays has other days of the moon in", differing(ours, range(2017, 2051), lunar), [2030, 2031, 2032, 2042, 2043])
seen("and of the new year in", differing(ours, range(2017, 2031), ["khmer-new-year"]), [2019, 2020, 2028])
months = {"visak-bochea": "ពិសាខ", "water-festival": "កត្តិក"}
wrong = []
for year in range(2017, 2031):
    for rule, month in months.items():
        day = ours[year][rule][0] + timedelta(days=1 if rule == "water-festival" else 0)
        if gregorian_to_khmer_lunar(day.day, day.month, day.year)["lunar_month"] != month:
            wrong.append(year)
seen("khmerdate has a holiday in another month in", sorted(set(wrong)), [2018, 2021, 2023, 2026, 2029])

#!/usr/bin/env python3
"""A country to measure a registry by, made up: facilities with the visits of ten years, the same for the same seed.

    python3 country.py FOLDER FACILITIES [VISITS] [--criteria N]

Writes FOLDER/Standards and FOLDER/Audits. Every fifth visit is a self-assessment, and notes in Khmer are among the answers.
"""

import argparse
import os
import random

PROVINCES = ["Phnom Penh", "Siem Reap", "Battambang", "Kampot", "Takeo", "Kandal", "Pursat", "Kratie"]
CARE = ["residential-centre"] * 4 + ["shelter", "shelter", "boarding-school", "faith-based", "group-home", "transit"]
NOTES = ["seen in the kitchen and in two bedrooms", "បានពិនិត្យឯកសារចំនួនដប់ ខ្វះហត្ថលេខាពីរ", "register shown; complete"]


def standard(criteria):
    text = """standard: benchmark
edition: "1"
revision: 1
title: {en: Benchmark, km: ការវាស់ល្បឿន}
kind: tool
translation: {km: draft}
sources: [{id: none, title: Made up}]
scoring: {weights: {critical: 3}}
ratings:
  - {rating: meets, title: {en: Meets, km: បំពេញ}, needs: [{every: {level: critical}, at-least: met}, {share: {level: [critical, required]}, at-least: 90%}]}
  - {rating: near, title: {en: Near, km: ជិត}, needs: [{share: {level: [critical, required]}, at-least: 75%}]}
  - {rating: below, title: {en: Below, km: ក្រោម}}
sections:
"""
    levels = ["critical", "required", "required", "required", "recommended"]
    for section in range(12):
        text += f"  - id: part-{section}\n    title: {{en: Part {section}, km: ផ្នែក {section}}}\n    criteria:\n"
        for item in range(criteria // 12):
            text += (f"      - id: part-{section}.requirement-{item}\n        level: {levels[item % 5]}\n"
                     "        text: {en: The requirement is met in every room, km: តម្រូវការត្រូវបានបំពេញក្នុងគ្រប់បន្ទប់}\n"
                     "        verify: [observation]\n        basis: {status: derived, source: [none]}\n")
    return text


class Answers:
    """Answers to a section, written beforehand for each twentieth of quality: records of a large country are put together of them."""

    VARIANTS = 60

    def __init__(self, criteria, pick):
        self.sections = [[[self.section(number, criteria // 12, step / 20, pick) for _ in range(self.VARIANTS)]
                          for step in range(21)] for number in range(12)]

    def section(self, number, criteria, quality, pick):
        text = ""
        for item in range(criteria):
            if pick.random() < 0.05:
                continue
            rating = "met" if pick.random() < quality else pick.choice(["partly", "partly", "unmet"])
            key = f"    part-{number}.requirement-{item}: "
            text += key + (rating if pick.random() < 0.66 else f'{{rating: {rating}, note: "{pick.choice(NOTES)}"}}') + "\n"
        return text

    def record(self, date, kind, quality, pick):
        step = min(20, max(0, round(quality * 20)))
        return (f"visit: {{date: {date}, kind: {kind}, by: DoSVY, against: {{benchmark: \"1.1\"}}}}\n"
                "answers:\n  benchmark:\n"
                + "".join(section[step][int(pick.random() * self.VARIANTS)] for section in self.sections))


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def main():
    words = argparse.ArgumentParser()
    words.add_argument("folder")
    words.add_argument("facilities", type=int)
    words.add_argument("visits", type=int, nargs="?", default=5)
    words.add_argument("--criteria", type=int, default=300)
    words.add_argument("--seed", type=int, default=20261123)
    asked = words.parse_args()
    pick = random.Random(asked.seed)
    os.makedirs(os.path.join(asked.folder, "Standards"))
    write(os.path.join(asked.folder, "Standards", "benchmark.yaml"), standard(asked.criteria))
    write(os.path.join(asked.folder, "Standards", "measures.yaml"), "measures: []\n")
    answers = Answers(asked.criteria, pick)
    for number in range(asked.facilities):
        home = os.path.join(asked.folder, "Audits", f"fa-{number}")
        os.makedirs(home)
        write(os.path.join(home, "facility.yaml"),
              f"facility: fa-{number}\nname: {{en: House {number}, km: ផ្ទះ {number}}}\nexample: true\n"
              f"province: {pick.choice(PROVINCES)}\ncare: {pick.choice(CARE)}\noperator: ngo\nresidents: [girls, boys]\n"
              "serves: [at-risk]\nlocation: open\n")
        quality = 0.45 + pick.random() / 2
        for visit in range(asked.visits):
            year = 2026 - (asked.visits - 1 - visit) * 10 // max(asked.visits, 10)
            month = 1 + (visit * 5 + number) % 9
            kind = "self-assessment" if visit % 5 == 3 else "inspection"
            write(os.path.join(home, f"{year}-{month:02}-14-{kind}.yaml"),
                  answers.record(f"{year}-{month:02}-14", kind, quality, pick))
            quality = min(0.97, max(0.2, quality + (pick.random() - 0.4) / 8))


main()

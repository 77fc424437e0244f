#!/usr/bin/env python3
"""Attacks everything that could be published of made-up countries, with arithmetic of its own.

    python3 attack.py PATH/TO/careaudit [SEEDS]

The attacker holds every file that ever left: both views, every grouping, conditions, both standards, month after month, and each month
again by the records up to an earlier one (--until), published with a ledger and not.  She knows
which places there are, what care they give, when each was visited and what was asked of it; all answers of open places; and the
rules by which groups are formed.  She does not know how confidential places were rated.  An answer is learned where the sums that
she was told leave it one value: found by elimination, and by the smallest and the largest value that each can take.

Exit status 1 where an answer is learned, where a figure excludes the exact one, or where nothing was told that could be attacked.
"""

import itertools
import json
import os
import random
import subprocess
import sys
import tempfile

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

SCALE = ["met", "partly", "unmet"]
CARE = ["shelter", "residential-centre", "transit", "group-home"]
GROUPS = ["girls", "boys", "women", "men"]
PLACES = 120
FEWEST = 5
CONDITIONS = [[], ["--where", "care=shelter"], ["--where", "residents=boys"], ["--where", "location=confidential"],
              ["--where", "operator=ngo"], ["--since", "2026-04-01"], ["--against", "beta"], ["--against", "alpha"]]
MONTHS = ["2026-03-28", "2026-04-28", "2026-05-28", "2026-06-28", "2026-07-28"]


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class Country:
    """Two standards that ask some of the same, and places that are visited again from month to month."""

    def __init__(self, seed, folder):
        self.random = random.Random(seed)
        self.folder = folder
        self.criteria = {name: [f"part-{s}.item-{i}" for s in range(2) for i in range(3)] for name in ("alpha", "beta")}
        self.shared = {"part-0.item-0": "part-1.item-2", "part-1.item-0": "part-0.item-1"}
        self.standard("alpha", {})
        self.standard("beta", {own: f"alpha/{other}" for other, own in self.shared.items()})
        write(folder + "/Standards/measures.yaml", "measures: []\n")
        self.places = {}
        for number in range(PLACES):
            self.place(f"fa-{number:03}")
        # By standard and place: the ratings at each visit, the oldest first.
        self.answers = {name: {} for name in self.criteria}

    def standard(self, name, equals):
        lines = [
            f"standard: {name}", 'edition: "1"', "revision: 1", f"title: {{en: {name}, km: វិធាន}}", "sources: [{id: none, title: None}]",
            "ratings:", "  - {rating: good, needs: [{every: {level: [required]}, at-least: met}]}", "  - {rating: bad}", "sections:"]
        for section in range(2):
            lines += [f"  - id: part-{section}", f"    title: {{en: Part {section}, km: ផ្នែក}}", "    criteria:"]
            for item in range(3):
                own = f"part-{section}.item-{item}"
                lines += [
                    f"      - id: {own}", "        level: required", "        text: {en: It is so, km: ដូច្នេះ}",
                    "        verify: [document]", "        basis: {status: derived, source: [none]}"]
                if own in equals:
                    lines.append(f"        equals: [{equals[own]}]")
        write(f"{self.folder}/Standards/{name}.yaml", "\n".join(lines) + "\n")

    def place(self, name):
        r = self.random
        place = {
            "care": r.choice(CARE + ["shelter"] * 4), "residents": sorted(r.sample(GROUPS, r.randint(1, 3))),
            "location": "confidential" if r.random() < 0.4 else "open", "operator": r.choice(["ngo", "state"]),
            "held": [s for s in self.criteria if r.random() < 0.8] or ["alpha"]}
        self.places[name] = place
        write(f"{self.folder}/Audits/{name}/facility.yaml", "\n".join([
            f"facility: {name}", "name: {en: A house, km: ផ្ទះ}", "example: true", f"province: {r.choice(['Kampot', 'Takeo'])}",
            f"care: {place['care']}", f"operator: {place['operator']}", f"residents: [{', '.join(place['residents'])}]",
            "serves: [at-risk]", f"location: {place['location']}"]) + "\n")

    def visit(self, name, day):
        r = self.random
        quality = r.choice([0.0, 0.3, 0.7, 1.0])
        text = f"visit: {{date: {day}, kind: inspection}}\nservices: {{}}\nanswers:\n"
        rated = {}
        for standard in self.places[name]["held"]:
            for criterion in self.criteria[standard]:
                if r.random() < 0.9:
                    rated[standard, criterion] = "met" if r.random() < quality else r.choice(SCALE[1:])
        # What both ask has one answer.
        for own, other in self.shared.items():
            one, two = ("alpha", own), ("beta", other)
            if len(self.places[name]["held"]) == 2 and (one in rated or two in rated):
                rated[one] = rated[two] = rated.get(one) or rated[two]
        for standard in self.places[name]["held"]:
            text += f"  {standard}:\n"
            told = {c: rated[standard, c] for c in self.criteria[standard] if (standard, c) in rated}
            text += "".join(f"    {c}: {rating}\n" for c, rating in told.items())
            self.answers[standard].setdefault(name, []).append((day, told))
        write(f"{self.folder}/Audits/{name}/{day}-inspection.yaml", text)

    def subject(self, standard, criterion):
        """What both standards ask is one."""
        back = {other: own for own, other in self.shared.items()}
        return ("alpha", back[criterion]) if standard == "beta" and criterion in back else (standard, criterion)

    def standing(self, standard, name, day):
        visits = [v for v in self.answers[standard].get(name, []) if v[0] <= day]
        return visits[-1] if visits else None

    def groups(self, standard, day):
        """The confidential places by rule D8, with those that have a standing."""
        hidden = {}
        for name, place in self.places.items():
            if place["location"] == "confidential":
                hidden.setdefault(place["care"], []).append(name)
        large = {care: names for care, names in hidden.items() if len(names) >= FEWEST}
        pool = [name for care, names in hidden.items() if len(names) < FEWEST for name in names]
        if pool:
            while len(pool) < FEWEST and large:
                order = ["shelter", "residential-centre", "transit", "group-home"]
                smallest = min(large, key=lambda care: (len(large[care]), order.index(care)))
                pool += large.pop(smallest)
            if len(pool) >= FEWEST:
                large["others" if large else "all"] = pool
        return {
            "confidential:" + label: [n for n in names if self.standing(standard, n, day)] for label, names in large.items()}


def run(program, country, day, *words):
    command = [program, "compare", country.folder + "/Audits", "--standards", country.folder + "/Standards", "--on", day, *words]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)}\n{done.stderr}")
    return done.stdout


class Attacker:
    def __init__(self, country):
        self.country = country
        # By subject: which variables are summed, and between what the sum lies.
        self.told = {}

    def read(self, page, day):
        for one in page["standards"]:
            standard = one["standard"]
            groups = self.country.groups(standard, day)
            for item in one["criteria"]:
                for told in item["groups"]:
                    label, count = told["group"], told["failing"]
                    if not count or not label.startswith("confidential:") or "as_of" in told:
                        continue
                    terms = []
                    for name in groups[label]:
                        date, rated = self.country.standing(standard, name, day)
                        if item["id"] in rated:
                            terms.append((name, date))
                    if len(terms) != count["of"]:
                        raise SystemExit(f"{day} {standard} {label} {item['id']}: {count['of']} told, {len(terms)} are rated")
                    key = tuple(sorted(terms))
                    sums = self.told.setdefault(self.country.subject(standard, item["id"]), {})
                    low, high = sums.get(key, (0, len(key)))
                    sums[key] = max(low, count["fewest"]), min(high, count["most"])

    def learned(self):
        """By subject and place: the answers that have one value in every world that fits what was told."""
        found = []
        for subject, sums in self.told.items():
            variables = sorted(set(itertools.chain.from_iterable(sums)))
            index = {variable: i for i, variable in enumerate(variables)}
            rows, columns = [], []
            for row, terms in enumerate(sums):
                rows += [row] * len(terms)
                columns += [index[t] for t in terms]
            matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(sums), len(variables)))
            bounds = list(sums.values())
            limits = LinearConstraint(matrix, [b[0] for b in bounds], [b[1] for b in bounds])
            # Places that stand in the same sums can take the same values: one of them speaks for all.
            patterns = {}
            for i in range(len(variables)):
                patterns.setdefault(tuple(matrix.indices[matrix.indptr[r]:matrix.indptr[r + 1]].__contains__(i) for r in range(len(sums))), i)
            for i in patterns.values():
                goal = np.zeros(len(variables))
                goal[i] = 1
                least = milp(goal, constraints=limits, integrality=np.ones(len(variables)), bounds=Bounds(0, 1))
                most = milp(-goal, constraints=limits, integrality=np.ones(len(variables)), bounds=Bounds(0, 1))
                if not (least.success and most.success):
                    raise SystemExit(f"what was told of {subject} cannot all be true")
                if round(least.fun) == round(-most.fun):
                    found.append((subject, variables[i], round(least.fun)))
        return found


def exact(country, page, day):
    """Figures of confidential places on a page that exclude the exact one."""
    wrong, figures = [], 0
    for one in page["standards"]:
        standard = one["standard"]
        hidden = country.groups(standard, day)
        for number, group in enumerate(one["groups"]):
            label = group["group"]
            if not label.startswith("confidential:") or "as_of" in group:
                continue
            for section, told in group["sections"].items():
                if told is None:
                    continue
                best = rated = 0
                for name in hidden[label]:
                    for criterion, rating in country.standing(standard, name, day)[1].items():
                        if criterion.startswith(section + "."):
                            rated += 1
                            best += rating == "met"
                figures += 1
                if not told[0] - 1e-6 <= best / rated <= told[1] + 1e-6:
                    wrong.append(f"{day} {page['view']} {standard} {label} {section}: {told} but {best}/{rated}")
        for item in one["criteria"]:
            for told in item["groups"]:
                label, count = told["group"], told["failing"]
                if not count or not label.startswith("confidential:") or "as_of" in told:
                    continue
                standings = [country.standing(standard, name, day)[1] for name in hidden[label]]
                failing = sum(1 for rated in standings if rated.get(item["id"], "met") != "met")
                figures += 1
                if not count["fewest"] <= failing <= count["most"]:
                    wrong.append(f"{day} {page['view']} {standard} {label} {item['id']}: {count} but {failing}")
    return wrong, figures


def attack(program, seed):
    with tempfile.TemporaryDirectory() as folder:
        country = Country(seed, folder)
        attacker = Attacker(country)
        wrong, figures, pages, earlier = [], 0, 0, 0
        for number, day in enumerate(MONTHS):
            visited = list(country.places)
            country.random.shuffle(visited)
            share = 1.0 if number == 0 else country.random.choice([0.02, 0.1, 0.4])
            for name in visited[: int(PLACES * share)]:
                country.visit(name, day[:-2] + "14")
            for view in ("coalition", "public"):
                name = f"{folder}/out-{number}-{view}"
                key = country.random.choice(["care", "operator", "residents"])
                run(program, country, day, "--publish", name, "--ledger", folder + "/ledger.json", "--share", view, "--by", key)
                with open(name + "/comparison.json", encoding="utf-8") as file:
                    page = json.load(file)
                attacker.read(page, day)
                pages += 1
                more, seen = exact(country, page, day)
                wrong += more
                figures += seen
                # The month before, told a month later.
                if number:
                    name += "-until"
                    run(program, country, day, "--publish", name, "--ledger", folder + "/ledger.json", "--share", view, "--by", key,
                        "--until", MONTHS[number - 1])
                    with open(name + "/comparison.json", encoding="utf-8") as file:
                        page = json.load(file)
                    attacker.read(page, MONTHS[number - 1])
                    pages += 1
                    more, seen = exact(country, page, MONTHS[number - 1])
                    wrong += more
                    figures += seen
                    earlier += seen
        # The last day again without a ledger: all views, groupings and conditions beside each other, by all records and by those up to
        # each month.
        alone = Attacker(country)
        untold = [(condition, MONTHS[-1]) for condition in CONDITIONS]
        untold += [([*condition, "--until", day], day) for day in MONTHS for condition in CONDITIONS[:1] + CONDITIONS[-3:]]
        for view in ("coalition", "public"):
            for key, (condition, day) in itertools.product(("care", "operator", "residents", "serves"), untold):
                # By what open places are grouped does not matter to the records that are left out.
                if key in ("care", "serves") or day == MONTHS[-1]:
                    command = [program, "compare", folder + "/Audits", "--standards", folder + "/Standards", "--on", MONTHS[-1],
                               "--share", view, "--by", key, "--format", "json", *condition]
                    done = subprocess.run(command, capture_output=True, text=True)
                    if done.returncode == 2:
                        continue
                    page = json.loads(done.stdout)
                    alone.read(page, day)
                    pages += 1
                    more, seen = exact(country, page, day)
                    wrong += more
                    figures += seen
                    earlier += seen if "--until" in condition else 0
        learned = attacker.learned() + alone.learned()
        sums = sum(len(s) for a in (attacker, alone) for s in a.told.values())
        return learned, wrong, figures, sums, pages, earlier


def main(program, seeds):
    totals = np.zeros(4, dtype=int)
    complaints = []
    for seed in range(seeds):
        learned, wrong, figures, sums, pages, earlier = attack(program, seed)
        totals += [figures, sums, pages, earlier]
        complaints += [f"seed {seed}: learned {one}" for one in learned] + [f"seed {seed}: {one}" for one in wrong]
    for complaint in complaints[:40]:
        print(complaint)
    figures, sums, pages, earlier = totals
    print(f"{seeds} countries of {PLACES} places, {pages} pages: {sums} sums of confidential places attacked, {figures} shares held "
          f"against the answers, {earlier} of them by the records up to a month; {len(complaints)} complaints")
    return 1 if complaints or not sums or not earlier else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 4))

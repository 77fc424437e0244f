#!/usr/bin/env python3
"""Recomputes every statistic of a comparison elsewhere: quartiles with NumPy and SciPy, ranks by trying, agreement and weighted
kappa with scikit-learn and statsmodels, kappa of several pairs by a jackknife that moves each weight, counts from the answers that
`careaudit score` tells, what mends from the visits and plans that were written.

    python3 check.py PATH/TO/careaudit [SEEDS]

Made-up countries, one a seed; the program's own JSON is read.  Exit status 1 on any difference.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from fractions import Fraction

import numpy as np
from scipy import stats
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import cohens_kappa

SCALE = ["met", "partly", "unmet"]
SERVICES = ["shelter", "psycho-social", "education", "legal-information"]
CARE = ["shelter", "residential-centre", "transit"]
GROUPS = ["girls", "boys", "women", "men"]
DAY = "2026-11-23"
FEWEST = 5


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class Country:
    """A standard of three sections, and facilities that answered it."""

    def __init__(self, seed, folder):
        self.random = random.Random(seed)
        self.folder = folder
        self.criteria = []
        lines = [
            'standard: rules', 'edition: "1"', 'revision: 1', 'title: {en: Rules, km: វិធាន}', 'sources: [{id: none, title: None}]',
            'scoring: {weights: {critical: 3}}', 'ratings:',
            '  - {rating: good, needs: [{every: {level: [critical, required]}, at-least: met}]}', '  - {rating: bad}', 'sections:']
        for section in range(3):
            lines += [f"  - id: part-{section}", f"    title: {{en: Part {section}, km: ផ្នែក}}", "    criteria:"]
            for item in range(self.random.randint(2, 5)):
                name = f"part-{section}.item-{item}"
                level = self.random.choice(["critical", "required", "required", "recommended"])
                self.criteria.append((name, level, 3 if level == "critical" else 1, section))
                lines += [
                    f"      - id: {name}", f"        level: {level}", "        text: {en: It is so, km: ដូច្នេះ}",
                    "        verify: [document]", "        basis: {status: derived, source: [none]}",
                    "        not-applicable: allowed"]
        write(folder + "/Standards/rules.yaml", "\n".join(lines) + "\n")
        write(folder + "/Standards/measures.yaml", "measures: []\n")
        self.facilities = [self.facility(number) for number in range(self.random.randint(6, 24))]

    def facility(self, number):
        r = self.random
        residents = r.sample(GROUPS, r.randint(1, 3))
        name = f"fa-{number:03}"
        place = f"{self.folder}/Audits/{name}/"
        write(place + "facility.yaml", "\n".join([
            f"facility: {name}", "name: {en: A house, km: ផ្ទះ}", "example: true", f"province: {r.choice(['Kampot', 'Takeo'])}",
            f"care: {r.choice(CARE)}", "operator: ngo", f"residents: [{', '.join(residents)}]", "serves: [at-risk]",
            "location: " + ("confidential" if r.random() < 0.4 else "open")]) + "\n")
        visits = [("2026-03-14", "inspection")]
        if r.random() < 0.7:
            visits.append((f"202{r.randint(3, 5)}-03-14", "inspection"))
        if r.random() < 0.7:
            visits.append(("2026-02-14", "self-assessment"))
        quality = r.random()
        for date, kind in visits:
            text = f"visit: {{date: {date}, kind: {kind}}}\nservices:\n"
            for service in SERVICES:
                offer = r.random()
                if offer < 0.25:
                    continue
                word = "referred" if offer < 0.5 else "provided"
                cost = f", cost-per-person-year: {r.randint(10, 400) * 5}" if r.random() < 0.6 else ""
                text += f"  {service}: {{{word}: [{', '.join(r.sample(residents, r.randint(1, len(residents))))}]{cost}}}\n"
            text += "answers:\n  rules:\n"
            for criterion, *_ in self.criteria:
                chance = r.random()
                if chance < 0.12:
                    continue
                rating = "met" if r.random() < quality else r.choice(SCALE[1:])
                text += f"    {criterion}: "
                text += "{rating: not-applicable, reason: none here}\n" if chance < 0.17 else rating + "\n"
            write(place + f"{date}-{kind}.yaml", text)
        return name

    def run(self, program, *words):
        command = [
            program, words[0], self.folder + "/Audits", "--standards", self.folder + "/Standards", "--on", DAY, "--format", "json",
            *words[1:]]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


class Check:
    def __init__(self, name):
        self.name = name
        self.complaints = []
        self.figures = 0

    def same(self, what, found, wanted, tolerance=0.0):
        self.figures += 1
        if found is None or wanted is None:
            good = found is None and wanted is None
        elif isinstance(wanted, (list, tuple)):
            good = len(found) == len(wanted) and all(abs(float(a) - float(b)) <= tolerance for a, b in zip(found, wanted))
        elif isinstance(wanted, str):
            good = found == wanted
        else:
            good = abs(float(found) - float(wanted)) <= tolerance
        if not good:
            self.complaints.append(f"{self.name}: {what}: {found} but {wanted}")


def ends(tally):
    if tally["possible"] == 0:
        return None
    return Fraction(tally["lowest"], tally["possible"]), Fraction(tally["highest"], tally["possible"])


def quartiles(check, what, found, ranges, step):
    """Against NumPy's and SciPy's own definitions; `step` is what was rounded to."""
    ranges = [r for r in ranges if r is not None]
    if len(ranges) < FEWEST:
        return check.same(what, found, None)
    check.same(what + " facilities", found["facilities"], len(ranges))
    for name, part in [("lower_quartile", 25), ("median", 50), ("upper_quartile", 75)]:
        wanted = []
        for end in (0, 1):
            values = [float(r[end]) for r in ranges]
            numpy_value = np.percentile(values, part, method="linear")
            assert abs(numpy_value - stats.scoreatpercentile(values, part)) < 1e-12
            wanted.append(numpy_value)
        check.same(f"{what} {name}", found[name], wanted, step / 2 + 1e-9)


def ranks(check, rows):
    """Best and worst over the completions that bound all others: one at its end, all others at the opposite one."""
    ranged = [(row, ends(row["minimum"])) for row in rows if ends(row["minimum"])]
    for row, (low, high) in ranged:
        others = [r for other, r in ranged if other is not row]
        best = 1 + sum(1 for r in others if r[0] > high)
        worst = 1 + sum(1 for r in others if r[1] > low)
        check.same(f"rank of {row['facility']}", [row["rank"]["best"], row["rank"]["worst"]], [best, worst])
        # SciPy agrees where nothing is open.
        values = [-float(high)] + [-float(r[0]) for r in others]
        check.same(f"SciPy's rank of {row['facility']}", row["rank"]["best"], stats.rankdata(values, method="min")[0])


def kappa(check, what, found, table):
    """Against scikit-learn for its value and statsmodels for its interval."""
    pairs = [(i, j) for i, row in enumerate(table) for j, count in enumerate(row) for _ in range(count)]
    check.same(what + " compared", found["compared"], len(pairs))
    if not pairs:
        return check.same(what, found["kappa"], None)
    first, second = zip(*pairs)
    check.same(what + " share", found["share"], sum(a == b for a, b in pairs) / len(pairs), 1e-6)
    if len(set(first)) == 1 and set(first) == set(second):
        return check.same(what, found["kappa"], None)
    value = cohen_kappa_score(first, second, labels=range(len(SCALE)), weights="linear")
    check.same(what + " kappa", found["kappa"]["value"], value, 1e-6)
    with np.errstate(invalid="ignore", divide="ignore"):
        other = cohens_kappa(np.array(table), wt="linear")
    check.same(what + " statsmodels", found["kappa"]["value"], other.kappa, 1e-6)
    check.same(what + " error", found["kappa"]["standard_error"], other.std_kappa if other.std_kappa > 1e-6 else None, 1e-6)
    # With one answer more, spread over all cells.
    smooth = cohens_kappa(np.array(table) + 1 / len(SCALE) ** 2, wt="linear")
    wanted = [max(-1, min(value, smooth.kappa_low)), min(1, max(value, smooth.kappa_upp))]
    check.same(what + " interval", [found["kappa"]["lowest"], found["kappa"]["highest"]], wanted, 2e-6)


def pooled_kappa(visits, k, more=0.0, weights=None):
    """Kappa by the mean observed and expected agreement of all pairs, each answer with its weight; `more` of an answer a visit, spread evenly.

    visits: for each visit its pairs, each a list of (item, first, second).  weights: by (visit, item), or (visit, (i, j)) for what is spread.
    """
    scale = 1 - np.abs(np.subtract.outer(np.arange(k), np.arange(k))) / (k - 1)
    answers = observed = expected = 0.0
    for number, pairs in enumerate(visits):
        for pair in pairs:
            table = np.array([
                [more[number] / k**2 * (weights or {}).get((number, (i, j)), 1.0) if more else 0.0 for j in range(k)] for i in range(k)])
            for item, first, second in pair:
                table[first, second] += (weights or {}).get((number, item), 1.0)
            n = table.sum()
            answers += n
            observed += (scale * table).sum()
            expected += (scale * np.outer(table.sum(1), table.sum(0))).sum() / n
    return (observed / answers - expected / answers) / (1 - expected / answers)


def pooled_interval(visits, k):
    """The infinitesimal jackknife by its definition: how kappa moves as each weight does, found by moving it."""
    items = [len({item for pair in pairs for item, _, _ in pair}) for pairs in visits]
    more = [count / sum(items) for count in items]
    middle, step, spread = pooled_kappa(visits, k, more), 1e-5, 0.0
    for number, pairs in enumerate(visits):
        units = [(item, 1.0) for item in {item for pair in pairs for item, _, _ in pair}]
        units += [((i, j), more[number] / k**2) for i in range(k) for j in range(k)]
        for unit, mass in units:
            up, down = (pooled_kappa(visits, k, more, {(number, unit): 1 + sign * step}) for sign in (1, -1))
            # A weight of the spread answer moves so much of an answer as it stands for.
            spread += ((up - down) / (2 * step)) ** 2 / mass
    return middle - 1.959963984540054 * spread**0.5, middle + 1.959963984540054 * spread**0.5


def inspectors(check, country, program):
    """Three inspectors at one visit and two at others, pooled: against a jackknife that knows none of the formulas of the program."""
    random, records, visits = country.random, [], []
    for number in range(3):
        name, count = f"pool-{number}", 3 if number == 0 else 2
        truth = [random.randrange(len(SCALE)) for _ in country.criteria]
        sides = []
        for side in range(count):
            rated = [t if random.random() < 0.8 else random.randrange(len(SCALE)) for t in truth]
            folder = f"{country.folder}/side-{side}/{name}"
            write(folder + "/facility.yaml", f"facility: {name}\nexample: true\ncare: shelter\noperator: ngo\nresidents: [girls]\nserves: [at-risk]\nlocation: open\n")
            lines = ["visit: {date: 2026-03-14, kind: inspection}", "answers:", "  rules:"]
            lines += [f"    {criterion[0]}: {SCALE[r]}" for criterion, r in zip(country.criteria, rated)]
            write(folder + "/2026-03-14-inspection.yaml", "\n".join(lines) + "\n")
            records.append(folder + "/2026-03-14-inspection.yaml")
            sides.append(rated)
        visits.append([
            [(item, a, b) for item, (a, b) in enumerate(zip(sides[one], sides[two]))] for one in range(count) for two in range(one + 1, count)])
    output = subprocess.run(
        [program, "compare", "--agreement", *records, "--format", "json", "--standards", country.folder + "/Standards", "--on", DAY],
        capture_output=True, text=True, check=False).stdout
    found = json.loads(output)["standards"][0]["pooled"]
    value = pooled_kappa(visits, len(SCALE))
    low, high = pooled_interval(visits, len(SCALE))
    check.same("pooled pairs", found["pairs"], 5)
    check.same("pooled value", found["kappa"]["value"], value, 2e-6)
    wanted = [max(-1, min(value, low)), min(1, max(value, high))]
    check.same("pooled interval", [found["kappa"]["lowest"], found["kappa"]["highest"]], wanted, 2e-5)


def movement(before, after):
    if after[0] > before[1]:
        return "up"
    if after[1] < before[0]:
        return "down"
    return "same" if before[0] == before[1] and after[0] == after[1] else "unsure"


def ministry(country, program, check):
    found = country.run(program, "compare", "--share", "ministry")
    visits = country.run(program, "score", "--visit", "all")["audits"]
    one = found["standards"][0]
    rows = one["rows"]
    check.same("rows", len(rows), len(country.facilities))
    latest, earlier, own = {}, {}, {}
    for audit in visits:
        name, kind = audit["facility"], audit["kind"]
        if kind == "self-assessment":
            own[name] = audit
        else:
            earlier[name] = latest.get(name)
            latest[name] = audit
    quartiles(check, "overall", one["overall"], [ends(row["minimum"]) for row in rows], 1e-6)
    for group in one["groups"]:
        members = [row for row in rows if row["group"] == group["group"]]
        check.same("group", group["facilities"], len(members))
        for tally in ("minimum", "beyond"):
            quartiles(check, f"{group['group']} {tally}", group[tally], [ends(row[tally]) for row in members], 1e-6)
        rated = [latest[row["facility"]] for row in members if latest[row["facility"]]["rating_lowest"]]
        good = sum(1 for audit in rated if audit["rating_lowest"] == "good")
        check.same("meeting", [group["meeting"]["fewest"], group["meeting"]["of"]], [good, len(rated)])
    ranks(check, rows)
    for item in one["criteria"]:
        answers = [next(c for c in audit["criteria"] if c["id"] == item["id"])["answer"] for audit in latest.values()]
        counts = Counter(answers)
        rated = sum(counts[word] for word in SCALE)
        check.same(f"failing {item['id']}", [item["failing"]["of"], item["failing"]["fewest"]], [rated, rated - counts["met"]])
        check.same(f"open {item['id']}", [item["open"], item["last"]], [counts["open"], counts["unmet"]])
    for row in rows:
        name = row["facility"]
        before = earlier[name] and ends(earlier[name]["minimum"])
        after = ends(row["minimum"])
        if not before or not after:
            check.same("change", row["change"], None)
            continue
        change = row["change"]
        check.same("movement", change["movement"], movement(before, after))
        check.same("difference", change["difference"], [after[0] - before[1], after[1] - before[0]], 1e-6)
    years = {}
    for audit in visits:
        if audit["kind"] != "self-assessment":
            years.setdefault(audit["date"][:4], {})[audit["facility"]] = ends(audit["minimum"])
    shown = {str(year["year"]): year for year in one["years"]}
    for year, members in years.items():
        quartiles(check, f"year {year}", shown.get(year), list(members.values()), 1e-6)
    agreement(check, one["self_assessment"], own, latest)
    costs(check, country, found["costs"])


def agreement(check, found, own, latest):
    pairs = {name: (own[name], latest[name]) for name in own}
    if not pairs:
        return check.same("self-assessment", found, None)
    pooled = np.zeros((3, 3), dtype=int)
    for name, (first, second) in pairs.items():
        table = np.zeros((3, 3), dtype=int)
        for one, two in zip(first["criteria"], second["criteria"]):
            if one["answer"] in SCALE and two["answer"] in SCALE:
                table[SCALE.index(one["answer"])][SCALE.index(two["answer"])] += 1
        pooled += table
        row = next(row for row in found["rows"] if row["facility"] == name)
        check.same("table", row["table"][0] + row["table"][1] + row["table"][2], list(table.flatten()))
        kappa(check, f"kappa of {name}", row, row["table"])
    check.same("pooled table", sum(found["all"]["table"], []), list(pooled.flatten()))
    kappa(check, "pooled kappa", found["all"], found["all"]["table"])
    for one in found["criteria"]:
        table = np.zeros((3, 3), dtype=int)
        for first, second in pairs.values():
            a, b = (next(c for c in audit["criteria"] if c["id"] == one["id"])["answer"] for audit in (first, second))
            if a in SCALE and b in SCALE:
                table[SCALE.index(a)][SCALE.index(b)] += 1
        check.same("same", one["same"]["fewest"], np.trace(table))
        check.same("kinder", one["kinder"]["fewest"], np.triu(table, 1).sum())
        check.same("harsher", one["harsher"]["fewest"], np.tril(table, -1).sum())


def costs(check, country, found):
    """From the files themselves: what the latest inspection says."""
    import yaml

    told = {}
    for name in country.facilities:
        with open(f"{country.folder}/Audits/{name}/2026-03-14-inspection.yaml", encoding="utf-8") as file:
            for service, offer in (yaml.safe_load(file)["services"] or {}).items():
                if "cost-per-person-year" in offer:
                    told.setdefault(service, []).append(offer["cost-per-person-year"])
    check.same("services with costs", len(found), len(told))
    for one in found:
        values = told[one["service"]]
        check.same("cost ends", [one["facilities"], one["lowest"], one["highest"]], [len(values), min(values), max(values)])
        wanted = np.percentile(values, [25, 50, 75], method="linear") if len(values) >= FEWEST else None
        for name, value in zip(["lower_quartile", "median", "upper_quartile"], [None] * 3 if wanted is None else wanted):
            check.same(f"cost {name}", one[name], value, 1e-6)


def discreet(country, program, view, check):
    """What leaves holds what the ministry's view holds, coarser: every count lies in its interval, every group is large."""
    exact = country.run(program, "compare", "--share", "ministry", "--by", "residents")
    found = country.run(program, "compare", "--share", view)
    text = json.dumps(found)
    for name in country.facilities:
        check.same(f"{view}: id", name in text, False)
    for one in found["standards"]:
        for group in one["groups"]:
            check.same(f"{view}: size", group["facilities"] >= FEWEST, True)
        total = {item["id"]: item for item in exact["standards"][0]["criteria"]}
        for item in one["criteria"]:
            of = item["failing"]["of"]
            check.same(f"{view}: of", of >= FEWEST and of <= total[item["id"]]["failing"]["of"], True)
            if of == total[item["id"]]["failing"]["of"]:
                actual = total[item["id"]]["failing"]["fewest"]
                check.same(f"{view}: failing", item["failing"]["fewest"] <= actual <= item["failing"]["most"], True)
            for group in item["groups"]:
                count = group["failing"]
                if count:
                    check.same(f"{view}: count", count["of"] >= FEWEST, True)
                    if view == "public" or group["group"].startswith("confidential:"):
                        check.same(f"{view}: extremes", count["most"] >= 1 and count["fewest"] <= count["of"] - 1, True)


class History:
    """Facilities with years of visits and the plans that they keep; what was written is kept beside, to be counted anew."""

    def __init__(self, seed, folder):
        self.random = random.Random(1000 + seed)
        self.folder = folder
        self.criteria = [f"part.item-{number}" for number in range(self.random.randint(2, 4))]
        lines = [
            'standard: rules', 'edition: "1"', 'revision: 1', 'title: {en: Rules, km: វិធាន}', 'sources: [{id: none, title: None}]',
            'ratings:', '  - {rating: good, needs: [{every: {level: [critical, required]}, at-least: met}]}', '  - {rating: bad}',
            'sections:', '  - id: part', '    title: {en: Part, km: ផ្នែក}', '    criteria:']
        for name in self.criteria:
            lines += [
                f"      - id: {name}", "        level: required", "        text: {en: It is so, km: ដូច្នេះ}", "        verify: [document]",
                "        basis: {status: derived, source: [none]}",
                "        remedy: [{action: {en: Mend it, km: កែលម្អ}, by: manager, within: 30 days, cost: {usd: [5, 40], per: once}}]"]
        write(folder + "/Standards/rules.yaml", "\n".join(lines) + "\n")
        write(folder + "/Standards/measures.yaml", "measures: []\n")
        self.places = [self.place(number) for number in range(self.random.randint(4, 30))]

    run = Country.run

    def place(self, number):
        r = self.random
        name = f"fa-{number:03}"
        location = "confidential" if r.random() < 0.3 else "open"
        place = f"{self.folder}/Audits/{name}/"
        write(place + "facility.yaml", "\n".join([
            f"facility: {name}", "name: {en: A house, km: ផ្ទះ}", "example: true", "province: Kampot", "care: shelter", "operator: ngo",
            "residents: [girls]", "serves: [at-risk]", "location: " + location]) + "\n")
        days = sorted(r.sample([f"202{year}-0{month}-1{day}" for year in range(2, 7) for month in (2, 5, 8) for day in (1, 7)],
                               r.randint(1, 6)))
        visits = []
        for order, day in enumerate(days):
            kind = "inspection" if order == 0 else r.choice(["inspection", "follow-up", "follow-up", "self-assessment"])
            answers = {name: r.choice(SCALE) for name in self.criteria if r.random() < 0.8}
            text = f"visit: {{date: {day}, kind: {kind}}}\nanswers:\n  rules:\n"
            text += "".join(f"    {criterion}: {rating}\n" for criterion, rating in answers.items()) or "    {}\n"
            write(place + f"{day}-{kind}.yaml", text)
            if kind != "self-assessment":
                visits.append((day, kind, answers))
        return location, visits, self.plan(place, name, visits)

    def plan(self, place, name, visits):
        """Actions as (criterion, found, verified, price, paid)."""
        r = self.random
        actions = []
        for criterion in self.criteria:
            found = [(day, kind) for day, kind, answers in visits if answers.get(criterion, "met") != "met"]
            if not found or r.random() < 0.4:
                continue
            day, kind = r.choice(found)
            met = [(later, which) for later, which, answers in visits if later > day and answers.get(criterion) == "met"]
            verified = r.choice(met) if met and r.random() < 0.5 else None
            price = (r.randint(1, 9), r.randint(10, 60))
            paid = r.randint(0, 80) if r.random() < 0.6 else None
            actions.append((criterion, (day, kind), verified, price, paid))
        text = f"plan: {name}\nmade: {visits[-1][0]}\nactions:\n"
        for criterion, found, verified, price, paid in actions:
            text += f"  - id: rules/{criterion}-1\n    action: {{en: Mend it, km: កែលម្អ}}\n    criteria: [rules/{criterion}]\n"
            text += f"    found: {found[0]}-{found[1]}\n    cost: {{usd: [{price[0]}, {price[1]}], per: once}}\n"
            if paid is not None:
                text += f"    spent: {{usd: {paid}, on: {found[0]}}}\n"
            if verified:
                text += f"    status: verified\n    verified: {{date: {verified[0]}, by: {verified[0]}-{verified[1]}}}\n"
            else:
                text += "    status: open\n"
        if actions:
            write(place + "plan.yaml", text)
        return actions

    def cases(self, criterion):
        """Each finding: its place, the day, the next look (day, kind, whether met) or None, and the actions that stood for it."""
        for number, (location, visits, actions) in enumerate(self.places):
            stands = False
            looks = [(day, kind, answers[criterion] == "met") for day, kind, answers in visits if criterion in answers]
            for order, (day, _, is_met) in enumerate(looks):
                if not is_met and not stands:
                    later = looks[order + 1] if order + 1 < len(looks) else None
                    stood = [action for action in actions if action[0] == criterion and (not action[2] or action[2][0] > day)
                             and (later is None or action[1][0] < later[0])]
                    yield number, location, day, later, stood
                stands = not is_met


def days_between(first, last):
    return (np.datetime64(last) - np.datetime64(first)).astype(int)


def mending_part(check, what, found, cases, view):
    """The figures of some findings, counted one by one."""
    seen = [case for case in cases if case[3]]
    met = [case for case in seen if case[3][2]]
    check.same(f"{what}: facilities", found["facilities"], len({case[0] for case in seen}))
    check.same(f"{what}: seen", found["met"]["of"], len(seen))
    check.same(f"{what}: met", found["met"]["fewest"] <= len(met) <= found["met"]["most"], True)
    if view != "public":
        check.same(f"{what}: findings", found["findings"], len(cases))
        check.same(f"{what}: met exactly", [found["met"]["fewest"], found["met"]["most"]], [len(met)] * 2)
        check.same(f"{what}: follow-ups", found["by_follow_up"], sum(case[3][1] == "follow-up" for case in seen))
    if seen:
        for end, count, side in ((0, "fewest", "low"), (1, "most", "high")):
            wanted = getattr(stats.binomtest(found["met"][count], len(seen)).proportion_ci(0.95, "wilson"), side)
            check.same(f"{what}: interval", found["interval"][end], wanted, 1e-6)
    acted = [case for case in met if case[4]]
    amounts = {
        "days": [(case[0], days_between(case[2], case[3][0])) for case in met],
        "planned_low": [(case[0], sum(action[3][0] for action in case[4])) for case in acted],
        "planned_high": [(case[0], sum(action[3][1] for action in case[4])) for case in acted],
        "paid": [(case[0], sum(action[4] or 0 for action in case[4])) for case in met
                 if any(action[4] is not None for action in case[4])],
    }
    for name, values in amounts.items():
        told = found[name]
        if view != "ministry" and len({place for place, _ in values}) < FEWEST:
            values = []
        numbers = [value for _, value in values]
        if view != "public":
            check.same(f"{what}: {name} count", told["count"], len(numbers))
        if view == "ministry":
            check.same(f"{what}: {name} lowest", told["lowest"], min(numbers, default=None))
            check.same(f"{what}: {name} highest", told["highest"], max(numbers, default=None))
        for part, key in ((0.25, "lower_quartile"), (0.5, "median"), (0.75, "upper_quartile")):
            wanted = None if len(numbers) < FEWEST else float(np.quantile(numbers, part))
            check.same(f"{what}: {name} {key}", told[key], wanted, 1e-6 if view == "ministry" else 5)


def mending(country, program, view, check):
    """What mends: every finding followed again from what was written."""
    try:
        found = country.run(program, "compare", "--mends", "--share", view)["standards"]
    except subprocess.CalledProcessError as error:
        check.same(f"{view}: nothing to tell", error.returncode, 2)
        found = []
    told = {one["id"]: one for standard in found for one in standard["criteria"]}
    actions = {one["id"]: one for standard in found for one in standard["actions"]}
    for criterion in country.criteria:
        cases = [case for case in country.cases(criterion) if view == "ministry" or case[1] == "open"]
        places = {case[0] for case in cases if case[3]}
        enough = bool(cases) if view == "ministry" else len(places) >= FEWEST
        check.same(f"{view} {criterion}: told", criterion in told, enough)
        if criterion in told:
            mending_part(check, f"{view} {criterion}", told[criterion]["all"], cases, view)
            for key, part in (("with_action", [case for case in cases if case[4]]), ("without_action", [case for case in cases if not case[4]])):
                if told[criterion][key]:
                    mending_part(check, f"{view} {criterion} {key}", told[criterion][key], part, view)
                elif view == "ministry":
                    check.same(f"{view} {criterion} {key}: none", len(part), 0)
            action = actions.get(f"rules/{criterion}-1")
            if action:
                mending_part(check, f"{view} {criterion} action", action, [case for case in cases if case[4]], view)


def provinces(country, program, check):
    """The points of the facilities of a province together, from the rows of the ministry's view."""
    for standard in country.run(program, "compare", "--share", "ministry")["standards"]:
        for one in standard["provinces"]:
            rows = [row for row in standard["rows"] if row["province"] == one["province"]]
            check.same(f"{one['province']}: facilities", one["facilities"], len(rows))
            possible = sum(row["minimum"]["possible"] for row in rows)
            wanted = [sum(row["minimum"][end] for row in rows) / possible for end in ("lowest", "highest")] if possible else None
            check.same(f"{one['province']}: minimum", one["minimum"], wanted, 1e-6)


def main(program, seeds):
    figures, complaints = 0, []
    for seed in range(seeds):
        with tempfile.TemporaryDirectory() as folder:
            country = Country(seed, folder)
            check = Check(f"seed {seed}")
            ministry(country, program, check)
            discreet(country, program, "coalition", check)
            discreet(country, program, "public", check)
            provinces(country, program, check)
            inspectors(check, country, program)
        with tempfile.TemporaryDirectory() as folder:
            history = History(seed, folder)
            for view in ("ministry", "coalition", "public"):
                mending(history, program, view, check)
            figures += check.figures
            complaints += check.complaints
    for complaint in complaints[:40]:
        print(complaint)
    print(f"{seeds} countries, {figures} figures recomputed, {len(complaints)} differ")
    return 1 if complaints or not figures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 40))

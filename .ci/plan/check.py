#!/usr/bin/env python3
"""Holds plans, calendars and the writing of plans against independent means.

    python3 check.py PATH/TO/careaudit [--worlds N] [--kills N] [--pairs N]

1. Random standards and findings: the least cost and the best use of a budget, against every set of actions, worked out
   here from the text of the rules (P1 to P7) with exact fractions.
2. The calendar of what is due, read by a third party's parser (icalendar).
3. `plan --mark` and `import` killed at a random moment, many times: what they said they did is there, and every file whole.
4. Two of them at the same time, many times: nothing that one of them did is lost.
Exit status 1 on any difference.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from fractions import Fraction
from itertools import combinations

CREDIT = {"met": Fraction(1), "partly": Fraction(1, 2), "unmet": Fraction(0)}
RANK = {"met": 0, "partly": 1, "unmet": 2}


class World:
    """One standard, one facility, one record, made up from a seed."""

    def __init__(self, seed):
        pick = random.Random(seed)
        self.residents = pick.choice([None, 3, 7])
        self.pool = []
        for number in range(pick.randint(1, 7)):
            low = pick.randint(0, 40)
            self.pool.append((f"action {number}", low, low + pick.randint(0, 60),
                              pick.choice(["once", "once", "month", "year", "resident", "resident-month"])))
        self.criteria = []
        for number in range(pick.randint(2, 9)):
            self.criteria.append({
                "id": f"part.c{number}", "level": pick.choice(["critical", "required", "required", "recommended"]),
                "weight": pick.randint(1, 4), "rating": pick.choice(["met", "partly", "unmet"]),
                "actions": pick.sample(range(len(self.pool)), k=min(len(self.pool), pick.choice([0, 1, 1, 1, 2])))})
        self.needs = [[self.need(pick) for _ in range(pick.randint(1, 2))] for _ in range(pick.randint(1, 2))]
        self.budget = pick.randint(0, 260)

    def need(self, pick):
        levels = pick.choice([["critical"], ["critical", "required"], ["critical", "required", "recommended"]])
        kind = pick.choice(["every", "share", "count"])
        if kind == "every":
            return {"every": {"level": levels}, "at-least": pick.choice(["met", "partly"])}
        if kind == "share":
            return {"share": {"level": levels}, "at-least": pick.choice(["50%", "66.7%", "85%", "100%"])}
        return {"count": {"level": levels}, "below": pick.choice(["met", "partly"]), "at-most": pick.randint(0, 2)}

    def write(self, folder):
        os.makedirs(f"{folder}/Standards")
        os.makedirs(f"{folder}/Audits/aa-001")
        criteria = []
        for criterion in self.criteria:
            remedies = [{"action": self.pool[a][0], "by": "manager",
                         "cost": {"usd": [self.pool[a][1], self.pool[a][2]], "per": self.pool[a][3]}}
                        for a in criterion["actions"]]
            entry = {k: criterion[k] for k in ("id", "level", "weight")}
            entry |= {"text": "x", "verify": ["document"], "basis": {"status": "derived"}}
            if remedies:
                entry["remedy"] = remedies
            criteria.append(entry)
        standard = {
            "standard": "rules", "edition": "1", "revision": 1, "title": "x",
            "ratings": [{"rating": f"r{i}", "needs": needs} for i, needs in enumerate(self.needs)] + [{"rating": "last"}],
            "sections": [{"id": "part", "title": "x", "criteria": criteria}]}
        record = {"visit": {"date": "2026-03-02", "kind": "inspection"},
                  "answers": {"rules": {c["id"]: c["rating"] for c in self.criteria}}}
        if self.residents is not None:
            record["measures"] = {"residents": self.residents}
        facility = {"facility": "aa-001", "name": "x", "example": True, "province": "x", "care": "shelter", "operator": "ngo",
                    "residents": ["girls"], "serves": ["at-risk"], "location": "open"}
        files = {"Standards/rules.yaml": standard, "Audits/aa-001/facility.yaml": facility,
                 "Standards/measures.yaml": {"measures": [{"id": "residents", "title": "x"}]},
                 "Audits/aa-001/2026-03-02-inspection.yaml": record}
        for name, content in files.items():
            with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
                json.dump(content, file)  # JSON is YAML

    # The rules, worked out the slow way.

    def price(self, action):
        _, low, high, per = self.pool[action]
        factor = {"once": 1, "month": 12, "year": 1, "resident": self.residents,
                  "resident-month": None if self.residents is None else 12 * self.residents}[per]
        return (1, Fraction(0), Fraction(0)) if factor is None else (0, Fraction(high * factor), Fraction(low * factor))

    def actions(self):
        return sorted({a for c in self.criteria if c["rating"] != "met" for a in c["actions"]})

    def mended(self, chosen):
        return {c["id"] for c in self.criteria
                if c["rating"] != "met" and c["actions"] and set(c["actions"]) <= set(chosen)}

    def rating(self, mended):
        def now(c):
            return "met" if c["id"] in mended else c["rating"]

        def holds(need):
            kind = next(k for k in ("every", "share", "count") if k in need)
            chosen = [c for c in self.criteria if c["level"] in need[kind]["level"]]
            if kind == "every":
                return all(RANK[now(c)] <= RANK[need["at-least"]] for c in chosen)
            if kind == "count":
                return sum(RANK[now(c)] > RANK[need["below"]] for c in chosen) <= need["at-most"]
            possible = sum(c["weight"] for c in chosen)
            earned = sum(c["weight"] * CREDIT[now(c)] for c in chosen)
            return not possible or earned / possible >= Fraction(need["at-least"][:-1]) / 100

        return next((i for i, needs in enumerate(self.needs) if all(map(holds, needs))), len(self.needs))

    def cost(self, chosen):
        prices = [self.price(a) for a in chosen]
        return (sum(p[0] for p in prices), sum((p[1] for p in prices), Fraction(0)), sum((p[2] for p in prices), Fraction(0)),
                len(chosen))

    def every_set(self):
        all_actions = self.actions()
        for count in range(len(all_actions) + 1):
            yield from combinations(all_actions, count)

    def merit(self, chosen):
        mended = self.mended(chosen)
        by_id = {c["id"]: c for c in self.criteria}

        def points(levels):
            return sum(by_id[m]["weight"] * (1 - CREDIT[by_id[m]["rating"]]) for m in mended if by_id[m]["level"] in levels)

        cost = self.cost(chosen)
        return (sum(by_id[m]["level"] == "critical" for m in mended), -self.rating(mended),
                points({"critical", "required"}), points({"recommended"}), tuple(-part for part in cost))


def plan(program, folder, *words):
    run = subprocess.run([program, "plan", f"{folder}/Audits/aa-001", "--standards", f"{folder}/Standards", "--on", "2026-03-20",
                          "--format", "json", *words], capture_output=True, text=True)
    return json.loads(run.stdout)


def check_worlds(program, count):
    wrong = 0
    for seed in range(count):
        world = World(seed)
        with tempfile.TemporaryDirectory() as folder:
            world.write(folder)
            for target in range(len(world.needs)):
                answer = plan(program, folder, "--to", f"r{target}")
                sets = [world.cost(s) for s in world.every_set() if world.rating(world.mended(s)) <= target]
                best = min(sets, default=None)
                if answer["reachable"] != (best is not None):
                    wrong += 1
                    print(f"seed {seed}, r{target}: reachable is {answer['reachable']}")
                elif best is not None:
                    cost = answer["cost"]
                    told = (cost.get("unpriced", 0), Fraction(str(cost["high"])), Fraction(str(cost["low"])), len(answer["actions"]))
                    if told != best or not answer["proved"]:
                        wrong += 1
                        print(f"seed {seed}, r{target}: told {told}, least {best}")
            answer = plan(program, folder, "--budget", str(world.budget))
            names = [a["action"] for a in answer["actions"]]
            chosen = tuple(a for a in world.actions() if world.pool[a][0] in names)
            affordable = [s for s in world.every_set() if world.cost(s)[0] == 0 and world.cost(s)[1] <= world.budget]
            best = max(map(world.merit, affordable))
            if chosen not in affordable or world.merit(chosen) != best or not answer["proved"]:
                wrong += 1
                print(f"seed {seed}, US$ {world.budget}: {names} does not do the most")
    print(f"plans against every set of actions: {count} worlds, {wrong} differences")
    return wrong


def check_calendar(program):
    from icalendar import Calendar
    text = subprocess.run([program, "due", "Audits", "--ics", "--on", "2026-11-25"], capture_output=True, check=True).stdout
    events = list(Calendar.from_ical(text).walk("VEVENT"))
    wrong = sum(not {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= set(event) for event in events)
    wrong += len({str(event["UID"]) for event in events}) != len(events)
    wrong += not any("អធិការកិច្ច" in str(event["SUMMARY"]) for event in events)
    print(f"calendar: {len(events)} events, {wrong} wrong")
    return wrong + (not events)


class Desk:
    """A facility with many things to mend and to answer, and the commands that change its files."""

    def __init__(self, program, folder, criteria=40):
        self.program, self.folder = program, folder
        world = World(5)
        world.pool = [(f"action {n}", 0, 1, "once") for n in range(criteria)]
        world.criteria = [{"id": f"part.c{n}", "level": "required", "weight": 1, "rating": "unmet", "actions": [n]}
                          for n in range(criteria)]
        world.write(folder)
        self.names = [f"rules/part.c{n}" for n in range(criteria)]
        self.home = f"{folder}/Audits/aa-001"
        self.run([program, "plan", self.home, *self.common, "--write"], check=True)
        for number in range(criteria):
            os.makedirs(f"{folder}/copies/{number}")
            with open(self.copy(number), "w", encoding="utf-8") as file:
                json.dump({"visit": {"date": "2026-03-10", "kind": "inspection"},
                           "answers": {"rules": {f"part.c{number}": "met"}}}, file)

    @property
    def common(self):
        return ["--standards", f"{self.folder}/Standards", "--on", "2026-03-20"]

    def run(self, words, **more):
        return subprocess.run(words, capture_output=True, **more)

    def copy(self, number):
        return f"{self.folder}/copies/{number}/2026-03-10-inspection.yaml"

    def mark(self, number, status="in-progress"):
        return [self.program, "plan", self.home, status, "--mark", f"{self.names[number]}-1", *self.common]

    def bring(self, number):
        return [self.program, "import", self.copy(number), "--facility", "aa-001", "--into",
                f"{self.folder}/Audits", *self.common]

    def marked(self):
        """The positions of the actions that are in progress."""
        text = read(f"{self.home}/plan.yaml")
        entries = text.split("\n  - id: ")[1:]
        assert len(entries) == len(self.names) and text.endswith("\n"), "plan.yaml is torn"
        return {self.names.index(entry.split("\n")[0].removesuffix("-1")) for entry in entries if "status: in-progress" in entry}

    def brought(self):
        """The positions of the criteria that are answered at the visit that was brought."""
        path = f"{self.home}/2026-03-10-inspection.yaml"
        if not os.path.exists(path):
            return set()
        text = read(path)
        assert text.startswith("#") or text.startswith("visit:"), "the record is torn"
        return {int(line.split("part.c")[1].split(":")[0]) for line in text.splitlines() if "part.c" in line}

    def litter(self):
        return [name for name in os.listdir(self.home)
                if not name.endswith(".yaml") and ".before-import-" not in name]


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def check_kills(program, count):
    """Stops `plan --mark` and `import` at moments spread over the whole time that they take. What a run said it did is there
    for ever; what it did not say is there whole or not at all; and the next run leaves nothing of a killed one behind."""
    wrong = killed = 0
    for action, state in ((Desk.mark, Desk.marked), (Desk.bring, Desk.brought)):
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk(program, folder)
            start = time.monotonic()
            desk.run(action(desk, 0), check=True)
            duration = time.monotonic() - start
            before = state(desk)
            wrong += before != {0}
            for turn in range(count):
                number = turn % len(desk.names)
                words = action(desk, number)
                if action is Desk.mark and number in before:
                    words = desk.mark(number, "open")
                process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                time.sleep(duration * random.Random(turn).random() * 1.2)
                process.send_signal(signal.SIGKILL)
                status = process.wait()
                killed += status == -signal.SIGKILL
                after = state(desk)
                done = before ^ {number} if action is Desk.mark else before | {number}
                wrong += after not in ([done] if status == 0 else [before, done])
                before = after
            last = len(desk.names) - 1
            desk.run(desk.mark(last, "open"), check=True)
            desk.run(desk.bring(last), check=True)
            wrong += desk.litter() != []
    print(f"killed while changing files: {2 * count} times, {killed} of them before the end, {wrong} losses")
    return wrong


def check_pairs(program, count):
    """Two runs that change the same file at the same time: both are done, or one says that it is not."""
    wrong = 0
    for action, state in ((Desk.mark, Desk.marked), (Desk.bring, Desk.brought)):
        with tempfile.TemporaryDirectory() as folder:
            desk = Desk(program, folder, criteria=2 * count)
            done = set()
            for turn in range(count):
                pair = (2 * turn, 2 * turn + 1)
                runs = [subprocess.Popen(action(desk, number), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                        for number in pair]
                done |= {number for number, run in zip(pair, runs) if run.wait() == 0}
                wrong += state(desk) != done
            wrong += len(done) != 2 * count
            wrong += desk.litter() != []
    print(f"two at a time: {2 * count} pairs, {wrong} losses")
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--worlds", type=int, default=80)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--pairs", type=int, default=20)
    options = parser.parse_args()
    wrong = (check_worlds(options.program, options.worlds) + check_calendar(options.program)
             + check_kills(options.program, options.kills) + check_pairs(options.program, options.pairs))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

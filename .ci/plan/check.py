#!/usr/bin/env python3
"""Holds plans, calendars and the writing of plans against independent means.

    python3 check.py PATH/TO/careaudit [--worlds N] [--kills N]

1. Random standards and findings: the least cost and the best use of a budget, against every set of actions, worked out
   here from the text of the rules (P1 to P7) with exact fractions.
2. The calendar of what is due, read by a third party's parser (icalendar).
3. `plan --write` killed at a random moment, many times: plan.yaml is the old file or the new one, whole.
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
    wrong = sum(not {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "SUMMARY"} <= set(event) for event in events)
    wrong += sum(event["DTSTART"].dt.isoformat() < "2026-11-25" for event in events)
    wrong += sum((event["DTSTART"].dt.isoformat() > "2026-11-25") != bool(event.walk("VALARM")) for event in events)
    wrong += len({str(event["UID"]) for event in events}) != len(events)
    wrong += not any("អធិការកិច្ច" in str(event["SUMMARY"]) for event in events)
    print(f"calendar: {len(events)} events, {wrong} wrong")
    return wrong + (not events)


def check_kills(program, count):
    """Stops `plan --write` at moments spread over the whole time that it takes."""
    wrong = killed = 0
    with tempfile.TemporaryDirectory() as folder:
        world = World(5)
        world.write(folder)
        path = f"{folder}/Audits/aa-001/plan.yaml"
        command = [program, "plan", f"{folder}/Audits/aa-001", "--standards", f"{folder}/Standards", "--on", "2026-03-20"]
        subprocess.run([*command, "--write"], capture_output=True, check=True)
        versions = []
        for status in ("open", "in-progress"):
            mark = [*command[:3], status, *command[3:], "--mark", json.loads(json.dumps(first_id(path)))]
            subprocess.run(mark, capture_output=True, check=True)
            with open(path, "rb") as file:
                versions.append((mark, file.read()))
        whole = {content for _, content in versions}
        start = time.monotonic()
        subprocess.run(versions[0][0], capture_output=True)
        duration = time.monotonic() - start
        for turn in range(count):
            process = subprocess.Popen(versions[turn % 2][0], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(duration * random.Random(turn).random() * 1.2)
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            with open(path, "rb") as file:
                wrong += file.read() not in whole
    print(f"killed while writing: {count} times, {killed} of them before the end, {wrong} torn files")
    return wrong


def first_id(path):
    with open(path, encoding="utf-8") as file:
        return next(line.split("id: ")[1].strip() for line in file if line.startswith("  - id: "))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--worlds", type=int, default=80)
    parser.add_argument("--kills", type=int, default=100)
    options = parser.parse_args()
    wrong = (check_worlds(options.program, options.worlds) + check_calendar(options.program)
             + check_kills(options.program, options.kills))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

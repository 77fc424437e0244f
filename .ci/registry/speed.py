#!/usr/bin/env python3
"""What a registry's work takes, against what it is measured by: all of it in one run, and at the end as one table.

    swift build -c release --product careaudit && swift build -c release --product careaudit-benchmark
    .ci/registry/speed.py .build/release/careaudit [--benchmark PROGRAM] [--before PROGRAM] [--facilities N] [--entries N] [--keep FOLDER]

The benchmark is looked for beside the program; it also makes up the countries. Of whatever a run is held against, both sides run by turns; a figure
is the ratio of the least processor time (user and system) of each side, and beside it that of the least time by the clock. What else the machine
does weighs on both, but less on the first, by which the aims count, except where a disk is waited for.

1. `bring` of 5,000 records, over reading and checking them from the folder; one visit stored and acknowledged, over packing, writing and syncing the
   same bytes; ten gathered, how many times the rows: as the disk is, and with syncs that take 4 ms longer, as on many disks. How much gathering
   spares hangs on how long a sync takes beside packing.
2. `compare` of 639 facilities with 3,195 visits, warm, over the same on the folder.
3. `audit` and `report` of one facility among N, over the same among 10.
4. `due`, `compare` and `search` of N facilities with five visits each: seconds, most memory, and how the time of a facility grows from N / 10 to N.
5. `verify` of so many entries, over hashing their contents, leaves and tree alone; and, over the same, SQLite alone as it gives the rows that are read.
6. Folder commands, over those of an earlier program.

Ten thousand facilities take some minutes, 100,000 about half an hour and 4 GB. Nothing fails by a figure: what misses its aim is marked.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "CAREAUDIT_CACHE": "none"}
KHMER = "ហត្ថលេខាពីរ"


class Run:
    """A command that has run: seconds of the processor and by the clock, and most memory in MB."""

    def __init__(self, program, folder, *words):
        start = time.monotonic()
        child = subprocess.Popen([program, *words], cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        told = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        self.clock = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 1):
            sys.exit(f"{words}: {child.returncode}: {told.decode()[:2000]}")
        self.processor, self.memory = usage.ru_utime + usage.ru_stime, usage.ru_maxrss >> 10


def by_turns(times, one, other):
    """Of two commands the least of each, by processor and by clock, and the ratios of both."""
    sides = [], []
    for _ in range(times):
        for words, kept in zip((one, other), sides):
            kept.append(Run(*words))
    least = [(min(run.processor for run in kept), min(run.clock for run in kept)) for kept in sides]
    return least, tuple(first / second for first, second in zip(*least))


class Table:
    """What was found: a row for each thing that has an aim."""

    def __init__(self):
        self.rows = [("work", "of the processor", "by the clock", "aim", "")]

    def add(self, work, processor, clock, aim, is_met):
        self.rows.append((work, processor, clock, aim, "" if is_met is None else "met" if is_met else "MISSED"))

    def most(self, work, figures, aim, waits=False):
        """What waits for the disk is held to its aim by the clock, all else by the processor."""
        processor, clock = figures
        self.add(work, f"{processor:.2f}", f"{clock:.2f}", f"at most {aim}", (clock if waits else processor) <= aim)

    def print(self):
        widths = [max(len(row[column]) for row in self.rows) for column in range(5)]
        print()
        for row in self.rows:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def say(text):
    print(text, flush=True)


def benchmark(program, *words, **more):
    """The figures that it prints, each by what stands before it: those of the processor and of the clock."""
    done = subprocess.run([program, "registry", *words], capture_output=True, text=True, env={**ENVIRONMENT, **more})
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    say(done.stdout.rstrip())
    return {name: (float(processor), float(clock)) for name, processor, clock
            in re.findall(r"^(.+): of the processor ([\d.]+), by the clock ([\d.]+)", done.stdout, re.M)}


def own_work(table, program, entries, work):
    """What the benchmark times: bringing, storing, verifying."""
    told = benchmark(program, "5000", str(entries))
    table.most("bring of 5,000 records, over reading and checking the folder", told["bring"], 1.5)
    table.most("one visit stored, over packing, writing, syncing it bare", told["one visit"], 2, waits=True)
    gathered = {"as the disk is": [told["ten gathered"]]}
    slow = os.path.join(work, "slow.so")
    subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", slow, os.path.join(HERE, "slow.c"), "-ldl"], check=True)
    gathered["syncs 4 ms longer"] = [benchmark(program, "400", "0", LD_PRELOAD=slow, SLOW_MS="4")["ten gathered"] for _ in range(2)]
    for disk, figures in gathered.items():
        most = max(clock for _, clock in figures)
        table.add(f"ten gathered, rows over one at a time, {disk}", "", f"{most:.2f}", "at least 3", most >= 3)
    table.most(f"verify of {entries:,} entries, over hashing alone", told["verify"], 2)
    processor, clock = told["reading alone"]
    table.add("  SQLite alone giving the same rows, over the same", f"{processor:.2f}", f"{clock:.2f}", "", None)


def filled(work, name, facilities, maker):
    """A registry of a country, which nothing was checked of: what checking takes is told of `bring`."""
    place = os.path.join(work, name + ".db")
    if not os.path.exists(place):
        run = Run(maker, work, "fill", place, str(facilities))
        say(f"filling a registry with {facilities:,} facilities: {run.clock:.1f} s, {os.path.getsize(place) >> 20} MB on the disk")
    return place


def usual(work, program, maker):
    """A folder of 639 facilities, and a registry of it."""
    folder = os.path.join(work, "usual")
    place = folder + ".db"
    if not os.path.exists(folder):
        Run(maker, work, "country", folder, "639")
    if not os.path.exists(place):
        Run(program, folder, "registry", "init", "--registry", place)
        Run(program, folder, "registry", "bring", ".", "--registry", place)
    return folder, place


def comparison(table, folder, place, program):
    beside = ["compare", "Audits", "--registry", place]
    cold = Run(program, folder, *beside)
    least, ratios = by_turns(7, (program, folder, *beside), (program, folder, "compare", "Audits"))
    say(f"compare of 639 facilities: folder {least[1][1]:.2f} s, registry the first time {cold.clock:.2f} s, warm {least[0][1]:.3f} s")
    table.most("compare of 639 facilities, warm, over the same on the folder", ratios, 0.2)


def folder_commands(table, folder, program, before):
    worst = (0, 0)
    for command in (["audit", "Audits/fa-7"], ["check", "Audits/fa-7"], ["due", "Audits/fa-7"], ["plan", "Audits/fa-7"],
                    ["compare", "Audits/fa-7", "Audits/fa-8"], ["report", "Audits/fa-7"], ["score", "Audits/fa-7"], ["--version"]):
        least, ratios = by_turns(25, (program, folder, *command), (before, folder, *command))
        say(f"{' '.join(command)}: {least[0][0] * 1000:.1f} ms of the processor, before {least[1][0] * 1000:.1f}: {ratios[0]:.2f}")
        worst = max(worst, ratios)
    table.most("folder commands, the worst of them, over the program before", worst, 1)


def many(table, work, facilities, program, maker):
    few, small, place = (filled(work, name, count, maker) for name, count in (("few", 10), ("tenth", facilities // 10), ("many", facilities)))
    for command in (["audit", "Audits/fa-7"], ["report", "Audits/fa-7"]):
        for registry in (few, place):
            Run(program, work, *command, "--registry", registry)
        _, ratios = by_turns(25, (program, work, *command, "--registry", place), (program, work, *command, "--registry", few))
        table.most(f"{command[0]} of one facility among {facilities:,}, over among 10", ratios, 1.5)
    memory = 0
    for command in (["due"], ["compare"], ["compare", "--format", "json"], ["search", "kitchen"], ["search", KHMER]):
        # In letters of which each takes one column.
        name = " ".join(command).replace(KHMER, "a word in Khmer")
        for state in ("first", "again"):
            less = Run(program, work, *command, "--registry", small)
            run = Run(program, work, *command, "--registry", place)
            memory = max(memory, run.memory)
            growth = [run.processor / less.processor / 10, run.clock / less.clock / 10]
            say(f"{name} of {facilities:,} facilities, {state}: {run.clock:.1f} s, {run.processor:.1f} of the processor, {run.memory} MB; "
                f"a tenth: {less.clock:.1f} s, {less.processor:.1f}, {less.memory} MB")
            # A little of it is what every command takes, and a shared machine.
            table.add(f"{name} of {facilities:,} facilities, {state}, of ten times a tenth", f"{growth[0]:.2f}", f"{growth[1]:.2f}",
                      "at most linear", growth[0] <= 1.1)
    table.add(f"most memory of these, {facilities:,} facilities, {facilities * 5:,} visits", f"{memory} MB", "", "under 500 MB", memory < 500)


def main():
    words = argparse.ArgumentParser()
    words.add_argument("program")
    words.add_argument("--benchmark")
    words.add_argument("--before")
    words.add_argument("--facilities", type=int, default=100_000)
    words.add_argument("--entries", type=int, default=1_000_000)
    words.add_argument("--keep")
    asked = words.parse_args()
    program = os.path.abspath(asked.program)
    maker = os.path.abspath(asked.benchmark or os.path.join(os.path.dirname(program), "careaudit-benchmark"))
    table = Table()
    with tempfile.TemporaryDirectory(prefix="careaudit-speed-") as own:
        work = os.path.abspath(asked.keep or own)
        os.makedirs(work, exist_ok=True)
        own_work(table, maker, asked.entries, work)
        folder, place = usual(work, program, maker)
        comparison(table, folder, place, program)
        if asked.before:
            folder_commands(table, folder, program, os.path.abspath(asked.before))
        else:
            table.add("folder commands, over the program before", "", "", "at most 1", None)
        many(table, work, asked.facilities, program, maker)
    table.print()


main()

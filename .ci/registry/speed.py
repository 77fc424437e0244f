#!/usr/bin/env python3
"""How fast commands on a registry are beside the same on folders, and on very many beside few.

    python3 speed.py PROGRAM [--facilities N] [--before PROGRAM] [--benchmark PROGRAM] [--keep FOLDER]

1. `compare` of 639 facilities with 3,195 visits, warm, over the same on the folder (at most 0.2).
2. `audit` of one facility among N (100,000), over the same among 10 (at most 1.5).
3. `due`, `compare` and `search` of N facilities with five visits each: seconds, and most memory (under 500 MB).
4. Folder commands, over those of an earlier program (not slower).
5. By `careaudit-benchmark`: one visit stored and acknowledged, and ten gathered (at least 3 times the rows): as the disk is, and with syncs that
   take 4 ms longer, as on many disks. How much gathering spares hangs on how long a sync takes beside packing, which differs from run to run here.
Ten thousand facilities take some minutes, 100,000 about half an hour and 20 GB. What a registry does itself, `careaudit-benchmark registry` times.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
HERE = os.path.dirname(os.path.abspath(__file__))


def timed(program, folder, *words):
    """Seconds, and most memory in MB."""
    start = time.monotonic()
    child = subprocess.Popen([program, *words], cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{words}: {child.returncode}: {told.decode()[:2000]}")
    return time.monotonic() - start, usage.ru_maxrss // 1024


def median(program, folder, *words, times=7):
    return statistics.median(timed(program, folder, *words)[0] for _ in range(times))


def gathering(benchmark, work):
    slow = os.path.join(work, "slow.so")
    subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", slow, os.path.join(HERE, "slow.c"), "-ldl"], check=True)
    for milliseconds in ("0", "0", "0", "4", "4"):
        more = {"LD_PRELOAD": slow, "SLOW_MS": milliseconds} if milliseconds != "0" else {}
        done = subprocess.run([benchmark, "registry", "400", "0"], capture_output=True, text=True, env={**ENVIRONMENT, **more}, check=True)
        print(f"syncs that take {milliseconds} ms longer:", flush=True)
        for line in done.stdout.splitlines():
            if line.startswith(("one visit", "ten gathered")):
                print("  " + line, flush=True)


def country(work, name, facilities, program):
    """A folder, and a registry of it."""
    folder = os.path.join(work, name)
    place = folder + ".db"
    if not os.path.exists(folder):
        subprocess.run([sys.executable, os.path.join(HERE, "country.py"), folder, str(facilities)], check=True)
    if not os.path.exists(place):
        timed(program, folder, "registry", "init", "--registry", place)
        seconds, memory = timed(program, folder, "registry", "bring", ".", "--registry", place)
        print(f"bring of {facilities} facilities: {seconds:.1f} s, {memory} MB, {os.path.getsize(place) >> 20} MB on the disk", flush=True)
    return folder, place


def main():
    words = argparse.ArgumentParser()
    words.add_argument("program")
    words.add_argument("--facilities", type=int, default=100_000)
    words.add_argument("--before")
    words.add_argument("--benchmark")
    words.add_argument("--keep")
    asked = words.parse_args()
    program = os.path.abspath(asked.program)
    with tempfile.TemporaryDirectory(prefix="careaudit-speed-") as own:
        work = asked.keep or own
        os.makedirs(work, exist_ok=True)
        folder, place = country(work, "usual", 639, program)
        beside = ["--registry", place]
        cold = timed(program, folder, "compare", "Audits", *beside)[0]
        pairs = [(timed(program, folder, "compare", "Audits", *beside)[0], timed(program, folder, "compare", "Audits")[0]) for _ in range(7)]
        warm, plain = (statistics.median(side) for side in zip(*pairs))
        print(f"compare of 639 facilities: folder {plain:.2f} s, cold {cold:.2f} s, warm {warm:.3f} s: {warm / plain:.3f} of the folder's", flush=True)
        if asked.before:
            for command in (["audit", "Audits/fa-7"], ["check", "Audits/fa-7"], ["due", "Audits/fa-7"], ["plan", "Audits/fa-7"],
                            ["compare", "Audits/fa-7", "Audits/fa-8"], ["search", "kitchen"], ["--version"]):
                pairs = [(timed(program, folder, *command)[0], timed(asked.before, folder, *command)[0]) for _ in range(15)]
                now, then = (statistics.median(side) for side in zip(*pairs))
                print(f"{' '.join(command)}: {now * 1000:.1f} ms, before {then * 1000:.1f} ms: {now / then:.2f}", flush=True)
        if asked.benchmark:
            gathering(os.path.abspath(asked.benchmark), work)
        _, few = country(work, "few", 10, program)
        many_folder, many = country(work, "many", asked.facilities, program)
        for command in (["audit", "Audits/fa-7"], ["report", "Audits/fa-7"]):
            timed(program, many_folder, *command, "--registry", few), timed(program, many_folder, *command, "--registry", many)
            pairs = [(timed(program, many_folder, *command, "--registry", many)[0], timed(program, many_folder, *command, "--registry", few)[0])
                     for _ in range(15)]
            one, other = (statistics.median(side) for side in zip(*pairs))
            print(f"{command[0]} of one among {asked.facilities}: {one * 1000:.1f} ms, among 10 {other * 1000:.1f} ms: {one / other:.2f}", flush=True)
        for command in (["due"], ["compare"], ["compare", "--format", "json"], ["search", "kitchen"], ["search", "ហត្ថលេខាបី"]):
            for state in ("first", "again"):
                seconds, memory = timed(program, many_folder, *command, "--registry", many)
                print(f"{' '.join(command)} of {asked.facilities} facilities, {state}: {seconds:.1f} s, {memory} MB", flush=True)


main()

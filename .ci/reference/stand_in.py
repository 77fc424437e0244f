#!/usr/bin/env python3
"""The command line of `careaudit score`, answered by score.py: to test compare.py without the program.

    python3 compare.py --program 'python3 stand_in.py' --seeds 0:100
    python3 compare.py --program 'python3 stand_in.py --fault share' --seeds 0:100      # must find differences

A fault is a constant of score.py to turn round (such as TAILORING_REACHES_ARCHIVE), which tells how many worlds
depend on that reading, or one of: share, rounding, not-audited.
"""

import argparse
import datetime
import json
import math
import sys
from fractions import Fraction
from pathlib import Path

import score


def put_fault(name, result):
    for audit in result["audits"]:
        if name == "share" and audit["minimum"]["share_highest"]:
            audit["minimum"]["share_highest"] += " "
    if name == "not-audited":
        result["not_audited"] = result["not_audited"][1:]


def round_down(part, whole):
    if whole == 0:
        return None
    tenths = math.floor(Fraction(part) / whole * 1000)
    return f"{tenths // 10}.{tenths % 10}%"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--fault")
    parser.add_argument("command", choices=["score"])
    parser.add_argument("audits", type=Path)
    parser.add_argument("--format")
    parser.add_argument("--standards", type=Path)
    parser.add_argument("--on", type=datetime.date.fromisoformat)
    parser.add_argument("--visit")
    parser.add_argument("--tailoring", action="append", default=[])
    options = parser.parse_args()
    if options.fault == "rounding":
        score.display_share = round_down
    elif options.fault and hasattr(score, options.fault):
        setattr(score, options.fault, not getattr(score, options.fault))
    result = score.run(options.audits.parent, options.on, options.visit, options.tailoring)
    put_fault(options.fault, result)
    json.dump(result, sys.stdout, ensure_ascii=False)
    return 2 if any(problem["severity"] == "error" for problem in result["problems"]) else 0


if __name__ == "__main__":
    sys.exit(main())

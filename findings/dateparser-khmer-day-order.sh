#!/usr/bin/env bash
# A date in Khmer digits is read with the month first, unless the reader is told that it is Khmer.
#
# Software: dateparser 1.5.0 (PyPI).
# Guess, written down first: "០២/០៥/២០២៦" is not recognised as a date unless languages=["km"] is given.
# Seen: it is recognised, as 5 February: the digits do not lead it to the language whose order of days it knows; with
# languages=["km"] it is 2 May, as Cambodia writes it. A day above 12 comes out right both ways, so that a column is mixed.
# What it means here: a date with slashes is read day first or refused, never guessed by value.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check dateparser==1.5.0
diff <("$folder/venv/bin/python" -W ignore - <<'PYTHON'
import dateparser

for text in ["០២/០៥/២០២៦", "១៣/០៥/២០២៦", "២ ឧសភា ២០២៦"]:
    print(text, dateparser.parse(text).date(), dateparser.parse(text, languages=["km"]).date())
PYTHON
) - <<'SEEN'
០២/០៥/២០២៦ 2026-02-05 2026-05-02
១៣/០៥/២០២៦ 2026-05-13 2026-05-13
២ ឧសភា ២០២៦ 2026-05-02 2026-05-02
SEEN
echo "as seen before"

#!/usr/bin/env bash
# One schema, two ways to ask for a date, and a date in Khmer digits that fits the stricter-looking one.
#
# Software: jsonschema 4.26.0 (PyPI).
# Guess, written down first: "២០២៦-០៣-១៤" does not match the pattern ^\d{4}-\d{2}-\d{2}$, since JSON Schema takes its patterns
# from ECMA-262, where \d is 0 to 9.
# Seen: it matches (\d is Python's, any decimal digit); "format": "date" refuses the same text.
# What it means here: schemas for editors write [0-9] where Latin digits are meant, never \d.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check jsonschema==4.26.0
diff <("$folder/venv/bin/python" - <<'PYTHON'
from jsonschema import Draft202012Validator, FormatChecker

for schema in ({"pattern": r"^\d{4}-\d{2}-\d{2}$"}, {"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}, {"format": "date"}):
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    print(schema, validator.is_valid("2026-03-14"), validator.is_valid("២០២៦-០៣-១៤"))
PYTHON
) - <<'SEEN'
{'pattern': '^\\d{4}-\\d{2}-\\d{2}$'} True True
{'pattern': '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'} True False
{'format': 'date'} True False
SEEN
echo "as seen before"

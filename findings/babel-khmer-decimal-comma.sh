#!/usr/bin/env bash
# Two releases of one library read the amount that Cambodian spreadsheets write as 3,5 tenfold apart.
#
# Software: Babel 2.14.0 and 2.16.0 (PyPI), with the locale data of CLDR that each carries.
# Guess, written down first: parse_decimal("3,5", locale="km") is 3.5, and 1234.5 is written 1.234,5.
# Seen: so it is in 2.14.0. From 2.16.0 on the comma groups thousands in Khmer: "3,5" is read as 35, without an error.
# What it means here: LibreOffice in Khmer saves 3.5 as 3,5. A locale's name alone does not say what a comma is; whoever
# reads a person's number must refuse a lone comma, or ask.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
see() {
  "$folder/venv/bin/pip" install -q --disable-pip-version-check "babel==$1"
  "$folder/venv/bin/python" - <<'PYTHON'
import babel
from babel.numbers import format_decimal, parse_decimal
print(babel.__version__, parse_decimal("3,5", locale="km"), parse_decimal("៣,៥", locale="km"), format_decimal(1234.5, locale="km"))
PYTHON
}
diff <(see 2.14.0; see 2.16.0) - <<'SEEN'
2.14.0 3.5 3.5 1.234,5
2.16.0 35 35 1,234.5
SEEN
echo "as seen before"

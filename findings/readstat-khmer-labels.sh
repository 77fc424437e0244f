#!/usr/bin/env bash
# Labels in Khmer, written for SPSS and Stata: cut without a word, or into a file that its own writer cannot read.
#
# Software: pyreadstat 1.3.7 (PyPI), with the ReadStat that it carries.
# Guess, written down first: a label that is too long is refused, or cut at a whole letter and syllable.
# Seen: .sav cuts a variable's label of 300 letters to 85 and a value's label to 40 without an error, the first within a
# syllable (ក of ក្រុង). .dta refuses a variable's label of 81 letters, but takes a value's label of 20,000, cuts it at 32,000
# bytes, within a letter, and then cannot read the file.
# What it means here: limits are in bytes and a Khmer letter takes three: labels are measured, and cut at syllables, before
# they are handed over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check pyreadstat==1.3.7 pandas==3.1.1
diff <(cd "$folder" && venv/bin/python - <<'PYTHON'
import pandas, pyreadstat

frame = pandas.DataFrame({"x": [1.0]})
label = "ក្រុងភ្នំពេញ" * 25


def tell(name, read):
    try:
        print(name, read())
    except Exception as error:
        print(name, "refused:", type(error).__name__)


def sav_label():
    pyreadstat.write_sav(frame, "x.sav", column_labels=[label])
    kept = pyreadstat.read_sav("x.sav")[1].column_labels[0]
    return len(label), len(kept), label.startswith(kept), "cut within a syllable:", label[len(kept)] == "\u17d2"


def sav_value():
    pyreadstat.write_sav(frame, "x.sav", variable_value_labels={"x": {1.0: label}})
    return len(pyreadstat.read_sav("x.sav")[1].variable_value_labels["x"][1.0])


def dta_label(letters):
    pyreadstat.write_dta(frame, "x.dta", column_labels=["ក" * letters])
    return len(pyreadstat.read_dta("x.dta")[1].column_labels[0])


def dta_value_written():
    pyreadstat.write_dta(frame, "x.dta", variable_value_labels={"x": {1: "ក" * 20000}})
    return "written"


tell("sav, variable", sav_label)
tell("sav, value", sav_value)
tell("dta, variable of 80", lambda: dta_label(80))
tell("dta, variable of 81", lambda: dta_label(81))
tell("dta, value of 20,000", dta_value_written)
tell("dta, read again", lambda: pyreadstat.read_dta("x.dta")[1])
PYTHON
) - <<'SEEN'
sav, variable (300, 85, True, 'cut within a syllable:', True)
sav, value 40
dta, variable of 80 80
dta, variable of 81 refused: ReadstatError
dta, value of 20,000 written
dta, read again refused: UnicodeDecodeError
SEEN
echo "as seen before"

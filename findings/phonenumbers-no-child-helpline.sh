#!/usr/bin/env bash
# The number of Cambodia's child helpline cannot be a telephone number, says the library that forms check numbers with.
#
# Software: phonenumbers 9.0.43 (PyPI), with the data of Google's libphonenumber of that version.
# Guess, written down first: 1280 (Child Helpline Cambodia, free) is a valid short number, its cost toll-free; 117 (police), 118 and 119
# are emergency numbers.
# Seen: 117, 118 and 119 are. 1280 is neither valid nor of a possible length: the data knows no number of four digits in Cambodia.
# What it means here: a form that checks with it refuses the number a child is told to call. What is typed as a telephone number is
# kept here as it was typed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check phonenumbers==9.0.43
diff <("$folder/venv/bin/python" - <<'PYTHON'
from phonenumbers import PhoneMetadata, parse, shortnumberinfo

for number in ["117", "118", "119", "1280"]:
    parsed = parse(number, "KH")
    print(
        number,
        "emergency" if shortnumberinfo.is_emergency_number(number, "KH") else "no emergency number",
        "valid" if shortnumberinfo.is_valid_short_number_for_region(parsed, "KH") else "not valid",
        "possible" if shortnumberinfo.is_possible_short_number_for_region(parsed, "KH") else "not possible",
    )
print("lengths", *PhoneMetadata.short_metadata_for_region("KH").general_desc.possible_length)
PYTHON
) - <<'SEEN'
117 emergency valid possible
118 emergency valid possible
119 emergency valid possible
1280 no emergency number not valid not possible
lengths 3 5
SEEN
echo "as seen before"

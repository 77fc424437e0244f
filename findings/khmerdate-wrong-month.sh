#!/usr/bin/env bash
# A converter of days to the Khmer calendar names a holiday's month wrongly in years that have a leap month.
#
# Software: khmerdate 0.1.3 and holidays 0.109 (PyPI).
# Guess, written down first: both have every holiday in its month in each year of which an official list was read; only the length of
# the new year may differ.
# Seen: holidays does. khmerdate takes months from the moon of the sky and from where the sun stands, while the calendar goes by counts:
# the full moon of the Water Festival, 27 November 2023 by sub-decree 166, is in Migasir to it and not in Kadeuk, and Visak Bochea,
# 26 April 2021 by the Ministry of Labour's list, in Chet and not in Pisakh.
# What it means here: whoever looks up a holiday by its Khmer date gets a day that is a month off, in some years. Deadlines move by the
# counts of the calendar (Standards/README.md, The Khmer calendar), which have every official list that was read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check khmerdate==0.1.3 holidays==0.109
diff <("$folder/venv/bin/python" - <<'PYTHON'
from datetime import date

import holidays
from khmerdate import gregorian_to_khmer_lunar

# The full moons of Pisakh (Visak Bochea) and of Kadeuk (the second day of the Water Festival), as the lists have them.
official = {
    2017: ("05-10", "11-03"), 2021: ("04-26", "11-19"), 2022: ("05-15", "11-08"), 2023: ("05-04", "11-27"),
    2024: ("05-22", "11-15"), 2025: ("05-11", "11-05"),
}
for year, days in official.items():
    kept = holidays.country_holidays("KH", years=year, language="en_US")
    for name, day in zip(("Visaka Bochea", "Water Festival"), days):
        day = date.fromisoformat(f"{year}-{day}")
        told = gregorian_to_khmer_lunar(day.day, day.month, day.year)
        print(day, name, "holidays:", name in kept.get(day, ""), "khmerdate:", told["lunar_day"], told["lunar_month"])
PYTHON
) - <<'SEEN'
2017-05-10 Visaka Bochea holidays: True khmerdate: ១៥កើត ពិសាខ
2017-11-03 Water Festival holidays: True khmerdate: ១៥កើត កត្តិក
2021-04-26 Visaka Bochea holidays: True khmerdate: ១៥កើត ចេត្រ
2021-11-19 Water Festival holidays: True khmerdate: ១៥កើត កត្តិក
2022-05-15 Visaka Bochea holidays: True khmerdate: ១៥កើត ពិសាខ
2022-11-08 Water Festival holidays: True khmerdate: ១៥កើត កត្តិក
2023-05-04 Visaka Bochea holidays: True khmerdate: ១៥កើត ពិសាខ
2023-11-27 Water Festival holidays: True khmerdate: ១៥កើត មិគសិរ
2024-05-22 Visaka Bochea holidays: True khmerdate: ១៥កើត ពិសាខ
2024-11-15 Water Festival holidays: True khmerdate: ១៥កើត កត្តិក
2025-05-11 Visaka Bochea holidays: True khmerdate: ១៥កើត ពិសាខ
2025-11-05 Water Festival holidays: True khmerdate: ១៥កើត កត្តិក
SEEN
echo "as seen before"

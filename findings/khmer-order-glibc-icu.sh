#!/usr/bin/env bash
# Two orders of the same Khmer names, each called that of Khmer in Cambodia.
#
# Software: the locale km_KH of glibc 2.36 (Debian package locales); the collator for "km" of ICU (PyICU 2.14 with ICU 72.1).
# Guess, written down first: both order the names of the 25 provinces alike.
# Seen: nineteen stand at the same place; the others do not. ICU puts កំ (a letter with nikahit) before កោះ, glibc behind it. Both agree
# that subscripts come behind plain letters.
# What it means here: a sheet ordered by `sort`, or by a database with the collation km_KH, does not lie row by row beside the same
# sheet ordered by a browser, an office program or a database with ICU. Rows are joined by their code, never by their place in
# an order of names; what is written in the order of names of another program can differ without any name having changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && apt-get download -qq locales 2>/dev/null && dpkg -x locales_*.deb locales)
mkdir "$folder/made"
I18NPATH="$folder/locales/usr/share/i18n" localedef -i km_KH -f UTF-8 "$folder/made/km_KH.UTF-8"
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check PyICU==2.14
printf '%s\n' បន្ទាយមានជ័យ បាត់ដំបង កំពង់ចាម កំពង់ឆ្នាំង កំពង់ស្ពឺ កំពង់ធំ កំពត កណ្តាល កោះកុង ក្រចេះ មណ្ឌលគិរី ភ្នំពេញ ព្រះវិហារ ព្រៃវែង ពោធិ៍សាត់ រតនគិរី \
  សៀមរាប ព្រះសីហនុ ស្ទឹងត្រែង ស្វាយរៀង តាកែវ ឧត្តរមានជ័យ កែប ប៉ៃលិន ត្បូងឃ្មុំ >"$folder/names"
LOCPATH="$folder/made" LC_ALL=km_KH.UTF-8 sort "$folder/names" >"$folder/glibc"
"$folder/venv/bin/python" -c '
import icu, sys
names = open(sys.argv[1], encoding="utf-8").read().split()
print(*sorted(names, key=icu.Collator.createInstance(icu.Locale("km")).getSortKey), sep="\n")
' "$folder/names" >"$folder/icu"
diff <(paste -d ' ' "$folder/icu" "$folder/glibc" | awk '{ same += $1 == $2; if ($1 != $2) print } END { print same, "of", NR }') - <<'SEEN'
កំពង់ចាម កោះកុង
កំពង់ឆ្នាំង កំពង់ចាម
កំពង់ធំ កំពង់ឆ្នាំង
កំពង់ស្ពឺ កំពង់ធំ
កំពត កំពង់ស្ពឺ
កោះកុង កំពត
19 of 25
SEEN
echo "as seen before"

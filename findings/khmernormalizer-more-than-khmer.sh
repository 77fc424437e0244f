#!/usr/bin/env bash
# A normalizer of Khmer that changes what is not Khmer, and a spelling that dictionaries keep.
#
# Software: khmernormalizer 0.0.4 (PyPI).
# Guess, written down first: it puts the signs of a syllable in order and leaves spelling, quotation marks, repeated marks and
# zero-width spaces alone.
# Seen: the subscript ្ដ of the Chuon Nath dictionary becomes ្ត; « » become straight quotes; !!! becomes !; two spaces become
# one; a zero-width space vanishes.
# What it means here: good for a search key, where both spellings must meet; never for text that is kept, such as a note.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check khmernormalizer==0.0.4
diff <("$folder/venv/bin/python" - <<'PYTHON'
from khmernormalizer import normalize

for text in ["គ្រឹះស្ថាន", "ម៉ោង ៥", "បណ្ដុះ", "«ក»", "ទេ!!!", "ក  ខ", "អ្នក\u200bថែទាំ"]:
    print(ascii(text), ascii(normalize(text)) if normalize(text) != text else "the same")
PYTHON
) - <<'SEEN'
'\u1782\u17d2\u179a\u17b9\u17c7\u179f\u17d2\u1790\u17b6\u1793' the same
'\u1798\u17c9\u17c4\u1784 \u17e5' the same
'\u1794\u178e\u17d2\u178a\u17bb\u17c7' '\u1794\u178e\u17d2\u178f\u17bb\u17c7'
'\xab\u1780\xbb' '"\u1780"'
'\u1791\u17c1!!!' '\u1791\u17c1!'
'\u1780  \u1781' '\u1780 \u1781'
'\u17a2\u17d2\u1793\u1780\u200b\u1790\u17c2\u1791\u17b6\u17c6' '\u17a2\u17d2\u1793\u1780\u1790\u17c2\u1791\u17b6\u17c6'
SEEN
echo "as seen before"

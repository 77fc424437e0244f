#!/usr/bin/env bash
# A tokenizer whose tokens do not add up to the text.
#
# Software: khmer-nltk 1.6 (PyPI).
# Guess, written down first: the tokens of word_tokenize, joined, are the text again, its zero-width spaces included.
# Seen: zero-width spaces and line breaks are gone, and several spaces become one; other text adds up.
# What it means here: positions in tokens are not positions in the text, so such a tokenizer cannot say where in a note
# something stands; line breaks of ours come from ICU, which gives positions.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check khmer-nltk==1.6
diff <("$folder/venv/bin/python" -W ignore - 2>/dev/null <<'PYTHON'
from khmernltk import word_tokenize

for text in ["មានអ្នកថែទាំ ៤២ នាក់។", "អ្នកថែទាំ\u200bម្នាក់ៗ", "លេខ 012  ។", "ក្រុងកំពង់ចាម\nភ្នំពេញ"]:
    joined = "".join(word_tokenize(text))
    print(ascii([sign for sign in text if sign.isspace() or sign == "\u200b"]), joined == text, len(text) - len(joined))
PYTHON
) - <<'SEEN'
[' ', ' '] True 0
['\u200b'] False 1
[' ', ' ', ' '] False 1
['\n'] False 1
SEEN
echo "as seen before"

#!/usr/bin/env bash
# A QR code of a Khmer name, asked for in UTF-8, holds Japanese.
#
# Software: segno 1.6.6, read by zxing-cpp 3.1.1.
# Guess, written down first: with encoding="utf-8" every name of the 25 provinces is written as the bytes of its UTF-8.
# Seen: two are written in the mode for Kanji instead, because their bytes could also be pairs of Shift JIS; every reader then gives
# Japanese, also where the code is asked to say that it is UTF-8. With mode="byte" it is written as it was asked for.
# What it means here: labels for files or gates that an office makes with it must be made with mode="byte" and read back once.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check segno==1.6.6 zxing-cpp==3.1.1 pillow==13.0.0
diff <("$folder/venv/bin/python" - <<'PYTHON'
import io
import segno, zxingcpp
from PIL import Image
names = """បន្ទាយមានជ័យ បាត់ដំបង កំពង់ចាម កំពង់ឆ្នាំង កំពង់ស្ពឺ កំពង់ធំ កំពត កណ្តាល កោះកុង ក្រចេះ មណ្ឌលគិរី ភ្នំពេញ ព្រះវិហារ ព្រៃវែង ពោធិ៍សាត់ រតនគិរី
សៀមរាប ព្រះសីហនុ ស្ទឹងត្រែង ស្វាយរៀង តាកែវ ឧត្តរមានជ័យ កែប ប៉ៃលិន ត្បូងឃ្មុំ""".split()
for mode in (None, "byte"):
    for says in (False, True):
        right = 0
        for name in names:
            code = segno.make_qr(name, encoding="utf-8", mode=mode, eci=says)
            data = io.BytesIO()
            code.save(data, kind="png", scale=6)
            read = zxingcpp.read_barcodes(Image.open(data).convert("L"))[0].text
            right += read == name
            if code.mode != "byte":
                print(name, code.mode)
        print(f"mode={mode} eci={says}: {right} of {len(names)}")
PYTHON
) - <<'SEEN'
បាត់ដំបង kanji
ស្ទឹងត្រែង kanji
mode=None eci=False: 23 of 25
បាត់ដំបង kanji
ស្ទឹងត្រែង kanji
mode=None eci=True: 23 of 25
mode=byte eci=False: 25 of 25
mode=byte eci=True: 25 of 25
SEEN
echo "as seen before"

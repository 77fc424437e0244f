#!/usr/bin/env bash
# A QR code with Khmer in it is read as Chinese, for some words and not for others.
#
# Software: ZBar 0.23.92 (Debian package libzbar0, by way of pyzbar 0.1.9); zxing-cpp 3.1.1 beside it; codes by segno 1.6.6, the
# UTF-8 bytes as they are (byte mode), as nearly every maker of codes writes them.
# Guess, written down first: both read the names of the 25 provinces back to the letter.
# Seen: zxing-cpp reads all. ZBar gives six of them as Chinese: it takes the bytes for Big5 or Shift JIS wherever they could be that. A
# code of several lines with such a name in it is read so as a whole. Where the code says that it is UTF-8 (ECI 26), both read all.
# What it means here: a receipt whose reason is Khmer holds no longer when it was scanned by such a reader. Codes of receipts say
# what they hold.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
libraries="libzbar0 libv4l-0 libv4lconvert0 libjpeg62-turbo libdbus-1-3 libx11-6 libxcb1 libxau6 libxdmcp6 libbsd0 libmd0"
(cd "$folder" && apt-get download -qq $libraries 2>/dev/null && for package in *.deb; do dpkg -x "$package" root; done)
ls "$folder"/libzbar0_0.23.92-* >/dev/null
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check pyzbar==0.1.9 segno==1.6.6 zxing-cpp==3.1.1 pillow==13.0.0
cd "$folder"
export LD_LIBRARY_PATH=$(find "$folder/root" -name '*.so.*' -printf '%h\n' | sort -u | paste -sd:)
diff <(venv/bin/python - 2>/dev/null <<'PYTHON'
import ctypes.util, glob, io
ctypes.util.find_library = lambda name: glob.glob("root/usr/lib/*/libzbar.so.0")[0]
import segno, zxingcpp
from PIL import Image
from pyzbar import pyzbar
names = """បន្ទាយមានជ័យ បាត់ដំបង កំពង់ចាម កំពង់ឆ្នាំង កំពង់ស្ពឺ កំពង់ធំ កំពត កណ្តាល កោះកុង ក្រចេះ មណ្ឌលគិរី ភ្នំពេញ ព្រះវិហារ ព្រៃវែង ពោធិ៍សាត់ រតនគិរី
សៀមរាប ព្រះសីហនុ ស្ទឹងត្រែង ស្វាយរៀង តាកែវ ឧត្តរមានជ័យ កែប ប៉ៃលិន ត្បូងឃ្មុំ""".split()
for says in (False, True):
    right = {"ZBar": 0, "zxing-cpp": 0}
    for name in names:
        data = io.BytesIO()
        segno.make_qr(name, encoding="utf-8", mode="byte", eci=says).save(data, kind="png", scale=6)
        picture = Image.open(data).convert("L")
        read = pyzbar.decode(picture)[0].data.decode()
        right["ZBar"] += read == name
        right["zxing-cpp"] += zxingcpp.read_barcodes(picture)[0].text == name
        if read != name:
            print(name, read)
    print("UTF-8 is said" if says else "nothing is said", *(f"{who} {count} of {len(names)}" for who, count in right.items()))
PYTHON
) - <<'SEEN'
បន្ទាយមានជ័យ 癰批椏癲低梠癰ｶ癰吼椈癰ｶ癰乍梏癲雪棘
បាត់ដំបង 癰批楔癰障沂癰眼氣癰批桷
មណ្ឌលគិរី 癰倔梹癲低梃癰帋桙癰ｷ癰壯楮
ពោធិ៍សាត់ 癰貰氛癰低楾癲冴棔癰ｶ癰障沂
រតនគិរី 癰壯桴癰乍桙癰ｷ癰壯楮
ឧត្តរមានជ័យ 癰ｧ癰障汳癰障椢癰倔楔癰乍梏癲雪棘
nothing is said ZBar 19 of 25 zxing-cpp 25 of 25
UTF-8 is said ZBar 25 of 25 zxing-cpp 25 of 25
SEEN
echo "as seen before"

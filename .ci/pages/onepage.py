#!/usr/bin/env python3
"""What got better is one page: of each shipped place with an earlier visit, and of one with a long year of self-assessments.

    python3 onepage.py PATH/TO/careaudit

In English and in Khmer, each alone, the page must be one A4 (rule R3); so must the letter on one danger, in Khmer.
Exit status 1 on any complaint.
"""

import pathlib
import subprocess
import sys
import tempfile

FACILITY = """facility: {id}
name: {{en: A house by the long river that has a long name, km: ផ្ទះនៅមាត់ទន្លេវែងដែលមានឈ្មោះវែង}}
example: true
care: shelter
operator: ngo
residents: [girls, women, boys]
serves: [sex-trafficking, labour-trafficking, at-risk]
location: open
"""
RECORD = """visit: {{date: {date}, kind: self-assessment, by: The team}}
measures: {{residents: 24, caregivers: 4}}
answers:
  {standard}:
{answers}
"""
DAY = "2026-11-30"


def long_year(program, home):
    """Four self-assessments of most standards, of which few questions are answered, each time a few more."""
    place = home / "my-001"
    place.mkdir(parents=True)
    (place / "facility.yaml").write_text(FACILITY.format(id="my-001"), encoding="utf-8")
    known = [(standard, [line.split("id:")[1].strip().split(",")[0].strip("}") for line in text.splitlines() if line.strip().startswith("- id:")
                         and "." in line.split("id:")[1].split(",")[0]])
             for standard, text in ((path.stem, path.read_text(encoding="utf-8")) for path in sorted(pathlib.Path("Standards").glob("*.yaml")))
             if standard in ("victim-residential-care", "alternative-care")]
    for turn, date in enumerate(["2026-01-15", "2026-04-15", "2026-07-15", "2026-10-15"]):
        parts = []
        for standard, ids in known:
            answers = [f"    {one}: {('met', 'unmet', 'partly')[(index + turn) % 3]}" for index, one in enumerate(ids[: 6 + 4 * turn])]
            parts.append(f"  {standard}:\n" + "\n".join(answers))
        text = f"visit: {{date: {date}, kind: self-assessment, by: The team}}\nanswers:\n" + "\n".join(parts) + "\n"
        (place / f"{date}-self-assessment.yaml").write_text(text, encoding="utf-8")
    return place


def pages(program, words, target):
    run = subprocess.run([program, *words, "--on", DAY, "--standards", "Standards", "--output", target], capture_output=True, text=True, check=False)
    if not pathlib.Path(target).exists():
        return f"not made: {run.stderr.strip()[:300]}"
    told = subprocess.run(["pdfinfo", target], capture_output=True, text=True, check=True).stdout
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pages:")))


def main(program):
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        places = [str(path.parent) for path in sorted(pathlib.Path("Audits").glob("*/facility.yaml"))]
        places = [place for place in places if len(list(pathlib.Path(place).glob("20*.yaml"))) > 1] + [str(long_year(program, home / "Audits"))]
        asked = [["report", place, "--progress"] for place in places] + [["letter", "ps-004", "--kind", "danger"]]
        for words in asked:
            for language in ["en", "km"]:
                found = pages(program, [*words, "--language", language], str(home / "page.pdf"))
                (home / "page.pdf").unlink(missing_ok=True)
                print(" ".join(words[:2]), language, found)
                if found != 1:
                    wrong.append(f"{' '.join(words)} in {language}: {found} pages")
    for complaint in wrong:
        print("WRONG:", complaint)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

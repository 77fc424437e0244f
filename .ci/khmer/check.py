#!/usr/bin/env python3
"""Reads all our Khmer before a person does.

    python3 check.py [--write]

Faults, which are told with file, line and key: a word of no list (spelling.py) that accepted.csv does not give a reason for; marks of a
syllable in another order than SIL's normaliser (khmerspell) puts them, a foot ដ, signs that nobody sees; Latin signs where Khmer has its
own; digits of the other kind; a rendering that the glossary forbids; one English text with several Khmer ones without a reason in
renderings.csv.

What only a person can decide becomes a remark in Standards/wording-findings.csv, from where it goes into the workbook of the wording until
its text changes or is reviewed: a term of the glossary that the English has and the Khmer says otherwise, a number or a denial that only
one of the two has, a question of the glossary.  That the file is not what is found now is a fault; --write writes it.
Exit status 1 on any fault.
"""

import argparse
import csv
import fnmatch
import hashlib
import io
import pathlib
import random
import re
import sys
from collections import defaultdict

from khmerspell import khnormal

from spelling import RUN, Speller, folded
from texts import ROOT, all_texts

HERE = pathlib.Path(__file__).parent
FINDINGS = ROOT / "Standards/wording-findings.csv"
INVISIBLE = re.compile("[\u00a0\u00ad\u034f\u17a3\u17a4\u17b4\u17b5\u17d8\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufe00-\ufe0f\ufeff]")
PLACEHOLDER = re.compile(r"\{[^}]*\}")
# What is typed or read by programs stands in Latin signs: examples of what to type, and lists whose parts a sign joins.
TYPED = re.compile(r"^(danger-typing|typing-help-services$)")
CODES = re.compile(r"[A-Z]{1,3}-[\d.]+|[a-z][a-z-]+-\d{4}|ISO [\d-]+|KH-\d*|\d+\.\d+\.\d+")


def table(name):
    with open(HERE / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


# MARK: Faults, a function a kind: each gives what is wrong with a text


def order(text):
    # Two spellings of places by others are kept as those write them.
    if "/spellings/" in text.key:
        return
    if "\u17d2\u178a" in text.khmer:
        yield "a foot ដ; here it is written ត"
    if (normal := khnormal(text.khmer)) != text.khmer:
        at = next((i for i, (a, b) in enumerate(zip(normal, text.khmer)) if a != b), 0)
        yield f"the marks of “{text.khmer[max(0, at - 3):at + 4]}” stand in another order than “{normal[max(0, at - 3):at + 4]}”"
    if found := INVISIBLE.search(text.khmer):
        yield f"U+{ord(found[0]):04X}, which nobody sees"


def signs(text):
    plain = re.sub(r'\{ "([^"]*)" \}', r"\1", text.khmer)
    for pattern, what in [
            (r"  ", "two spaces"), (r" [។៖៕]", "a space before a sign that ends"), (r"[។៕](?=[\u1780-\u17b3])", "no space behind ។"),
            (r"[\u1780-\u17d3](?<!សញ្ញា);|;(?= ?[\u1780-\u17b3])", "a Latin semicolon; write ។ or ហើយ"),
            (r"[\u1780-\u17d3)»],|,(?= ?[\u1780-\u17b3])", "a Latin comma; write a space, or និង before the last"),
            (r"[\u1780-\u17d3]:", "a Latin colon; write ៖"), (r"[\u1780-\u17d3]!", "an exclamation mark"),
            (r"[“”‘’„]", "Latin quotation marks; write « »"), (r"\.\.\.", "three points; write …"),
            (r"[A-Za-z](?=[\u1780-\u17b3])|[\u1780-\u17d3](?=[A-Za-z])", "a Latin letter against a Khmer one")]:
        if re.search(pattern, plain) and not TYPED.match(text.key):
            yield what


def digits(text):
    plain = CODES.sub("", PLACEHOLDER.sub("", text.khmer))
    if text.is_program and not text.key.startswith("letter"):
        if re.search("[០-៩]", plain):
            yield "Khmer digits; those of the program are Latin, but for letters"
    elif not text.is_program and re.search("[0-9]", plain):
        yield "Latin digits; those of standards are Khmer"


def forbidden(glossary):
    rows = [(row, [re.compile(part.strip()) for part in row["not"].split(" | ") if part.strip()]) for row in glossary]

    def faults(text):
        for row, patterns in rows:
            for pattern in patterns:
                if found := pattern.search(text.khmer):
                    yield f"“{found[0]}”; {row['english'].split('|')[0]} is {row['khmer']} ({row['source']})"
    return faults


def spelt(speller):
    def faults(text):
        plain = PLACEHOLDER.sub(" ", text.khmer)
        for part in speller.strange(plain):
            yield f"{part} is in no list of words"
    return faults


def renderings(texts):
    """One English text, one Khmer: pairs of a text and what is wrong."""
    known = [row["key"] for row in table("renderings.csv")]
    by_english = defaultdict(lambda: defaultdict(list))
    for text in texts:
        if english := " ".join(text.english.split()):
            by_english[english][" ".join(text.khmer.split())].append(text)
    unused = set(known)
    for english, khmer in by_english.items():
        if len(khmer) < 2:
            continue
        excused = {text.key: pattern for group in khmer.values() for text in group for pattern in known if fnmatch.fnmatch(text.key, pattern)}
        unused -= set(excused.values())
        rest = {said: group for said, group in khmer.items() if not all(text.key in excused for text in group)}
        if len(rest) > 1:
            for group in list(rest.values())[1:]:
                yield group[0], f"“{english[:80]}” is said otherwise in {next(iter(rest.values()))[0].key}"
    for pattern in sorted(unused):
        yield None, f"renderings.csv: {pattern} excuses nothing"


# MARK: Remarks

NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
           "third": 3, "fourth": 4, "fifth": 5, "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
KHMER_NUMBERS = {"ដប់ប្រាំបី": 18, "ដប់ប្រាំ": 15, "ដប់ពីរ": 12, "ដប់មួយ": 11, "ប្រាំបួន": 9, "ប្រាំបី": 8, "ប្រាំពីរ": 7, "ប្រាំមួយ": 6,
                 "ម្ភៃ": 20, "សាមសិប": 30, "សែសិប": 40, "ហាសិប": 50, "ប្រាំ": 5, "ដប់": 10, "បួន": 4, "បី": 3}
DENIALS = re.compile(r"\b(not|no(?!\.| later)|never|nobody|none|nothing|without|cannot|neither|nor|lacks?)\b|n't\b", re.I)
KHMER_DENIALS = re.compile("មិន|គ្មាន|កុំ|ខ្វះ|ឥត|ហាម|ទទេ|លែង|ឃាត់")


def english_numbers(text):
    plain = CODES.sub(" ", PLACEHOLDER.sub(" ", text)).lower().replace(",", "")
    found = {int(number) for number in re.findall(r"(?<![\d.])\d{1,6}(?![\d.]\d)", plain)}
    return {n for n in found | {NUMBERS[word] for word in re.findall(r"[a-z]+", plain) if word in NUMBERS} if n > 2}


def khmer_numbers(text):
    plain = CODES.sub(" ", PLACEHOLDER.sub(" ", text)).translate(str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789"))
    found = {int(number) for number in re.findall(r"(?<![\d.])\d{1,6}(?![\d.]\d)", plain)}
    for word, number in KHMER_NUMBERS.items():
        # Not within a word such as ដើម្បី.
        whole = re.compile(f"(?<!\u17d2){word}")
        if whole.search(plain):
            found.add(number)
            plain = whole.sub(" ", plain)
    return {n for n in found if n > 2}


def remarks(texts, glossary):
    terms = [(row, re.compile(r"\b(?:" + row["english"] + r")s?\b", re.I)) for row in glossary]
    asked = set()
    for text in texts:
        if not text.english:
            continue
        for row, pattern in terms:
            if not pattern.search(text.english):
                continue
            if not row["always"] and "native reader" not in row["note"]:
                continue
            short = row["khmer"].removeprefix("ការ").removeprefix("អំពើ")
            if row["always"] and short not in text.khmer:
                yield text.key, f"“{pattern.search(text.english)[0]}” is {row['khmer']} in the glossary, and not said so here"
            if "native reader" in row["note"] and row["english"] not in asked:
                asked.add(row["english"])
                yield text.key, f"{row['khmer']} ({row['english']}): {row['note']}"
        english, khmer = english_numbers(text.english), khmer_numbers(text.khmer)
        # Khmer names the year of an assessment that English only points to.
        only_english, only_khmer = english - khmer, {number for number in khmer - english if not 1900 < number < 2100}
        if only_english or only_khmer:
            yield text.key, "numbers differ: " + "; ".join(
                f"only in {name} {', '.join(map(str, sorted(some)))}" for name, some in [("English", only_english), ("Khmer", only_khmer)] if some)
        if bool(DENIALS.search(text.english)) and not KHMER_DENIALS.search(text.khmer):
            yield text.key, "the English denies something, the Khmer has no word that does"


# MARK: How much a slip is worth


def caught(speller, texts, count=600):
    """The share of slips of one mark or letter, put into our own words, that the lists tell."""
    chance = random.Random(20)
    runs = sorted({run for text in texts for run in RUN.findall(folded(text.khmer)) if len(run) > 12})
    told = 0
    for _ in range(count):
        run = chance.choice(runs)
        at = chance.randrange(1, len(run) - 1)
        spoilt = run[:at] + run[at + 1:] if chance.random() < 0.5 else run[:at] + run[at + 1] + run[at] + run[at + 2:]
        told += bool(speller.strange(spoilt)) or khnormal(spoilt) != spoilt
    return told / count


def digest(text):
    """As the program tells whether a text has changed: rule W2 of Standards/README.md; empty for a message on several lines."""
    if text.is_program and "->" in text.english + text.khmer:
        return ""
    return hashlib.sha256(f"{text.english}\0{text.khmer}".encode()).hexdigest()[:16]


def findings(texts, glossary):
    by_key = {text.key: text for text in texts}
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(["key", "remark", "digest"])
    for key, remark in remarks(texts, glossary):
        text = by_key[key]
        writer.writerow([text.number, remark, digest(text)])
    return lines.getvalue()


def main(writes):
    texts = all_texts()
    glossary = table("glossary.csv")
    speller = Speller([row["word"] for row in table("accepted.csv")])
    faults = [f"accepted.csv: {word} is in the lists" for word in speller.needless]
    for kind in [order, signs, digits, forbidden(glossary), spelt(speller)]:
        faults += [f"{text.place}: {fault}" for text in texts for fault in kind(text)]
    faults += [f"{text.place}: {fault}" if text else fault for text, fault in renderings(texts)]
    found = findings(texts, glossary)
    if writes:
        FINDINGS.write_text(found, encoding="utf-8")
    elif not FINDINGS.exists() or FINDINGS.read_text(encoding="utf-8") != found:
        faults.append(f"{FINDINGS.name} is not what is found now; write it with --write")
    share = caught(speller, texts)
    if share < 0.5:
        faults.append(f"of slips only {share:.0%} are told by the lists")
    for fault in faults:
        print(fault)
    print(f"{len(texts)} texts read, {len(faults)} faults, {found.count(chr(10)) - 1} remarks for a reader; {share:.0%} of slips would be told")
    return 1 if faults or not texts else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    sys.exit(main(parser.parse_args().write))

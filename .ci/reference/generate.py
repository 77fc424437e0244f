#!/usr/bin/env python3
"""Random but valid small worlds for differential testing of `careaudit`: standards, facilities and records.

    python3 generate.py SEED OUTDIR [--count N] [--spoil] [--without CASE,CASE | --without all]

writes OUTDIR/Standards and OUTDIR/Audits; with --count, the worlds of SEED, SEED+1 … into OUTDIR/<seed>.  The same
seed gives the same world.  --spoil puts one error into one record, so that it is not scored.

Cases on which the description of the formats leaves room are generated too.  Each has a name (CASES, explained in
AMBIGUITIES.md) and can be turned off with --without, to see what is left.  What is not generated at all is listed
at the end of AMBIGUITIES.md.
"""

import argparse
import copy
import datetime
import random
import sys
from fractions import Fraction
from pathlib import Path

import yaml

LAST_DATE = datetime.date(2026, 10, 20)
FUTURE_DATE = datetime.date(2031, 1, 15)
MEASURES_KEY = None          # measures.yaml is a plain list; a word here puts the list under that key (A4)

CASES = {
    "not-assessed-over-measure": "`not-assessed` on a criterion whose measure or service is in the record",
    "answer-where-not-applying": "a finding on a criterion that does not apply to the facility",
    "equals-not-assessed": "`not-assessed` on one of two equal criteria, a rating on the other",
    "equals-na-beside-rating": "`not-applicable` on one of two equal criteria, a rating on the other",
    "equals-voices": "equal criteria answered alike, with different voices heard",
    "hear-on-computed": "voices wanted by a measured, sampled or service criterion",
    "second-follow-up": "two follow-ups of one inspection",
    "orphan-follow-up": "a follow-up without an inspection before it",
    "follows-follow-up": "a follow-up that names a follow-up under `follows`",
    "follows-older": "a follow-up that names an inspection which is not the latest before it",
    "follow-up-equals": "a follow-up answers a criterion to which the inspection answered an equal one",
    "follow-up-services": "a follow-up with services",
    "follow-up-against": "a follow-up pinned to another revision than the inspection",
    "follow-up-new-standard": "a follow-up names a standard that its inspection does not",
    "follow-up-partial": "a follow-up names fewer standards than its inspection",
    "follow-up-not-assessed": "a follow-up answers `not-assessed` or `not-applicable`",
    "partial-inspection": "a later inspection or self-assessment audits fewer standards than an earlier one",
    "same-day": "two records of a facility on one day",
    "recorded-in-select": "a rating's need names recorded criteria",
    "services-empty": "services: {}",
    "audit-beyond-applies": "a record audits a standard that does not apply to its facility",
    "archive-missing": "`against` a revision that is not in the archive",
    "tailored-archive": "a tailoring of a standard that has archived revisions",
    "dropped-answered": "a tailoring drops criteria that records answer",
    "dropped-equals": "a tailoring drops criteria that have equals",
    "spoiled-base": "the spoiled record is one that a follow-up follows",
}

SCALES = [
    None,
    {"met": "1", "partly": "1/2", "unmet": "0"},
    {"met": "1", "unmet": "0"},
    {"full": "1", "most": "2/3", "some": "1/3", "none": "0"},
    {"compliant": "1", "largely": "3/4", "partially": "2/5", "non-compliant": "0"},
    {"yes": "1", "no": "0"},
    {"a": "1", "b": "5/6", "c": "4/7", "d": "1/9", "e": "0"},
]
RATING_WORDS = ["excellent", "good", "adequate", "fair", "weak", "poor", "absent"]
RANKS = ["exemplary", "meets", "nearly", "below", "critical"]
SECTION_RANKS = ["strong", "sufficient", "insufficient", "failing"]
SECTIONS = ["food", "security", "rooms", "staff", "health", "files", "rights"]
NOUNS = ["guard", "meals", "beds", "lamp", "plan", "visits", "rules", "water", "doctor", "fence", "letters", "school"]
STANDARDS = ["victim-residential-care", "alternative-care", "good-practice-2020", "sector-tool"]
KHMER = ["ស្តង់ដារ", "មណ្ឌល", "សន្តិសុខ", "អាហារ", "បន្ទប់", "កុមារ", "បុគ្គលិក", "ច្បាប់", "សុខភាព"]
PLAIN_MEASURES = ["residents", "caregivers", "meals-per-day", "floor-area", "toilets", "visits-per-month"]
QUOTIENTS = {"residents-per-caregiver": ["residents", "caregivers"], "area-per-resident": ["floor-area", "residents"],
             "residents-per-toilet": ["residents", "toilets"]}
CARE = ["residential-centre", "shelter", "transit", "assessment", "group-home", "boarding-school", "faith-based",
        "foster", "kinship", "independent-living", "community"]
OPERATORS = ["state", "ngo", "faith", "private"]
GROUPS = ["girls", "boys", "women", "men"]
SERVES = ["sex-trafficking", "labour-trafficking", "domestic-violence", "rape", "at-risk", "other"]
VOICES = ["resident", "staff", "third-party"]
SERVICES = ["shelter", "psycho-social", "physical-health", "nutrition", "training", "economic-security", "education",
            "identity-documents", "legal-information", "legal-proceedings"]
SCORED = ["critical", "required", "recommended"]


# --- Writing YAML ---------------------------------------------------------------------------------------------

class Plain(str):
    """A scalar written as it stands, such as a decimal."""


class Pairs(list):
    """A mapping as a list of pairs, which may hold a key twice."""


class Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data):
        return True


Dumper.add_representer(Plain, lambda dumper, value: dumper.represent_scalar("tag:yaml.org,2002:float", str(value)))
Dumper.add_representer(Pairs, lambda dumper, value: dumper.represent_mapping("tag:yaml.org,2002:map", list(value)))


def write_yaml(path, document, rng):
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=10 ** 6,
                     default_flow_style=rng.choice([None, False]))
    path.write_text(text, encoding="utf-8")


# --- The world ------------------------------------------------------------------------------------------------

class World:
    """One random world.  Documents are built whole, and written at the end."""

    def __init__(self, seed, without=()):
        self.rng = random.Random(seed)
        self.without = set(CASES) if "all" in without else set(without)
        self.standards = {}          # id -> today's document
        self.archive = {}            # (id, "edition.revision") -> document
        self.unarchived = {}         # id -> versions that are named but nowhere kept
        self.tailorings = {}
        self.facilities = {}
        self.records = {}            # facility -> list of {"name", "document", "base"}
        for standard_id in self.rng.sample(STANDARDS, self.rng.choice([1, 2, 2, 3, 3, 4])):
            self.standards[standard_id] = self.standard(standard_id)
        self.link_equals()
        for standard_id in list(self.standards):
            self.make_revisions(standard_id)
        self.make_classes()
        self.make_tailorings()
        for number in range(self.rng.choice([1, 2, 2, 3])):
            self.make_facility(f"{self.rng.choice(['pp', 'sr', 'bb'])}-{number + 1:03}")

    def case(self, name, probability):
        """Whether to generate a doubtful case here."""
        assert name in CASES, name
        drawn = self.rng.random() < probability
        return drawn and name not in self.without

    def chance(self, probability):
        return self.rng.random() < probability

    def some(self, values, least=1):
        return self.rng.sample(values, self.rng.randint(min(least, len(values)), len(values)))

    def text(self, english):
        return {"en": english.replace("-", " ").capitalize(),
                "km": " ".join(self.rng.sample(KHMER, self.rng.randint(1, 3)))}

    def rare_text(self):
        return self.rng.choice(["seen on the day", "កំណត់ត្រា៖ បានពិនិត្យ", 'said: "later" # not a comment', "- no: list",
                                self.text("a note in two languages")])

    # --- Standards

    def scale(self):
        if self.chance(0.75):
            return copy.copy(self.rng.choice(SCALES))
        words = sorted(self.rng.sample(range(len(RATING_WORDS)), self.rng.randint(2, 5)))
        between = set()
        while len(between) < len(words) - 2:
            below = self.rng.randint(2, 9)
            between.add(Fraction(self.rng.randint(1, below - 1), below))
        credits = [Fraction(1)] + sorted(between, reverse=True) + [Fraction(0)]
        return {RATING_WORDS[word]: str(credit) for word, credit in zip(words, credits)}

    def applies(self, probability):
        if not self.chance(probability):
            return None
        keys = {"care": CARE[:5], "residents": GROUPS, "serves": SERVES, "operator": OPERATORS}
        return {key: self.some(keys[key]) for key in self.some(list(keys))[:self.rng.choice([1, 1, 2, 3])]}

    def standard(self, standard_id):
        rng = self.rng
        scale = self.scale() if not self.standards or self.chance(0.4) else \
            copy.copy(rng.choice(list(self.standards.values()))["scoring"].get("scale"))
        scoring = {}
        if scale is not None:
            scoring["scale"] = {word: int(credit) if "/" not in str(credit) else credit for word, credit in scale.items()}
        if self.chance(0.7):
            scoring["weights"] = {level: rng.randint(1, 5) for level in self.some(SCORED)}
        if self.chance(0.3):
            scoring["out-of"] = rng.choice([20, 100, 200])
        document = {
            "standard": standard_id, "edition": rng.choice(["2014", "2020", "1.1", "2nd"]),
            "revision": rng.choice([1, 1, 2, 3, 10]), "title": self.text(standard_id), "issuer": self.text("issuer"),
            "kind": rng.choice(["law", "policy", "tool", "good-practice"]), "adopted": datetime.date(2014, 5, 19),
            "translation": {"km": "draft"},
            "sources": [{"id": "daily-2014", "title": "A report", "url": "https://example.org/report",
                         "extent": rng.choice(["full", "excerpt", "summary"])}],
            "scoring": scoring}
        applies = self.applies(0.5)
        if applies:
            document["applies"] = applies
        words = self.words(document)
        sections = []
        for section in rng.sample(SECTIONS, rng.randint(1, 4)):
            nouns = rng.sample(NOUNS, rng.randint(1, 6))
            sections.append({"id": section, "title": self.text(section),
                             "criteria": [self.criterion(f"{section}.{noun}", words) for noun in nouns]})
        if self.chance(0.35):
            document["section-ratings"] = self.section_rules(sections, words)
        document["ratings"] = self.rules(RANKS, rng.randint(2, 5), sections, words,
                                         document.get("section-ratings"))
        document["cycle"] = {"inspect-every": "12 months", "remedy-within": "3 months", "then": ["second-inspection"]}
        document["sections"] = sections
        return document

    @staticmethod
    def words(document):
        return list(document["scoring"].get("scale") or ["met", "partly", "unmet"])

    def criterion(self, criterion_id, words):
        rng = self.rng
        level = rng.choices(SCORED + ["recorded"], [3, 4, 3, 1])[0]
        entry = {"id": criterion_id, "level": level}
        if self.chance(0.3):
            entry["weight"] = rng.randint(1, 7)
        entry["text"] = self.text(criterion_id.split(".")[1] + " are there")
        if self.chance(0.4):
            entry["ask"] = self.text("are there " + criterion_id.split(".")[1])
        kind = rng.choices(["rating", "measure", "sample", "service"], [5, 3, 2, 1])[0]
        if kind != "rating" or self.chance(0.1):
            entry["answer"] = kind
        if kind == "measure":
            entry["measure"] = rng.choice(PLAIN_MEASURES + list(QUOTIENTS))
            entry["thresholds"] = self.measure_thresholds(words)
        elif kind == "sample":
            if self.chance(0.8):
                entry["sample"] = {"at-least": rng.choice([1, 3, 5, 10])}
            entry["thresholds"] = self.sample_thresholds(words)
        elif kind == "service":
            entry["service"] = rng.choice(SERVICES[:5])
        if level == "recorded" and kind in ("measure", "sample") and self.chance(0.5):
            entry["thresholds"] = "unknown"
        applies = self.applies(0.3)
        if applies:
            entry["applies"] = applies
        if self.chance(0.35):
            entry["not-applicable"] = "allowed"
        elif self.chance(0.1):
            entry["not-applicable"] = "never"
        entry["verify"] = self.some(["document", "observation", "resident", "staff", "third-party"])
        if self.chance(0.25) if kind == "rating" else self.case("hear-on-computed", 0.1):
            entry["hear"] = self.some(VOICES)[:2]
        entry["guidance"] = self.text("what to look at")
        entry["basis"] = {"status": rng.choice(["secondary", "derived", "recalled"]), "source": ["daily-2014"],
                          "note": "as reported"}
        if kind == "rating" and self.chance(0.3):
            entry["examples"] = {words[0]: self.text("all of it"), words[-1]: self.text("none of it")}
        entry["remedy"] = [{"action": self.text("put it right"), "by": "manager", "within": "30 days",
                            "cost": {"usd": [0, 60], "per": rng.choice(["once", "month", "resident-month"])},
                            "proof": self.text("a photo of the place")}]
        return entry

    def decimal(self, most=20):
        """A random number as text, whole or with decimals."""
        shape = self.rng.random()
        if shape < 0.6:
            return str(self.rng.randint(0, most))
        if shape < 0.9:
            return f"{self.rng.randint(0, most)}.{self.rng.choice([5, 25, 75, 1, 10, 33])}"
        return f"{self.rng.randint(0, most)}.0"

    def spread(self, words):
        """The ratings that get a test: best first, some left out, seldom the last one too."""
        tested = [word for word in words[:-1] if self.chance(0.85)] or words[:1]
        return tested + ([words[-1]] if self.chance(0.1) else [])

    def measure_thresholds(self, words):
        tested = self.spread(words)
        bounds = sorted((self.decimal() for _ in tested), key=Fraction, reverse=True)
        sign = self.rng.choice([">=", ">"])
        if self.chance(0.5):
            bounds.reverse()
            sign = self.rng.choice(["<=", "<"])
        tests = {}
        for word, bound in zip(tested, bounds):
            if self.chance(0.15):
                sign = self.rng.choice(["<", "<=", "=", ">=", ">"])
            tests[word] = f"{sign}{self.rng.choice([' ', ' ', ''])}{bound}"
        return tests

    def percentage(self):
        return self.rng.choice(["100%", "90%", "80%", "75%", "66.7%", "50%", "33.3%", "12.5%", "0%", "85%"])

    def sample_thresholds(self, words):
        tested = self.spread(words)
        bounds = sorted((self.percentage() for _ in tested), key=lambda text: Fraction(text[:-1]), reverse=True)
        return dict(zip(tested, bounds))

    # --- Ratings

    def select(self, sections):
        rng = self.rng
        form = rng.randint(0, 5)
        section_ids = [section["id"] for section in sections]
        pool = [c for section in sections for c in section["criteria"]]
        if "recorded-in-select" in self.without:
            pool = [c for c in pool if c["level"] != "recorded"] or pool
        ids = [c["id"] for c in pool]
        if form == 0:
            return {}
        if form == 1:
            return {"level": rng.choice(SCORED)}
        if form == 2:
            return {"level": self.some(SCORED)}
        if form == 3:
            return {"section": rng.choice([rng.choice(section_ids), self.some(section_ids)])}
        if form == 4:
            return {"criteria": rng.choice([rng.choice(ids), self.some(ids)[:3]])}
        return {"section": self.some(section_ids), "level": self.some(SCORED)}

    def portion(self):
        """A share, as a percentage or a fraction."""
        if self.chance(0.5):
            return self.percentage()
        whole = self.rng.randint(1, 9)
        return f"{self.rng.randint(0, whole)}/{whole}"

    def least_share(self):
        return {self.rng.choice(["at-least", "at-least", "more-than"]): self.portion()}

    def most(self, numbers):
        key = self.rng.choice(["at-most", "at-most", "fewer-than"])
        return {key: self.portion() if self.chance(0.3) else numbers + (key == "fewer-than")}

    def mean(self, sections, depth=0):
        parts = []
        for _ in range(self.rng.randint(1, 4)):
            part = {"mean": self.mean(sections, depth + 1)} if depth < 2 and self.chance(0.25) else {
                "share": self.select(sections)}
            if self.chance(0.7):
                part["weight"] = self.rng.choice([1, 2, 3, 7, 100000000])
            parts.append(part)
        return parts

    def need(self, sections, words, section_rules, depth=0):
        rng = self.rng
        if depth < 2 and self.chance(0.15):
            return {rng.choice(["any", "all"]): [
                self.need(sections, words, section_rules, depth + 1) for _ in range(rng.randint(1, 3))]}
        kind = rng.choice(["every", "share", "count", "mean"] + (["sections", "sections-below"] if section_rules else []))
        if kind == "mean":
            return {"mean": self.mean(sections)} | self.least_share()
        if kind == "every":
            return {"every": self.select(sections), "at-least": rng.choice(words[:-1])}
        if kind == "share":
            return {"share": self.select(sections)} | self.least_share()
        if kind == "count" and self.chance(0.4):
            least = self.least_share() if self.chance(0.4) else {"at-least": rng.randint(0, 4)}
            return {"count": self.select(sections), "rated": rng.choice(words[:-1])} | least
        if kind == "count":
            return {"count": self.select(sections), "below": rng.choice(words[:-1])} | self.most(rng.randint(0, 4))
        chosen = self.some([section["id"] for section in sections])
        need = {"sections": chosen[0] if len(chosen) == 1 and self.chance(0.5) else chosen}
        rating = rng.choice(section_rules[:-1])["rating"]
        if kind == "sections-below":
            return need | {"below": rating} | self.most(rng.randint(0, 2))
        least = self.least_share() if self.chance(0.3) else {"at-least": rng.choice(["all", rng.randint(1, len(chosen))])}
        return need | {"rated": rating} | least

    def rules(self, names, count, sections, words, section_rules=None):
        names = [names[i] for i in sorted(self.rng.sample(range(len(names)), count))]
        rules = [{"rating": name, "title": self.text(name),
                  "needs": [self.need(sections, words, section_rules) for _ in range(self.rng.choice([1, 1, 2]))]}
                 for name in names]
        del rules[-1]["needs"]
        return rules

    def section_rules(self, sections, words):
        rules = self.rules(SECTION_RANKS, self.rng.randint(2, 3), sections, words)
        for rule in rules[:-1]:                       # the same rules serve every section: only levels narrow
            for select in self.selections(rule["needs"]):
                select.clear()
                select |= self.rng.choice([{}, {"level": self.rng.choice(SCORED)}, {"level": SCORED[:2]}])
        return rules

    @classmethod
    def selections(cls, parts):
        """What the needs of a list select, and the parts of their means."""
        for part in parts:
            for key in ("any", "all", "mean"):
                yield from cls.selections(part.get(key, []))
            for key in ("every", "share", "count"):
                if key in part:
                    yield part[key]

    # --- Equal criteria, revisions, tailorings

    @staticmethod
    def criteria(document):
        return [c for section in document["sections"] for c in section["criteria"]]

    @staticmethod
    def find(document, criterion_id):
        return next((c for c in World.criteria(document) if c["id"] == criterion_id), None)

    def scale_of(self, document):
        return {word: str(credit) for word, credit in (document["scoring"].get("scale") or SCALES[1]).items()}

    def link_equals(self):
        """Links some criteria of one kind and one scale, within and across standards."""
        everything = [(document, c) for document in self.standards.values() for c in self.criteria(document)]
        for _ in range(self.rng.choice([0, 1, 2]) * len(everything)):
            (one_of, one), (other_of, other) = self.rng.choice(everything), self.rng.choice(everything)
            kind = one.get("answer", "rating")
            if one is other or kind != other.get("answer", "rating") or "equals" in other:
                continue
            if list(self.scale_of(one_of).items()) != list(self.scale_of(other_of).items()):
                continue
            if "unknown" in (one.get("thresholds"), other.get("thresholds")):
                continue
            if any(f"{other_of['standard']}/{other['id']}" in c.get("equals", []) for _, c in everything):
                continue                              # so that changing what it measures leaves no link wrong
            if kind != "rating":
                for entry in (one, other):
                    entry.pop("hear", None)
            for key in ("measure", "service", "thresholds", "sample"):
                other.pop(key, None)
                if key in one:
                    other[key] = copy.deepcopy(one[key])
            one.setdefault("equals", []).append(f"{other_of['standard']}/{other['id']}")
            if self.chance(0.4):
                other["equals"] = [f"{one_of['standard']}/{one['id']}"]

    def make_revisions(self, standard_id):
        """Archived earlier revisions, and versions that records may name though nobody kept them."""
        document = self.standards[standard_id]
        self.unarchived[standard_id] = [f"{document['edition']}.0", "2009.1"]
        later = document
        linked = self.linked_ids()
        for revision in range(document["revision"] - 1, max(0, document["revision"] - 3), -1):
            if self.chance(0.35):
                self.unarchived[standard_id].append(f"{document['edition']}.{revision}")
                continue
            earlier = copy.deepcopy(later)
            earlier["revision"] = revision
            for entry in self.criteria(earlier):
                self.change(entry, self.words(earlier), f"{standard_id}/{entry['id']}" in linked)
            section = self.rng.choice(earlier["sections"])
            if self.chance(0.3) and len(section["criteria"]) > 1:
                section["criteria"].remove(self.rng.choice(section["criteria"]))
                self.drop_lost_ids(earlier)
            if self.chance(0.3):
                earlier["scoring"]["weights"] = {level: self.rng.randint(1, 4) for level in SCORED}
            free = [n for n in NOUNS if self.find(earlier, f"{section['id']}.{n}") is None
                    and self.find(document, f"{section['id']}.{n}") is None]
            if self.chance(0.3) and free:
                section["criteria"].append(self.criterion(f"{section['id']}.{free[0]}", self.words(earlier)))
            self.archive[standard_id, f"{earlier['edition']}.{revision}"] = earlier
            later = earlier

    def linked_ids(self):
        """The criteria that have equals, in any revision."""
        linked = set()
        for document in list(self.standards.values()) + list(self.archive.values()):
            for c in self.criteria(document):
                if c.get("equals"):
                    linked |= {f"{document['standard']}/{c['id']}", *c["equals"]}
        return linked

    def drop_lost_ids(self, document):
        """Takes criteria that are gone out of the needs that name them, and links within the standard."""
        ids = [c["id"] for c in self.criteria(document)]
        for rule in document["ratings"]:
            for select in self.selections(rule.get("needs", [])):
                if "criteria" in select:
                    names = select["criteria"] if isinstance(select["criteria"], list) else [select["criteria"]]
                    select["criteria"] = [name for name in names if name in ids] or [ids[0]]
        for entry in self.criteria(document):
            kept = [link for link in entry.get("equals", [])
                    if not link.startswith(document["standard"] + "/") or link.split("/")[1] in ids]
            if "equals" in entry:
                entry["equals"] = kept
                if not kept:
                    del entry["equals"]

    def change(self, entry, words, linked):
        """A change of a criterion, as another revision or a tailoring would make it."""
        if self.chance(0.2):
            entry["weight"] = self.rng.randint(1, 6)
        if self.chance(0.15) and entry.get("thresholds") != "unknown":
            entry["level"] = self.rng.choice(SCORED)
        if self.chance(0.25) and not linked:
            if entry.get("answer") == "measure":
                entry["thresholds"] = self.measure_thresholds(words)
                entry["level"] = self.rng.choice(SCORED)
            elif entry.get("answer") == "sample":
                entry["thresholds"] = self.sample_thresholds(words)
                entry["level"] = self.rng.choice(SCORED)

    def make_classes(self):
        """Which criteria ask the same, taken over all revisions at once: (standard, id) -> representative."""
        self.same = {}
        for document in list(self.standards.values()) + list(self.archive.values()):
            for c in self.criteria(document):
                self.same.setdefault((document["standard"], c["id"]), (document["standard"], c["id"]))
        for document in list(self.standards.values()) + list(self.archive.values()):
            for c in self.criteria(document):
                for link in c.get("equals", []):
                    one, other = self.same[document["standard"], c["id"]], self.same[tuple(link.split("/"))]
                    self.same = {key: one if value == other else value for key, value in self.same.items()}

    def has_equals(self, key):
        return list(self.same.values()).count(self.same[key]) > 1

    def make_tailorings(self):
        linked = self.linked_ids()
        for standard_id, document in self.standards.items():
            archived = any(key[0] == standard_id for key in self.archive)
            if not self.chance(0.35) or (archived and "tailored-archive" in self.without):
                continue
            changes, drops = {}, []
            for entry in self.criteria(document):
                has_equals = f"{standard_id}/{entry['id']}" in linked
                if self.chance(0.4):
                    changed = copy.deepcopy(entry)
                    self.change(changed, self.words(document), has_equals)
                    if changed.get("not-applicable") != "allowed" and self.chance(0.2):
                        changed["not-applicable"] = "allowed"
                    if self.chance(0.2):
                        changed["applies"] = {"residents": self.some(GROUPS)}
                    difference = {k: v for k, v in changed.items() if entry.get(k) != v}
                    if difference:
                        difference["basis"] = {"status": "text", "source": ["daily-2014"], "note": "local rule"}
                        changes[entry["id"]] = difference
                elif self.case("dropped-answered", 0.1) and (not has_equals or "dropped-equals" not in self.without):
                    drops.append({"criterion": entry["id"], "reason": "not asked here"})
            if changes or drops:
                tailoring = {"tailoring": f"local-{standard_id}", "of": standard_id, "authority": "MoSVY"}
                if changes:
                    tailoring["set"] = changes
                if drops:
                    tailoring["drop"] = drops
                self.tailorings[tailoring["tailoring"]] = tailoring

    # --- Facilities and records

    def make_facility(self, facility_id):
        rng = self.rng
        facility = {"facility": facility_id, "name": f"Example House {facility_id}", "example": True,
                    "province": "Phnom Penh", "care": rng.choice(CARE[:5] * 3 + CARE), "operator": rng.choice(OPERATORS),
                    "residents": self.some(GROUPS), "serves": self.some(SERVES),
                    "location": rng.choice(["open", "confidential"])}
        if self.chance(0.3):
            facility["standards"] = self.some(list(self.standards))
        self.facilities[facility_id] = facility
        self.records[facility_id] = []
        date = datetime.date(2024, 1, 1) + datetime.timedelta(days=rng.randint(0, 300))
        for _ in range(rng.choice([0, 1, 2, 3, 4, 5, 6])):
            date += datetime.timedelta(days=rng.randint(1, 150))
            if date > LAST_DATE:
                break
            self.add_record(facility, date, rng.choice(["inspection", "inspection", "self-assessment", "follow-up"]))
            if self.case("same-day", 0.08):
                self.add_record(facility, date, rng.choice(["inspection", "self-assessment", "follow-up"]))

    def matches(self, facility, applies):
        return all(set(wanted) & set(facility[key] if isinstance(facility[key], list) else [facility[key]])
                   for key, wanted in (applies or {}).items())

    def base_of(self, facility, date):
        """What a follow-up follows: the record, and the name to write under `follows` (or None)."""
        earlier = [r for r in self.records[facility["facility"]] if r["date"] < date]
        inspections = [r for r in earlier if r["kind"] == "inspection"]
        follow_ups = [r for r in earlier if r["kind"] == "follow-up"]
        if follow_ups and self.case("follows-follow-up", 0.25):
            chosen = self.rng.choice(follow_ups)
            return chosen, chosen["name"]
        if not inspections:
            return None, None
        if len(inspections) > 1 and self.case("follows-older", 0.2):
            chosen = self.rng.choice(inspections[:-1])
            return chosen, chosen["name"]
        latest = max(inspections, key=lambda r: r["date"])
        return latest, latest["name"] if self.chance(0.4) else None

    def add_record(self, facility, date, kind):
        rng, records = self.rng, self.records[facility["facility"]]
        name = f"{date}-{kind}"
        if any(r["name"] == name for r in records):
            return
        base = follows = None
        if kind == "follow-up":
            base, follows = self.base_of(facility, date)
            if base is None and not self.case("orphan-follow-up", 0.7):
                return
            if base and "second-follow-up" in self.without and any(r["base"] is base for r in records):
                return
        named = self.named_standards(facility, base)
        if not named:
            return
        visit = {"date": date, "kind": kind, "by": rng.choice(["DoSVY Phnom Penh", "កម្មវិធី", "coalition team"])}
        if follows:
            visit["follows"] = follows
        versions = dict(base["versions"]) if base else {}
        pinned = {}
        for standard_id in named:
            if standard_id in versions and not self.case("follow-up-against", 0.2):
                continue
            if self.chance(0.4):
                versions[standard_id] = pinned[standard_id] = self.pinned(standard_id)
        if pinned:
            visit["against"] = pinned
        document = {"visit": visit}
        measures = self.measures(0.3 if base else 0.85)
        if measures:
            document["measures"] = measures
        if self.case("follow-up-services", 0.2) if base else self.chance(0.75):
            document["services"] = {} if self.case("services-empty", 0.1) else self.services(facility)
        documents = {standard_id: self.archive.get((standard_id, versions.get(standard_id)),
                                                   self.standards[standard_id]) for standard_id in named}
        document["answers"] = self.answers(facility, documents, base)
        if self.chance(0.3):
            document = dict(rng.sample(list(document.items()), len(document)))
        records.append({"name": name, "date": date, "kind": kind, "base": base, "versions": versions,
                        "document": document, "standards": set(named) | (base["standards"] if base else set())})

    def named_standards(self, facility, base):
        fitting = [s for s, document in self.standards.items()
                   if s in facility.get("standards", []) or
                   ("standards" not in facility and self.matches(facility, document.get("applies")))]
        if self.case("audit-beyond-applies", 0.15):
            fitting = list(self.standards)
        if base is None:
            return self.some(fitting) if fitting and self.case("partial-inspection", 0.4) else fitting
        named = sorted(base["standards"])
        if self.case("follow-up-partial", 0.5):
            named = self.some(named)
        if self.case("follow-up-new-standard", 0.2):
            named += [s for s in self.standards if s not in named][:1]
        return named

    def pinned(self, standard_id):
        document = self.standards[standard_id]
        versions = [version for other, version in self.archive if other == standard_id]
        if self.case("archive-missing", 0.15):
            versions = self.unarchived[standard_id]
        return self.rng.choice(versions + [f"{document['edition']}.{document['revision']}"])

    def measures(self, probability):
        values = {}
        for name in PLAIN_MEASURES:
            if self.chance(probability):
                values[name] = Plain("0") if self.chance(0.12) else Plain(self.decimal(30))
        return values

    def services(self, facility):
        services = {}
        for service in self.some(SERVICES):
            entry = {}
            groups = self.some(facility["residents"] * 3 + GROUPS, 0)
            if self.chance(0.8):
                entry["provided"] = sorted(set(groups))[:self.rng.randint(1, 4)]
                if self.chance(0.4):
                    entry["cost-to-resident"] = 0
                    entry["cost-per-person-year"] = 300
            if self.chance(0.4) or not entry:
                entry["referred"] = self.some(facility["residents"])
                entry["to"] = "a partner"
            services[service] = entry
        return services

    def answers(self, facility, documents, base):
        """Findings, alike for criteria that ask the same."""
        truths, answers = {}, {}
        for standard_id, document in documents.items():
            if self.chance(0.06):
                answers[standard_id] = self.rng.choice([None, {}])
                continue
            words, found = self.words(document), {}
            for c in self.criteria(document):
                key = (standard_id, c["id"])
                if self.chance(0.7 if base else 0.45 if self.has_equals(key) else 0.18):
                    continue
                if not self.matches(facility, c.get("applies")) and not self.case("answer-where-not-applying", 0.3):
                    continue
                if base and self.has_equals(key) and "follow-up-equals" in self.without:
                    continue
                truth = truths.setdefault(self.same[key], self.truth(words))
                finding = self.finding(c, key, words, truth, base)
                if finding is not None:
                    found[c["id"]] = finding
            answers[standard_id] = found
        return answers

    def truth(self, words):
        """What is so, of one class of equal criteria: a rating, a sample and the voices heard."""
        of = self.rng.choice([5, 12, 42])
        checked = self.rng.choice([0, 1, of, self.rng.randint(1, of), self.rng.randint(1, of)])
        conforming = self.rng.choice([checked, self.rng.randint(0, checked)])
        return {"rating": self.rng.choice(words[:1] * 3 + words), "heard": self.some(VOICES, 0),
                "sample": (checked, of, conforming), "not-applicable": self.chance(0.2), "answered-as": set()}

    def finding(self, c, key, words, truth, base):
        rng, kind = self.rng, c.get("answer", "rating")
        has_equals = self.has_equals(key)
        form = rng.choices(["answer", "not-applicable", "not-assessed"], [8, 1.5, 1])[0]
        if truth["not-applicable"] and self.chance(0.8):
            form = "not-applicable"
        if base and form != "answer" and (has_equals or not self.case("follow-up-not-assessed", 1)):
            form = "answer"
        if form == "not-applicable" and c.get("not-applicable") != "allowed":
            form = "answer"
        if form != "answer" and has_equals:           # beside a rating on an equal criterion: doubtful
            name = "equals-not-assessed" if form == "not-assessed" else "equals-na-beside-rating"
            if truth["answered-as"] - {form} and not self.case(name, 1):
                form = "answer"
        if form == "answer" and has_equals:
            for other, name in (("not-assessed", "equals-not-assessed"), ("not-applicable", "equals-na-beside-rating")):
                if other in truth["answered-as"] and not self.case(name, 1):
                    return None
        if form == "not-assessed" and kind in ("measure", "service") and \
                (has_equals or not self.case("not-assessed-over-measure", 1)):
            return None
        if not (kind in ("measure", "service") and form == "answer"):
            truth["answered-as"].add(form)
        if form == "not-applicable":
            return {"rating": form, "reason": rng.choice(["none live here", "គ្មាន"])}
        if form == "not-assessed":
            return rng.choice([form, {"rating": form, "reason": "locked at the time"}])
        heard = truth["heard"]
        if self.case("equals-voices", 0.3) or (not has_equals and self.chance(0.3)):
            heard = self.some(VOICES, 0)
        entry = {}
        if kind == "sample":
            checked, of, conforming = truth["sample"]
            entry = {"checked": checked, "of": of, "conforming": conforming}
        elif kind == "rating":
            entry = {"rating": truth["rating"]}
            if not has_equals and not base and self.chance(0.04):
                entry = {"note": "left for later"}
            elif not heard and self.chance(0.6):
                return truth["rating"]
        if heard and (kind in ("rating",) or c.get("hear")):
            entry["heard"] = heard
        if self.chance(0.25) or not entry:
            entry["note"] = self.rare_text()
        return entry

    # --- One error

    def spoil(self):
        """Puts one error into one record; returns what was done, or None where there is no record."""
        rng = self.rng
        candidates = [(facility, record) for facility, records in self.records.items() for record in records
                      if "spoiled-base" not in self.without
                      or not any(r["base"] is record for r in records)]
        rng.shuffle(candidates)
        for facility, record in candidates if self.chance(0.4) else []:      # seldom possible, so tried first
            done = self.spoil_equals(self.facilities[facility], record)
            if done:
                return f"{facility}/{record['name']}: {done}"
        for facility, record in candidates:
            ways = [self.spoil_key_twice, self.spoil_unknown_key, self.spoil_unknown_id, self.spoil_rating,
                    self.spoil_not_applicable, self.spoil_future, self.spoil_below_zero, self.spoil_equals]
            rng.shuffle(ways)
            for way in ways:
                done = way(self.facilities[facility], record)
                if done:
                    return f"{facility}/{record['name']}: {done}"
        return None

    def rating_findings(self, facility, record):
        """The answered applying criteria of kind rating that no tailoring touches: (standard, criterion, findings)."""
        for standard_id, findings in record["document"]["answers"].items():
            document = self.archive.get((standard_id, record["versions"].get(standard_id)),
                                        self.standards[standard_id])
            for c in self.criteria(document):
                tailored = any(c["id"] in t.get("set", {}) or c["id"] in [d["criterion"] for d in t.get("drop", [])]
                               for t in self.tailorings.values() if t["of"] == standard_id)
                if c["id"] in (findings or {}) and c.get("answer", "rating") == "rating" \
                        and self.matches(facility, c.get("applies")) and not tailored:
                    yield document, c, findings

    def spoil_key_twice(self, facility, record):
        place = self.rng.choice(["top", "answers", "finding"])
        document, answers = record["document"], record["document"]["answers"]
        if place == "finding":
            for standard, c, findings in self.rating_findings(facility, record):
                word = self.words(standard)[0]
                findings[c["id"]] = Pairs([("rating", word), ("note", "once"), ("rating", word)])
                return f"the key rating twice in {c['id']}"
        if place == "answers":
            for standard_id, findings in answers.items():
                if findings:
                    answers[standard_id] = Pairs(list(findings.items()) + [list(findings.items())[0]])
                    return f"a criterion twice under {standard_id}"
        record["document"] = Pairs(list(document.items()) + [("visit", document["visit"])])
        return "the key visit twice"

    def spoil_unknown_key(self, facility, record):
        place = self.rng.choice(["top", "visit", "finding"])
        if place == "finding":
            for standard, c, findings in self.rating_findings(facility, record):
                findings[c["id"]] = {"rating": self.words(standard)[0], "remark": "nothing"}
                return f"an unknown key in {c['id']}"
        target = record["document"]["visit"] if place == "visit" else record["document"]
        target["inspectr" if place == "visit" else "mesures"] = "x"
        return f"an unknown key in {place}"

    def spoil_unknown_id(self, facility, record):
        document = record["document"]
        place = self.rng.choice(["standard", "criterion", "measure", "follows"])
        if place == "criterion":
            for standard_id, findings in document["answers"].items():
                if findings:
                    findings["food.nonsuch"] = self.words(self.standards[standard_id])[0]
                    return "an unknown criterion"
        if place == "measure":
            document.setdefault("measures", {})["residnets"] = Plain("3")
            return "an unknown measure"
        if place == "follows" and record["kind"] == "follow-up":
            document["visit"]["follows"] = "2019-01-01-inspection"
            return "an unknown record under follows"
        document["answers"]["no-such-standard"] = {}
        return "an unknown standard"

    def spoil_rating(self, facility, record):
        for _, c, findings in self.rating_findings(facility, record):
            findings[c["id"]] = self.rng.choice(["splendid", {"rating": "splendid"}])
            return f"a rating the scale lacks in {c['id']}"
        return None

    def spoil_not_applicable(self, facility, record):
        for _, c, findings in self.rating_findings(facility, record):
            if c.get("not-applicable") != "allowed":
                findings[c["id"]] = {"rating": "not-applicable", "reason": "none here"}
                return f"not-applicable where it is not allowed in {c['id']}"
        return None

    def spoil_future(self, facility, record):
        if any(r["base"] is record for r in self.records[facility["facility"]]):
            return None
        record["document"]["visit"]["date"] = FUTURE_DATE
        record["name"] = f"{FUTURE_DATE}-{record['kind']}"
        return "a date in the future"

    def spoil_below_zero(self, facility, record):
        for standard_id, findings in record["document"]["answers"].items():
            for criterion_id, finding in (findings or {}).items():
                if isinstance(finding, dict) and "conforming" in finding and self.chance(0.5):
                    finding["conforming"] = -1
                    return f"a number below zero in {criterion_id}"
        record["document"].setdefault("measures", {})["residents"] = Plain("-2.5")
        return "a measure below zero"

    def spoil_equals(self, facility, record):
        """Two equal criteria, in one revision of today's, rated differently."""
        rated = [(standard, c, findings) for standard, c, findings in self.rating_findings(facility, record)
                 if standard is self.standards[standard["standard"]]]
        for one_of, one, one_findings in rated:
            for other_of, other, other_findings in rated:
                if f"{other_of['standard']}/{other['id']}" in one.get("equals", []):
                    words = self.words(one_of)
                    one_findings[one["id"]], other_findings[other["id"]] = words[-1], words[-2]
                    return f"{one['id']} and {other['id']} rated differently"
        return None

    # --- Writing

    def write(self, folder):
        folder = Path(folder)
        rng = self.rng
        standards = folder / "Standards"
        measures = [{"id": name, "title": self.text(name), "unit": "number"} for name in PLAIN_MEASURES]
        measures += [{"id": name, "title": self.text(name), "unit": "ratio", "quotient": parts}
                     for name, parts in QUOTIENTS.items()]
        write_yaml(standards / "measures.yaml", {MEASURES_KEY: measures} if MEASURES_KEY else measures, rng)
        for standard_id, document in self.standards.items():
            write_yaml(standards / f"{standard_id}.yaml", document, rng)
        for (standard_id, version), document in self.archive.items():
            write_yaml(standards / "archive" / f"{standard_id}-{version}.yaml", document, rng)
        for tailoring_id, document in self.tailorings.items():
            write_yaml(standards / "tailoring" / f"{tailoring_id}.yaml", document, rng)
        (folder / "Audits").mkdir(parents=True, exist_ok=True)
        for facility_id, facility in self.facilities.items():
            write_yaml(folder / "Audits" / facility_id / "facility.yaml", facility, rng)
            for record in self.records[facility_id]:
                write_yaml(folder / "Audits" / facility_id / f"{record['name']}.yaml", record["document"], rng)


def generate(seed, folder, spoil=False, without=()):
    """Writes one world; returns what was spoiled, or None."""
    world = World(seed, without)
    done = world.spoil() if spoil else None
    world.write(folder)
    return done


def case_list(text):
    names = [name for name in text.split(",") if name]
    for name in names:
        if name != "all" and name not in CASES:
            raise argparse.ArgumentTypeError(f"there is no case {name!r}; known: {', '.join(CASES)}")
    return names


def main():
    parser = argparse.ArgumentParser(description="Writes random worlds of standards and audits.")
    parser.add_argument("seed", type=int, metavar="SEED")
    parser.add_argument("folder", type=Path, metavar="OUTDIR")
    parser.add_argument("--count", type=int, metavar="N", help="N worlds, each in OUTDIR/<seed>")
    parser.add_argument("--spoil", action="store_true", help="put one error into one record")
    parser.add_argument("--without", type=case_list, default=[], metavar="CASES", help="doubtful cases to leave out")
    options = parser.parse_args()
    for seed in range(options.seed, options.seed + (options.count or 1)):
        folder = options.folder / str(seed) if options.count else options.folder
        done = generate(seed, folder, options.spoil, options.without)
        if done:
            print(f"{seed}: {done}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

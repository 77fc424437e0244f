#!/usr/bin/env python3
"""Reference implementation of the scoring rules S1 to S17 of `careaudit`.

Written from the normative description of the formats alone, to be clear rather than fast: an independent
second opinion for differential testing (see compare.py).  All arithmetic is exact (fractions.Fraction).

    python3 score.py DIR [--on DATE] [--visit latest|all] [--tailoring FILE]...

reads DIR/Standards and DIR/Audits and prints the JSON object of section 5.  Standards are taken to be valid;
records are checked, and one with an error is not scored.  Where the description leaves room, the reading is
listed in AMBIGUITIES.md, and the most doubtful readings are the named constants below.
"""

import argparse
import copy
import dataclasses
import datetime
import hashlib
import json
import math
import operator
import re
import sys
from fractions import Fraction
from pathlib import Path

import yaml

# --- Doubtful readings (the numbers are those of AMBIGUITIES.md) ---------------------------------------------

TAILORING_AUTOMATIC = False             # A1: are the files of Standards/tailoring applied without --tailoring?
TAILORING_REACHES_ARCHIVE = True        # A2: does a tailoring change an archived revision too?
STANDING_PER_STANDARD = True            # A5: the latest inspection that audits the standard, or the latest at all
FOLLOW_UPS_ACCUMULATE = False           # A6: does a later follow-up of an inspection include the earlier ones?
FOLLOW_UP_AUDITS_ALL_OF_BASE = True     # A7: does it audit the standards that only the inspection names?
FOLLOW_UP_ERASES_EQUALS = True          # A8: does its finding replace earlier findings on equal criteria?
NOT_ASSESSED_LAID_OVER = True           # A9: does its `not-assessed` reopen what the inspection rated?
FOLLOW_UP_NEEDS_SOUND_BASE = True       # A10: is it left unscored where the inspection it follows has an error?
NOT_ASSESSED_BEATS_MEASURE = True       # A14: is a measured criterion marked `not-assessed` open?
EQUALS_ANSWERS_NOT_ASSESSED = True      # A16: does an equal criterion's finding answer a `not-assessed` one?
EQUALS_FROM_NOT_APPLYING = True         # A17: is a finding passed on by a criterion that does not apply itself?

NOT_APPLICABLE, NOT_ASSESSED = "not-applicable", "not-assessed"
OPEN, DOES_NOT_APPLY = "open", "does-not-apply"
MINIMUM_LEVELS, BEYOND_LEVELS = ("critical", "required"), ("recommended",)
SCORED_LEVELS = MINIMUM_LEVELS + BEYOND_LEVELS
DEFAULT_SCALE = {"met": "1", "partly": "1/2", "unmet": "0"}
KINDS = ("inspection", "self-assessment", "follow-up")
GROUPS = ("girls", "boys", "women", "men")
SERVICES = ("shelter", "psycho-social", "physical-health", "nutrition", "training", "economic-security",
            "education", "identity-documents", "legal-information", "legal-proceedings")
COMPARISONS = {"<": operator.lt, "<=": operator.le, "=": operator.eq, ">=": operator.ge, ">": operator.gt}


# --- Reading YAML ---------------------------------------------------------------------------------------------

class InputError(Exception):
    """An error in a file, with a short code for the list of problems."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class ExactLoader(yaml.BaseLoader):
    """Keeps every scalar as its text (so that decimals stay exact) and refuses a key given twice."""

    def construct_scalar(self, node):
        if isinstance(node, yaml.ScalarNode) and node.style is None and node.value in ("", "~", "null"):
            return None
        return super().construct_scalar(node)

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise InputError("duplicate-key", f"the key {key!r} stands twice")
        return super().construct_mapping(node, deep=True)


ExactLoader.add_constructor("tag:yaml.org,2002:str", ExactLoader.construct_scalar)
ExactLoader.add_constructor("tag:yaml.org,2002:map", ExactLoader.construct_mapping)


def read_yaml(path):
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=ExactLoader)
    except yaml.YAMLError as error:
        raise InputError("syntax", str(error).replace("\n", " ")) from error


def as_list(value):
    """One value or a list, as a list."""
    return [] if value is None else value if isinstance(value, list) else [value]


def number(text, what):
    """An exact number that is not below zero."""
    if not isinstance(text, str) or not re.fullmatch(r"[+-]?\d+(\.\d+)?", text):
        raise InputError("not-a-number", f"{what}: {text!r} is not a number")
    value = Fraction(text)
    if value < 0:
        raise InputError("below-zero", f"{what}: {text} is below zero")
    return value


def portion(text):
    """`85%` or `2/3`."""
    return percent(text) if text.strip().endswith("%") else Fraction(text.replace(" ", ""))


def percent(text):
    return Fraction(text.strip().removesuffix("%").strip()) / 100


def mapping(value, what, keys=None):
    """A mapping (nothing counts as an empty one), with none but the given keys."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise InputError("not-a-mapping", f"{what} is not a mapping")
    for key in value:
        if keys is not None and key not in keys:
            raise InputError("unknown-key", f"{what}: unknown key {key!r}")
    return value


# --- Standards ------------------------------------------------------------------------------------------------

@dataclasses.dataclass
class Criterion:
    standard: str
    section: str
    id: str
    level: str
    weight: int
    answer: str                  # rating, measure, sample or service
    scale: dict                  # rating -> credit, best first
    applies: dict
    may_be_not_applicable: bool
    hear: set
    equals: list                 # (standard, criterion)
    measure: str = None
    service: str = None
    thresholds: dict = None      # rating -> test, None where unknown
    sample_at_least: Fraction = Fraction(0)

    @property
    def key(self):
        return self.standard, self.id

    @property
    def scored(self):
        return self.level in SCORED_LEVELS

    @property
    def ratings(self):
        return list(self.scale)


@dataclasses.dataclass
class Standard:
    id: str
    edition: str
    revision: int
    digest: str
    applies: dict
    scale: dict
    sections: list               # section ids
    criteria: list
    ratings: list                # rating rules, best first
    section_ratings: list        # or None
    tailorings: list             # [{tailoring, authority}]
    known_ids: set               # criterion ids, with those that a tailoring dropped

    @property
    def unit(self):
        """S3: the least common multiple of the credits' denominators."""
        return math.lcm(*(credit.denominator for credit in self.scale.values()))

    @property
    def version(self):
        return f"{self.edition}.{self.revision}"

    def criterion(self, criterion_id):
        return next((c for c in self.criteria if c.id == criterion_id), None)


def tailored(document, tailoring):
    """S13: the document of a standard with a tailoring's `set` and `drop` applied."""
    document = copy.deepcopy(document)
    changes = tailoring.get("set") or {}
    dropped = [entry["criterion"] for entry in tailoring.get("drop") or []]
    for section in document["sections"]:
        section["criteria"] = [c for c in section["criteria"] if c["id"] not in dropped]
        for criterion in section["criteria"]:
            criterion.update(changes.get(criterion["id"], {}))
    return document


def build_standard(path, tailorings):
    """Reads a standard and applies those tailorings that are of it."""
    original = read_yaml(path)
    known_ids = {c["id"] for section in original["sections"] for c in section["criteria"]}
    document, names = original, []
    for tailoring in tailorings:
        if tailoring["of"] == original["standard"]:
            document = tailored(document, tailoring)
            names.append({"tailoring": tailoring["tailoring"], "authority": tailoring.get("authority")})
    scoring = document.get("scoring") or {}
    scale = {rating: Fraction(credit) for rating, credit in (scoring.get("scale") or DEFAULT_SCALE).items()}
    weights = scoring.get("weights") or {}
    standard = Standard(
        id=document["standard"], edition=document["edition"], revision=int(document["revision"]),
        digest=hashlib.sha256(path.read_bytes()).hexdigest(), applies=document.get("applies") or {}, scale=scale,
        sections=[section["id"] for section in document["sections"]], criteria=[],
        ratings=document["ratings"], section_ratings=document.get("section-ratings"),
        tailorings=names, known_ids=known_ids)
    for section in document["sections"]:
        for entry in section["criteria"]:
            standard.criteria.append(build_criterion(standard, section["id"], entry, weights))
    return standard


def build_criterion(standard, section, entry, weights):
    thresholds = entry.get("thresholds")
    return Criterion(
        standard=standard.id, section=section, id=entry["id"], level=entry["level"],
        weight=int(entry.get("weight") or weights.get(entry["level"]) or 1),
        answer=entry.get("answer") or "rating", scale=standard.scale, applies=entry.get("applies") or {},
        may_be_not_applicable=entry.get("not-applicable") == "allowed", hear=set(as_list(entry.get("hear"))),
        equals=[tuple(reference.split("/", 1)) for reference in as_list(entry.get("equals"))],
        measure=entry.get("measure"), service=entry.get("service"),
        thresholds=None if thresholds == "unknown" else thresholds,
        sample_at_least=Fraction((entry.get("sample") or {}).get("at-least") or 0))


class Library:
    """The standards of today, the archived revisions, the measures and the tailorings in use."""

    def __init__(self, folder, tailoring_files=()):
        files = list(tailoring_files)
        if TAILORING_AUTOMATIC:
            files += sorted((folder / "tailoring").glob("*.yaml"))
        tailorings = [read_yaml(Path(file)) for file in files]
        self.today = {}
        for path in sorted(folder.glob("*.yaml")):
            if path.name != "measures.yaml":
                standard = build_standard(path, tailorings)
                self.today[standard.id] = standard
        self.archive = {}
        for path in sorted((folder / "archive").glob("*.yaml")):
            standard = build_standard(path, tailorings if TAILORING_REACHES_ARCHIVE else [])
            self.archive[path.stem] = standard
        listed = read_yaml(folder / "measures.yaml") if (folder / "measures.yaml").exists() else []
        listed = listed["measures"] if isinstance(listed, dict) else listed or []
        self.quotients = {entry["id"]: entry.get("quotient") for entry in listed}

    def version(self, standard_id, against):
        """S14: the revision a record is scored by, and whether the one it names is missing."""
        today = self.today[standard_id]
        if against is None or against == today.version:
            return today, False
        archived = self.archive.get(f"{standard_id}-{against}")
        return (archived, False) if archived else (today, True)


# --- Facilities and records -----------------------------------------------------------------------------------

@dataclasses.dataclass
class Facility:
    id: str
    care: str
    operator: str
    residents: list
    serves: list
    standards: list              # or None: all whose applies match

    def matches(self, applies):
        """S1: within a key any, across keys all."""
        have = {"care": [self.care], "operator": [self.operator], "residents": self.residents, "serves": self.serves}
        return all(set(as_list(wanted)) & set(have[key]) for key, wanted in applies.items())

    def expected(self, library):
        """The standards the facility is to be audited by."""
        if self.standards is not None:
            return list(self.standards)
        return [s.id for s in library.today.values() if self.matches(s.applies)]


@dataclasses.dataclass
class Finding:
    """What a record says of one criterion."""
    rating: str = None           # a rating of the scale, not-applicable, not-assessed or nothing
    heard: frozenset = frozenset()
    sample: tuple = None         # (checked, of, conforming)
    reason: str = None
    note: str = None
    evidence: list = None

    @property
    def is_blank(self):
        return not (self.rating or self.heard or self.sample or self.reason or self.note or self.evidence)

    @property
    def rates(self):
        """Whether it carries a rating or a sample (a note alone, or not-assessed, does not)."""
        return self.sample is not None or self.rating not in (None, NOT_ASSESSED, NOT_APPLICABLE)


@dataclasses.dataclass
class Record:
    path: str
    name: str                    # such as 2026-03-14-inspection
    date: datetime.date
    kind: str
    follows: str = None
    against: dict = dataclasses.field(default_factory=dict)
    measures: dict = dataclasses.field(default_factory=dict)
    services: dict = None        # service -> groups served; None where the record has no services at all
    answers: dict = dataclasses.field(default_factory=dict)      # standard -> criterion -> Finding

    @property
    def answers_anything(self):
        """S16i: a criterion, a measure, services; not a danger, counts of residents or a note alone."""
        return bool(self.measures or self.services is not None
                    or any(not finding.is_blank for part in self.answers.values() for finding in part.values()))

    @property
    def looks_at_standards(self):
        return bool(self.answers) and self.answers_anything


def read_facility(folder):
    document = mapping(read_yaml(folder / "facility.yaml"), "facility")
    if document.get("facility") != folder.name:
        raise InputError("facility-name", "the facility's id is not its folder's name")
    standards = document.get("standards")
    return Facility(document["facility"], document.get("care"), document.get("operator"),
                    as_list(document.get("residents")), as_list(document.get("serves")),
                    None if standards is None else as_list(standards))


def read_finding(value, what):
    if value is None or isinstance(value, str):
        return Finding(rating=value)
    mapping(value, what, ("rating", "note", "evidence", "heard", "reason", "checked", "of", "conforming"))
    sample = None
    if "checked" in value or "conforming" in value:
        sample = (number(value.get("checked"), f"{what} checked"),
                  number(value["of"], f"{what} of") if value.get("of") is not None else None,
                  number(value.get("conforming"), f"{what} conforming"))
    return Finding(value.get("rating"), frozenset(as_list(value.get("heard"))), sample,
                   value.get("reason"), value.get("note"), as_list(value.get("evidence")))


def read_services(value):
    services = {}
    for service, entry in mapping(value, "services").items():
        if service not in SERVICES:
            raise InputError("unknown-service", f"there is no service {service!r}")
        mapping(entry, service, ("provided", "referred", "to", "cost-to-resident", "cost-per-person-year"))
        for cost in ("cost-to-resident", "cost-per-person-year"):
            if (entry or {}).get(cost) is not None:
                number(entry[cost], f"{service} {cost}")
        served = set(as_list((entry or {}).get("provided"))) | set(as_list((entry or {}).get("referred")))
        if served - set(GROUPS):
            raise InputError("unknown-group", f"{service}: {sorted(served - set(GROUPS))}")
        services[service] = served
    return services


def read_record(path, shown_path, on):
    """What a record says by itself; the ids it names are checked later, against the revisions it is scored by."""
    document = mapping(read_yaml(path), "record", ("visit", "measures", "services", "answers"))
    visit = mapping(document.get("visit"), "visit", ("date", "kind", "by", "against", "follows"))
    try:
        date = datetime.date.fromisoformat(visit.get("date") or "")
    except ValueError:
        raise InputError("date", f"no date: {visit.get('date')!r}") from None
    if date > on:
        raise InputError("future", f"{date} is in the future")
    kind = visit.get("kind")
    if kind not in KINDS or path.stem != f"{date}-{kind}":
        raise InputError("name", f"{path.name} is not the record of a visit of kind {kind!r} on {date}")
    measures = {name: number(value, name) for name, value in mapping(document.get("measures"), "measures").items()
                if value is not None}
    answers = {standard: {criterion: read_finding(value, f"{standard}/{criterion}")
                          for criterion, value in mapping(findings, standard).items()}
               for standard, findings in mapping(document.get("answers"), "answers").items()}
    return Record(shown_path, path.stem, date, kind, visit.get("follows"), mapping(visit.get("against"), "against"),
                  measures, read_services(document["services"]) if "services" in document else None, answers)


def check_record(record, against, library):
    """The errors that need the standards; `against` holds the inherited revisions too (A11)."""
    for standard_id in list(record.answers) + list(record.against):
        if standard_id not in library.today:
            raise InputError("unknown-standard", f"there is no standard {standard_id!r}")
    for name in record.measures:
        if name not in library.quotients:
            raise InputError("unknown-measure", f"there is no measure {name!r}")
        if library.quotients[name]:
            raise InputError("quotient-given", f"{name!r} is computed from {library.quotients[name]}")
    for standard_id, findings in record.answers.items():
        standard, _ = library.version(standard_id, against.get(standard_id))
        for criterion_id, finding in findings.items():
            what = f"{standard_id}/{criterion_id}"
            if criterion_id not in standard.known_ids:
                raise InputError("unknown-criterion", f"there is no criterion {what!r}")
            criterion = standard.criterion(criterion_id)
            if criterion is not None:                        # else dropped by a tailoring: its answer rests
                check_finding(criterion, finding, what)


def check_finding(criterion, finding, what):
    if finding.rating == NOT_APPLICABLE:
        if not criterion.may_be_not_applicable:
            raise InputError("not-applicable", f"{what} cannot be not applicable")
        if not finding.reason:
            raise InputError("no-reason", f"{what} is not applicable, for no reason given")
    elif finding.rating not in (None, NOT_ASSESSED):
        if finding.rating not in criterion.scale:
            raise InputError("unknown-rating", f"{what}: the scale has no {finding.rating!r}")
        if criterion.answer != "rating":
            raise InputError("answer-kind", f"{what} is answered by a {criterion.answer}")
    if finding.sample is not None and criterion.answer != "sample":
        raise InputError("answer-kind", f"{what} is not answered by a sample")


# --- Equal criteria (S11) -------------------------------------------------------------------------------------

class Edition:
    """The revisions a record is scored by, with the classes of equal criteria among them."""

    def __init__(self, library, against):
        self.standards, self.missing = dict(library.today), []
        for standard_id, version in against.items():
            self.standards[standard_id], missing = library.version(standard_id, version)
            if missing:
                self.missing.append((standard_id, version))
        self.criteria = {c.key: c for s in self.standards.values() for c in s.criteria}
        self.links = {key: set() for key in self.criteria}
        for one in self.criteria.values():
            for other in (self.criteria[key] for key in one.equals if key in self.criteria):
                if one.answer == other.answer and list(one.scale.items()) == list(other.scale.items()):
                    self.links[one.key].add(other.key)
                    self.links[other.key].add(one.key)

    def equals(self, key):
        """S11: the criteria that ask the same, by links in either direction, over any number of steps."""
        found, waiting = {key}, [key]
        while waiting:
            for there in self.links[waiting.pop()] - found:
                found.add(there)
                waiting.append(there)
        return [self.criteria[other] for other in sorted(found - {key})]


def findings_on_equals(criterion, record, edition, facility):
    """The findings that the record holds on the criteria equal to this one."""
    found = []
    for other in edition.equals(criterion.key):
        finding = record.answers.get(other.standard, {}).get(other.id)
        if finding and (EQUALS_FROM_NOT_APPLYING or facility.matches(other.applies)):
            found.append((other, finding))
    return found


def check_equals(record, edition):
    """S11: two equal criteria that the record itself rates differently are an error."""
    for standard_id, findings in record.answers.items():
        for criterion_id, finding in findings.items():
            criterion = edition.criteria.get((standard_id, criterion_id))
            if criterion is None or not finding.rates:
                continue
            own = rating_given(criterion, finding)
            for other in edition.equals(criterion.key):
                theirs = record.answers.get(other.standard, {}).get(other.id)
                if theirs and theirs.rates and None not in (own, rating_given(other, theirs)) \
                        and own != rating_given(other, theirs):
                    raise InputError("equals-differ", f"{criterion.key} and {other.key} are rated differently")


# --- Rating a criterion ---------------------------------------------------------------------------------------

def rating_given(criterion, finding):
    """The rating that a finding states or its sample comes to, or None."""
    if criterion.answer == "rating":
        return finding.rating if finding.rating in criterion.scale else None
    if criterion.answer == "sample" and finding.sample is not None:
        return rating_of_sample(criterion, finding.sample)
    return None


def rating_of_sample(criterion, sample):
    """S10."""
    checked, of, conforming = sample
    everything = of is not None and checked >= of
    if criterion.thresholds is None or checked == 0 or (checked < criterion.sample_at_least and not everything):
        return None
    for rating in criterion.ratings:
        if rating in criterion.thresholds and conforming / checked >= percent(criterion.thresholds[rating]):
            return rating
    return criterion.ratings[-1]


def rating_of_measure(criterion, measures, quotients):
    """S9: the first test that holds, of the ratings best first; none holds: the last rating."""
    if criterion.thresholds is None:
        return None
    quotient = quotients.get(criterion.measure)
    if quotient:
        above, below = (measures.get(name) for name in quotient)
    else:
        above, below = measures.get(criterion.measure), Fraction(1)
    if above is None or below is None or (above == 0 and below == 0):
        return None
    for rating in criterion.ratings:
        if rating in criterion.thresholds and threshold_holds(criterion.thresholds[rating], above, below):
            return rating
    return criterion.ratings[-1]


def threshold_holds(test, above, below):
    """S9: a/b against t is a against t·b; where b is 0 the quotient is larger than any t."""
    sign, bound = re.fullmatch(r"\s*(<=|>=|<|=|>)\s*([+-]?\d+(?:\.\d+)?)\s*", test).groups()
    if below == 0:
        return sign in (">", ">=")
    return COMPARISONS[sign](above, Fraction(bound) * below)


def rating_of_service(criterion, services, facility):
    """S17."""
    if services is None:
        return None
    served = [group in services.get(criterion.service, ()) for group in facility.residents]
    if all(served):
        return criterion.ratings[0]
    if not any(served):
        return criterion.ratings[-1]
    return criterion.ratings[1]          # of a scale of two this is the last


@dataclasses.dataclass
class Outcome:
    """What a criterion comes to in an audit."""
    criterion: Criterion
    answer: str                  # a rating, open, not-applicable or does-not-apply
    by: str
    note: str = None

    @property
    def rated(self):
        return self.answer in self.criterion.scale

    @property
    def applying(self):
        """S1."""
        return self.answer not in (NOT_APPLICABLE, DOES_NOT_APPLY)

    @property
    def possible(self):
        """S2, as a number of points."""
        return self.criterion.weight if self.applying and self.criterion.scored else 0

    @property
    def points(self):
        """S3."""
        return self.possible * self.criterion.scale[self.answer] if self.rated else Fraction(0)


def rate(criterion, finding, record, facility, quotients):
    """The rating that a finding, the measures and the services give a criterion; None where there is none."""
    if criterion.answer == "measure":
        if finding.rating == NOT_ASSESSED and NOT_ASSESSED_BEATS_MEASURE:
            return None
        return rating_of_measure(criterion, record.measures, quotients)
    if criterion.answer == "service":
        if finding.rating == NOT_ASSESSED and NOT_ASSESSED_BEATS_MEASURE:
            return None
        return rating_of_service(criterion, record.services, facility)
    return rating_given(criterion, finding)


def voices_heard(criterion, rating, heard):
    """S12: the best rating needs every voice that the criterion wants heard."""
    return rating != criterion.ratings[0] or criterion.hear <= set(heard)


def outcome(criterion, record, edition, facility, quotients):
    """S1, S4, S9 to S12 and S17: what one criterion comes to."""
    def result(answer, by=criterion.answer, note=None):
        return Outcome(criterion, answer, by, note)

    if not facility.matches(criterion.applies):
        return result(DOES_NOT_APPLY)
    own = record.answers.get(criterion.standard, {}).get(criterion.id) or Finding()
    if own.rating == NOT_APPLICABLE and criterion.may_be_not_applicable:
        return result(NOT_APPLICABLE, note=own.reason)
    rating = rate(criterion, own, record, facility, quotients)
    if rating is not None:
        return result(rating if voices_heard(criterion, rating, own.heard) else OPEN, note=own.note)
    if own.rates or (own.rating == NOT_ASSESSED and not EQUALS_ANSWERS_NOT_ASSESSED):
        return result(OPEN, note=own.note)           # such as a sample too small: an answer, if an open one
    passed_on = [finding for _, finding in findings_on_equals(criterion, record, edition, facility)]
    rating_ones = [finding for finding in passed_on if finding.rates]
    if rating_ones:
        # The finding is passed on, not the verdict: each criterion rates it, and wants its own voices (A18).
        rating = next((r for r in (rating_given(criterion, f) for f in rating_ones) if r is not None), None)
        heard = frozenset().union(*(f.heard for f in rating_ones))
        if rating is not None and voices_heard(criterion, rating, heard):
            return result(rating, by="equals")
        return result(OPEN)
    if criterion.may_be_not_applicable and any(f.rating == NOT_APPLICABLE for f in passed_on):
        return result(NOT_APPLICABLE, by="equals")
    return result(OPEN, note=own.note or own.reason)


# --- Tallies and ratings --------------------------------------------------------------------------------------

def display_share(part, whole):
    """S5 and S8: half up, to 0.1 %; of nothing possible there is no share."""
    if whole == 0:
        return None
    tenths = math.floor(Fraction(part) / whole * 1000 + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}%"


def tally(outcomes, levels, unit):
    """S5 and S6, in points of 1/unit."""
    applying = [o for o in outcomes if o.criterion.level in levels and o.applying]
    rated = [o for o in applying if o.rated]
    opened = [o for o in applying if not o.rated]
    earned = sum((o.points for o in rated), Fraction(0)) * unit
    highest = earned + sum(o.possible for o in opened) * unit
    possible = sum(o.possible for o in applying) * unit
    assert earned.denominator == 1
    return {"earned": int(earned), "lowest": int(earned), "highest": int(highest), "possible": possible,
            "rated": len(rated), "open": len(opened), "applying": len(applying),
            "share": display_share(earned, sum(o.possible for o in rated) * unit),
            "share_lowest": display_share(earned, possible), "share_highest": display_share(highest, possible)}


def completion(outcomes, best):
    """S7: every applying scored criterion with a rating, the open ones given the best or the last."""
    completed = []
    for o in outcomes:
        if o.applying and o.criterion.scored:
            ratings = o.criterion.ratings
            completed.append((o.criterion, o.answer if o.rated else ratings[0] if best else ratings[-1]))
    return completed


def selected(select, completed):
    """S7: SELECT; keys together narrow, nothing selects all scored ones."""
    attribute = {"level": "level", "section": "section", "criteria": "id"}
    return [(criterion, rating) for criterion, rating in completed
            if all(getattr(criterion, attribute[key]) in as_list(wanted) for key, wanted in (select or {}).items())]


def need_holds(need, completed, section_ratings):
    """S7: one need, on one completion.  `section_ratings` is a function giving each section's rating index."""
    def worse(criterion, rating, bound):
        return criterion.ratings.index(rating) > criterion.ratings.index(bound)

    def share(chosen):
        possible = sum(c.weight for c, _ in chosen)
        return Fraction(sum(c.weight * c.scale[r] for c, r in chosen)) / possible if possible else None

    def mean(parts):
        values = [(mean(part["mean"]) if "mean" in part else share(selected(part["share"], completed)),
                   int(part.get("weight") or 1)) for part in parts]
        values = [(value, weight) for value, weight in values if value is not None]
        return sum(value * weight for value, weight in values) / sum(weight for _, weight in values) if values else None

    def is_share(text):
        return text.endswith("%") or "/" in text

    def reaches(value):
        """At least, or more than, a share."""
        if value is None:
            return True
        return value > portion(need["more-than"]) if "more-than" in need else value >= portion(need["at-least"])

    def at_least(count, of):
        limit = need.get("more-than") or need["at-least"]
        if is_share(limit):
            return of == 0 or reaches(Fraction(count, of))
        return count > int(limit) if "more-than" in need else count >= int(limit)

    def at_most(count, of):
        limit = need.get("fewer-than") or need["at-most"]
        if is_share(limit):
            return of == 0 or (Fraction(count, of) < portion(limit) if "fewer-than" in need
                               else Fraction(count, of) <= portion(limit))
        return count < int(limit) if "fewer-than" in need else count <= int(limit)

    if "any" in need:
        return any(need_holds(one, completed, section_ratings) for one in need["any"])
    if "all" in need:
        return all(need_holds(one, completed, section_ratings) for one in need["all"])
    if "mean" in need:
        return reaches(mean(need["mean"]))
    if "every" in need:
        return not any(worse(c, r, need["at-least"]) for c, r in selected(need["every"], completed))
    if "share" in need:
        return reaches(share(selected(need["share"], completed)))
    if "count" in need:
        chosen = selected(need["count"], completed)
        if "rated" in need:
            return at_least(sum(not worse(c, r, need["rated"]) for c, r in chosen), len(chosen))
        return at_most(sum(worse(c, r, need["below"]) for c, r in chosen), len(chosen))
    if "sections" in need:
        # A section of which nothing scored applies has no rating: `all` passes over it, a number does not count it.
        reached = [section_ratings(section, need.get("rated") or need["below"]) for section in as_list(need["sections"])]
        rated = [r for r in reached if r is not None]
        if "below" in need:
            return at_most(rated.count(False), len(rated))
        if need.get("at-least") == "all":
            return all(rated)
        return at_least(rated.count(True), len(rated))
    raise InputError("need", f"unknown need {need}")


def first_rating(rules, completed, section_ratings=None):
    """S7: the first rating whose needs all hold; none where no scored criterion applies."""
    if not completed:
        return None
    for rule in rules:
        if all(need_holds(need, completed, section_ratings) for need in rule.get("needs") or []):
            return rule["rating"]
    return None


def section_rating(standard, section, completed):
    return first_rating(standard.section_ratings or [], [(c, r) for c, r in completed if c.section == section])


def standard_rating(standard, completed):
    def reaches(section, wanted):
        order = [rule["rating"] for rule in standard.section_ratings]
        got = section_rating(standard, section, completed)
        return None if got is None else order.index(got) <= order.index(wanted)

    return first_rating(standard.ratings, completed, reaches)


def two_ratings(rate_completion, outcomes):
    lowest, highest = (rate_completion(completion(outcomes, best)) for best in (False, True))
    return {"rating": lowest if lowest == highest else None, "rating_lowest": lowest, "rating_highest": highest}


# --- Audits ---------------------------------------------------------------------------------------------------

def audit(facility, record, standard_id, library):
    """Section 5: the result of one record (with what it was laid over) on one standard."""
    edition = Edition(library, record.against)
    standard = edition.standards[standard_id]
    outcomes = [outcome(c, record, edition, facility, library.quotients) for c in standard.criteria]
    unit = standard.unit
    sections = []
    for section in standard.sections:
        inside = [o for o in outcomes if o.criterion.section == section]
        entry = {"id": section, "minimum": tally(inside, MINIMUM_LEVELS, unit),
                 "beyond": tally(inside, BEYOND_LEVELS, unit)}
        if standard.section_ratings:
            entry.update(two_ratings(lambda done, s=section: section_rating(standard, s, done), inside))
        sections.append(entry)
    names = standard.tailorings
    return {
        "facility": facility.id, "date": str(record.date), "kind": record.kind, "record": record.path,
        "standard": standard.id, "edition": standard.edition, "revision": standard.revision,
        "digest": standard.digest, "tailoring": None if not names else names[0] if len(names) == 1 else names,
        "unit": unit, "minimum": tally(outcomes, MINIMUM_LEVELS, unit),
        "beyond": tally(outcomes, BEYOND_LEVELS, unit),
        **two_ratings(lambda done: standard_rating(standard, done), outcomes),
        "sections": sections,
        "criteria": [{"id": o.criterion.id, "level": o.criterion.level, "weight": o.criterion.weight,
                      "answer": o.answer, "by": o.by, "points": int(o.points * unit),
                      "possible": o.possible * unit, "note": o.note} for o in outcomes]}


def laid_over(base, record, library):
    """S16: a follow-up's answers and measures (and services, A12) laid over the record it follows."""
    if base is None:
        return record
    against = {**base.against, **record.against}
    edition = Edition(library, against)
    answers = {standard: dict(findings) for standard, findings in base.answers.items()
               if FOLLOW_UP_AUDITS_ALL_OF_BASE or standard in record.answers}
    for standard_id, findings in record.answers.items():
        for criterion_id, finding in findings.items():
            if FOLLOW_UP_ERASES_EQUALS and finding.rates and (standard_id, criterion_id) in edition.criteria:
                for other in edition.equals((standard_id, criterion_id)):
                    answers.get(other.standard, {}).pop(other.id, None)
    for standard_id, findings in record.answers.items():
        kept = answers.setdefault(standard_id, {})
        for criterion_id, finding in findings.items():
            if finding.rating != NOT_ASSESSED or NOT_ASSESSED_LAID_OVER:
                kept[criterion_id] = finding
    services = base.services if record.services is None else {**(base.services or {}), **record.services}
    return dataclasses.replace(record, against=against, measures={**base.measures, **record.measures},
                               services=services, answers=answers)


class FacilityRecords:
    """The records of one facility: read, checked, and each follow-up laid over what it follows."""

    def __init__(self, facility, folder, shown_folder, library, on):
        self.facility, self.library, self.problems = facility, library, []
        self.own, self.full = {}, {}                 # by name: as read, and as scored; sound records alone
        self.names = []                              # of all records, the unsound too
        for path in sorted(folder.glob("*.yaml")):
            if path.name == "facility.yaml":
                continue
            self.names.append(path.stem)
            try:
                self.own[path.stem] = read_record(path, f"{shown_folder}/{path.name}", on)
            except InputError as error:
                self.problem("error", path.stem, error.code, str(error))
        for name in self.names:                      # in order of date; what is followed comes first
            if name in self.own:
                try:
                    self.full[name] = self.scored_as(self.own[name])
                except InputError as error:
                    self.problem("error", name, error.code, str(error))

    def problem(self, severity, name, code, message):
        self.problems.append({"severity": severity, "code": code, "file": f"{self.facility.id}/{name}.yaml",
                              "message": message})

    def followed(self, record):
        """S16: the name of the record that a follow-up follows, or None."""
        if record.follows is not None:
            if record.follows not in self.names or record.follows >= record.name:
                raise InputError("follows", f"there is no earlier record {record.follows!r}")
            return record.follows
        kinds = ("inspection", "follow-up") if FOLLOW_UPS_ACCUMULATE else ("inspection",)
        earlier = [name for name in self.names if name[:10] < str(record.date) and name[11:] in kinds
                   and (name not in self.own or self.own[name].looks_at_standards)]
        return max(earlier) if earlier else None

    def scored_as(self, record):
        base = None
        if record.kind == "follow-up":
            name = self.followed(record)
            if name is None:
                self.problem("warning", record.name, "follows-nothing", "there is no inspection before it")
            elif name in self.full:
                base = self.full[name]
            elif FOLLOW_UP_NEEDS_SOUND_BASE:
                raise InputError("follows-unsound", f"it follows {name}, which has an error")
        check_record(record, {**(base.against if base else {}), **record.against}, self.library)
        full = laid_over(base, record, self.library)
        edition = Edition(self.library, full.against)
        for standard_id, version in edition.missing:
            self.problem("warning", record.name, "no-archive", f"{standard_id} {version} is not in the archive")
        check_equals(full, edition)
        return full

    def audits(self, records):
        return [audit(self.facility, record, standard_id, self.library)
                for record in records for standard_id in record.answers]

    def every_visit(self):
        return self.audits(self.full.values())

    def of_kind(self, kind):
        return [self.own[name] for name in self.full if self.own[name].kind == kind]

    def standing(self):
        """S16: the latest inspection with the later follow-ups laid over; the latest self-assessment beside it."""
        audited = sorted({standard for record in self.full.values() for standard in record.answers})
        results = []
        for standard_id in audited:
            current = self.inspection_chain(standard_id)
            if current is not None and standard_id in current.answers:
                results.append(audit(self.facility, current, standard_id, self.library))
            assessments = self.of_kind("self-assessment")
            assessments = [record for record in assessments if record.answers_anything] or assessments
            if STANDING_PER_STANDARD:
                assessments = [record for record in assessments if standard_id in record.answers]
            if assessments and standard_id in assessments[-1].answers:
                results.append(audit(self.facility, assessments[-1], standard_id, self.library))
        return results

    def inspection_chain(self, standard_id):
        inspections, follow_ups = self.of_kind("inspection"), self.of_kind("follow-up")
        inspections = [record for record in inspections if record.answers_anything] or inspections
        naming = [record for record in inspections if standard_id in record.answers]
        if not STANDING_PER_STANDARD:
            base = inspections[-1] if inspections else None
        elif naming:
            base = naming[-1]
        else:                                        # only follow-ups name it: the inspection before the last of them
            last = max((f.date for f in follow_ups if standard_id in f.answers), default=None)
            before = [record for record in inspections if last and record.date < last]
            base = before[-1] if before else None
        current = base
        for follow_up in follow_ups:
            if base is None or follow_up.date > base.date:
                current = laid_over(current, follow_up, self.library)
        return current


def run(folder, on, visit="latest", tailoring_files=()):
    """Scores DIR/Audits by DIR/Standards and returns the JSON object of section 5."""
    folder = Path(folder)
    library = Library(folder / "Standards", tailoring_files)
    result = {"format": 1, "program": "careaudit reference", "audits": [], "not_audited": [], "problems": []}
    for facility_folder in sorted(path.parent for path in (folder / "Audits").glob("*/facility.yaml")):
        try:
            facility = read_facility(facility_folder)
        except InputError as error:
            result["problems"].append({"severity": "error", "code": error.code, "message": str(error),
                                       "file": f"{facility_folder.name}/facility.yaml"})
            continue
        records = FacilityRecords(facility, facility_folder, str(facility_folder), library, on)
        standing = records.standing()
        result["audits"] += standing if visit == "latest" else records.every_visit()
        answering = [name for name in records.full if records.own[name].answers_anything]           # S15, S16i
        audited = ({standard for name in answering or records.full for standard in records.full[name].answers}
                   | {one["standard"] for one in standing})
        result["not_audited"] += [{"facility": facility.id, "standard": standard}
                                  for standard in sorted(facility.expected(library)) if standard not in audited]
        result["problems"] += records.problems
    result["audits"].sort(key=lambda a: (a["facility"], a["date"], a["kind"], a["standard"]))
    return result


def main():
    parser = argparse.ArgumentParser(description="Reference scores, as JSON.")
    parser.add_argument("folder", metavar="DIR", help="holds Standards and Audits")
    parser.add_argument("--on", type=datetime.date.fromisoformat, default=datetime.date.today())
    parser.add_argument("--visit", choices=("latest", "all"), default="latest")
    parser.add_argument("--tailoring", action="append", default=[], metavar="FILE")
    options = parser.parse_args()
    result = run(options.folder, options.on, options.visit, options.tailoring)
    json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 2 if any(problem["severity"] == "error" for problem in result["problems"]) else 0


if __name__ == "__main__":
    sys.exit(main())

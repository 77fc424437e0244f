"""Fills the form at random, thousands of times, and holds every figure of the page against `careaudit score` of the same visits
brought home. usage: agree.py CAREAUDIT ROOT [RECORDS]"""

import json
import pathlib
import shutil
import sys
import tempfile

import field
from field import DESKTOP, Program, open_form

FILL = """(seed) => {
  // Mulberry32: the same draft for the same seed.
  let state = seed >>> 0;
  const draw = (bound) => { state = (state + 0x6D2B79F5) >>> 0; let t = state; t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61); return ((t ^ (t >>> 14)) >>> 0) % bound; };
  const pick = (list) => list[draw(list.length)];
  draft = emptyDraft();
  draft.visit.by = "Team " + seed;
  const density = 1 + draw(10);
  for (const measure of form.measures) if (draw(10) < density)
    draft.measures[measure.id] = { value: pick(["0", "1", "2.5", "៣", "7", "12", "31", "០", "45", "1800", "0.5", "x", "-1", "+5", "3,5", "1e2", "1,850", "1,850.5"]) };
  if (draw(3)) for (const service of form.services) if (draw(10) < density) {
    const groups = form.residents.map((one) => one.word).filter(() => draw(2));
    const others = form.residents.map((one) => one.word).filter(() => draw(3) === 0);
    draft.services[service.word] = { provided: groups, referred: others, none: !groups.length && !others.length, to: "", note: "" };
  }
  for (const question of questions.values()) if (draw(10) < density) {
    const answer = blankAnswer();
    const scale = form.standards[question.s].scale.map((one) => one.word);
    if (question.kind === "sample" && draw(6)) {
      const whole = draw(40), checked = draw(whole + 3);
      answer.checked = String(checked); answer.of = draw(4) ? String(whole) : "";
      answer.conforming = draw(9) ? String(draw(checked + 2)) : "";
    } else if (question.kind === "rating" && draw(6)) answer.rating = draw(2) ? scale[0] : pick(scale);
    else answer.rating = pick(["", "not-assessed", question.na ? "not-applicable" : "", "not-assessed"]);
    if (answer.rating.startsWith("not-") && draw(5)) answer.reason = "because";
    if (draw(2)) answer.heard = form.voices.map((one) => one.word).filter(() => draw(2));
    if (draw(4) === 0) answer.note = "note " + draw(100);
    if (!isBlank(answer)) draft.answers[question.key] = answer;
  }
  scores = score();
  const word = (standard, outcome) => ["does-not-apply", "not-applicable", "open", standard.scale[outcome.rating]?.word][outcome.state];
  const share = (value) => (value < 0 ? null : percent(value));
  const tally = (one) => ({ earned: one.earned, lowest: one.lowest, highest: one.highest, possible: one.possible, rated: one.rated,
    open: one.open, applying: one.applying, share: share(one.share), share_lowest: share(one.shareLowest), share_highest: share(one.shareHighest) });
  return { copy: exportOf().copy, refused: scores.refused, figures: Object.fromEntries(scores.standards.map((one) => {
    const standard = form.standards[one.standard];
    return [standard.id, { minimum: tally(one.minimum), beyond: tally(one.beyond), rating: one.rating && [one.rating.lowest, one.rating.highest].map((index) => standard.ratingIds[index]),
      sections: one.sections.map((part) => [tally(part.minimum), tally(part.beyond), part.rating]),
      criteria: one.outcomes.map((outcome) => word(standard, outcome)),
      by: one.outcomes.map((outcome) => outcome.state < 2 ? null : ["rating", "measure", "sample", "service", "equals"][outcome.by]) }];
  })) };
}"""

VISITS = 25  # of a facility


def main():
    program, root, *rest = sys.argv[1:]
    count = int(rest[0]) if rest else 2000
    folder = pathlib.Path(tempfile.mkdtemp(prefix="careaudit-agree-"))
    shutil.copytree(pathlib.Path(root) / "Standards", folder / "Standards")
    home = pathlib.Path(root) / "Audits/pp-014/facility.yaml"
    facts = home.read_text(encoding="utf-8")
    (folder / "Audits/pp-014").mkdir(parents=True)
    (folder / "Audits/pp-014/facility.yaml").write_text(facts, encoding="utf-8")
    careaudit = Program(pathlib.Path(program).resolve(), folder)
    careaudit("form", "pp-014", "--against", "victim-residential-care", "--against", "alternative-care", "--against",
              "residential-centre-management", "--against", "good-practice", "--output", "form.html", status=None)
    expected, refused = {}, 0
    with field.browser() as one:
        page = open_form(one.new_context(**DESKTOP), folder / "form.html")
        rules = page.evaluate("form.standards.map((one) => [one.id, one.ratings.length])")
        for seed in range(count):
            filled = page.evaluate(FILL, seed)
            facility = f"x-{seed // VISITS:03}"
            date = f"2025-{seed % VISITS // 20 + 1:02}-{seed % 20 + 1:02}"
            filled["copy"]["facility"], filled["copy"]["visit"]["date"] = facility, date
            place = folder / "Audits" / facility
            if not place.exists():
                place.mkdir()
                (place / "facility.yaml").write_text(facts.replace("facility: pp-014", f"facility: {facility}"), encoding="utf-8")
            (folder / f"{seed}.json").write_text(json.dumps(filled["copy"]), encoding="utf-8")
            expected[facility, date] = filled["figures"]
            refused += len(filled["refused"])
        assert page.faults == [], page.faults
    for start in range(0, count, 500):
        # Some hold what is no number: those are named, and the rest comes home.
        careaudit("import", *[f"{seed}.json" for seed in range(start, min(start + 500, count))], status=2)
    scored = careaudit.scores("Audits")["audits"]
    differ = compare(scored, expected)
    if differ:
        print("\n".join(differ[:20]))
        return 1
    figures = len({json.dumps(one, sort_keys=True) for one in expected.values()})
    print(f"{count} random visits, {len(scored)} audits: the same figures in the page and from careaudit score "
          f"({figures} different visits, {refused} answers set aside alike, {len(rules)} standards)")
    shutil.rmtree(folder)
    return 0


def compare(scored, expected):
    """What differs; nothing where page and program agree on every number of every audit."""
    found, differ = set(), []
    for audit in scored:
        key = audit["facility"], audit["date"]
        figures = expected[key][audit["standard"]]
        found.add((*key, audit["standard"]))
        for name in ("minimum", "beyond"):
            if audit[name] != figures[name]:
                differ.append(f"{key} {audit['standard']} {name}: {audit[name]} {figures[name]}")
        if [audit["rating_lowest"], audit["rating_highest"]] != (figures["rating"] or [None, None]):
            differ.append(f"{key} {audit['standard']} rating: {audit['rating']} {figures['rating']}")
        for section, (minimum, beyond, _) in zip(audit["sections"], figures["sections"], strict=True):
            if section["minimum"] != minimum or section["beyond"] != beyond:
                differ.append(f"{key} {audit['standard']} section {section['id']}")
        for criterion, answer, by in zip(audit["criteria"], figures["criteria"], figures["by"], strict=True):
            if criterion["answer"] != answer or (by and criterion["by"] != by):
                differ.append(f"{key} {criterion['id']}: {criterion['answer']} by {criterion['by']}, page {answer} by {by}")
    wanted = {(*key, standard) for key, figures in expected.items() for standard in figures}
    return differ + [f"not scored at home: {key}" for key in sorted(wanted - found)]


if __name__ == "__main__":
    sys.exit(main())

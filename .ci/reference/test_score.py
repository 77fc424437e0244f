"""A world worked out by hand, to check the reference itself:  python3 -m unittest test_score"""

import datetime
import tempfile
import unittest
from pathlib import Path

import score

STANDARD = """
standard: care
edition: "2014"
revision: 1
scoring: {scale: {full: 1, most: 2/3, half: 1/2, none: 0}, weights: {critical: 3}}
ratings:
  - {rating: good, needs: [{every: {level: critical}, at-least: most}, {share: {}, at-least: 66.7%}]}
  - {rating: fair, needs: [{count: {section: food}, below: half, at-most: 1}, {sections: [food, staff], rated: ok, at-least: 1}]}
  - {rating: poor}
section-ratings:
  - {rating: ok, needs: [{every: {}, at-least: half}]}
  - {rating: weak}
sections:
  - id: food
    criteria:
      - {id: food.meals, level: critical, answer: measure, measure: meals, thresholds: {full: ">= 3", half: "> 1.5"}}
      - {id: food.water, level: required, weight: 2, hear: [resident], equals: [care/food.well]}
      - {id: food.well, level: recommended, not-applicable: allowed}
      - {id: food.shop, level: recorded}
  - id: staff
    criteria:
      - {id: staff.ratio, level: required, answer: measure, measure: ratio, thresholds: {full: "<= 2.5", half: "<= 8"}}
      - {id: staff.files, level: recommended, answer: sample, sample: {at-least: 10}, thresholds: {full: 100%, most: 66.7%}}
      - {id: staff.men, level: critical, applies: {residents: [men]}}
      - {id: staff.counsel, level: required, answer: service, service: psycho-social}
"""
MEASURES = "[{id: meals}, {id: residents}, {id: caregivers}, {id: ratio, quotient: [residents, caregivers]}]"
FACILITY = "{facility: pp-1, care: shelter, operator: ngo, residents: [girls, women], serves: [rape]}"
INSPECTION = """
visit: {date: 2026-03-14, kind: inspection, by: team}
measures: {meals: 1.50, residents: 5, caregivers: 2}
services: {psycho-social: {provided: [girls]}}
answers:
  care:
    food.water: full
    food.well: {rating: full, heard: [resident]}
    staff.files: {checked: 9, of: 9, conforming: 6}
"""
FOLLOW_UP = """
visit: {date: 2026-05-01, kind: follow-up, by: team}
measures: {meals: 3, caregivers: 0}
answers: {care: {food.water: {rating: full, heard: [resident, staff]}}}
"""


class HandWorked(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        for path, text in (("Standards/care.yaml", STANDARD), ("Standards/measures.yaml", MEASURES),
                           ("Audits/pp-1/facility.yaml", FACILITY)):
            self.put(path, text)

    def put(self, path, text):
        path = self.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run_all(self, visit="all"):
        return score.run(self.folder, datetime.date(2026, 11, 1), visit)

    def test_inspection_and_follow_up(self):
        self.put("Audits/pp-1/2026-03-14-inspection.yaml", INSPECTION)
        self.put("Audits/pp-1/2026-05-01-follow-up.yaml", FOLLOW_UP)
        result = self.run_all()
        follow_up, inspection = sorted(result["audits"], key=lambda audit: audit["date"], reverse=True)
        self.assertEqual(inspection["unit"], 6)
        self.assertEqual({c["id"]: (c["answer"], c["points"], c["possible"]) for c in inspection["criteria"]}, {
            "food.meals": ("none", 0, 18), "food.water": ("open", 0, 12), "food.well": ("full", 6, 6),
            "food.shop": ("open", 0, 0), "staff.ratio": ("full", 6, 6), "staff.files": ("none", 0, 6),
            "staff.men": ("does-not-apply", 0, 0), "staff.counsel": ("most", 4, 6)})
        self.assertEqual(inspection["minimum"], {
            "earned": 10, "lowest": 10, "highest": 22, "possible": 42, "rated": 3, "open": 1, "applying": 4,
            "share": "33.3%", "share_lowest": "23.8%", "share_highest": "52.4%"})
        self.assertEqual(inspection["beyond"]["share"], "50.0%")
        # food: two below half with the open one at its lowest (poor), one at its highest; neither section is ok.
        self.assertEqual([inspection[name] for name in ("rating", "rating_lowest", "rating_highest")],
                         ["poor", "poor", "poor"])
        self.assertEqual([s["rating"] for s in inspection["sections"]], ["weak", "weak"])
        # 3 meals; 5 residents to no caregiver; the voices heard; 18 + 12 + 0 + 4 of 42, with 6 + 0 of 12 beyond.
        self.assertEqual((follow_up["minimum"]["earned"], follow_up["minimum"]["open"]), (34, 0))
        self.assertEqual(follow_up["minimum"]["share"], "81.0%")
        # All: 40 of 54 points is 74.07 %, and the one critical criterion is full.
        self.assertEqual(follow_up["rating"], "good")
        self.assertEqual([s["rating"] for s in follow_up["sections"]], ["ok", "weak"])
        latest = self.run_all("latest")["audits"]
        self.assertEqual([(a["date"], a["kind"], a["minimum"]) for a in latest],
                         [("2026-05-01", "follow-up", follow_up["minimum"])])

    def test_share_is_compared_exactly(self):
        # 2/3 displays as 66.7%, yet does not reach 66.7%.
        self.assertEqual(score.display_share(2, 3), "66.7%")
        self.assertEqual(score.display_share(1, 2000), "0.1%")
        need = {"share": {}, "at-least": "66.7%"}
        criterion = score.Criterion("care", "food", "food.a", "required", 1, "rating",
                                    {"full": 1, "most": score.Fraction(2, 3), "none": 0}, {}, False, set(), [])
        self.assertFalse(score.need_holds(need, [(criterion, "most")], None))

    def test_needs_in_each_other_and_what_does_not_do_itself(self):
        def holds(need, *ratings):
            scale = {"full": 1, "most": score.Fraction(2, 3), "none": 0}
            criteria = [score.Criterion("care", "food", f"food.{index}", "required", index + 1, "rating", scale, {}, False,
                                        set(), []) for index in range(len(ratings))]
            return score.need_holds(need, list(zip(criteria, ratings)), None)
        self.assertTrue(holds({"share": {}, "at-least": "2/3"}, "most"))
        self.assertFalse(holds({"share": {}, "more-than": "2/3"}, "most"))
        self.assertTrue(holds({"share": {}, "more-than": "2/3"}))
        self.assertTrue(holds({"count": {}, "below": "full", "at-most": "50%"}, "full", "none"))
        self.assertFalse(holds({"count": {}, "below": "full", "fewer-than": "50%"}, "full", "none"))
        self.assertFalse(holds({"count": {}, "below": "full", "fewer-than": "1"}, "full", "none"))
        parts = [{"share": {"criteria": "food.0"}, "weight": "3"}, {"mean": [{"share": {"criteria": "food.1"}}]},
                 {"share": {"criteria": "food.2"}, "weight": "9"}]
        self.assertTrue(holds({"mean": parts, "at-least": "75%"}, "full", "none"))
        self.assertFalse(holds({"mean": parts, "more-than": "75%"}, "full", "none"))
        low = {"every": {}, "at-least": "most"}
        self.assertTrue(holds({"any": [{"share": {}, "at-least": "90%"}, {"all": [low]}]}, "most"))
        self.assertFalse(holds({"all": [low, {"any": [{"share": {}, "at-least": "90%"}]}]}, "most"))

    def test_nothing_answered_and_not_audited(self):
        self.assertEqual(self.run_all()["not_audited"], [{"facility": "pp-1", "standard": "care"}])
        self.put("Audits/pp-1/2026-03-14-self-assessment.yaml",
                 "visit: {date: 2026-03-14, kind: self-assessment, by: us}\nanswers: {care: }\n")
        result = self.run_all()
        audit = result["audits"][0]
        self.assertEqual(result["not_audited"], [])
        self.assertEqual((audit["minimum"]["share"], audit["minimum"]["share_lowest"],
                          audit["minimum"]["share_highest"]), (None, "0.0%", "100.0%"))
        self.assertEqual((audit["rating"], audit["rating_lowest"], audit["rating_highest"]), (None, "poor", "good"))

    def test_errors(self):
        for line, code in (("food.water: splendid", "unknown-rating"), ("food.water: {remark: x}", "unknown-key"),
                           ("food.water: {rating: not-applicable, reason: x}", "not-applicable"),
                           ("food.watr: full", "unknown-criterion"), ("food.meals: full", "answer-kind"),
                           ("food.well: none\n    food.water: full", "equals-differ"),
                           ("food.well: none\n    food.well: none", "duplicate-key")):
            self.put("Audits/pp-1/2026-03-14-inspection.yaml",
                     f"visit: {{date: 2026-03-14, kind: inspection, by: x}}\nanswers:\n  care:\n    {line}\n")
            result = self.run_all()
            self.assertEqual(([], [code]), (result["audits"], [p["code"] for p in result["problems"]]))


if __name__ == "__main__":
    unittest.main()

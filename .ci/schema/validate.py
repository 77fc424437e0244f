#!/usr/bin/env python3
"""Holds every shipped file against the JSON Schema that `careaudit schema` prints for its kind.

    python3 validate.py PATH/TO/careaudit

A third party's validator (python-jsonschema) reads the schemas, so that they are right for editors too.  Also tries that
each schema refuses a key that does not belong.  Exit status 1 on any complaint.
"""

import glob
import json
import re
import subprocess
import sys

import jsonschema
import yaml


class PlainLoader(yaml.SafeLoader):
    """YAML as editors read it, 1.2: a date stays a text, and `on` is a word."""


PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))

KINDS = {
    "measures": ["Standards/measures.yaml"],
    "tailoring": sorted(glob.glob("Standards/tailoring/*.yaml")),
    "holidays": ["Standards/holidays.yaml"],
    "provinces": ["Standards/provinces.yaml"],
    "questionnaire": ["Standards/residents.yaml"],
    "plan": sorted(glob.glob("Audits/*/plan.yaml")),
    "facility": sorted(glob.glob("Audits/*/facility.yaml")),
    "standard": sorted(set(glob.glob("Standards/*.yaml")) - {
        f"Standards/{name}.yaml" for name in ("measures", "holidays", "provinces", "residents")
    }),
    "record": sorted(set(glob.glob("Audits/*/*.yaml")) - set(glob.glob("Audits/*/facility.yaml"))
                     - set(glob.glob("Audits/*/plan.yaml"))),
}


def main(program):
    failed = passed = 0
    for kind, files in KINDS.items():
        printed = subprocess.run([program, "schema", kind], capture_output=True, text=True, check=True)
        schema = json.loads(printed.stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for file in files:
            with open(file, encoding="utf-8") as stream:
                document = yaml.load(stream, PlainLoader)
            errors = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validator.iter_errors(document)]
            if validator.is_valid({**document, "no-such-key": 1}):
                errors.append("the schema lets any key in")
            for error in errors[:3]:
                print(f"{file}: {error}")
            failed += bool(errors)
            passed += not errors
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

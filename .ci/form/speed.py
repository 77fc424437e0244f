"""Prints how large a form is and how fast, with the processor slowed down six times. usage: speed.py FORM.html

Ready is when the first page has been painted, timed by the page itself: a tool that asks again and again whether it is there
would be slowed down too, and would stand in the way of what it times. An answer and a section are timed until laid out.
"""

import pathlib
import statistics
import sys

import field
from field import PHONE
from slow import ANSWERS, PAINTED, SLOWER


def main():
    path = pathlib.Path(sys.argv[1]).resolve()
    ready, answers, shown = [], [], []
    with field.browser() as one:
        for _ in range(5):
            context = one.new_context(**PHONE)
            page = context.new_page()
            page.add_init_script(PAINTED)
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            page.goto(path.as_uri(), wait_until="commit")
            page.wait_for_timeout(6000)
            ready.append(page.evaluate("readyAt"))
            for section in page.evaluate("sections.filter((one) => one.questions).map((one) => one.id)"):
                shown.append(page.evaluate("(id) => { const begun = performance.now(); show(id); document.body.offsetHeight; "
                                           "return performance.now() - begun; }", section))
                if section in ("gate", "kitchen", "rooms"):
                    answers += page.evaluate(ANSWERS)
            context.close()
    print(f"form: {path.stat().st_size / 1000:.0f} kB; at six-fold slow-down: ready in {statistics.median(ready):.0f} ms "
          f"(worst {max(ready):.0f}), an answer {statistics.median(answers):.1f} ms (worst {max(answers):.0f}), "
          f"a section {statistics.median(shown):.0f} ms (worst {max(shown):.0f})")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Times the form on a phone that is six times slower than this machine: installed and without a network, beside the same form as a file.

    python3 speed.py PATH/TO/careaudit [--rounds N]

Ready is when the first page has been painted, timed by the page itself, from the tap on the visit or the file on; an answer is timed until
it is laid out. Both sides by turns, medians of all rounds. Prints figures; nothing here fails but what cannot be opened.
"""

import argparse
import os
import pathlib
import statistics
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(HERE / ".ci/browser"), str(HERE / ".ci/form"), str(HERE / ".ci/service")]

import check  # noqa: E402
import phone as phones  # noqa: E402
from check import Server, demand, run  # noqa: E402
from chromium import PHONE, profile  # noqa: E402
from slow import ANSWERS, PAINTED, SLOWER  # noqa: E402

FACILITY = "pp-014"


def opened(context, address, offline):
    """Milliseconds until ready, and those that answers take, on a page of its own."""
    page = context.new_page()
    page.add_init_script(PAINTED)
    context.set_offline(offline)
    page.on("dialog", lambda one: one.accept())
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="commit")
    page.wait_for_timeout(6000)
    ready = page.evaluate("window.readyAt")
    demand(ready, f"the form does not open: {page.url} {page.inner_text('body')[:300]}")
    page.evaluate("show(sections.find((one) => one.id === 'kitchen' || one.id === 'gate').id)")
    answers = page.evaluate(ANSWERS)
    page.close()
    return ready, answers


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=9)
    words = parser.parse_args()
    check.PROGRAM = os.path.abspath(words.program)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        place = check.begin(folder)
        server = Server(place)
        phones.accounts(place, server)
        file = folder / "form.html"
        run("form", FACILITY, "--registry", place, "--output", str(file))
        with profile(folder / "phone", **PHONE) as context:
            phone = phones.Phone(context, f"http://127.0.0.1:{server.port}", None)
            phone.sign_in("dara")
            phone.work()
            phone.choose()
            phone.wait("#work > li")
            phone.take(FACILITY, "inspection")
            installed = phone.address + phone.page.locator("#forms > li a.act").first.get_attribute("href")
            times = {"installed, without a network": ([], []), "as a file": ([], [])}
            for _ in range(words.rounds):
                for what, (address, offline) in zip(times, ((installed, True), (file.as_uri(), False))):
                    ready, answers = opened(context, address, offline)
                    times[what][0].append(ready)
                    times[what][1].extend(answers)
        server.end()
    for what, (ready, answers) in times.items():
        print(f"{what}, {SLOWER} times slower: ready in {statistics.median(ready):.0f} ms (least {min(ready):.0f}, worst {max(ready):.0f}), "
              f"an answer {statistics.median(answers):.1f} ms in the median (worst {max(answers):.0f}; {len(answers)} answers)", flush=True)


if __name__ == "__main__":
    main()

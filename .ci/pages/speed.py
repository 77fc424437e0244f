"""How long the page of a comparison takes to open, and to sort a table: what a reader waits for, layout and paint included.

usage: speed.py COMPARISON.html [RUNS]

Opening is timed from the request to the first frame after the page is there; sorting from the click to the first frame that
shows the new order, for every column of the largest table, up and down. Nothing here fails: it is for looking.
"""

import statistics
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "browser"))

from chromium import browser as chromium  # noqa: E402

SORT = """
async (column) => {
  const tables = [...document.querySelectorAll("table.sortable")];
  const table = tables.reduce((a, b) => b.rows.length > a.rows.length ? b : a);
  const button = table.tHead.rows[0].cells[column].querySelector("button");
  button.scrollIntoView({block: "center"});
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  // What came into sight is drawn before the reader clicks.
  await frame();
  await new Promise((done) => setTimeout(done, 300));
  await frame();
  const begun = performance.now();
  button.click();
  const script = performance.now() - begun;
  await frame();
  return [script, performance.now() - begun];
}
"""
COLUMNS = """
() => {
  const tables = [...document.querySelectorAll("table.sortable")];
  const table = tables.reduce((a, b) => b.rows.length > a.rows.length ? b : a);
  return [table.tHead.rows[0].cells.length, table.tBodies[0].rows.length];
}
"""
OPENED = """
async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  return [paint ? paint.startTime : NaN, performance.now()];
}
"""


def show(what, milliseconds):
    print(f"{what:28} median {statistics.median(milliseconds):6.0f} ms   worst {max(milliseconds):6.0f} ms")


def main():
    page_path = Path(sys.argv[1]).resolve()
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with chromium() as browser:
        for width in (1280, 360):
            painted, opened, script, sorting = [], [], [], []
            for _ in range(runs):
                page = browser.new_page(viewport={"width": width, "height": 800})
                page.goto(page_path.as_uri())
                first, settled = page.evaluate(OPENED)
                painted.append(first)
                opened.append(settled)
                columns, rows = page.evaluate(COLUMNS)
                for column in range(columns):
                    for _ in range(2):
                        of_script, of_all = page.evaluate(SORT, column)
                        script.append(of_script)
                        sorting.append(of_all)
                page.close()
            print(f"{page_path.name}, {width} pixels wide, {rows} rows in the largest table")
            show("first paint", painted)
            show("opened", opened)
            show("sorting, script alone", script)
            show("sorting, until it shows", sorting)


main()

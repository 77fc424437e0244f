/// How a comparison looks. What is good or bad stands in each cell as a number; colour only helps the eye, and what has no
/// answer or no question bears a sign of its own.
let comparisonPageStyle = """
  body { max-width: 29cm; }
  .view { border: 2px solid var(--ink); padding: .4em .7em; font-weight: 600; margin: .5em 0; }
  .scroll { overflow-x: auto; margin: .5em 0; position: relative; }
  @media screen { .scroll { content-visibility: auto; contain-intrinsic-size: auto 40em; } }
  .scroll:focus-visible { outline: 2px solid #1a4f8b; }
  .scroll table { margin: 0; width: auto; min-width: 60%; }
  th { font-weight: 600; } tbody th { font-weight: 400; }
  th.wide { min-width: 16em; } th .text { font-weight: 400; }
  thead th { background: #eee; vertical-align: bottom; }
  th button { font: inherit; font-weight: 600; background: none; border: 0; padding: 0; margin: 0; cursor: pointer;
    text-align: start; color: inherit; text-decoration: underline dotted; line-height: inherit; }
  th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
  .sort-hint { display: none; } @media screen { .sorting .sort-hint { display: block; } }
  .legend { columns: 16em; padding: 0; list-style: none; font-size: .9em; margin: .4em 0; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .heat td { white-space: nowrap; text-align: end; font-variant-numeric: tabular-nums; }
  .heat td.words { text-align: start; white-space: normal; }
  td[class^=heat-] { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .heat-0 { background-color: #f3b48f; } .heat-1 { background-color: #f8cfae; } .heat-2 { background-color: #fbe5cf; }
  .heat-3 { background-color: #e6eef5; } .heat-4 { background-color: #cbdff0; } .heat-5 { background-color: #a6cbe9; }
  .open { background-image: repeating-linear-gradient(135deg, transparent 0 6px, #ffffff99 6px 9px);
    border-style: dashed; }
  .unanswered { border: 2px dotted var(--faint); text-align: center; } .nothing { color: var(--faint); text-align: center; }
  .bar { display: block; height: .45em; border: 1px solid var(--faint); min-width: 5em; print-color-adjust: exact;
    -webkit-print-color-adjust: exact; background:
    linear-gradient(90deg, #2b5f8f var(--a), transparent var(--a)),
    linear-gradient(90deg, transparent var(--b), #fff var(--b)),
    repeating-linear-gradient(135deg, #2b5f8f 0 1px, #fff 1px 4px); }
  .item { display: block; }
  h4 { margin: .8em 0 .2em; }
  @page { size: A4 landscape; }
  @media print { .scroll { overflow: visible; } .scroll table { font-size: 8.5pt; width: auto; max-width: 100%; } th button { text-decoration: none; } }

  """

/// Puts a button into the headings of tables, that sorts them. What has no value stands last either way.
///
/// The rows that are in sight are put in their order at once, and the others when those are shown: a table of hundreds of
/// facilities takes a tenth of a second to lay out.
///
/// The digest is of this very text; a test holds them together.
let sortingScript = PageScript(
  text: """
    (() => {
      document.documentElement.classList.add("sorting");
      for (const table of document.querySelectorAll("table.sortable")) {
        let sortings = 0;
        const heads = [...table.tHead.rows[0].cells];
        heads.forEach((head, column) => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...head.childNodes);
          head.append(button);
          button.addEventListener("click", () => {
            const falls = head.getAttribute("aria-sort") === "ascending";
            for (const other of heads) other.removeAttribute("aria-sort");
            head.setAttribute("aria-sort", falls ? "descending" : "ascending");
            const body = table.tBodies[0];
            const keyed = [...body.rows].map((row) => {
              const cell = row.cells[column];
              const value = cell.dataset.v;
              return { row, text: cell.textContent, value: value ? Number(value) : NaN, isNumber: value !== undefined };
            });
            keyed.sort((a, b) => {
              if (!a.isNumber && !b.isNumber) return (falls ? -1 : 1) * a.text.localeCompare(b.text);
              const [noA, noB] = [Number.isNaN(a.value), Number.isNaN(b.value)];
              if (noA || noB) return noA === noB ? 0 : noA ? 1 : -1;
              return falls ? b.value - a.value : a.value - b.value;
            });
            const rows = keyed.map((one) => one.row);
            const sorting = ++sortings;
            body.prepend(...rows.slice(0, 40));
            if (rows.length > 40) requestAnimationFrame(() => setTimeout(() => {
              if (sorting === sortings) body.append(...rows.slice(40));
            }));
          });
        });
      }
    })();
    """,
  digest: "aoSY3eBlHy2bmkV9OsR1suibDlPc8CmbAhVgWykd6sc=")

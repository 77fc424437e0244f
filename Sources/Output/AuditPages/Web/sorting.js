(() => {
  document.documentElement.classList.add("sorting");
  for (const table of document.querySelectorAll("table.sortable")) {
    let sortings = 0;
    const heads = [...table.tHead.rows[0].cells];
    const parts = table.closest(".long")?.querySelectorAll("table") ?? [table];
    const bodies = [...parts].map((part) => part.tBodies[0]);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const falls = head.getAttribute("aria-sort") === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", falls ? "descending" : "ascending");
        const sizes = bodies.map((body) => body.rows.length);
        const keyed = bodies.flatMap((body) => [...body.rows]).map((row) => {
          const cell = row.cells[column];
          const value = cell.dataset.v;
          const isNumber = value !== undefined || head.dataset.n !== undefined;
          const text = isNumber && value !== undefined ? value : cell.textContent;
          const [first = NaN, second = first] = isNumber
            ? (text.replaceAll("\u2212", "-").match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number) : [];
          return { row, text, first, second, isNumber };
        });
        keyed.sort((a, b) => {
          if (!a.isNumber && !b.isNumber) return (falls ? -1 : 1) * a.text.localeCompare(b.text);
          const [noA, noB] = [Number.isNaN(a.first), Number.isNaN(b.first)];
          if (noA || noB) return noA === noB ? 0 : noA ? 1 : -1;
          return (falls ? -1 : 1) * (a.first - b.first || a.second - b.second);
        });
        const rows = keyed.map((one) => one.row);
        const sorting = ++sortings;
        bodies[0].prepend(...rows.slice(0, 40));
        if (rows.length > 40) requestAnimationFrame(() => setTimeout(() => {
          if (sorting !== sortings) return;
          let start = 0;
          bodies.forEach((body, part) => {
            body.append(...rows.slice(start, start + sizes[part]));
            start += sizes[part];
          });
        }));
      });
    });
  }
})();

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

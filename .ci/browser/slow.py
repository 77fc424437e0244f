"""What times a form in its own page, on a processor that is slowed down: a tool that asks again and again would stand in the way."""

SLOWER = 6

# The moment at which the first page has been painted, as `readyAt`.
PAINTED = """
  performance.mark = (mark => function (name) {
    if (name === "ready") requestAnimationFrame(() => setTimeout(() => { window.readyAt = performance.now(); }));
    return mark.apply(performance, arguments);
  })(performance.mark);
"""

# Milliseconds until each answer of the page that is shown is laid out.
ANSWERS = """() => {
  const times = [];
  for (const radio of document.querySelectorAll(".rating input")) {
    const begun = performance.now();
    radio.click();
    document.body.offsetHeight;
    times.push(performance.now() - begun);
  }
  return times;
}"""

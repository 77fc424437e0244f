// At the gate: what was found, to be read out to the manager, printed or shared. Every figure is the scorer's. Nothing that stays
// inside is looked at here, and no note that seems to tell what residents said.

/** By when each way to mend is due for what this visit found and what still stands, the earliest day first, as the plan has it, and
 * whether that hangs on a holiday that is computed.
 * @type {(found: Question[]) => Map<number, { day: string, isComputed: boolean }>} */
const dueDays = (found) => {
  const { day } = readDay(draft.visit.date);
  const place = day === undefined ? -1 : Math.round((Date.parse(day) - Date.parse(form.firstDay)) / 86400000);
  /** @type {Map<number, { day: string, isComputed: boolean }>} */
  const days = new Map();
  for (const question of found) {
    for (const [way, period] of question.mend ?? []) {
      const { kept, standing, computed } = form.remedies[way];
      const left = day === undefined ? -1 : form.periods[period][place] ?? -1;
      const due = kept ?? (isOwn(question) ? left < 0 ? undefined : dayAfter(/** @type {string} */ (day), left) : standing);
      const known = days.get(way)?.day;
      const isComputed = !kept && (isOwn(question) ? !!form.computed[period]?.includes(place) : !!computed);
      if (due && (!known || due < known)) days.set(way, { day: due, isComputed });
    }
  }
  return days;
};
/** @type {(day: string, count: number) => string} */
const dayAfter = (day, count) => new Date(Date.parse(day) + count * 86400000).toISOString().slice(0, 10);

/** A note that may be read to the manager: of this visit, or what was noted before where it still stands.
 * @type {(question: Question) => string} */
const notedFor = (question) => {
  const note = isOwn(question) ? answerOf(question).note : question.finding?.note ? pick(question.finding.note) : "";
  if (!note) return "";
  hand(core, new TextEncoder().encode(note));
  return (core.personal() >> personalData.residentsQuoted) & 1 ? "" : note.trim();
};

/** The dangers that stand and of which the facility may read: what is about the place or comes from outside, and is not over.
 * @type {() => ReadDanger[]} */
const pressingDangers = () => {
  const isOver = (/** @type {string} */ id) => !!draft.dangers[id]?.closed.date;
  const known = form.knownDangers.filter((one) => !isOver(one.id));
  const own = Object.entries(draft.dangers).filter(([id, one]) => !form.knownDangers.some((other) => other.id === id) && !isOver(id)
    && (one.about === "place" || one.about === "outside") && one.what.trim());
  const done = (/** @type {FilledDanger | undefined} */ one) => (!one ? [] : [
    one.since ? filled("dangerSinceDay", one.since) : "",
    ...one.told.filter(({ to }) => to.trim()).map(({ to, on }) => (on ? filled("dangerWasToldOn", to.trim(), on) : filled("dangerWasTold", to.trim()))),
    one.done.trim() ? filled("dangerWasDone", one.done.trim()) : ""].filter(Boolean));
  return [...known.map((one) => ({ what: pick(one.what), facts: [...one.facts.map(pick), ...done(draft.dangers[one.id])] })),
    ...own.map(([, one]) => ({ what: one.what.trim(), facts: done(one) }))];
};

/** @type {(question: Question) => boolean} */
const isBest = (question) => {
  const outcome = outcomeOf(question);
  return outcome?.state === answerState.rated && outcome.rating === 0;
};
/** How many findings were not seen at this visit and stand from before; empty where none does.
 * @type {(told: Readout) => string} */
const fromBefore = (told) => {
  const count = told.findings.filter((one) => one.since).length;
  return count ? say("fromBefore") + colon() + count : "";
};
/** @type {(one: ReadFinding) => string} */
const levelOf = (one) => pick(form.levels[one.question.level].title) + (one.since ? " · " + filled("stands", one.since) : "");

/** What is said; null before the scorer is there.
 * @type {() => Readout | null} */
const readout = () => {
  if (!scores) return null;
  const isMinimum = (/** @type {Question} */ question) => /** @type {string[]} */ ([levelWord.critical, levelWord.required]).includes(form.levels[question.level].word);
  /** @type {Map<Question, { standard: number, rating: number }>} */
  const short = new Map();
  const open = new Set();
  for (const one of scores.standards) {
    for (const [c, outcome] of one.outcomes.entries()) {
      const question = questionAt(one.standard, c);
      if (!question || form.levels[question.level].word === levelWord.recorded) continue;
      if (outcome.state === answerState.open) open.add(question);
      if (outcome.state === answerState.rated && outcome.rating > 0 && !short.has(question)) short.set(question, { standard: one.standard, rating: outcome.rating });
    }
  }
  const due = dueDays([...short.keys()]);
  const date = readDay(draft.visit.date).day ?? today();
  const findings = [...short.keys()].filter(isMinimum).sort((left, right) => left.level - right.level).map((question) => {
    const { standard, rating } = /** @type {{ standard: number, rating: number }} */ (short.get(question));
    const ways = (question.mend ?? []).map(([way]) => {
      const { action, who, within } = form.remedies[way];
      const { day, isComputed } = due.get(way) ?? { day: "", isComputed: false };
      const remark = isComputed ? " · " + say("computedDay") : "";
      return { action: pick(action), who: who ? pick(who) : "", due: day ? filled(day < date ? "dueSince" : "dueBy", day) + remark : within ? filled("within", pick(within)) : "" };
    });
    return { question, standard, rating: pick(form.standards[standard].scale[rating].title), since: isOwn(question) ? "" : question.since ?? "", note: notedFor(question), ways };
  });
  return {
    dangers: pressingDangers(), place: form.facility ? pick(form.name) : draft.facility || pick(form.name), day: readDay(draft.visit.date).day ?? "", kind: pick(form.kindTitle),
    ratings: scores.standards.map((one) => ({ title: pick(form.standards[one.standard].title), rating: ratingText(one.rating, form.standards[one.standard].ratings),
      minimum: one.minimum.applying ? say("minimum") + " " + shareText(one.minimum) : "" })),
    findings, open: [...open].filter(isMinimum).filter((question) => !short.has(question)).sort((left, right) => left.level - right.level),
    // Seen and rated best: what is set to not applicable is not mended.
    mended: [...questions.values()].filter((question) => question.finding && isOwn(question) && isBest(question)),
  };
};
/** What a question is about, and with a rating what was found: never what is asked as if it were found.
 * @type {(question: Question, rating?: string) => string} */
const named = (question, rating) => (question.title ? pick(question.title) : question.key) + (rating ? colon() + rating : "");
/** @type {(question: Question) => string} */
const askedOf = (question) => say("asked") + colon() + pick(question.text ?? question.ask);

/** The same as text, to share and to copy.
 * @type {(told: Readout) => string} */
const readoutText = (told) => {
  const lines = [told.place, [told.kind, told.day].filter(Boolean).join(" · "), ...(form.followed ?? []).slice(0, 1).map(pick),
    ...(form.follows ? [seenAgain()] : []), ""];
  if (told.dangers.length) lines.push(say("dangers"), ...told.dangers.flatMap((one) => ["! " + one.what, ...one.facts.map((fact) => "  " + fact)]), "");
  for (const one of told.ratings) lines.push(one.title, "  " + one.rating + (one.minimum ? " · " + one.minimum : ""));
  lines.push("", told.findings.length ? say("toMend") + " (" + told.findings.length + ")" : say("nothingShort"));
  if (fromBefore(told)) lines.push(fromBefore(told));
  for (const [index, one] of told.findings.entries()) {
    lines.push(index + 1 + ". " + named(one.question, one.rating), "   " + levelOf(one), "   " + askedOf(one.question));
    if (one.note) lines.push("   " + say("note") + colon() + one.note);
    if (!one.ways.length) lines.push("   " + say("noRemedy"));
    for (const way of one.ways) lines.push("   " + say("mend") + " " + [way.action, way.who, way.due].filter(Boolean).join(" · "));
  }
  for (const [title, list] of /** @type {[string, Question[]][]} */ ([[say("seenMended"), told.mended], [say("openNow"), told.open]])) {
    if (list.length) lines.push("", title + " (" + list.length + ")", ...list.map((question) => "- " + named(question)));
  }
  lines.push("", say("aid"));
  return lines.join("\n");
};

/** @type {() => any[]} */
const readoutView = () => {
  // Requirements and what mends findings come last; until they are there nothing is said.
  if (!form.remedies) { helpIsThere.then(() => { if (current === "readout") render(); }); return []; }
  const told = readout();
  if (!told) return [h("p", {}, say("noRating"))];
  const said = h("p", { id: "readout-said", role: "status" });
  const text = h("textarea", { id: "readout-text", rows: 6, readonly: true, hidden: true, "aria-label": say("copyText") });
  const copy = async () => {
    text.hidden = false;
    text.value = readoutText(told);
    text.select();
    let isCopied = false;
    try { await navigator.clipboard.writeText(text.value); isCopied = true; } catch { try { isCopied = document.execCommand("copy"); } catch { /* by hand */ } }
    put(said, say(isCopied ? "readoutCopied" : "copyByHand"));
  };
  const share = async () => {
    try { await navigator.share({ title: told.place, text: readoutText(told) }); put(said, ""); } catch { put(said, say("readoutNotShared")); }
  };
  const list = (/** @type {PhraseName} */ title, /** @type {Question[]} */ found, id = "") => (found.length ? h("section", { id: id || null }, h("h3", {}, say(title) + " (" + found.length + ")"),
    h("ul", {}, found.map((question) => h("li", {}, h("span", { class: "mark" }, pick(form.levels[question.level].title)), " ", named(question))))) : null);
  return [
    h("div", { class: "readout-acts" }, h("p", {}, say("readoutHow")),
      h("button", { type: "button", id: "readout-print", class: "main", onclick: () => window.print() }, say("print")),
      typeof navigator.share === "function" ? h("button", { type: "button", id: "readout-share", onclick: share }, say("shareText")) : null,
      h("button", { type: "button", id: "readout-copy", onclick: copy }, say("copyText")), said, text),
    h("article", { id: "readout" },
      h("p", { class: "place" }, written(told.place)),
      h("p", {}, [told.kind, told.day].filter(Boolean).join(" · ")),
      form.followed?.length ? h("p", {}, pick(form.followed[0])) : null,
      form.follows ? h("p", { id: "readout-seen" }, seenAgain()) : null,
      told.dangers.length ? h("section", { id: "readout-dangers" }, h("h3", {}, say("dangers")), h("ul", {}, told.dangers.map((one) => h("li", {},
        h("p", { class: "name" }, written(one.what)), one.facts.map((fact) => h("p", {}, written(fact))))))) : null,
      told.ratings.map((one) => h("section", { class: "standard" }, h("h3", {}, one.title), h("p", { class: "rated" }, one.rating),
        one.minimum ? h("p", { class: "tally" }, one.minimum) : null)),
      h("section", { id: "readout-findings" }, h("h3", {}, told.findings.length ? say("toMend") + " (" + told.findings.length + ")" : say("nothingShort")),
        fromBefore(told) ? h("p", { id: "readout-before" }, fromBefore(told)) : null,
        told.findings.length ? h("ol", {}, told.findings.map((one) => h("li", { class: form.levels[one.question.level].word },
          h("p", { class: "name" }, named(one.question, one.rating)),
          h("p", { class: "level " + form.levels[one.question.level].word }, levelOf(one), h("span", { class: "faint" }, " · " + one.question.key)),
          h("p", {}, askedOf(one.question)),
          one.note ? h("p", {}, h("b", {}, say("note") + colon()), written(one.note)) : null,
          one.ways.length ? [h("p", {}, h("b", {}, say("mend"))), h("ul", {}, one.ways.map((way) => h("li", {}, way.action,
            way.who ? " · " + way.who : "", way.due ? [" · ", h("b", { class: "due" }, way.due)] : null)))]
            : h("p", {}, say("noRemedy"))))) : null),
      list("seenMended", told.mended, "readout-mended"), list("openNow", told.open, "readout-open"),
      h("p", { class: "faint" }, say("aid"))),
  ];
};

// Dangers that cannot wait: told before any question, and reached from everywhere.
/** @type {() => FilledDanger} */
const blankDanger = () => ({ what: "", since: "", about: "", told: [], done: "", closed: { date: "", by: "", how: "" } });
/** @type {(danger: FilledDanger | undefined) => boolean} */
const isToldOf = (danger) => !!danger && [danger.what, danger.since, danger.about, danger.done, ...Object.values(danger.closed),
  ...danger.told.flatMap((one) => [one.to, one.on])].some(Boolean);
/** Of a danger that only this visit names: two copies of one visit give no two dangers the same.
 * @type {() => string} */
const newDangerId = () => {
  const start = "danger-" + dayOrText(draft.visit.date) + "-" + draft.copy.slice(0, 4);
  for (let number = 1; ; number++) if (!(start + "-" + number in draft.dangers)) return start + "-" + number;
};
/** Whether an id was made here and not typed.
 * @type {(id: string) => boolean} */
const isNewDangerId = (id) => id.startsWith("danger-") && id.includes("-" + draft.copy.slice(0, 4) + "-");
/** As a copy has it: nothing that is empty.
 * @type {(danger: FilledDanger) => Record<string, any>} */
const dangerContent = (danger) => {
  const told = danger.told.filter((one) => one.to || one.on).map((one) => ({ to: one.to || undefined, on: one.on ? dayOrText(one.on) : undefined }));
  const { date, by, how } = danger.closed;
  const closed = date || by || how ? { date: date ? dayOrText(date) : undefined, by: by || undefined, how: how || undefined } : undefined;
  const content = { what: danger.what, since: danger.since ? dayOrText(danger.since) : "", about: danger.about, told: told.length ? told : undefined,
    done: danger.done, closed };
  return Object.fromEntries(Object.entries(content).filter(([, part]) => part !== "" && part !== undefined));
};
/** Whatever stands in a copy, member by member.
 * @type {(value: any) => FilledDanger} */
const readDanger = (value) => {
  const danger = blankDanger();
  const both = (/** @type {any} */ part) => (isObject(part) ? [text(part.en), text(part.km)].filter(Boolean).join("\n") : text(part));
  danger.what = both(value.what);
  danger.done = both(value.done);
  danger.since = trimmed(text(value.since));
  danger.about = form.abouts.some((one) => one.word === value.about) ? value.about : "";
  const told = Array.isArray(value.told) ? value.told : isObject(value.told) ? [value.told] : [];
  danger.told = told.slice(0, 50).filter(isObject).map((/** @type {Record<string, any>} */ one) => ({ to: both(one.to), on: trimmed(text(one.on)) }));
  if (isObject(value.closed)) {
    danger.closed = { date: trimmed(text(value.closed.date)), by: both(value.closed.by), how: both(value.closed.how) };
  }
  if (stamp(value.at)) danger.at = value.at;
  if (text(value.who)) danger.who = text(value.who);
  return danger;
};
/** Changes a danger, notes who and when, and saves.
 * @type {(id: string, values: Partial<FilledDanger>) => void} */
const changeDanger = (id, values) => {
  draft.dangers[id] = { ...(draft.dangers[id] ?? blankDanger()), ...values, at: now(), who: draft.who };
  if (!isToldOf(draft.dangers[id])) delete draft.dangers[id];
  draft.changed = now();
  save();
};
/** What would be held at home against a day; empty where nothing is, or there is none.
 * @type {(value: string) => string} */
const dayTrouble = (value) => (latin(value) === "" ? "" : dateTrouble(value));
/** @type {(id: string, label: string, value: string, store: (text: string) => void) => HTMLElement} */
const dayField = (id, label, value, store) => {
  const wrong = h("p", { class: "wrong", id: id + "-wrong", role: "status" });
  const control = h("input", { id, type: isDrawn && fitsCalendar(value) ? "date" : "text", value, "aria-describedby": wrong.id });
  const look = () => put(wrong, dayTrouble(control.value));
  control.addEventListener("input", () => { store(trimmed(control.value)); look(); });
  control.addEventListener("change", () => showDay(control));
  look();
  return field(id, label, control, wrong);
};
/** The id of one that an earlier visit named and of which this form does not tell: the danger goes on under it.
 * @type {(start: string, id: string) => HTMLElement} */
const dangerIdField = (start, id) => {
  const taken = h("p", { class: "wrong", role: "status" });
  const control = h("input", { id: start + "-id", type: "text", autocapitalize: "none", spellcheck: false, value: isNewDangerId(id) ? "" : id });
  control.addEventListener("change", () => {
    const named = trimmed(control.value).replace(/[\s/]+/g, "-").slice(0, 100) || newDangerId();
    if (named === id || (isNewDangerId(id) && isNewDangerId(named))) return;
    if (named in draft.dangers || form.knownDangers.some((one) => one.id === named)) { put(taken, say("dangerIdTaken")); return; }
    draft.dangers[named] = { ...(draft.dangers[id] ?? blankDanger()), at: now(), who: draft.who };
    delete draft.dangers[id];
    draft.changed = now();
    save();
    render();
  });
  return field(start + "-id", say("dangerId"), control, taken);
};
/** One that is known from before has its words already; of a new one they are asked.
 * @type {(id: string, index: number, known?: KnownDanger) => HTMLElement} */
const dangerCard = (id, index, known) => {
  const start = "danger-" + index;
  const danger = () => draft.dangers[id] ?? blankDanger();
  const untold = h("p", { class: "wrong", role: "status" });
  const look = () => put(untold, isToldOf(danger()) && !known && !danger().told.some((one) => one.to) ? say("dangerTellNow") : "");
  const store = (/** @type {Partial<FilledDanger>} */ values) => { changeDanger(id, values); look(); };
  const isInside = () => (known ? false : danger().about !== "place" && danger().about !== "outside");
  const words = (/** @type {string} */ name, /** @type {PhraseName} */ label, /** @type {string} */ value, /** @type {(text: string) => void} */ keep, rows = 2) =>
    watched(area(start + "-" + name, say(label), value, keep, rows), isInside());
  const telling = (/** @type {number} */ place) => {
    const one = () => danger().told[place] ?? { to: "", on: "" };
    const put = (/** @type {{ to?: string, on?: string }} */ part) => {
      const told = [...danger().told];
      while (told.length <= place) told.push({ to: "", on: "" });
      told[place] = { ...one(), ...part };
      store({ told });
    };
    return [words("told-" + place, "dangerToldTo", one().to, (to) => put({ to }), 1),
      dayField(start + "-on-" + place, say("dangerToldOn"), one().on, (on) => put({ on }))];
  };
  const abouts = h("fieldset", { class: "rating" }, h("legend", {}, say("dangerAbout")), form.abouts.map((one) => h("label", {},
    h("input", { type: "radio", name: start + "-about", value: one.word, checked: danger().about === one.word,
      onchange: () => store({ about: one.word }) }), h("span", {}, pick(one.title)))));
  const closing = (/** @type {"date" | "by" | "how"} */ name) => (/** @type {string} */ value) => store({ closed: { ...danger().closed, [name]: value } });
  look();
  return h("section", { class: "question danger-card", id: start },
    h("h3", {}, known ? pick(known.what) : say("dangerOne") + " " + (index + 1)),
    known ? [h("p", { class: "hint" }, say("dangerKnown") + " " + id), h("ul", { class: "hint" }, known.facts.map((fact) => h("li", {}, pick(fact))))]
      : [dangerIdField(start, id), words("what", "dangerWhat", danger().what, (what) => store({ what }), 3), abouts, h("p", { class: "hint" }, say("dangerHidden")),
        dayField(start + "-since", say("dangerSince"), danger().since, (since) => store({ since }))],
    [...danger().told, null].map((_, place) => telling(place)), untold,
    words("done", "dangerDone", danger().done, (done) => store({ done })),
    h("details", { open: Object.values(danger().closed).some(Boolean) }, h("summary", {}, say("dangerClosedOn")),
      dayField(start + "-closed", say("dangerClosedOn"), danger().closed.date, closing("date")),
      words("closed-by", "dangerClosedBy", danger().closed.by, closing("by"), 1),
      words("closed-how", "dangerClosedHow", danger().closed.how, closing("how"))),
    known ? null : h("button", { type: "button", onclick: () => { delete draft.dangers[id]; draft.changed = now(); save(); render(); } }, say("dangerRemove")));
};
const dangersView = () => {
  const known = form.knownDangers;
  const own = Object.keys(draft.dangers).filter((id) => !known.some((one) => one.id === id));
  const add = () => { draft.dangers[newDangerId()] = blankDanger(); render(); byId("view").lastElementChild?.scrollIntoView(); };
  if (!own.length && !known.length) own.push(newDangerId());
  return [h("p", { class: "privacy" }, say("dangerHint")),
    known.map((one, index) => dangerCard(one.id, index, one)),
    own.map((id, index) => dangerCard(id, known.length + index)),
    h("button", { type: "button", id: "danger-add", onclick: add }, say("dangerAdd"))];
};

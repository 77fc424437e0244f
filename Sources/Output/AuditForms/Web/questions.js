// The questions and their controls.
/** @type {(id: string, label: string, control: HTMLElement, ...more: unknown[]) => HTMLElement} */
const field = (id, label, control, ...more) => h("div", { class: "field" }, h("label", { for: id }, label), control, ...more);
/** @type {(id: string, label: string, value: string, isWhole: boolean, store: (text: string) => void, ...more: unknown[]) => HTMLElement} */
const numberField = (id, label, value, isWhole, store, ...more) => {
  const input = h("input", { id, type: "text", inputmode: "decimal", value, "aria-describedby": id + "-wrong" });
  const wrong = h("p", { class: "wrong", id: id + "-wrong", role: "alert" });
  const show = () => {
    const words = numberTrouble(input.value, isWhole);
    input.setAttribute("aria-invalid", String(words !== ""));
    put(wrong, words);
  };
  input.addEventListener("input", () => { store(trimmed(input.value)); show(); });
  const whole = field(id, label, input, ...more, wrong);
  coreIsThere.then(() => input.isConnected && show());
  return whole;
};
/** @type {(id: string, label: string, value: string, store: (text: string) => void, rows?: number) => HTMLElement} */
const area = (id, label, value, store, rows = 2) => {
  const input = h("textarea", { id, rows });
  input.value = value;
  input.addEventListener("input", () => store(input.value));
  return field(id, label, input);
};
/** A place for free text; below it stands at once what in the text could lead to a person.
 * @type {(whole: HTMLElement, staysInside?: boolean) => HTMLElement} */
const watched = (whole, staysInside = false) => {
  const control = /** @type {HTMLTextAreaElement} */ (whole.querySelector("textarea, input"));
  const found = h("p", { class: "wrong", id: control.id + "-personal", role: "status" });
  const look = () => put(found, personalIn(control.value, staysInside));
  control.setAttribute("aria-describedby", found.id);
  control.addEventListener("input", look);
  coreIsThere.then(look);
  whole.append(found);
  return whole;
};
/** @type {typeof area} */
const prose = (...parts) => watched(area(...parts));
/** A place for what residents said: no facility reads it.
 * @type {(id: string, label: string, value: string, store: (text: string) => void) => HTMLElement} */
const insideArea = (...parts) => {
  const whole = area(...parts);
  whole.classList.add("inside");
  whole.append(h("p", { class: "hint" }, say("insideHint")));
  return watched(whole, true);
};
/** @type {(title: string, words: Titled[], chosen: string[], store: (words: string[]) => void) => HTMLElement} */
const checks = (title, words, chosen, store) => h("fieldset", { class: "checks" }, h("legend", {}, title),
  words.map((entry) => {
    const box = h("input", { type: "checkbox", value: entry.word, checked: chosen.includes(entry.word) });
    box.addEventListener("change", () => {
      const group = /** @type {HTMLElement} */ (box.closest("fieldset"));
      store([.../** @type {NodeListOf<HTMLInputElement>} */ (group.querySelectorAll("input:checked"))].map((one) => one.value));
    });
    return h("label", {}, box, h("span", {}, pick(entry.title)));
  }));

/** @type {(question: Question) => { word: string, title: string, rank: string }[]} */
const ratingChoices = (question) => {
  const scale = form.standards[question.s].scale;
  const own = question.kind === answerKind.rating ? scale.map((rating, index) => ({ word: rating.word, title: pick(rating.title),
    rank: index === 0 ? "best" : index === scale.length - 1 ? "worst" : "between" })) : [];
  if (question.na) own.push({ word: answerWord.notApplicable, title: say("notApplicable"), rank: "none" });
  own.push({ word: answerWord.notAssessed, title: say("notAssessed"), rank: "none" });
  return own;
};
/** @type {(question: Question) => HTMLElement[]} */
const ratingControl = (question) => {
  const answer = answerOf(question);
  const reason = h("div", { class: "reason" });
  const clear = h("button", { type: "button", class: "quiet", onclick: () => {
    for (const one of group.querySelectorAll("input")) one.checked = false;
    change(question, { rating: "" });
    refresh();
  } }, say("clear"));
  const refresh = () => {
    const current = answerOf(question).rating;
    clear.hidden = !current;
    const asks = answerWords.includes(current);
    if (asks && !reason.childElementCount) {
      reason.append(prose(question.id + "-reason", say("reason"), answerOf(question).reason,
        (value) => change(question, { reason: value }), 1));
    }
    reason.hidden = !asks && !answerOf(question).reason;
  };
  const group = h("fieldset", { class: "rating" }, h("legend", { class: "hidden" }, say("rating")),
    ratingChoices(question).map((choice) => h("label", { class: choice.rank }, h("input", {
      type: "radio", name: question.id, value: choice.word, checked: answer.rating === choice.word,
      onchange: () => { change(question, { rating: choice.word }); refresh(); },
    }), h("span", {}, choice.title))));
  refresh();
  if (answer.reason && !reason.childElementCount) {
    reason.append(prose(question.id + "-reason", say("reason"), answer.reason, (value) => change(question, { reason: value }), 1));
  }
  return [group, clear, reason];
};
/** @type {(question: Question) => HTMLElement} */
const sampleControl = (question) => h("div", { class: "sample" },
  /** @type {[typeof sampleTexts[number], string][]} */ ([["checked", say("checked") + " (" + say("atLeast") + " " + question.atLeast + ")"], ["of", say("ofAll")],
    ["conforming", say("conforming")]]).map(([name, label]) => numberField(question.id + "-" + name, label,
    answerOf(question)[name], true, (value) => change(question, { [name]: value }))));

/** @type {(question: Question) => string} */
const verdictText = (question) => {
  const outcome = outcomeOf(question);
  if (!outcome) return "";
  const heard = (question.hear ?? []).map(pick).join(comma());
  if (scores?.refused.includes(question.key)) {
    const answer = answerOf(question);
    if (answer.rating === answerWord.notApplicable) return say("reasonNeeded");
    return question.kind === answerKind.sample ? say("sampleWrong") : say("refused");
  }
  if (outcome.state === answerState.doesNotApply) return say("doesNotApply");
  const stands = question.since && !isOwn(question) ? " · " + filled("stands", question.since) : "";
  if (outcome.state === answerState.notApplicable) return say("notApplicable") + stands;
  if (outcome.state === answerState.rated) return pick(form.standards[question.s].scale[outcome.rating].title) + stands;
  if (outcome.openReason === openReason.voicesMissing) return say("voicesMissing") + colon() + heard;
  if (outcome.openReason === openReason.sampleTooSmall || outcome.openReason === openReason.sampleEmpty) return say("sampleTooSmall");
  if (question.unrated && outcome.openReason === openReason.valueUnknown) return say("recorded");
  return say("open");
};
/** @type {(question: Question) => void} */
const showVerdict = (question) => {
  const place = byId(question.id + "-verdict");
  if (!place) return;
  const outcome = outcomeOf(question);
  const words = verdictText(question);
  put(place, words);
  const last = form.standards[question.s].scale.length - 1;
  const isRefused = scores?.refused.includes(question.key);
  dress(place, "verdict " + (isRefused ? "wrongly" : outcome?.state !== answerState.rated ? "open" : outcome.rating === 0 ? "best"
    : outcome.rating === last ? "last" : "between"));
};
/** A part that is made when it is first opened.
 * @type {(style: string, title: string, isOpen: boolean, make: () => any) => HTMLElement} */
const folded = (style, title, isOpen, make) => {
  const whole = h("details", { class: style, open: isOpen }, h("summary", {}, title));
  const fill = () => { if (whole.childElementCount === 1) whole.append(...[make()].flat(9).filter(Boolean)); };
  if (isOpen) fill();
  else whole.addEventListener("toggle", fill, { once: true });
  return whole;
};
/** @type {(question: Question) => HTMLElement} */
const moreControl = (question) => {
  const found = answerOf(question);
  const isOpen = !!(found.note || found.inside || found.heard.length || found.evidence.length || (question.hear && found.rating));
  return folded("more", say("more"), isOpen, () => moreFields(question, answerOf(question)));
};
/** @type {(question: Question, answer: FilledAnswer) => HTMLElement[]} */
const moreFields = (question, answer) => [
  prose(question.id + "-note", say("note"), answer.note, (value) => change(question, { note: value })),
  insideArea(question.id + "-inside", say("inside"), answer.inside, (value) => change(question, { inside: value })),
  checks(say("heard") + (question.hear ? " (" + say("mustHear") + colon() + question.hear.map(pick).join(comma()) + ")" : ""),
      form.voices, answer.heard, (value) => change(question, { heard: value })),
  area(question.id + "-evidence", say("evidence"), answer.evidence.join("\n"), (value) => change(question, {
      evidence: value.split("\n").map((line) => line.trim()).filter(Boolean) })),
];
/** @type {(question: Question) => HTMLElement} */
const helpControl = (question) => folded("help", say("help"), false, () => {
  const place = h("dl", {});
  helpIsThere.then(() => place.append(...helpLines(question)));
  return place;
});
/** @type {(question: Question) => HTMLElement[]} */
const helpLines = (question) => /** @type {[PhraseName, string | undefined][]} */ ([["requirement", question.text && pick(question.text)], ["guidance", question.guidance && pick(question.guidance)],
    ["verify", question.verify?.map(pick).join(comma())],
    ["thresholds", question.thresholds && pick(question.thresholds)],
    ["basis", [question.basis && pick(question.basis), question.basisNote && pick(question.basisNote)].filter(Boolean).join(language === "km" ? "។ " : ". ")],
    ["decidesToo", question.too?.join(", ")],
    ["standardsAsked", pick(form.standards[question.s].title) + " · " + question.key]])
  .filter(([, value]) => value).flatMap(([name, value]) => [h("dt", {}, say(name)), h("dd", {}, value)]);

/** What was found, and what is to be done about it.
 * @type {(question: Question) => HTMLElement | null} */
const findingBlock = ({ finding }) => (finding ? h("div", { class: "finding" },
  h("p", {}, h("b", {}, say("finding") + " "), pick(finding.rating) + " · " + finding.found,
    finding.note ? [" · ", written(pick(finding.note))] : null),
  finding.actions ? h("ul", {}, finding.actions.map((action) => h("li", {}, written(pick(action))))) : null) : null);
/** @type {(question: Question) => HTMLElement} */
const card = (question) => {
  const level = form.levels[question.level];
  const title = h("h3", { id: question.id + "-title" }, pick(question.ask));
  const isDecided = question.kind === answerKind.measure || question.kind === answerKind.service;
  const parts = [
    h("p", { class: "level " + level.word }, pick(level.title)), title,
    findingBlock(question),
    question.residents ? question.residents.map((told) => h("p", { class: "last" }, h("b", {}, say("residentsSay") + colon()), pick(told))) : null,
    question.last ? h("p", { class: "last" }, h("b", {}, say("last") + colon()), written(pick(question.last))) : null,
    question.actions ? h("div", { class: "actions" }, h("b", {}, say("actions") + colon()), h("ul", {},
      question.actions.map((action) => h("li", {}, written(pick(action)))))) : null,
    isDecided ? h("p", { class: "from" }, pick(question.from) + (question.thresholds ? " · " + pick(question.thresholds) : "")) : null,
    question.kind === answerKind.sample ? [h("p", { class: "from" }, pick(question.thresholds)), sampleControl(question)] : null,
    ratingControl(question),
    h("p", { class: "verdictLine" }, say("verdict") + colon(), h("span", { id: question.id + "-verdict", class: "verdict", "aria-live": "polite" })),
    moreControl(question), helpControl(question),
  ];
  return h("div", { role: "group", class: "card " + level.word, id: question.id, "aria-labelledby": question.id + "-title" }, parts.flat());
};

/** Asks about a number that makes no sense, by the limits that stand beside its measure; empty where it makes sense.
 * @type {(measure: FormMeasure) => string} */
const doubtOf = ({ id, sense }) => {
  const value = numberIn(draft.measures[id]?.value ?? "");
  if (!sense || value === null) return "";
  const larger = form.measures.find((one) => one.position === sense.notAbove);
  const most = larger ? numberIn(draft.measures[larger.id]?.value ?? "") : null;
  const asked = (/** @type {PhraseName} */ name, limit = "") =>
    filled(name, value, limit, pick(sense.reason), larger ? pick(larger.title) : "") + " " + say("senseKeep");
  if (sense.atLeast !== undefined && Number(value) < Number(sense.atLeast)) return asked("senseBelow", sense.atLeast);
  if (sense.atMost !== undefined && Number(value) > Number(sense.atMost)) return asked("senseAbove", sense.atMost);
  if (sense.whole && value.includes(".")) return asked("senseNotWhole");
  return most !== null && Number(value) > Number(most) ? asked("senseAboveOther", most) : "";
};
const showDoubts = () => {
  for (const measure of form.measures) {
    const place = byId("m-" + measure.position + "-doubt");
    if (place) put(place, doubtOf(measure));
  }
};
/** @type {(section: FormSection) => unknown[]} */
const measuresView = (section) => [
  form.measures.filter((measure) => !measure.again).map(measureField),
  section.questions.length ? h("h3", { class: "group" }, say("numbersDecide")) : null,
  section.questions.map(card),
];
/** @type {(measure: FormMeasure) => HTMLElement} */
const measureField = (measure) => numberField("m-" + measure.position, pick(measure.title), draft.measures[measure.id]?.value ?? "",
    false, (value) => {
      if (value === "") delete draft.measures[measure.id];
      else draft.measures[measure.id] = { value, at: now(), who: draft.who };
      touch();
      showDoubts();
    }, measure.last ? h("p", { class: "last" }, h("b", {}, say("last") + colon()), measure.last[1] + " (" + measure.last[0] + ")") : null,
    h("p", { class: "doubt", id: "m-" + measure.position + "-doubt", role: "status" }, doubtOf(measure)));
/** What is to be seen again, or was open: where something counted or a service decides it, that stands before it.
 * @type {(section: FormSection) => unknown[]} */
const againView = (section) => {
  const shown = new Set();
  const isNew = (/** @type {string} */ id) => !shown.has(id) && !!shown.add(id);
  return [
    section.questions.map((question) => [
      form.measures.filter((one) => question.parts?.includes(one.position) && isNew("m" + one.position)).map(measureField),
      form.services.filter((one) => question.service === one.position && isNew("s" + one.position)).map(serviceCard),
      card(question),
    ]),
    restCount() && !showsRest() ? h("button", { type: "button", id: "show-rest", onclick: () => { isRestShown = true; render(); } },
      filled("showRest", String(restCount()))) : null,
  ];
};
/** @type {(section: FormSection) => unknown[]} */
const servicesView = (section) => [
  form.follows ? null : h("p", {}, say("servicesUnsaid")),
  form.services.filter((entry) => !entry.again).map(serviceCard),
  section.questions.length ? h("h3", { class: "group" }, say("servicesDecide")) : null,
  section.questions.map(card),
];
/** @type {(entry: Titled) => HTMLElement} */
const serviceCard = (entry) => {
  const id = "s-" + entry.position;
  const service = () => draft.services[entry.word] ?? { provided: [], referred: [], none: false, to: "", note: "",
    "cost-to-resident": "", "cost-per-person-year": "" };
  const none = h("input", { type: "checkbox", checked: service().none });
  const store = (/** @type {Partial<FilledService>} */ values) => {
    const next = { ...service(), ...values, at: now(), who: draft.who };
    if (next.provided.length || next.referred.length) next.none = false;
    none.checked = next.none;
    if (isOffered(next) || next.to || next.note || next["cost-to-resident"] || next["cost-per-person-year"]) draft.services[entry.word] = next;
    else delete draft.services[entry.word];
    touch();
  };
  none.addEventListener("change", () => {
    if (none.checked) for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (whole.querySelectorAll(".checks input"))) box.checked = false;
    store(none.checked ? { none: true, provided: [], referred: [] } : { none: false });
  });
  const whole = h("div", { role: "group", class: "card service", id, "aria-labelledby": id + "-title" },
    h("h3", { id: id + "-title" }, pick(entry.title)),
    checks(say("provided"), form.residents, service().provided, (value) => store({ provided: value })),
    checks(say("referred"), form.residents, service().referred, (value) => store({ referred: value })),
    h("label", { class: "single" }, none, h("span", {}, say("notOffered"))),
    folded("more", say("note"), !!(service().to || service().note || service()["cost-to-resident"] || service()["cost-per-person-year"]), () => [
      watched(field(id + "-to", say("to"), (() => { const input = h("input", { id: id + "-to", type: "text", value: service().to });
        input.addEventListener("input", () => store({ to: input.value })); return input; })())),
      numberField(id + "-cost", say("costToResident"), service()["cost-to-resident"], false,
        (value) => store({ "cost-to-resident": value })),
      numberField(id + "-year", say("costPerPersonYear"), service()["cost-per-person-year"], false,
        (value) => store({ "cost-per-person-year": value })),
      prose(id + "-note", say("note"), service().note, (value) => store({ note: value }))]));
  return whole;
};

// The page: one section at a time, what is saved, the result, and keeping.
let current = "visit";
/** @type {Question[]} */
let shownQuestions = [];

/** @type {(question: Question) => boolean} */
const isAnswered = (question) => {
  const outcome = outcomeOf(question);
  return !!outcome && outcome.state !== answerState.open && isOwn(question);
};
/** @type {(question: Question) => boolean} */
const isDone = (question) => isAnswered(question) || answerOf(question).rating === answerWord.notAssessed;
/** @type {(section: FormSection) => number} */
const doneIn = (section) => (section.id === "measures" ? form.measures.filter((one) => !one.again && isNumber(draft.measures[one.id]?.value ?? ""))
  : section.id === "services" ? form.services.filter((one) => !one.again && isOffered(draft.services[one.word]))
    : section.questions.filter(isDone)).length;

/** Of a follow-up: what is not to be seen again and was not open is shown when it is asked for, or something of it is answered. */
let isRestShown = false;
const showsRest = () => isRestShown || (hasQuestions() && form.sections.some((one) => one.rest && doneIn(one) > 0));
const restCount = () => form.sections.reduce((sum, one) => sum + (one.rest ? one.count : 0), 0);
/** The sections that are to be seen. */
const listed = () => sections.filter((one) => !one.rest || showsRest());

/** Of the standards that ask something, the one that is worst off: by the best rating that it can still reach, then by the
 *  highest share, then by the lowest of either.
 * @type {() => StandardScore | undefined} */
const worstStanding = () => {
  const standing = (/** @type {StandardScore} */ one) => {
    const { ratings } = form.standards[one.standard];
    const tally = one.minimum.applying ? one.minimum : one.beyond;
    const step = (/** @type {number} */ index) => (ratings.length > 1 ? 1 - index / (ratings.length - 1) : 1);
    const share = (/** @type {number} */ value) => (tally.possible ? value / 1000 : 1);
    return [one.rating ? step(one.rating.highest) : share(tally.shareHighest), share(tally.shareHighest),
      one.rating ? step(one.rating.lowest) : share(tally.shareLowest), share(tally.shareLowest)];
  };
  const isWorse = (/** @type {number[]} */ left, /** @type {number[]} */ right) => {
    const place = left.findIndex((value, index) => value !== right[index]);
    return place >= 0 && left[place] < right[place];
  };
  let worst = null;
  for (const one of scores?.standards ?? []) {
    if (!one.minimum.applying && !one.beyond.applying) continue;
    const its = standing(one);
    if (!worst || isWorse(its, worst.its)) worst = { one, its };
  }
  return worst?.one;
};

/** @type {(id: string) => FormSection} */
const sectionNamed = (id) => sections.find((one) => one.id === id) ?? sections[0];
const rescore = () => {
  if (!core) return; // it follows in a moment
  scores = score();
  for (const question of shownQuestions) showVerdict(question);
  showDoubts();
  showProgress();
  if (current === "result" || current === "readout") byId("view").replaceChildren(...viewOf(sectionNamed(current)));
};
/** What is done of each section, and of what counts: of a follow-up only what was seen anew, and of that first what was to be seen again.
 * @type {() => { counted: [FormSection, number][], done: number, all: number, others: number }} */
const progress = () => {
  /** @type {[FormSection, number][]} */
  const counted = form.sections.map((section) => [section, hasQuestions() ? doneIn(section) : 0]);
  const isCounted = (/** @type {FormSection} */ section) => !form.follows || section.id === "again";
  const [done, all] = counted.reduce((sum, [section, done]) => (isCounted(section) ? [sum[0] + done, sum[1] + section.count] : sum), [0, 0]);
  return { counted, done, all, others: counted.reduce((sum, [section, done]) => (isCounted(section) ? sum : sum + done), 0) };
};
/** @type {() => string} */
const seenAgain = () => {
  const { done, all, others } = progress();
  return filled("seenAgain", String(done), String(all)) + (others ? " " + filled("othersSeen", String(others)) : "");
};
/** Whether nothing merely stands from before.
 * @type {() => boolean} */
const isAllSeen = () => { const { done, all } = progress(); return !form.follows || done === all; };
const showProgress = () => {
  const { counted, done, all } = progress();
  const list = byId("sections");
  if (list?.open) {
    for (const [section, done] of counted) {
      const place = byId("nav-" + section.id);
      if (!place) continue;
      put(childOf(place, ".count"), done + " / " + section.count);
      place.classList.toggle("done", done === section.count);
    }
  }
  const bar = byId("bar");
  if (!bar) return;
  const meter = /** @type {HTMLProgressElement} */ (bar.querySelector("progress"));
  if (meter.max !== all) meter.max = all;
  if (meter.value !== done) meter.value = done;
  const one = worstStanding();
  if (one) {
    const standard = form.standards[one.standard];
    const tally = one.minimum.applying ? one.minimum : one.beyond;
    put(byId("bar-result"), ((scores?.standards.length ?? 0) > 1 ? say("worst") + colon() : "") + standard.id + " · "
      + say(tally === one.minimum ? "minimum" : "beyond") + " " + shareText(tally) + " · " + ratingText(one.rating, standard.ratings));
  }
  put(childOf(bar, ".count"), form.follows ? seenAgain() : done + " " + say("of") + " " + all + " " + say("answered"));
};
/** The list of sections, made when it is opened.
 * @type {(section: FormSection) => HTMLElement} */
const navigation = (section) => {
  const list = h("ol", {});
  const whole = h("details", { id: "sections" }, h("summary", {}, say("sections") + colon() + pick(section.title)), list);
  whole.addEventListener("toggle", () => {
    if (!whole.open) return;
    if (!list.childElementCount) {
      list.append(...listed().map((one) => h("li", {}, h("button", { type: "button", id: "nav-" + one.id,
        "aria-current": one === section ? "step" : false, onclick: () => show(one.id) },
      h("span", {}, pick(one.title)), " ", h("span", { class: "count" })))));
    }
    showProgress();
  });
  return h("nav", { "aria-label": say("sections") }, whole);
};
/** Why nothing is written, in words; empty where it is.
 * @type {() => string} */
const refusalText = () => (isElsewhere ? say("waits") : !canStore ? say("notSaved")
  : !isChosen && (draft.changed !== null || hasAnswers()) ? say("notChosen") : "");
const showStatus = () => {
  const place = byId("saved");
  if (!place) return;
  const unsent = draft.changed !== null || (draft.exported === null && hasAnswers());
  const refusal = refusalText();
  put(place, refusal ? "" : saving ? say("saving") : base > 0 ? say(lock ? "savedSealed" : "saved") : "");
  const sent = byId("sent");
  put(sent, unsent ? say(carried ? "notHanded" : "notExported") : draft.exported ? say(carried ? "handed" : "exported") + " " + draft.exported.slice(0, 16).replace("T", " ") : "");
  dress(sent, unsent ? "warn" : "");
  const line = byId("refusal");
  if (line.hidden !== !refusal) line.hidden = !refusal;
  // Where there is a choice at the top of the page, the line leads there; it is made anew only when it says something else.
  if (line.textContent !== refusal) line.replaceChildren(canStore || isElsewhere ? h("button", { type: "button", id: "to-choice", onclick: toChoice }, refusal) : refusal);
};
const toChoice = () => { byId("notices")?.scrollIntoView(); byId("notices")?.querySelector("button")?.focus({ preventScroll: true }); };
/** @type {(words: string) => void} */
const announce = (words) => { byId("live").textContent = ""; requestAnimationFrame(() => { byId("live").textContent = words; }); };

/** @type {(children: unknown, cancelled: () => void) => HTMLDialogElement} */
const dialog = (children, cancelled) => {
  const box = h("dialog", { "aria-labelledby": "dialog-title" }, children);
  box.addEventListener("cancel", () => { cancelled(); box.remove(); });
  document.body.append(box);
  box.showModal();
  return box;
};
/** @type {(words: string) => Promise<void>} */
const tell = (words) => new Promise((resolve) => {
  const end = () => { box.remove(); resolve(); };
  const box = dialog([h("p", { id: "dialog-title" }, words), h("button", { type: "button", onclick: end }, say("close"))], resolve);
});
/** @type {(words: string, yes: string) => Promise<boolean>} */
const ask = (words, yes) => new Promise((resolve) => {
  const end = (/** @type {boolean} */ answer) => { box.remove(); resolve(answer); };
  const box = dialog([h("p", { id: "dialog-title" }, words),
    h("button", { type: "button", onclick: () => end(false) }, say("cancel")),
    h("button", { type: "button", class: "danger", onclick: () => end(true) }, yes)], () => resolve(false));
});
/** @type {(envelope: Envelope) => Promise<{ content: any, lock: DraftLock } | null>} */
const askPassphrase = (envelope) => new Promise((resolve) => {
  const input = h("input", { id: "unlock", type: "password", autocomplete: "off", "aria-describedby": "unlock-wrong" });
  const wrong = h("p", { id: "unlock-wrong", class: "wrong", role: "alert" });
  const unlock = h("button", { type: "submit" }, say("unlock"));
  const attempt = async (/** @type {Event} */ event) => {
    event.preventDefault();
    put(wrong, "");
    unlock.disabled = true;
    const opened = await unsealed(envelope, input.value);
    unlock.disabled = false;
    if (!box.isConnected) return;
    if (!opened) { put(wrong, say("wrongPassphrase")); return; }
    box.remove();
    resolve(opened);
  };
  const box = dialog(h("form", { onsubmit: attempt }, h("p", { id: "dialog-title" }, say("sealedDraft")),
    field("unlock", say("passphrase"), input, wrong),
    h("button", { type: "button", onclick: () => { box.remove(); resolve(null); } }, say("cancel")), unlock), () => resolve(null));
});

// What takes long and is not seen at once comes when the first page is drawn: what stands below it, the bar, and the calendar.
let isDrawn = false;
const finishFirstPage = () => {
  isDrawn = true;
  document.body.classList.add("drawn");
  offerCalendar();
};
const offerCalendar = () => {
  const date = byId("date");
  if (!date) return;
  if (date === document.activeElement) date.addEventListener("blur", offerCalendar, { once: true });
  else if (fitsCalendar(date.value)) date.type = "date";
};
/** Whether the calendar of the browser can show it: anything else would vanish from the field.
 * @type {(text: string) => boolean} */
const fitsCalendar = (text) => text === "" || Object.assign(document.createElement("input"), { type: "date", value: text }).value === text;
/** Shows the day that was read where something else was written for it.
 * @type {(control: HTMLInputElement) => void} */
const showDay = (control) => {
  const { day } = readDay(control.value);
  if (day === undefined || control.value === day) return;
  control.value = day;
  control.dispatchEvent(new Event("input"));
};

/** Made of bytes, the font is there sooner than a style sheet would have it. */
const offerFont = async () => {
  const letters = embedded("font");
  if (!letters || typeof FontFace === "undefined") return;
  const face = new FontFace("Embedded Khmer", bytesOf(letters), { unicodeRange: byId("font").dataset.range });
  document.fonts.add(face);
  await face.loaded.catch(() => {});
};

/** What would be held at home against the day of the visit; empty where nothing is.
 * @type {(value: string) => string} */
const dateTrouble = (value) => {
  if (latin(value) === "") return say("dateMissing");
  const { day, hint } = readDay(value);
  if (!core && day === undefined) return ""; // it is read in a moment
  if (day === undefined) return trouble(value, "notADate", hint);
  const followed = form.follows?.slice(0, 10) ?? "";
  return day > today() ? filled("dateInFuture", today()) : day < followed ? filled("tooEarly", followed) : "";
};
/** @type {(value: string) => string} */
const facilityTrouble = (value) => {
  if (!form.facility && !trimmed(value)) return say("facilityMissing");
  const sign = invisibleIn(value);
  return sign && spoken(sign + colon() + filled("write", seen(trimmed(value))));
};
const visitView = () => {
  /** @type {(id: string, label: string, type: string, value: string, store: (text: string) => void, trouble?: (text: string) => string) => HTMLElement} */
  const input = (id, label, type, value, store, trouble) => {
    const wrong = trouble && h("p", { class: "wrong", id: id + "-wrong", role: "status" });
    const control = h("input", { id, type, value, "aria-describedby": wrong ? wrong.id : null });
    const look = () => { if (wrong && trouble) put(wrong, trouble(control.value)); };
    control.addEventListener("input", () => { store(control.value); look(); draft.changed = now(); save(); });
    if (trouble === dateTrouble) control.addEventListener("change", () => showDay(control));
    look();
    if (!core) coreIsThere.then(look);
    return field(id, label, control, wrong);
  };
  return [
    h("p", { class: "facts" }, pick(form.kindTitle) + (form.facility ? " · " + form.facility : "")),
    form.followed ? h("div", { class: "followed", id: "followed" }, form.followed.map((words) => h("p", {}, pick(words)))) : null,
    form.facility ? null : input("facility", say("facilityId"), "text", draft.facility ?? "", (value) => { draft.facility = trimmed(value); },
      facilityTrouble),
    input("date", say("date"), isDrawn && fitsCalendar(draft.visit.date) ? "date" : "text", draft.visit.date,
      (value) => { draft.visit.date = value; }, dateTrouble),
    input("by", say("by"), "text", draft.visit.by, (value) => { draft.visit.by = value; }),
    input("arrived", say("arrived"), "time", draft.visit.arrived, (value) => { draft.visit.arrived = value; }),
    input("left", say("left"), "time", draft.visit.left, (value) => { draft.visit.left = value; }),
    input("led-by", say("ledBy"), "text", draft.visit["led-by"], (value) => { draft.visit["led-by"] = value; }),
    input("sampled", say("sampled"), "text", draft.visit.sampled, (value) => { draft.visit.sampled = value; }),
    input("who", say("who"), "text", draft.who, (value) => { draft.who = value; }),
    prose("visit-note", say("visitNote"), draft.visit.note, (value) => { draft.visit.note = value; draft.changed = now(); save(); }),
    insideArea("visit-inside", say("insideVisit"), draft.visit.inside, (value) => { draft.visit.inside = value; draft.changed = now(); save(); }),
    h("div", { class: "late" }, h("p", { class: "privacy" }, say("privacy")), h("h3", {}, say("standardsAsked")),
      h("ul", {}, form.standards.map((standard) => h("li", {}, pick(standard.title) + " · " + standard.id + " " + standard.version)))),
  ];
};

/** @type {(range: RatingRange, titles: Pair[]) => string} */
const ratingText = (range, titles) => {
  if (!range) return say("noRating");
  if (range.lowest === range.highest) return pick(titles[range.lowest]);
  return say("between") + " “" + pick(titles[range.lowest]) + "” " + say("and") + " “" + pick(titles[range.highest]) + "”";
};
/** @type {(section: string, question?: Question) => void} */
const go = (section, question) => { show(section); if (question) goTo(question); };
/** @type {(question: Question) => void} */
const goTo = (question) => {
  const place = /** @type {HTMLElement} */ (byId(question.id));
  const title = childOf(place, "h3");
  place.scrollIntoView();
  title.tabIndex = -1;
  title.focus();
};
/** @type {(question: Question) => HTMLElement} */
const linkTo = (question) => {
  const section = sections.find((one) => one.questions?.includes(question));
  return h("button", { type: "button", class: "link", onclick: () => go(section?.id ?? current, question) }, pick(question.ask));
};
/** @type {(s: number, c: number) => Question | undefined} */
const questionAt = (s, c) => {
  const own = form.standards[s].id + "/" + form.standards[s].criteria[c];
  return questions.get(own) ?? questions.get(twins.get(own) ?? "");
};
/** @type {(name: "minimum" | "beyond", tally: Tally) => HTMLElement | false} */
const tallyLine = (name, tally) => tally.applying > 0 && h("p", { class: "tally" }, h("b", {}, say(name) + colon()), shareText(tally),
  name === "minimum" && tally.pointsLowest >= 0 && tally.possible > 0 ? " · " + tally.pointsLowest / 10 + (tally.open ? "–" + tally.pointsHighest / 10 : "") + " " + say("points") : "",
  tally.open ? " · " + tally.open + " " + say("open") : "");
const resultView = () => {
  if (!scores) return [h("p", {}, say("noRating"))];
  const refused = scores.refused.flatMap((key) => questions.get(key) ?? []);
  const open = [...questions.values()].filter((question) => outcomeOf(question)?.state === answerState.open && form.levels[question.level].word !== levelWord.recorded);
  return [
    h("p", {}, say("aid")),
    refused.length ? h("section", { class: "wrongly" }, h("h3", {}, say("leftOut")), h("ul", {}, refused.map((one) => h("li", {}, linkTo(one))))) : null,
    scores.standards.map((one) => {
      const standard = form.standards[one.standard];
      const holding = [...new Set(one.holding.flatMap((c) => questionAt(one.standard, c) ?? []))];
      return h("section", { class: "standard" }, h("h3", {}, pick(standard.title)),
        h("p", { class: "rated" }, ratingText(one.rating, standard.ratings)),
        tallyLine("minimum", one.minimum), tallyLine("beyond", one.beyond),
        standard.sectionRatings.length ? h("details", {}, h("summary", {}, say("bySection")), h("ul", {},
          one.sections.map((section, index) => section.rating ? h("li", {}, pick(standard.sections[index]) + colon()
            + ratingText(section.rating, standard.sectionRatings)) : null))) : null,
        holding.length ? h("details", {}, h("summary", {}, say("holdsDown") + " (" + holding.length + ")"),
          h("ul", {}, holding.map((question) => h("li", {}, linkTo(question))))) : null);
    }),
    h("section", {}, h("h3", {}, say("stillOpen") + " (" + open.length + ")"),
      open.length ? h("details", {}, h("summary", {}, say("stillOpen")), h("ul", {}, open.map((question) => h("li", {}, linkTo(question)))))
        : h("p", {}, isAllSeen() ? say("allAnswered") : say("notSeenAgain") + " " + seenAgain())),
  ];
};

const bringView = () => {
  const file = h("input", { id: "file", type: "file", accept: ".json,.txt,application/json,text/plain" });
  file.addEventListener("change", async () => { if (file.files?.[0]) await openFile(file.files[0]); file.value = ""; });
  const troubles = [dateTrouble(draft.visit.date), facilityTrouble(draft.facility ?? "")].filter(Boolean);
  return [
    troubles.map((trouble) => h("p", { class: "wrong trouble" }, trouble)), sendView(),
    h("button", { type: "button", id: "export", class: carried ? null : "main", onclick: exportCopy }, say("export")), h("p", {}, say("exportHelp")),
    h("h3", {}, say("openCopy")), field("file", say("openHelp"), file),
    h("h3", {}, say("visits")), h("ul", { id: "visits" }),
    h("button", { type: "button", id: "new-visit", onclick: newVisit }, say("newVisit")),
    sealView(),
    draft.kept.length ? [h("h3", {}, say("kept")), h("p", {}, say("keptHelp")),
      h("ul", { id: "kept" }, draft.kept.map((entry) => h("li", {}, h("b", {}, entry.name + ": "), written(entry.value))))] : null,
    h("h3", {}, say("wipe")),
    h("button", { type: "button", id: "wipe", class: "danger", onclick: () => wipeAsked(false) }, say("wipe")),
    h("button", { type: "button", id: "wipe-all", class: "danger", hidden: true, onclick: () => wipeAsked(true) }, say("wipeAll")),
  ];
};
/** @type {(all: boolean) => Promise<void>} */
const wipeAsked = async (all) => {
  if (!(await ask(say(all ? "wipeAllAsk" : "wipeAsk"), say("wipeYes")))) return;
  const lay = wasReadable || (await readableKeys(all ? placeStart : storeKey)).length > 0;
  const left = await wipe(all);
  const others = (await storedKeys()).filter((key) => key.startsWith(placeStart)).length > 0;
  rescore();
  show("visit");
  announce(say("wiped"));
  if (left) await tell(say("wipeRefused"));
  else if (lay || others) await tell([say("wiped"), lay && say("traces"), others && say("othersStay")].filter(Boolean).join(" "));
};
/** Begins another visit; the one that is shown stays where it is kept. */
const newVisit = async () => {
  await saving;
  if (refusalText() && hasAnswers() && !(await ask(say("newVisitLoses"), say("newVisit")))) return;
  beginVisit();
  rescore();
  show("visit");
};
/** What a visit that the device keeps is called.
 * @type {(kept: { entry: Entry }) => string} */
const visitTitle = ({ entry }) => {
  if (isSealed(entry)) return say("visitSealed");
  const { visit, answers } = entry.content;
  const count = members(answers).reduce((sum, [, list]) => sum + members(list).length, 0);
  return [text(visit?.date) || say("noDate"), beginning(text(visit?.by), 80), count + " " + say("answered")].filter(Boolean).join(" · ");
};
/** @type {(key: string) => Promise<void>} */
const goOn = async (key) => {
  await saving;
  if (refusalText() && hasAnswers() && !(await ask(say("newVisitLoses"), say("openDraft")))) return;
  const found = await loadStored(key);
  if (found) { if (storeKey !== key || lock) await save(); rescore(); show("visit"); return; }
  const entry = found === undefined ? await stored(key) : null;
  if (entry && await ask(say("draftSpoilt"), say("saveRaw"))) download("careaudit-draft.json", asJSON(entry.content));
};
const fillVisits = async () => {
  const others = await keptVisits();
  const place = byId("visits");
  if (!place) return;
  place.replaceChildren(...(others.length ? others.map((one) => h("li", {}, h("span", {}, written(visitTitle(one)), " "),
    h("button", { type: "button", class: "kept-visit", onclick: () => goOn(one.key) }, say("openDraft")))) : [h("li", {}, say("noVisits"))]));
  const place2 = byId("wipe-all");
  const count = (await storedKeys()).filter((key) => key.startsWith(placeStart) && key !== storeKey).length;
  if (place2?.isConnected) place2.hidden = count === 0;
};

/** Asks for a new passphrase, twice.
 * @type {(id: string, words: string, act?: (passphrase: string) => Promise<void>) => HTMLElement} */
const passphraseForm = (id, words, act = protectThis) => {
  const one = h("input", { id, type: "password", autocomplete: "new-password", "aria-describedby": id + "-wrong" });
  const two = h("input", { id: id + "-again", type: "password", autocomplete: "new-password", "aria-describedby": id + "-wrong" });
  const wrong = h("p", { id: id + "-wrong", class: "wrong", role: "alert" });
  const submit = h("button", { type: "submit" }, words);
  const seal = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (one.value.length < 12 || one.value !== two.value) { put(wrong, say("passphraseShort")); return; }
    submit.disabled = true;
    await act(one.value);
  };
  return h("form", { onsubmit: seal }, field(id, say("passphrase"), one), field(id + "-again", say("passphraseAgain"), two, wrong), submit);
};
/** @type {(passphrase: string) => Promise<void>} */
const protectThis = async (passphrase) => {
  const lay = wasReadable;
  const left = await protect(passphrase);
  render();
  announce(say("sealed"));
  if (left) await tell(say("sealPartly"));
  else if (lay || wasReadable) { await tell(say("sealed") + " " + say("traces")); wasReadable = true; }
};
/** @type {(by: DraftLock) => Promise<void>} */
const protectStrangers = async (by) => {
  await sealUnder(await readableStrangers(), by);
  const left = (await readableStrangers()).length;
  byId("section-title").focus({ preventScroll: true });
  renderNotices();
  await tell(left ? say("sealPartly") : say("othersProtected") + " " + say("traces"));
};
const wipeStrangers = async () => {
  const keys = await readableStrangers();
  if (!(await ask([say("othersWipeAsk"), ...strangerTitles(keys)].join(" "), say("wipeYes")))) return;
  const left = await remove(keys);
  byId("section-title").focus({ preventScroll: true });
  renderNotices();
  await tell(left ? say("wipeRefused") : say("wiped") + " " + say("traces"));
};
/** Of the visits of others that anybody can read here: which, and what can be done about it.
 * @type {(keys: string[]) => HTMLElement} */
const strangersNotice = (keys) => h("div", { class: "notice", id: "others" }, h("p", {}, say("othersReadable")),
  h("ul", {}, strangerTitles(keys).map((title) => h("li", {}, h("bdi", {}, title)))),
  !canSeal() ? h("p", {}, say("noSeal"))
    : lock ? h("button", { type: "button", id: "others-protect", onclick: () => lock && protectStrangers(lock) }, say("othersProtectSame"))
      : h("details", { id: "others-sealed" }, h("summary", {}, say("othersProtect")), passphraseForm("others-pass", say("sealNow"),
        async (passphrase) => protectStrangers(await lockFrom(passphrase, crypto.getRandomValues(new Uint8Array(16)))))),
  h("button", { type: "button", id: "others-wipe", class: "danger", onclick: wipeStrangers }, say("othersWipe")),
  h("button", { type: "button", id: "others-leave", onclick: () => { areStrangersLeft = true; byId("section-title").focus({ preventScroll: true }); renderNotices(); } },
    say("othersLeave")));
const sealView = () => {
  if (carried) return null; // by the passphrase of the phone, always
  if (!canSeal()) return [h("h3", {}, say("seal")), h("p", {}, say("noSeal"))];
  if (!lock) return [h("h3", {}, say("seal")), h("p", {}, say("sealHelp")),
    h("details", { id: "seal" }, h("summary", {}, say("seal")), passphraseForm("pass", say("sealNow")))];
  return [h("h3", {}, say("seal")), h("p", { id: "sealed" }, say("sealed")), h("p", {}, say("sealHelp")),
    h("details", { id: "reseal" }, h("summary", {}, say("reseal")), passphraseForm("pass", say("reseal"))),
    h("button", { type: "button", id: "unseal", onclick: async () => {
      if (!(await ask(say("unsealAsk"), say("unseal")))) return;
      lock = null; await save(); render();
    } }, say("unseal"))];
};
/** Nothing is written before this is answered: what a browser has once written it may keep after it was wiped. */
const choiceNotice = () => h("div", { class: "notice", id: "choice" }, h("p", {}, h("b", {}, say("choose"))), h("p", {}, say("chooseHelp")),
  h("button", { type: "button", id: "keep-plain", onclick: async () => { isChosen = true; if (draft.changed !== null) await save();
    byId("section-title").focus({ preventScroll: true }); renderNotices(); showStatus(); } },
    say("keepPlain")),
  canSeal() ? h("details", { id: "keep-sealed" }, h("summary", {}, say("seal")), h("p", {}, say("sealHelp")), passphraseForm("choose", say("sealNow")))
    : h("p", {}, say("noSeal")));

/** @type {(section: FormSection) => Node[]} */
const viewOf = (section) => {
  /** @type {any[]} */
  const parts = section.id === "visit" ? visitView() : section.id === "measures" ? measuresView(section)
    : section.id === "dangers" ? dangersView()
      : section.id === "services" ? servicesView(section) : section.id === "result" ? resultView() : section.id === "readout" ? readoutView()
        : section.id === "again" || section.id === "before" ? againView(section) : section.id === "bring" ? bringView() : section.questions.map(card);
  return parts.flat(9).filter(Boolean);
};
/** @type {(id: string) => void} */
const show = (id) => {
  if (!hasQuestions()) { questionsAreThere.then(() => show(id)); return; }
  current = id;
  if (sectionNamed(id).rest) isRestShown = true;
  render();
  const title = byId("section-title");
  title.focus({ preventScroll: true });
  window.scrollTo(0, 0);
};

let mustOffer = false; // whether a visit was begun before the kept ones were known
let isDeclined = false; // whether the visits that are kept were offered, and a new one begun
let areStrangersLeft = false; // whether the readable visits of others were told, and are to stay as they are
let noticeTurn = 0; // of two that are made at once, the later one counts
const renderNotices = async () => {
  const place = byId("notices");
  if (!place) return;
  const turn = ++noticeTurn;
  const notice = (/** @type {string} */ words, /** @type {[id: string, title: string, act: () => void][]} */ ...buttons) => h("div", { class: "notice", role: isElsewhere ? "alert" : null }, h("p", {}, words), buttons.map(([id, title, act]) =>
    h("button", { type: "button", id: id || null, class: id ? null : "older", onclick: act }, title)));
  /** @type {Element[]} */
  const notices = [];
  if (isElsewhere) {
    const mine = async () => {
      // Beside the other's, as a visit of its own: nothing of either is lost.
      if (isElsewhere === "changed") {
        // Protected there, it is not written readable here without being asked.
        const there = await stored(storeKey);
        if (there && isSealed(there) && !lock) isChosen = false;
        storeKey = newKey();
      }
      base = 0; isElsewhere = false; draft.changed ??= now();
      await save(); render();
    };
    const theirs = async () => {
      if (isElsewhere === "gone") beginVisit();
      else if (!(await loadStored(storeKey))) return;
      rescore(); render();
    };
    notices.push(isElsewhere === "gone"
      ? notice(say("goneElsewhere"), ["keep-mine", say("keepHere"), mine], ["take-theirs", say("newVisit"), theirs])
      : notice(say("elsewhere"), ["keep-mine", say("keepMine"), mine], ["take-theirs", say("takeTheirs"), theirs]));
  } else {
    const offered = isDeclined || (!mustOffer && (hasAnswers() || base > 0)) ? [] : (await keptVisits()).filter(({ entry }) => !entry.continued);
    if (offered.length) {
      notices.push(h("div", { class: "notice", id: "offer" }, h("p", {}, say("offer")), h("ul", {}, offered.slice(0, 5).map((one) =>
        h("li", {}, written(visitTitle(one)), " ", h("button", { type: "button", class: "older", onclick: () => goOn(one.key) }, say("openDraft"))))),
      h("button", { type: "button", id: "begin-new", onclick: () => { isDeclined = true; byId("section-title").focus(); renderNotices(); } },
        say("beginNew"))));
    }
    // What somebody is about to choose, or types into, stays.
    if (canStore && !isChosen) notices.push(byId("choice") ?? choiceNotice());
    if (base > 0 && draft.changed === null && draft.exported && (readDay(draft.visit.date).day ?? today()) < today()) {
      notices.push(notice(filled("pastVisit", readDay(draft.visit.date).day ?? ""), ["another-visit", say("newVisit"), newVisit]));
    }
    const strangers = areStrangersLeft ? [] : await readableStrangers();
    const shown = byId("others");
    const state = JSON.stringify([strangers, lock !== null]);
    if (strangers.length && shown?.dataset.state === state) notices.push(shown);
    else if (strangers.length) { const made = strangersNotice(strangers); made.dataset.state = state; notices.push(made); }
  }
  if (turn !== noticeTurn || !place.isConnected) return;
  for (const one of [...place.children]) if (!notices.includes(one)) one.remove();
  notices.forEach((one, index) => { if (place.children[index] !== one) place.insertBefore(one, place.children[index] ?? null); });
};

const render = () => {
  document.documentElement.lang = language;
  document.body.classList.toggle("reads-out", current === "readout");
  document.title = "careaudit · " + (form.facility ?? say("newForm")) + " · " + pick(form.kindTitle);
  const section = sectionNamed(current);
  const steps = listed();
  const index = steps.indexOf(section);
  const step = (/** @type {FormSection | undefined} */ to, /** @type {string} */ words) => (to ? h("button", { type: "button", onclick: () => show(to.id) }, words) : null);
  const choose = (/** @type {"en" | "km"} */ tag, /** @type {string} */ name) => h("button", { type: "button", lang: tag, "aria-pressed": String(language === tag), id: "language-" + tag,
    onclick: () => { language = tag; localStore("set", "careaudit/language", tag); render(); byId("language-" + tag)?.focus(); } }, name);
  shownQuestions = section.questions ?? [];
  byId("form").replaceChildren(
    h("a", { class: "skip", href: "#view" }, say("skip")),
    h("header", {}, h("h1", {}, (form.facility ?? say("newForm")) + " · " + pick(form.kindTitle)),
      h("div", { class: "languages", role: "group", "aria-label": say("language") }, choose("km", "ខ្មែរ"), choose("en", "English")),
      carried ? h("button", { type: "button", id: "work", class: "quiet", onclick: toWork }, say("toWork")) : null,
      h("p", { class: "status", role: "status" }, h("span", { id: "saved" }), " ", h("span", { id: "sent" }))),
    h("section", { id: "notices", "aria-label": say("notices") }),
    navigation(section),
    h("main", {}, h("h2", { id: "section-title", tabindex: "-1" }, pick(section.title)), h("div", { id: "view", tabindex: "-1" }, viewOf(section)),
      h("div", { class: "steps" }, step(steps[index - 1], say("previous")), step(steps[index + 1], say("next")))),
    h("footer", { class: "late" }, language === "km" ? say("draftKhmer") : "", " ", form.program + " · " + form.made),
    h("aside", { id: "bar", class: "late", "aria-label": say("result") }, h("p", { id: "refusal", role: "alert", hidden: true }),
      h("p", { id: "bar-result", role: "status" }),
      h("progress", { max: 1, value: 0, "aria-label": say("answered") }),
      h("span", { class: "count" }), h("div", { class: "acts" },
        h("button", { type: "button", id: "to-dangers", class: "danger", onclick: () => show("dangers") }, say("dangerOne")),
        h("button", { type: "button", id: "to-result", onclick: () => show("result") }, say("toResult")),
        h("button", { type: "button", id: "to-readout", onclick: () => show("readout") }, say("toReadout")),
        h("button", { type: "button", id: "to-export", onclick: () => show("bring") }, say("toExport")))),
    h("div", { id: "live", class: "hidden", role: "status" }));
  for (const question of shownQuestions) showVerdict(question);
  showProgress();
  showStatus();
  renderNotices();
  if (current === "bring") fillVisits();
};

/** Takes what is kept under a key as the draft: true. False where there is nothing, null where it stays closed or is not welcome
 *  any more, undefined where it cannot be read; the draft then stays as it is.
 * @type {(key: string, isWelcome?: () => boolean) => Promise<boolean | null | undefined>} */
const loadStored = async (key, isWelcome = () => true) => {
  await questionsAreThere;
  const entry = await stored(key);
  if (!entry) return false;
  if (isSealed(entry) && !isEnvelope(entry.content)) return undefined;
  const opened = isSealed(entry) ? await openSealed(entry.content) : { content: entry.content, lock: null };
  if (!opened || !isWelcome()) return null;
  const fresh = adopt(opened.content);
  if (!fresh) return undefined;
  await saving;
  draft = fresh;
  draft.changed = stamp(opened.content.changed) || null;
  lock = carried?.lock ?? opened.lock ?? lock;
  isChosen = true;
  isElsewhere = false;
  mustOffer = false;
  wasReadable = !isSealed(entry);
  if (isOwnEdition(key)) {
    storeKey = key;
    base = entry.version;
    noteShown();
    keptIn = { local: fromLocal(key) !== null, database: !!(await fromDatabase(key)) };
  } else {
    // Of another edition: it goes on under a key of this one, and stays as it was, but is offered no more.
    storeKey = newKey();
    base = 0;
    await putEntry(key, { ...entry, continued: storeKey });
  }
  return true;
};

/** Takes the visit that was begun with this very form, if the device keeps one; true where it does. */
const takeStored = async () => {
  await storeIsOpen;
  const isUntouched = () => draft.changed === null;
  const own = (await keptVisits(null)).filter(({ key }) => isOwnEdition(key));
  const before = shownBefore();
  const shown = own.find(({ key }) => key === before) ?? own.find(({ entry }) => entry.form === edition);
  let isTaken = false;
  try { isTaken = !!shown && isUntouched() && (await loadStored(shown.key, isUntouched)) === true; } finally {
    // What was begun meanwhile, or beside one that stays closed, is a visit of its own.
    if (shown && !isTaken) { storeKey = newKey(); mustOffer = true; }
    visitIsFound();
  }
  return isTaken;
};

const start = async () => {
  const place = byId("form");
  if (typeof DecompressionStream === "undefined" || typeof WebAssembly === "undefined" || !HTMLDialogElement) {
    place.textContent = "ទម្រង់នេះត្រូវការកម្មវិធីរុករកថ្មី។ This form needs a current browser: Chrome, Firefox, Edge or Safari.";
    return;
  }
  const opening = openDatabase();
  const fontCame = offerFont();
  form = JSON.parse(embedded("face"));
  sections = /** @type {FormSection[]} */ (
    [{ id: "visit" }, { id: "dangers" }, ...form.sections, { id: "result" }, { id: "readout" }, { id: "bring" }]);
  for (const section of sections) section.title ??= form.phrases[/** @type {PhraseName} */ (section.id)];
  language = localStore("get", "careaudit/language") === "en" ? "en" : "km";
  document.documentElement.lang = language;
  storeIsOpen = openStore(opening);
  beginVisit(firstKey());
  byId("quiet").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
  // A database that is made anew takes as long as the first page, which waits only for a draft that is known to be there.
  const isKnown = (localStore("keys") ?? []).some((/** @type {string} */ key) => isOwnEdition(key) && (key === shownBefore() || fromLocal(key)?.form === edition));
  if (isKnown) { await loadQuestions(); await takeStored(); }
  // Laid out once, in the font that stays; a device that takes its time with it is not waited for.
  await Promise.race([fontCame, new Promise((resolve) => setTimeout(resolve, 200))]);
  render();
  performance.mark("ready");
  // The first page is drawn before anything more is made.
  await new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); setTimeout(resolve, 500); });
  finishFirstPage();
  if (!isKnown) {
    await loadQuestions();
    if (await takeStored()) render();
    else { showStatus(); renderNotices(); }
  }
  await startCore();
  rescore();
  listenAsCarried();
  window.addEventListener("beforeunload", (event) => {
    if ((draft.changed !== null && !carried) || saving || !canStore && hasAnswers()) event.preventDefault();
  });
  window.addEventListener("storage", lookElsewhere);
  window.addEventListener("focus", lookElsewhere);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) lookElsewhere(); });
  await loadHelp();
};
start().catch((error) => { byId("form").textContent = "ទម្រង់នេះខូច។ This form is spoilt: " + error.message; });

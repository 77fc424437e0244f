// Exports: a copy of the draft in the words of a record, that careaudit import and any edition of the form read.
/** @type {(value: any) => Record<string, any>} */
const contentOf = (value) => {
  const { at, who, ...content } = value;
  return Object.fromEntries(Object.entries(content).filter(([name, part]) => part !== "" && part !== false
    && !(Array.isArray(part) && !part.length && name !== "provided" && name !== "referred")));
};
/** The day that was written, or else the text of it.
 * @type {(text: string) => string} */
const dayOrText = (text) => readDay(text).day ?? latin(text);
const exportOf = () => {
  /** @type {Record<string, object[]>} */
  const sent = Object.assign(plain(), draft.sent);
  const stamped = (/** @type {string} */ part, /** @type {any} */ value) => {
    const content = contentOf(value);
    const same = JSON.stringify(content);
    const earlier = (sent[part] ?? []).filter((one) => JSON.stringify(one) !== same);
    sent[part] = [...earlier, content].slice(-20);
    const older = part.startsWith("measures.") ? earlier.map((/** @type {any} */ one) => one.value) : earlier;
    return { ...content, at: value.at || undefined, who: value.who || undefined, earlier: older.length ? older : undefined };
  };
  const answers = byStandard(Object.fromEntries(Object.entries(draft.answers).map(([key, answer]) => [key, stamped(key, answer)])));
  const dangers = Object.fromEntries(Object.entries(draft.dangers).filter(([, danger]) => isToldOf(danger))
    .map(([id, danger]) => ["" + id, stamped("dangers." + id, { ...dangerContent(danger), at: danger.at, who: danger.who })]));
  /** @type {Record<string, object>} */
  const measures = {};
  for (const [id, value] of Object.entries(draft.measures)) measures[id] = stamped("measures." + id, value);
  const asked = Object.entries(draft.services).filter(([, service]) => isOffered(service));
  const services = asked.length === 0 ? undefined : Object.fromEntries(asked.map(([word, value]) => {
    const { none, ...service } = value;
    return [word, stamped("services." + word, service)];
  }));
  // Words on a service of which nobody has said whether it is offered.
  const unsaid = Object.entries(draft.services).filter(([, service]) => !isOffered(service))
    .map(([word, service]) => ({ name: "services." + word, value: spell(contentOf(service)) }));
  const kept = [...draft.kept, ...unsaid];
  /** @type {ExportedCopy} */
  const copy = {
    careaudit: copyFormat.open, format: copyFormat.number, program: form.program, form: { made: form.made, follows: form.follows ?? undefined },
    copy: draft.copy, facility: draft.facility || undefined, place: form.place ?? undefined, who: draft.who || undefined, exported: now(),
    visit: { date: dayOrText(draft.visit.date), kind: form.kind, by: draft.visit.by || undefined, follows: form.follows ?? undefined,
      note: draft.visit.note || undefined, inside: draft.visit.inside || undefined,
      arrived: draft.visit.arrived || undefined, left: draft.visit.left || undefined, "led-by": draft.visit["led-by"] || undefined,
      sampled: draft.visit.sampled || undefined },
    against: Object.fromEntries(form.standards.map((standard) => [standard.id, standard.version])),
    dangers: Object.keys(dangers).length ? dangers : undefined, measures, services, answers, kept: kept.length ? kept : undefined,
  };
  return { copy, sent };
};
/** @type {(isSealed?: boolean) => string} */
const exportName = (isSealed = lock !== null) => "careaudit-" + [draft.facility || "visit", dayOrText(draft.visit.date), form.kind].join("-")
  .replace(/[^\w.-]+/g, "_") + (isSealed ? ".sealed" : "") + ".json";
/** JSON that every reader takes: half of a pair of code units is none.
 * @type {(content: unknown) => string} */
const asJSON = (content) => JSON.stringify(content, (_, part) => (typeof part === "string"
  ? part.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : "\uFFFD")) : part), 1);
/** Hands a file to the browser, which may refuse it and say nothing.
 * @type {(name: string, words: string) => void} */
const download = (name, words) => {
  const link = h("a", { href: URL.createObjectURL(new Blob([words], { type: "application/json" })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};
/** Whether somebody has seen the copy where it was to be; it counts as exported only then. */
const exportCopy = async () => {
  await coreIsThere;
  const exported = draft;
  const changed = draft.changed;
  let copy, sent, words, name;
  try {
    ({ copy, sent } = exportOf());
    words = asJSON(lock ? await sealed(copy) : copy);
    name = exportName();
    download(name, words);
  } catch (error) {
    await tell(say("exportFailed") + " " + (error instanceof Error ? error.message : String(error)));
    return false;
  }
  draft.sent = sent;
  save();
  if (!(await askWhetherThere(name, words)) || draft !== exported) return false;
  draft.exported = copy.exported;
  if (draft.changed === changed) draft.changed = null;
  await save();
  showStatus();
  renderNotices();
  announce(say("exported"));
  return true;
};
/** The file to share: where JSON may not be shared, the same as text, which is read all the same.
 * @type {(name: string, words: string) => File | null} */
const fileToShare = (name, words) => {
  if (!navigator.canShare || typeof File === "undefined") return null;
  return [[name, "application/json"], [name + ".txt", "text/plain"]].map(([called, type]) => new File([words], called, { type }))
    .find((file) => { try { return navigator.canShare({ files: [file] }); } catch { return false; } }) ?? null;
};
/** @type {(name: string, words: string) => Promise<boolean>} */
const askWhetherThere = (name, words) => new Promise((resolve) => {
  const end = (/** @type {boolean} */ isThere) => { box.remove(); resolve(isThere); };
  const said = h("p", { id: "export-said", role: "status" });
  const file = fileToShare(name, words);
  const text = h("textarea", { id: "export-text", rows: 4, readonly: true, "aria-label": say("exportText") });
  const copyText = async () => {
    text.hidden = false;
    text.value = words;
    text.select();
    let isCopied = false;
    try { await navigator.clipboard.writeText(words); isCopied = true; } catch { try { isCopied = document.execCommand("copy"); } catch { /* by hand */ } }
    put(said, say(isCopied ? "copied" : "copyByHand"));
  };
  const share = async () => {
    try { await navigator.share({ files: file ? [file] : [], title: name }); put(said, say("shared")); } catch { put(said, say("notShared")); }
  };
  text.hidden = true;
  const box = dialog([h("h2", { id: "dialog-title" }, say("exportAsk")), h("p", {}, h("b", { class: "name" }, name)), h("p", {}, say("exportLook")),
    h("button", { type: "button", id: "export-yes", class: "main", onclick: () => end(true) }, say("exportYes")),
    h("button", { type: "button", id: "export-no", onclick: () => end(false) }, say("exportNo")),
    h("p", {}, say("exportOtherwise")),
    file ? h("button", { type: "button", id: "share", onclick: share }, say("share")) : null,
    h("button", { type: "button", id: "copy-text", onclick: copyText }, say("copyText")), said, text], () => resolve(false));
});

const mostBytes = 8 << 20;
/** @type {(file: File) => Promise<void>} */
const openFile = async (file) => {
  await coreIsThere;
  if (file.size > mostBytes) return tell(say("tooLarge"));
  let content;
  let found = null;
  try { content = JSON.parse(await file.text()); } catch { return tell(say("spoilt")); }
  if (content?.careaudit === copyFormat.sealed) {
    if (content.format > copyFormat.number) return tell(say("newerCopy"));
    if (!canSeal()) return tell(say("noSeal"));
    if (!isEnvelope(content)) return tell(say("sealUnknown"));
    const opened = await openSealed(content);
    if (!opened) return;
    ({ content, lock: found } = opened);
  }
  if (content?.careaudit === copyFormat.open && content.format > copyFormat.number) return tell(say("newerCopy"));
  const fresh = adopt(content);
  if (!fresh) return tell(say("spoilt"));
  const facility = text(content.facility);
  if (form.facility && facility && facility !== form.facility) return tell(say("otherFacility") + " " + beginning(facility, 100));
  if (hasAnswers() && !(await ask(say("replace"), say("replaceYes")))) return;
  await saving;
  const before = { draft, lock };
  draft = fresh;
  // What came sealed stays so, and what is protected here becomes no less.
  lock = carried?.lock ?? found ?? lock;
  // Whatever cannot be shown and exported again is not kept.
  try { exportOf(); rescore(); render(); } catch {
    ({ draft, lock } = before);
    rescore();
    render();
    return tell(say("spoilt"));
  }
  if (lock) isChosen = true;
  await save();
  render();
  tell(say(lock ? "openedSealed" : "opened"));
};

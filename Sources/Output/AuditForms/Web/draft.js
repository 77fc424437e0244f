// What is filled in. `measures`, `services` and `answers` go by id, so that a later edition of the form can read them;
// `sent` keeps what earlier exports said, so that whoever brings two of them home can tell which is the newer.
/** @type {(length: number) => string} */
const random = (length) => [...crypto.getRandomValues(new Uint8Array(length))]
  .map((byte) => byte.toString(36).padStart(2, "0")).join("").slice(0, length);
/** @type {() => Draft} */
const emptyDraft = () => ({
  format: copyFormat.number, copy: random(12), version: 0, facility: form.facility, who: "",
  visit: { date: today(), kind: form.kind, by: "", note: "", inside: "", arrived: "", left: "", "led-by": "", sampled: "" },
  measures: {}, services: {}, answers: {}, kept: [], sent: {}, exported: null, changed: null,
});
/** @type {Draft} */
let draft;
/** How the visit was made. */
const visitDetails = /** @type {const} */ (["arrived", "left", "led-by", "sampled"]);
const plain = () => Object.create(null);
/** @type {Map<string, Question>} */
const questions = new Map(); // by standard/criterion
/** @type {Map<string, string>} */
const twins = new Map(); // the criteria that a question decides too
/** @type {FormSection[]} */
let sections = [];

/** What stands behind “help” comes after the first page.
 * @type {() => void} */
let helpCame;
/** @type {Promise<void>} */
const helpIsThere = new Promise((resolve) => { helpCame = resolve; });
const loadHelp = async () => {
  const { help, ...more } = await unpacked("more");
  Object.assign(form, more);
  for (const [index, question] of allQuestions().entries()) Object.assign(question, help[index]);
  helpCame();
};
/** @type {() => Question[]} */
const allQuestions = () => [...form.decided, ...form.stops.flatMap((stop) => stop.questions)];
/** @type {(question: Question) => string} */
const questionKey = (question) => form.standards[question.s].id + "/" + form.standards[question.s].criteria[question.c];
/** The questions come after the first page too, unless a draft is known to be there.
 * @type {() => void} */
let questionsCame;
/** @type {Promise<void>} */
const questionsAreThere = new Promise((resolve) => { questionsCame = resolve; });
const hasQuestions = () => form.stops !== undefined;
const loadQuestions = async () => {
  // What is behind this script in the page is read by then.
  if (document.readyState === "loading") await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
  Object.assign(form, await unpacked("questions"));
  indexForm();
  questionsCame();
};
const indexForm = () => {
  for (const question of allQuestions()) {
    question.key = questionKey(question);
    question.id = "q" + question.s + "-" + question.c;
    questions.set(question.key, question);
    for (const twin of question.too ?? []) twins.set(twin, question.key);
  }
  const named = (/** @type {string[]} */ keys) => keys.flatMap((key) => questions.get(key) ?? []);
  const first = new Set([...form.again, ...form.before]);
  for (const section of form.sections) {
    section.questions = section.id === "again" ? named(form.again) : section.id === "before" ? named(form.before)
      : (section.id === "measures" ? form.decided.filter((one) => one.kind === answerKind.measure)
        : section.id === "services" ? form.decided.filter((one) => one.kind === answerKind.service)
          : form.stops.find((stop) => stop.id === section.id)?.questions ?? []).filter((one) => !first.has(one.key));
  }
};
/** Whether a question was answered at this visit, and what it says was taken: what else is shown stands from before.
 * @type {(question: Question) => boolean} */
const isOwn = (question) => (question.key in draft.answers && !scores?.refused.includes(question.key))
  || (question.parts ?? []).some((part) => form.measures.some((one) => one.position === part && isNumber(draft.measures[one.id]?.value ?? "")))
  || (question.service !== undefined && form.services.some((one) => one.position === question.service && isOffered(draft.services[one.word])));

/** @type {() => FilledAnswer} */
const blankAnswer = () => ({
  rating: "", note: "", inside: "", reason: "", heard: [], evidence: [], checked: "", of: "", conforming: "",
});
/** @type {(question: Question) => FilledAnswer} */
const answerOf = (question) => draft.answers[question.key] ?? blankAnswer();
/** @type {(answer: FilledAnswer) => boolean} */
const isBlank = (answer) => ![...answerTexts, .../** @type {const} */ (["note", "inside"])].some((name) => answer[name])
  && !answer.heard.length && !answer.evidence.length;
/** @type {(service: FilledService | undefined) => boolean} */
const isOffered = (service) => !!service && (service.provided.length > 0 || service.referred.length > 0 || service.none);
/** @type {() => boolean} */
const hasAnswers = () => Object.keys(draft.answers).length + Object.keys(draft.measures).length
  + Object.keys(draft.services).length + draft.kept.length > 0 || !!(draft.visit.by || draft.visit.note || draft.visit.inside)
  || visitDetails.some((name) => draft.visit[name] !== "");

/** Changes an answer, notes who and when, saves, and shows what follows.
 * @type {(question: Question, values: Partial<FilledAnswer>) => void} */
const change = (question, values) => {
  const answer = { ...answerOf(question), ...values, at: now(), who: draft.who };
  if (isBlank(answer)) delete draft.answers[question.key];
  else draft.answers[question.key] = answer;
  touch();
};
const touch = () => {
  draft.changed = now();
  save();
  rescore();
};

/** Answers as a record has them: by standard, then by criterion.
 * @type {<Value>(answers: Record<string, Value>) => Record<string, Record<string, Value>>} */
const byStandard = (answers) => {
  /** @type {Record<string, Record<string, any>>} */
  const nested = {};
  for (const standard of form.standards) nested[standard.id] = {};
  for (const [key, answer] of Object.entries(answers)) {
    const question = /** @type {Question} */ (questions.get(key));
    nested[form.standards[question.s].id][form.standards[question.s].criteria[question.c]] = answer;
  }
  return nested;
};
// What comes from a file or from the device is read member by member: nothing is taken whose shape is not known.
/** @type {(value: unknown) => value is Record<string, any>} */
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/** @type {(value: unknown) => [string, any][]} */
const members = (value) => (isObject(value) ? Object.entries(value) : []);
/** At most as deep as an import reads.
 * @type {(source: unknown) => boolean} */
const isShallow = (source) => {
  let level = [source];
  for (let depth = 0; level.length; depth++) {
    if (depth > limits.depth) return false;
    level = level.flatMap((one) => (one !== null && typeof one === "object" ? Object.values(one) : []));
  }
  return true;
};
/** @type {(value: unknown) => boolean} */
const isWritten = (value) => typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
/** @type {(value: unknown) => string} */
const text = (value) => (isWritten(value) ? String(value) : "");
/** @type {(value: unknown) => string[]} */
const texts = (value) => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);
/** @type {(value: unknown) => string[]} */
const words = (value) => texts(value).map(trimmed);
/** @type {(value: unknown) => value is string} */
const isStamp = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value);
/** @type {(value: unknown) => string} */
const stamp = (value) => (isStamp(value) ? value : "");
const answerTexts = /** @type {const} */ (["rating", "reason", "checked", "of", "conforming"]);
const sampleTexts = /** @type {const} */ (["checked", "of", "conforming"]);
/** @type {string[]} */
const answerWords = Object.values(answerWord);
/** @type {(value: any) => FilledAnswer} */
const readAnswer = (value) => {
  if (!isObject(value)) return { ...blankAnswer(), rating: trimmed(text(value)) };
  const answer = blankAnswer();
  for (const name of answerTexts) answer[name] = name === "reason" ? text(value[name]) : trimmed(text(value[name]));
  if (stamp(value.at)) answer.at = value.at;
  if (text(value.who)) answer.who = text(value.who);
  for (const name of /** @type {const} */ (["note", "inside"])) {
    const part = value[name];
    answer[name] = isObject(part) ? [text(part.en), text(part.km)].filter(Boolean).join("\n") : text(part);
  }
  answer.heard = words(value.heard).filter((voice) => form.voices.some((known) => known.word === voice));
  answer.evidence = texts(value.evidence);
  return answer;
};
/** Whether a part has the shape that an export gives it: texts where there are texts, lists of texts where there are lists.
 * @type {(value: unknown, listed: string[]) => boolean} */
const isShaped = (value, listed) => !isObject(value) ? isWritten(value) : members(value).every(([name, part]) => {
  if (partMembers.includes(name) || part == null) return true;
  if (listed.includes(name)) return Array.isArray(part) && part.every(isWritten);
  return isWritten(part) || (["note", "inside"].includes(name) && members(part).every(([, one]) => isWritten(one)) && isObject(part));
});
/** @type {(value: unknown) => string} */
const spell = (value) => (typeof value === "string" ? value : JSON.stringify(value, (name, part) =>
  (partMembers.includes(name) || part === "" || (Array.isArray(part) && !part.length) ? undefined : part)) ?? "");

/** A draft or an export of any edition as a draft of this one; what has no place here is kept. Null where it is neither.
 * @type {(source: any) => Draft | null} */
const adopt = (source) => {
  try {
    return isObject(source) && source.careaudit === copyFormat.open && source.format === copyFormat.number && isShallow(source) ? adopted(source) : null;
  } catch { return null; }
};
/** @type {(source: FoundCopy) => Draft} */
const adopted = (source) => {
  const fresh = emptyDraft();
  const names = new Set();
  const keep = (/** @type {string} */ name, /** @type {unknown} */ value) => {
    const entry = { name, value: spell(value) };
    const both = JSON.stringify(entry);
    if (!names.has(both)) { names.add(both); fresh.kept.push(entry); }
    if (fresh.kept.length > 5000) throw new RangeError("no visit holds so much that has no place");
  };
  /** The members of a part that has others; one that has none is kept as it is. */
  const within = (/** @type {string} */ name, /** @type {unknown} */ part) => {
    if (part != null && !isObject(part)) keep(name, part);
    return members(part);
  };
  if (typeof source.copy === "string" && /^[0-9a-z]{1,40}$/.test(source.copy)) fresh.copy = source.copy;
  fresh.who = text(source.who);
  if (form.facility == null && source.facility != null) fresh.facility = trimmed(text(source.facility));
  fresh.visit.date = "";
  for (const [name, value] of within("visit", source.visit)) {
    if (value == null) continue;
    if (!isWritten(value)) keep("visit." + name, value);
    else if (name === "date") fresh.visit.date = readDay(text(value)).day ?? trimmed(text(value));
    else if (name === "by" || name === "note" || name === "inside") fresh.visit[name] = text(value);
    else if (visitDetails.some((one) => one === name)) fresh.visit[/** @type {typeof visitDetails[number]} */ (name)] = text(value);
    else if (!(name === "kind" && value === form.kind) && !(name === "follows" && value === form.follows)) keep("visit." + name, value);
  }
  for (const [id, value] of within("measures", source.measures)) {
    const entry = isObject(value) ? value : { value };
    if (form.measures.some((measure) => measure.id === id) && isWritten(entry.value)) {
      fresh.measures[id] = { value: trimmed(text(entry.value)), at: stamp(entry.at), who: text(entry.who) };
    } else keep("measures." + id, entry.value ?? value);
  }
  const groups = (/** @type {unknown} */ list) => words(list).filter((group) => form.residents.some((known) => known.word === group));
  for (const [word, value] of within("services", source.services)) {
    if (!form.services.some((service) => service.word === word) || !isObject(value)) { keep("services." + word, value); continue; }
    const named = texts(value.provided).length + texts(value.referred).length;
    const service = { provided: groups(value.provided), referred: groups(value.referred), to: text(value.to),
      note: readAnswer({ note: value.note }).note, at: stamp(value.at), who: text(value.who),
      "cost-to-resident": trimmed(text(value["cost-to-resident"])), "cost-per-person-year": trimmed(text(value["cost-per-person-year"])),
      // A draft says that nothing is offered; an export, that it is for nobody.
      none: named === 0 && value.none !== false };
    if (named !== service.provided.length + service.referred.length || !isShaped(value, ["provided", "referred"])) keep("services." + word, value);
    fresh.services[word] = service;
  }
  for (const [standard, answers] of within("answers", source.answers)) {
    for (const [criterion, value] of within("answers." + standard, answers)) {
      const own = standard + "/" + criterion;
      const key = questions.has(own) ? own : twins.get(own) ?? "";
      const question = questions.get(key);
      if (!question || value == null || value === "") { keep(own, value ?? ""); continue; }
      const answer = readAnswer(value);
      const ratings = [...form.standards[question.s].scale.map((rating) => rating.word), answerWord.notAssessed,
        ...(question.na ? [answerWord.notApplicable] : [])];
      const rates = question.kind === answerKind.rating || answerWords.includes(answer.rating);
      const known = fresh.answers[key];
      const differs = known && spell(known) !== spell(answer);
      if ((answer.rating && !(rates && ratings.includes(answer.rating))) || differs || texts(value.heard).length !== answer.heard.length
        || (question.kind !== answerKind.sample && (answer.checked || answer.of || answer.conforming))
        || !isShaped(value, ["heard", "evidence"])) keep(own, value);
      else if (!isBlank(answer)) fresh.answers[key] = answer;
    }
  }
  for (const entry of Array.isArray(source.kept) ? source.kept : []) keep(text(entry?.name).slice(0, 300), entry?.value ?? "");
  const sent = [...members(source.sent), ...earlierOf(source)];
  for (const [part, values] of sent) if (!(part in fresh.sent) && partName.test(part)) fresh.sent[part] = readEarlier(values);
  fresh.exported = stamp(source.exported) || null;
  return fresh;
};
const partName = /^(measures\.|services\.|[^\s/]{1,100}\/)[^\s/]{1,100}$/;
/** What earlier exports said of a part, as an export says it again.
 * @type {(values: unknown) => object[]} */
const readEarlier = (values) => (Array.isArray(values) ? values : []).slice(-20).map((one) => Object.fromEntries(
  members(isObject(one) ? one : { value: one }).filter(([name, part]) => contentMembers.includes(name) && (isWritten(part) || Array.isArray(part)))
    .map(([name, part]) => [name, Array.isArray(part) ? texts(part) : text(part)])));
/** The values that an export names as those of earlier ones, by part.
 * @type {(source: FoundCopy) => [string, any][]} */
const earlierOf = (source) => {
  const all = [...members(source.measures).map(([id, value]) => ["measures." + id, value]),
    ...members(source.services).map(([word, value]) => ["services." + word, value]),
    ...members(source.answers).flatMap(([standard, answers]) => members(answers).map(([criterion, value]) => [standard + "/" + criterion, value]))];
  return all.filter(([, value]) => Array.isArray(value?.earlier)).map(([part, value]) => [part, value.earlier]);
};

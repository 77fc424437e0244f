/// The form's script: what is filled in, and drafts of other editions.
let draftScript = ###"""
  // What is filled in. `measures`, `services` and `answers` go by id, so that a later edition of the form can read them;
  // `sent` keeps what earlier exports said, so that whoever brings two of them home can tell which is the newer.
  const random = (length) => [...crypto.getRandomValues(new Uint8Array(length))]
    .map((byte) => byte.toString(36).padStart(2, "0")).join("").slice(0, length);
  const emptyDraft = () => ({
    format: 1, copy: random(12), version: 0, facility: form.facility, who: "",
    visit: { date: now().slice(0, 10), kind: form.kind, by: "", note: "" },
    measures: {}, services: {}, answers: {}, kept: [], sent: {}, exported: null, changed: null,
  });
  let draft;
  const plain = () => Object.create(null);
  const questions = new Map(); // by standard/criterion
  const twins = new Map(); // the criteria that a question decides too
  let sections = [];

  /** What stands behind “help” comes after the first page. */
  let helpCame;
  const helpIsThere = new Promise((resolve) => { helpCame = resolve; });
  const loadHelp = async () => {
    const help = await unpacked("more");
    allQuestions().forEach((question, index) => Object.assign(question, help[index]));
    helpCame();
  };
  const allQuestions = () => [...form.decided, ...form.stops.flatMap((stop) => stop.questions)];
  const questionKey = (question) => form.standards[question.s].id + "/" + form.standards[question.s].criteria[question.c];
  /** The questions come after the first page too, unless a draft is known to be there. */
  let questionsCame;
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
    for (const section of form.sections) {
      section.questions = section.id === "measures" ? form.decided.filter((one) => one.kind === "measure")
        : section.id === "services" ? form.decided.filter((one) => one.kind === "service")
          : form.stops.find((stop) => stop.id === section.id).questions;
    }
  };

  const blankAnswer = () => ({
    rating: "", note: "", reason: "", heard: [], evidence: [], checked: "", of: "", conforming: "",
  });
  const answerOf = (question) => draft.answers[question.key] ?? blankAnswer();
  const isBlank = (answer) => !["rating", "note", "reason", "checked", "of", "conforming"].some((name) => answer[name])
    && !answer.heard.length && !answer.evidence.length;
  const isOffered = (service) => service && (service.provided.length || service.referred.length || service.none);
  const hasAnswers = () => Object.keys(draft.answers).length + Object.keys(draft.measures).length
    + Object.keys(draft.services).length + draft.kept.length > 0 || !!(draft.visit.by || draft.visit.note);

  /** Changes an answer, notes who and when, saves, and shows what follows. */
  const change = (question, values) => {
    const answer = { ...answerOf(question), ...values, at: now(), who: draft.who };
    if (isBlank(answer)) delete draft.answers[question.key];
    else draft.answers[question.key] = answer;
    touch(question.s);
  };
  let lastStandard = 0; // the one whose result the bar shows
  const touch = (standard) => {
    if (standard !== undefined) lastStandard = standard;
    draft.changed = now();
    save();
    rescore();
  };

  /** Answers as a record has them: by standard, then by criterion. */
  const byStandard = (answers) => {
    const nested = {};
    for (const standard of form.standards) nested[standard.id] = {};
    for (const [key, answer] of Object.entries(answers)) {
      const question = questions.get(key);
      nested[form.standards[question.s].id][form.standards[question.s].criteria[question.c]] = answer;
    }
    return nested;
  };
  const text = (value) => (value == null || typeof value === "object" ? "" : String(value));
  const texts = (value) => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);
  const readAnswer = (value) => {
    if (typeof value === "string") return { ...blankAnswer(), rating: value };
    const answer = blankAnswer();
    for (const name of ["rating", "reason", "checked", "of", "conforming", "at", "who"]) {
      if (value[name] != null) answer[name] = text(value[name]);
    }
    answer.note = typeof value.note === "object" && value.note ? [text(value.note.en), text(value.note.km)].filter(Boolean).join("\n")
      : text(value.note);
    answer.heard = texts(value.heard).filter((voice) => form.voices.some((known) => known.word === voice));
    answer.evidence = texts(value.evidence);
    return answer;
  };
  const spell = (value) => (typeof value === "string" ? value : JSON.stringify(value, (name, part) =>
    (["at", "who", "earlier"].includes(name) || part === "" || (Array.isArray(part) && !part.length) ? undefined : part)));

  /** A draft or an export of any edition as a draft of this one; what has no place here is kept. Null where it is neither. */
  const adopt = (source) => {
    if (!source || source.careaudit !== "visit" || typeof source.format !== "number") return null;
    const fresh = emptyDraft();
    const keep = (name, value) => {
      const entry = { name, value: spell(value) };
      if (!fresh.kept.some((one) => one.name === name && one.value === entry.value)) fresh.kept.push(entry);
    };
    for (const name of ["copy", "who"]) if (source[name]) fresh[name] = text(source[name]);
    if (form.facility == null && source.facility) fresh.facility = text(source.facility);
    for (const name of ["date", "by", "note"]) fresh.visit[name] = text(source.visit?.[name]);
    if (source.visit?.kind && source.visit.kind !== form.kind) keep("visit.kind", source.visit.kind);
    for (const [id, value] of Object.entries(source.measures ?? {})) {
      const entry = value && typeof value === "object" ? value : { value };
      if (form.measures.some((measure) => measure.id === id)) {
        fresh.measures[id] = { value: text(entry.value), at: text(entry.at), who: text(entry.who) };
      } else keep("measures." + id, entry.value ?? value);
    }
    for (const [word, value] of Object.entries(source.services ?? {})) {
      if (!form.services.some((service) => service.word === word) || !value) { keep("services." + word, value); continue; }
      const groups = (list) => texts(list).filter((group) => form.residents.some((known) => known.word === group));
      const service = { provided: groups(value.provided), referred: groups(value.referred), to: text(value.to),
        note: text(value.note), "cost-to-resident": text(value["cost-to-resident"]),
        "cost-per-person-year": text(value["cost-per-person-year"]), at: text(value.at), who: text(value.who) };
      const others = [...texts(value.provided), ...texts(value.referred)]
        .filter((group) => !form.residents.some((known) => known.word === group));
      if (others.length) keep("services." + word, value);
      service.none = !texts(value.provided).length && !texts(value.referred).length;
      fresh.services[word] = service;
    }
    for (const [standard, answers] of Object.entries(source.answers ?? {})) {
      for (const [criterion, value] of Object.entries(answers ?? {})) {
        const own = standard + "/" + criterion;
        const key = questions.has(own) ? own : twins.get(own);
        const question = questions.get(key);
        if (!question || !value) { keep(own, value); continue; }
        const answer = readAnswer(value);
        const words = [...form.standards[question.s].scale.map((rating) => rating.word), "not-assessed",
          ...(question.na ? ["not-applicable"] : [])];
        const rates = question.kind === "rating" || ["not-assessed", "not-applicable"].includes(answer.rating);
        const heard = texts(value.heard);
        const known = fresh.answers[key];
        const differs = known && spell(known) !== spell(answer);
        if ((answer.rating && !(rates && words.includes(answer.rating))) || differs || heard.length !== answer.heard.length
          || (question.kind !== "sample" && (answer.checked || answer.of || answer.conforming))) keep(own, value);
        else if (!isBlank(answer)) fresh.answers[key] = answer;
      }
    }
    for (const entry of Array.isArray(source.kept) ? source.kept : []) keep(text(entry?.name), entry?.value ?? "");
    fresh.sent = source.sent && typeof source.sent === "object" ? source.sent : {};
    for (const [part, values] of Object.entries(earlierOf(source))) fresh.sent[part] ??= values;
    fresh.exported = source.exported ?? null;
    return fresh;
  };
  /** The values that an export names as those of earlier ones. */
  const earlierOf = (source) => {
    const earlier = {};
    const add = (part, value) => {
      if (value && typeof value === "object" && Array.isArray(value.earlier)) earlier[part] = value.earlier;
    };
    for (const [id, value] of Object.entries(source.measures ?? {})) add("measures." + id, value);
    for (const [word, value] of Object.entries(source.services ?? {})) add("services." + word, value);
    for (const [standard, answers] of Object.entries(source.answers ?? {})) {
      for (const [criterion, value] of Object.entries(answers ?? {})) add(standard + "/" + criterion, value);
    }
    return earlier;
  };
  """###

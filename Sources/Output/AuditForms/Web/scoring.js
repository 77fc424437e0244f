// The Core, compiled to WebAssembly, does all the scoring; here its bytes are only written and its figures read.
/** @type {Core} */
let core;
/** @type {() => void} */
let coreCame;
/** @type {Promise<void>} */
const coreIsThere = new Promise((resolve) => { coreCame = resolve; });
/** @type {Scores | null} */
let scores = null;
const startCore = async () => {
  const module = await inflate(embedded("scorer"), "gzip");
  const started = /** @type {Core} */ (/** @type {unknown} */ ((await WebAssembly.instantiate(module, {})).instance.exports));
  hand(started, bytesOf(embedded("packed")));
  if (started.open() !== 1) throw new Error("the form is not whole");
  core = started;
  coreCame();
};
/** @type {(to: Core, bytes: Uint8Array) => void} */
const hand = (to, bytes) => { const place = to.room(bytes.length); new Uint8Array(to.memory.buffer).set(bytes, place); };

/** The figures of the Core as they lie in memory, read in the order in which it wrote them; null where there are none.
 * @type {(start: number) => { next: () => number, list: <Item>(one: () => Item) => Item[] } | null} */
const figuresAt = (start) => {
  const memory = new DataView(core.memory.buffer, start);
  // Whole numbers of 64 bits, none beyond 2^53.
  const at = (/** @type {number} */ index) => memory.getUint32(8 * index, true) + memory.getInt32(8 * index + 4, true) * 4294967296;
  if (at(0) === 0) return null;
  let position = 0;
  const next = () => at(++position);
  return { next, list: (one) => {
    const found = new Array(next());
    for (let index = 0; index < found.length; index++) found[index] = one();
    return found;
  } };
};

// What people and their keyboards write is read by the Core, as an import reads it: what is certain is taken, of the rest it is said
// what to write. Until the Core is there, a day is what the calendar of the browser takes for one, and a number is none yet.
/** @type {(text: string) => FilledDay} */
const readDay = (text) => {
  if (!core) return fitsCalendar(text) && text ? { day: text } : { hint: "" };
  hand(core, new TextEncoder().encode(text));
  const figures = figuresAt(core.day());
  if (!figures) return { hint: "" };
  const { next, list } = figures;
  const written = (/** @type {number} */ year) => String(year).padStart(4, "0") + "-" + twoDigits(next()) + "-" + twoDigits(next());
  const month = (/** @type {number} */ number) => pick(form.months[number - 1]);
  switch (next()) {
    case dayFigure.read: return { day: written(next()) };
    case dayFigure.oneOf: {
      const [first, ...others] = list(() => written(next()));
      return { hint: others.length ? filled("writeFirstOrOthers", first, others.join(" " + say("or") + " ")) : filled("write", first) };
    }
    case dayFigure.addYear: return { hint: filled("addYear", "-" + twoDigits(next()) + "-" + twoDigits(next())) };
    case dayFigure.noSuchDay: {
      const [year, name, last] = [String(next()), month(next()), String(next())];
      return { hint: filled("noSuchDay", name, year, last) };
    }
    case dayFigure.noSuchMonth: return { hint: filled("noSuchMonth", String(next())) };
    default: return { hint: filled("writeLike", say("notADateExample")) };
  }
};
/** A number from 0 as a record holds it, from 3.5, 3,5, +5, 1.0E-4, 1,850.5 and others.
 * @type {(text: string, isWhole?: boolean) => FilledNumber} */
const readNumber = (text, isWhole = false) => {
  const nothing = { fault: numberFault.notANumber, write: [] };
  if (!core) return nothing;
  hand(core, new TextEncoder().encode(text));
  const figures = figuresAt(core.number(isWhole ? 1 : 0));
  if (!figures) return nothing;
  const { next, list } = figures;
  const letters = () => String.fromCharCode(...list(next));
  const first = next();
  return first === 0 ? { number: letters() } : { fault: first - 1, write: list(letters) };
};
/** @type {(text: string) => string | null} */
const numberIn = (text) => readNumber(text).number ?? null;
/** @type {(text: string) => boolean} */
const isNumber = (text) => numberIn(text) !== null;
/** @type {(text: string) => boolean} */
const isWhole = (text) => readNumber(text, true).number !== undefined;
/** Why a text is not read, in the words of an import, and what to write instead.
 * @type {(text: string, name: PhraseName, hint: string) => string} */
const trouble = (text, name, hint) => {
  const sign = invisibleIn(text);
  return spoken((sign && sign + colon()) + filled(name, beginning(seen(trimmed(text)), 100)) + colon() + hint);
};
/** @type {(text: string, isWhole: boolean) => string} */
const numberTrouble = (text, isWhole) => {
  const { fault, write } = readNumber(text, isWhole);
  if (!core || trimmed(text) === "" || fault === undefined) return "";
  const like = (/** @type {PhraseName} */ example) => (write.length ? filled("write", write.join(" " + say("or") + " ")) : filled("writeLike", say(example)));
  switch (fault) {
    case numberFault.negative: return trouble(text, "numberNegative", say("fromZero"));
    case numberFault.tooLarge: return trouble(text, "numberTooLarge", say("nineDigits"));
    case numberFault.tooFine: return trouble(text, "numberTooFine", like("notANumberExample"));
    default: return isWhole ? trouble(text, "notAWholeNumber", like("notAWholeNumberExample")) : trouble(text, "notANumber", like("notANumberExample"));
  }
};

/** @type {() => { bytes: Uint8Array, order: Question[] }} */
const packedRecord = () => {
  /** @type {number[]} */
  const bytes = [];
  const add = (/** @type {number} */ number) => {
    let rest = number * 2;
    while (rest >= 128) { bytes.push((rest % 128) | 128); rest = Math.floor(rest / 128); }
    bytes.push(rest);
  };
  const addDigits = (/** @type {string} */ value) => { const digits = numberIn(value) ?? ""; add(digits.length); for (const one of digits) add(one.charCodeAt(0)); };
  const bits = (/** @type {string[]} */ words, /** @type {readonly string[]} */ vocabulary) => vocabulary.reduce((sum, word, index) => sum + (words.includes(word) ? 2 ** index : 0), 0);
  const measures = form.measures.filter((measure) => isNumber(draft.measures[measure.id]?.value ?? ""));
  add(measures.length);
  for (const measure of measures) { add(measure.position); addDigits(draft.measures[measure.id].value); }
  const services = form.services.filter((service) => isOffered(draft.services[service.word]));
  add(services.length ? 1 : 0);
  add(services.length);
  for (const service of services) {
    add(service.position);
    add(bits(draft.services[service.word].provided, residentGroups));
    add(bits(draft.services[service.word].referred, residentGroups));
  }
  /** @type {Question[]} */
  const order = [];
  add(form.standards.length);
  for (const [s, standard] of form.standards.entries()) {
    const mine = Object.entries(draft.answers).map(([key, answer]) => /** @type {[Question, FilledAnswer]} */ ([questions.get(key), answer]))
      .filter(([question]) => question.s === s);
    add(1);
    add(mine.length);
    for (const [question, answer] of mine) {
      order.push(question);
      const sample = question.kind === answerKind.sample && !answer.rating
        && sampleTexts.some((name) => answer[name] !== "");
      const rating = standard.scale.findIndex((one) => one.word === answer.rating);
      add(question.c);
      add(sample ? packedFinding.sample : answer.rating === answerWord.notApplicable ? packedFinding.notApplicable
        : answer.rating === answerWord.notAssessed ? packedFinding.notAssessed : rating < 0 ? packedFinding.nothing : packedFinding.best + rating);
      add(answer.reason ? 1 : 0);
      add(answer.note || answer.inside || answer.evidence.length ? 1 : 0);
      add(bits(answer.heard, form.voices.map((voice) => voice.word)));
      if (sample) for (const name of sampleTexts) addDigits(isWhole(answer[name]) ? answer[name] : "");
    }
  }
  return { bytes: Uint8Array.from(bytes), order };
};

/** @type {() => Scores | null} */
const score = () => {
  const { bytes, order } = packedRecord();
  hand(core, bytes);
  const figures = figuresAt(core.score());
  if (!figures) return null;
  const { next, list } = figures;
  const range = () => { const [lowest, highest] = [next(), next()]; return lowest < 0 ? null : { lowest, highest }; };
  /** @type {<Name extends string>(names: readonly Name[]) => Record<Name, number>} */
  const named = (names) => /** @type {any} */ (Object.fromEntries(names.map((name) => [name, next()])));
  const tally = () => named(tallyFigures);
  const refused = list(() => order[next()].key);
  const standards = list(() => ({
    standard: next(), rating: range(), minimum: tally(), beyond: tally(),
    sections: list(() => ({ rating: range(), minimum: tally(), beyond: tally() })),
    outcomes: list(() => named(outcomeFigures)),
    holding: list(next),
  }));
  return { refused, standards, byStandard: new Map(standards.map((one) => [one.standard, one])) };
};
/** What in a text could lead to a person, in words; empty where nothing does. What residents said may stand where it stays inside.
 * @type {(text: string, staysInside?: boolean) => string} */
const personalIn = (text, staysInside = false) => {
  if (!core || !text) return "";
  hand(core, new TextEncoder().encode(text));
  const kinds = core.personal();
  const found = [...form.personal.keys()].filter((kind) => (kinds >> kind) & 1 && !(staysInside && kind === personalData.residentsQuoted));
  const hints = [...new Set(found.map((kind) => pick(form.personalHints[kind])))];
  return [...found.map((kind) => pick(form.personal[kind])), ...hints].map(spoken).join(" ");
};
/** @type {(question: Question) => CriterionOutcome | undefined} */
const outcomeOf = (question) => scores?.byStandard.get(question.s)?.outcomes[question.c];
/** @type {(perMille: number) => string} */
const percent = (perMille) => (perMille < 0 ? "" : Math.floor(perMille / 10) + "." + (perMille % 10) + "%");
/** @type {(tally: Tally) => string} */
const shareText = (tally) => {
  if (tally.possible === 0) return "–";
  return tally.open === 0 ? percent(tally.shareLowest) : percent(tally.shareLowest) + "–" + percent(tally.shareHighest);
};

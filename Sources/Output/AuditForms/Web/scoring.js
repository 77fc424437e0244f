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

/** The figures of the Core as they lie in memory, read in the order in which it wrote them.
 * @type {() => Scores | null} */
const score = () => {
  const { bytes, order } = packedRecord();
  hand(core, bytes);
  const start = core.score();
  const memory = new DataView(core.memory.buffer, start);
  // Whole numbers of 64 bits, none beyond 2^53.
  const at = (/** @type {number} */ index) => memory.getUint32(8 * index, true) + memory.getInt32(8 * index + 4, true) * 4294967296;
  if (at(0) === 0) return null;
  let position = 0;
  const next = () => at(++position);
  /** @type {<Item>(one: () => Item) => Item[]} */
  const list = (one) => {
    const found = new Array(next());
    for (let index = 0; index < found.length; index++) found[index] = one();
    return found;
  };
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

// What the page hands to its script, as RenderFormData writes it (a test holds the names against what it writes), and what the
// script makes of it.

/** A text in English and, where that is another, in Khmer. */
type Pair = [english: string, khmer?: string];

type AnswerKindWord = typeof answerKind[keyof typeof answerKind];

interface Titled {
  word: string;
  title: Pair;
  /** Of a service: its position in the vocabulary. */
  position: number;
  /** Of a service: asked where it decides what is to be seen again, or was open. */
  again?: 1;
}

interface FormStandard {
  id: string;
  version: string;
  title: Pair;
  outOf?: number;
  scale: { word: string; title: Pair }[];
  ratings: Pair[];
  sectionRatings: Pair[];
  ratingIds: string[];
  sections: Pair[];
  /** Ids, by position. */
  criteria: string[];
}

interface Question {
  /** The position of its standard in the form, and of its criterion in the standard. */
  s: number;
  c: number;
  level: number;
  kind: AnswerKindWord;
  ask: Pair;
  hear?: Pair[];
  na?: 1;
  from?: Pair;
  thresholds?: Pair;
  unrated?: 1;
  atLeast?: number;
  /** The criteria that it decides too, as standard/criterion. */
  too?: string[];
  last?: Pair;
  actions?: Pair[];
  /** What was found and is to be seen again. */
  finding?: { rating: Pair; found: string; note?: Pair; actions?: Pair[] };
  /** The day of the record by which it stands, under a follow-up. */
  since?: string;
  /** What residents answered that bears on it. */
  residents?: Pair[];
  /** Of what is counted: the positions of its measures; of a service: its position. */
  parts?: number[];
  service?: number;
  // What stands behind “help”.
  /** What mends it: positions among `remedies` and `periods`. */
  mend?: [way: number, period: number][];
  /** What it is about, in few words. */
  title?: Pair;
  text?: Pair;
  guidance?: Pair;
  verify?: Pair[];
  basis?: Pair;
  basisNote?: Pair;
  // By the script.
  /** standard/criterion */
  key: string;
  /** Of its element. */
  id: string;
}

interface FormSection {
  id: string;
  title: Pair;
  count: number;
  /** Shown on demand alone. */
  rest?: 1;
  /** By the script: none in a section that asks nothing. */
  questions: Question[];
}

/** What a measure can sensibly be; numbers as they are written. */
interface Sense {
  atLeast?: string;
  atMost?: string;
  whole?: 1;
  /** The position of the larger measure. */
  notAbove?: number;
  reason: Pair;
}

interface FormMeasure {
  position: number;
  id: string;
  title: Pair;
  last?: [day: string, value: string];
  /** Asked where it decides what is to be seen again, or was open. */
  again?: 1;
  sense?: Sense;
}

interface Form {
  program: string;
  made: string;
  facility: string | null;
  /** What a blank form knows of the place. */
  place: { care: string; operator: string; residents: string[]; serves: string[] } | null;
  kind: string;
  follows: string | null;
  /** What the facility is called, as far as that may be told. */
  name: Pair;
  /** Of a follow-up: which visit it follows, and how it is done. */
  followed?: Pair[];
  kindTitle: Pair;
  kinds: Titled[];
  /** From January on. */
  months: Required<Pair>[];
  phrases: Record<PhraseName, Pair>;
  standards: FormStandard[];
  sections: FormSection[];
  // The questions come after the first page.
  residents: Titled[];
  voices: Titled[];
  /** Whom or what a danger can be about. */
  abouts: Titled[];
  knownDangers: KnownDanger[];
  /** What in a text could lead to a person, and what to do about each. */
  personal: Pair[];
  personalHints: Pair[];
  levels: Titled[];
  measures: FormMeasure[];
  services: Titled[];
  decided: Question[];
  stops: { id: string; questions: Question[] }[];
  /** What is to be seen again, and what was open before, as standard/criterion. */
  again: string[];
  before: string[];
  // What mends findings comes last.
  remedies: Remedy[];
  /** The days that are left, by the day of the visit from `firstDay` on; below zero where nothing says. */
  firstDay: string;
  periods: number[][];
  /** Of which visits, by their place in `periods`, that day hangs on a holiday that is computed, not official. */
  computed: number[][];
}

/** A way to mend findings. */
interface Remedy {
  action: Pair;
  who?: Pair;
  within?: Pair;
  /** The day of the plan that is kept. */
  kept?: string;
  /** The day of the plan for what still stands. */
  standing?: string;
  /** Whether that day hangs on a holiday that is computed, not official. */
  computed?: true;
}

/** What is said to the manager of a finding. */
interface ReadFinding {
  question: Question;
  standard: number;
  rating: string;
  /** From which day it stands; empty where it was seen at this visit. */
  since: string;
  note: string;
  ways: { action: string; who: string; due: string }[];
}

/** A danger that stands: what it is, since when, to whom it was told, what was done. */
interface ReadDanger {
  what: string;
  facts: string[];
}

/** What is said to the manager. */
interface Readout {
  dangers: ReadDanger[];
  place: string;
  day: string;
  kind: string;
  ratings: { title: string; rating: string; minimum: string }[];
  findings: ReadFinding[];
  open: Question[];
  mended: Question[];
}

/** An answer as it is filled in and as a copy has it. */
interface FilledAnswer {
  rating: string;
  note: string;
  /** What residents said, which no facility reads. */
  inside: string;
  reason: string;
  heard: string[];
  evidence: string[];
  checked: string;
  of: string;
  conforming: string;
  at?: string;
  who?: string;
}

interface FilledService {
  provided: string[];
  referred: string[];
  none: boolean;
  to: string;
  note: string;
  "cost-to-resident": string;
  "cost-per-person-year": string;
  at?: string;
  who?: string;
}

/** A danger that cannot wait; days as they are written. */
interface FilledDanger {
  what: string;
  since: string;
  about: string;
  told: { to: string; on: string }[];
  done: string;
  closed: { date: string; by: string; how: string };
  at?: string;
  who?: string;
}

/** A danger that an earlier visit named, that stands, and of which the facility may read. */
interface KnownDanger {
  id: string;
  what: Pair;
  /** Everything else that is known of it. */
  facts: Pair[];
}

/** What was read and has no place in this form. */
interface KeptEntry {
  name: string;
  value: string;
}

/** A day that was filled in: as 2026-11-23, or in words what to write instead. */
type FilledDay = { day: string; hint?: undefined } | { day?: undefined; hint: string };

/** A number that was filled in, as a record holds it; or why it is none, and what to write instead, where that can be told. */
type FilledNumber = { number: string; fault?: undefined; write?: undefined } | { number?: undefined; fault: number; write: string[] };

/** What is filled in; dangers, measures, services and answers by their ids. */
interface Draft {
  format: number;
  copy: string;
  version: number;
  facility: string | null;
  who: string;
  visit: { date: string; kind: string; by: string; note: string; inside: string; arrived: string; left: string; "led-by": string; sampled: string };
  dangers: Record<string, FilledDanger>;
  measures: Record<string, { value: string; at?: string; who?: string }>;
  services: Record<string, FilledService>;
  answers: Record<string, FilledAnswer>;
  kept: KeptEntry[];
  /** What earlier exports said, by part. */
  sent: Record<string, object[]>;
  exported: string | null;
  changed: string | null;
}

/** A copy of a visit as an export writes it: no member is missing, and none has another name than an import reads. */
type ExportedCopy = Record<Exclude<CopyMember, "visit" | "exported">, unknown>
  & { visit: Record<Exclude<VisitMember, "against">, unknown>; exported: string };

/** A draft, or a copy of any edition: each member that is there is looked at before it is taken. */
// biome-ignore lint/suspicious/noExplicitAny: whatever stands there is read member by member
type FoundCopy = Partial<Record<CopyMember | keyof Draft, any>>;

// The parts of a draft have the members that an import reads, beside the few that are only the form's.
type Within<Part extends Whole, Whole> = Part;
type AllOfAnswer = Within<AnswerMember, keyof FilledAnswer>;
type OnlyOfAnswer = Within<keyof FilledAnswer, AnswerMember | PartMember>;
type AllOfService = Within<ServiceMember, keyof FilledService>;
type OnlyOfService = Within<keyof FilledService, ServiceMember | PartMember | "none">;
type OnlyOfVisit = Within<keyof Draft["visit"], VisitMember>;

/** A draft as the device keeps it. */
interface Entry {
  version: number;
  writer: string;
  at?: number;
  form?: string;
  /** Of the visit, whatever key it lies under. */
  copy?: string;
  /** The key under which a visit of another edition goes on. */
  continued?: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever stands there is read member by member
  content: any;
}

/** What is sealed by AES-GCM. */
interface SealedText {
  iv: Uint8Array;
  bytes: ArrayBuffer;
}

interface DraftLock {
  key: CryptoKey;
  salt: Uint8Array;
}

/** A copy that a passphrase opens. */
interface Envelope {
  careaudit: string;
  format: number;
  key: { name: string; hash: string; iterations: number; salt: string };
  cipher: { name: string; iv: string };
  sealed: string;
}

type Tally = Record<typeof tallyFigures[number], number>;
type CriterionOutcome = Record<typeof outcomeFigures[number], number>;
/** Positions of ratings, the best first. */
type RatingRange = { lowest: number; highest: number } | null;

interface StandardScore {
  /** Its position in the form. */
  standard: number;
  rating: RatingRange;
  minimum: Tally;
  beyond: Tally;
  sections: { rating: RatingRange; minimum: Tally; beyond: Tally }[];
  outcomes: CriterionOutcome[];
  holding: number[];
}

interface Scores {
  /** Keys of questions. */
  refused: string[];
  standards: StandardScore[];
  byStandard: Map<number, StandardScore>;
}

/** The elements that the page has whatever it shows, by their ids; those of its frame from when it is first drawn. */
interface PageElements {
  quiet: HTMLFormElement;
  form: HTMLElement;
  font: HTMLElement;
  // Its frame.
  sent: HTMLElement;
  "section-title": HTMLElement;
  view: HTMLElement;
  refusal: HTMLElement;
  "bar-result": HTMLElement;
  live: HTMLElement;
}

/** Those that it has at times, or in one of its sections. */
interface PassingElements {
  saved: HTMLElement;
  notices: HTMLElement;
  sections: HTMLDetailsElement;
  bar: HTMLElement;
  date: HTMLInputElement;
  visits: HTMLElement;
  choice: HTMLElement;
  others: HTMLElement;
}

/** An element by its id. */
interface ById {
  <Id extends keyof PageElements>(id: Id): PageElements[Id];
  <Id extends keyof PassingElements>(id: Id): PassingElements[Id] | null;
  (id: string): HTMLElement | null;
}

/** What the Core exports to the page; places are in `memory`. */
interface Core {
  memory: WebAssembly.Memory;
  room(count: number): number;
  open(): number;
  score(): number;
  personal(): number;
  day(): number;
  number(isWhole: 0 | 1): number;
}

// Of browsers newer than the type checker.
declare class DecompressionStream {
  constructor(format: "deflate" | "gzip");
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
}
interface Uint8ArrayConstructor {
  fromBase64?(text: string): Uint8Array;
}

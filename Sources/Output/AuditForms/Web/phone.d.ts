// What a phone carries, and what its page and its worker say to each other.

/** Whose work a phone carries. */
interface PhoneOwner {
  /** Of the key that a passphrase gives. */
  salt: Uint8Array;
  /** The name of the account, sealed: by it a passphrase is tried. */
  check: SealedText;
  /** When somebody was last signed in by it here. */
  at: number;
}

/** A form that was taken along. */
interface CarriedForm {
  account: string;
  facility: string;
  kind: string;
  edition: string;
  /** Of its script, as the policy of its page names it. */
  script: string;
  taken: number;
  /** The page, and what the list calls it. */
  sealed: SealedText;
  title: SealedText;
}

/** A visit that was handed over; its key is that of the copy. */
interface CarriedVisit {
  account: string;
  facility: string;
  kind: string;
  /** The key of its form. */
  form: string;
  /** The key of its draft. */
  draft: string;
  /** Another one each time that it is handed over. */
  stamp: string;
  /** Of the draft, when it was handed over. */
  version: number;
  at: number;
  state: "waits" | "received" | "refused";
  /** What is sent, as SentVisit; of one that was received its receipt, as ReceivedVisit. */
  sealed: SealedText;
  /** Why it was refused, as VisitAnswer. */
  answer?: SealedText;
  /** What was received of it before, each as ReceivedVisit. */
  earlier: SealedText[];
}

interface PhoneParts {
  owners: PhoneOwner;
  forms: CarriedForm;
  visits: CarriedVisit;
}

interface SentVisit {
  /** Of its file. */
  name: string;
  words: string;
  why: string;
  title: string;
}

/** What the service says of a visit. */
interface VisitAnswer {
  /** `decided`: it differed from what is kept, and somebody decided between them. */
  state: "received" | "known" | "decided" | "waits" | "refused" | "failed";
  said: string;
  told: string;
  receipt: { number: number; text: string; code: { width: number; path: string } | null } | null;
}

interface ReceivedVisit extends VisitAnswer {
  title: string;
}

/** Who is signed in, as the service says it. */
interface PhoneSession {
  account: string;
  /** Goes with all that is sent. */
  token: string;
  device: "none" | "open" | "closed";
  kinds: string[];
}

/** What the opener leaves to the form that it opens. */
interface Carried {
  account: string;
  lock: DraftLock;
  form: string;
}

interface Window {
  careauditCarried?: Carried;
}

type SendingState = "sent" | "nothing" | "offline" | "signIn" | "closed" | "tooMany" | "locked" | "failed";

type ToWorker = { act: "lock"; account: string; lock: DraftLock } | { act: "lock?"; account: string } | { act: "forget" } | { act: "send" };

// What is put before the script of the worker.
declare const phoneVersion: string;
declare const phoneOpener: { page: string; script: string };

// Of workers, which the type checker's library of pages does not know.
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response> | Response): void;
  readonly request: Request;
  readonly data: ToWorker;
  readonly ports: readonly MessagePort[];
}
interface WorkerClient {
  postMessage(what: object, ports?: MessagePort[]): void;
}
interface WorkerScope {
  addEventListener(what: string, act: (event: WorkerEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void>; matchAll(which: object): Promise<WorkerClient[]> };
  readonly registration: ServiceWorkerRegistration;
}
interface ServiceWorkerRegistration {
  /** Where the browser sends by itself. */
  readonly sync?: { register(tag: string): Promise<void> };
}
/** By which a browser offers to install a page. */
interface InstallEvent extends Event {
  prompt(): Promise<void>;
}

// Keeping drafts on the device: in IndexedDB, flushed to the disk at each change, and beside it in localStorage. Each visit has a
// key of its own, below those of its facility, kind and edition. Each copy bears a number; whoever finds a higher one than he has
// read writes nothing and asks. Nothing is written before somebody has said whether it is to be protected.
/** @type {string} */
const edition = byId("form").dataset.edition ?? ""; // what this very form asks, in short
const allStart = draftStart(carried?.account); // of all keys that are anything to whoever fills this in
/** @type {string} */
let placeStart; // of all keys of this facility
/** @type {string} */
let kindStart; // of those of this kind of visit
/** @type {string} */
let formKey; // what the keys of this edition begin with
/** @type {string} */
let storeKey; // of the visit that is shown
let base = 0; // the number that this window has read or written last
/** @type {IDBDatabase | null} */
let database = null;
/** @type {Promise<void>} */
let storeIsOpen; // whoever writes waits for it
let canStore = true;
let isChosen = false; // whether drafts may be written as they are, or are protected
let wasReadable = false; // whether this visit once lay on this device without protection
/** @type {false | "changed" | "gone"} */
let isElsewhere = false; // else "changed", or "gone" where the visit was taken away
/** @type {DraftLock | null} */
let lock = carried?.lock ?? null; // where a passphrase protects the draft
/** @type {Promise<void> | null} */
let saving = null;
let mustSaveAgain = false;
const windowId = Math.random().toString(36).slice(2);

/** Begun before the form is read; null where the browser refuses.
 * @type {() => Promise<IDBDatabase | null>} */
const openDatabase = async () => {
  try {
    const one = indexedDB.open("careaudit", 1);
    one.onupgradeneeded = () => one.result.createObjectStore("drafts");
    return await request(one);
  } catch { return null; }
};
/** @type {(opening: Promise<IDBDatabase | null>) => Promise<void>} */
const openStore = async (opening) => {
  placeStart = allStart + (form.facility ?? "blank") + "/";
  kindStart = placeStart + form.kind + "/";
  formKey = kindStart + form.standards.map((standard) => standard.id + "@" + standard.version).join(",");
  database = await opening;
  canStore = database !== null || localStore("probe") !== undefined;
};
/** Undefined where the browser refuses.
 * @type {(action: "get" | "set" | "remove" | "keys" | "probe", key?: string, value?: string) => any} */
const localStore = (action, key = "", value = "") => {
  try {
    if (action === "probe") { localStorage.setItem("careaudit/probe", "1"); localStorage.removeItem("careaudit/probe"); return null; }
    if (action === "set") { localStorage.setItem(key, value); return null; }
    if (action === "remove") { localStorage.removeItem(key); return null; }
    if (action === "keys") return Object.keys(localStorage);
    return localStorage.getItem(key);
  } catch { return undefined; }
};
/** What stands under a key, if it has the shape of a draft.
 * @type {(one: any) => Entry | null} */
const asEntry = (one) => (isObject(one) && Number.isInteger(one.version) && one.version > 0 && one.version < 1e15 && isObject(one.content)
  ? /** @type {Entry} */ (one) : null);
/** @type {(key: string) => Entry | null} */
const fromLocal = (key) => { try { return asEntry(JSON.parse(localStore("get", key) ?? "null")); } catch { return null; } };
/** @type {() => IDBObjectStore} */
const drafts = () => /** @type {IDBDatabase} */ (database).transaction("drafts").objectStore("drafts");
/** Undefined where it cannot be said what is there.
 * @type {(key: string) => Promise<Entry | null | undefined>} */
const fromDatabase = async (key) => {
  if (!database) return null;
  try { return asEntry(await request(drafts().get(key))); } catch { return undefined; }
};
/** @type {(key: string) => Promise<Entry | null | undefined>} */
const stored = async (key) => {
  const one = await fromDatabase(key);
  const other = fromLocal(key);
  if (!one) return other ?? one;
  return other && other.version > one.version ? other : one;
};
/** @type {() => Promise<string[]>} */
const storedKeys = async () => {
  let keys = localStore("keys") ?? [];
  try { if (database) keys = keys.concat(await request(drafts().getAllKeys())); } catch { /* those there are */ }
  return [...new Set(keys)].filter((key) => typeof key === "string" && key.startsWith(allStart));
};
/** @type {(key: string) => boolean} */
const isOwnEdition = (key) => key === formKey || key.startsWith(formKey + "#");
const newKey = () => formKey + "#" + random(8);
/** The key of the visit that somebody begins with this form, so that two windows that begin it notice each other. */
const firstKey = () => formKey + "#" + edition;
/** Which visit this window showed before it was loaded again; null where the browser does not say. */
const shownBefore = () => { try { return sessionStorage.getItem("careaudit/shown/" + edition); } catch { return null; } };
const noteShown = () => { try { sessionStorage.setItem("careaudit/shown/" + edition, storeKey); } catch { /* the latest is shown then */ } };
const forgetShown = () => {
  try { for (const key of Object.keys(sessionStorage)) if (key.startsWith("careaudit/shown/")) sessionStorage.removeItem(key); } catch { /* it was not noted */ }
};
/** @type {() => void} */
let visitIsFound; // whoever writes waits until it is known whether the device keeps the visit
/** @type {Promise<void>} */
const visitFound = new Promise((resolve) => { visitIsFound = resolve; });
/** The other visits of this facility and kind that the device keeps, the latest written first.
 * @type {(shown?: string | null) => Promise<{ key: string, entry: Entry }[]>} */
const keptVisits = async (shown = storeKey) => {
  const found = [];
  for (const key of await storedKeys()) {
    const entry = key.startsWith(kindStart) && key !== shown ? await stored(key) : null;
    if (entry) found.push({ key, entry });
  }
  return found.sort((left, right) => (Number(right.entry.at) || 0) - (Number(left.entry.at) || 0));
};
/** @type {(entry: Entry) => boolean} */
const isSealed = (entry) => entry.content.careaudit === copyFormat.sealed;
/** The keys below a beginning under which something can be read without a passphrase.
 * @type {(start: string) => Promise<string[]>} */
const readableKeys = async (start) => {
  const found = [];
  for (const key of await storedKeys()) {
    if (!key.startsWith(start)) continue;
    const copies = [fromLocal(key), await fromDatabase(key)];
    if (copies.some((entry) => entry && !isSealed(entry))) found.push(key);
  }
  return found;
};

/** A visit that nobody has begun. It is written when something is in it.
 * @type {(key?: string) => void} */
const beginVisit = (key = newKey()) => {
  draft = emptyDraft();
  storeKey = key;
  base = 0;
  isElsewhere = false;
  isChosen = lock !== null;
  wasReadable = false;
};
/** @type {() => Promise<void>} */
const save = () => {
  if (isElsewhere || !isChosen) { showStatus(); return saving ?? Promise.resolve(); }
  mustSaveAgain = true;
  saving ??= (async () => {
    try {
      while (mustSaveAgain && !isElsewhere) { mustSaveAgain = false; await write(); }
    } catch { canStore = false; }
    saving = null;
    showStatus();
  })();
  showStatus();
  return saving;
};
/** Where this window has put the visit, or found it. */
let keptIn = { database: false, local: false };
/** @type {(keys: string[]) => void} */
const removeLocal = (keys) => { for (const key of keys) localStore("remove", key); };
/** @type {(keys: string[]) => Promise<void>} */
const removeFromDatabase = async (keys) => {
  if (!database) return;
  const change = database.transaction("drafts", "readwrite", { durability: "strict" });
  for (const key of keys) change.objectStore("drafts").delete(key);
  await new Promise((resolve, reject) => { change.oncomplete = resolve; change.onabort = change.onerror = () => reject(change.error); });
};
/** Puts an entry in both places, unless `refuses` what the database has there; gives where it is kept now, null where refused.
 * @type {(key: string, entry: Entry, refuses?: (there: Entry | null) => boolean) => Promise<typeof keptIn | null>} */
const putEntry = async (key, entry, refuses = () => false) => {
  const kept = { database: false, local: false };
  if (!database) database = await openDatabase();
  if (database) {
    try {
      const change = database.transaction("drafts", "readwrite", { durability: "strict" });
      const done = new Promise((resolve, reject) => { change.oncomplete = resolve; change.onabort = change.onerror = () => reject(change.error); });
      done.catch(() => {});
      if (refuses(asEntry(await request(change.objectStore("drafts").get(key))))) { change.abort(); return null; }
      change.objectStore("drafts").put(entry, key);
      await done;
      kept.database = true;
    } catch { /* what is kept is told */ }
  }
  kept.local = localStore("set", key, JSON.stringify(entry)) !== undefined;
  // Where the new one has no room, the old one must not stay: it may be readable, and is not what was written.
  if (!kept.local && kept.database) removeLocal([key]);
  if (!kept.database && kept.local) await removeFromDatabase([key]).catch(() => {});
  return kept;
};
const write = async () => {
  await storeIsOpen;
  await visitFound;
  draft.version = base + 1;
  const content = { careaudit: copyFormat.open, ...draft, answers: byStandard(draft.answers) };
  const [key, version, isReadable] = [storeKey, base + 1, lock === null];
  const entry = { version, writer: windowId, at: Date.now(), form: edition, copy: draft.copy, content: lock ? await sealed(content) : content };
  const isNewer = (/** @type {Entry | null} */ there) => !!there && there.version >= version && there.writer !== windowId;
  const local = fromLocal(key);
  if (isNewer(local)) return foundElsewhere("changed");
  const isGone = (/** @type {Entry | null} */ there) => base > 0 && !there && !(keptIn.local && local)
    && (keptIn.database ? database !== null : keptIn.local);
  if (!database && isGone(null)) return foundElsewhere("gone");
  /** @type {"changed" | "gone"} */
  let why = "changed";
  const kept = await putEntry(key, entry, (there) => {
    if (isGone(there)) { why = "gone"; return true; }
    return isNewer(there);
  });
  if (kept === null) return foundElsewhere(why);
  canStore = kept.database || kept.local;
  if (!canStore) return;
  base = version;
  keptIn = kept;
  noteShown();
  if (isReadable) wasReadable = true;
};
/** @type {(what: "changed" | "gone") => void} */
const foundElsewhere = (what) => { isElsewhere = what; renderNotices(); showStatus(); };
const lookElsewhere = async () => {
  if (isElsewhere || !draft || saving || base === 0) return;
  const [key, known] = [storeKey, base];
  const there = await stored(key);
  if (key !== storeKey || known !== base || saving || isElsewhere) return;
  if (there ? there.version > base && there.writer !== windowId : there === null && (!keptIn.database || database)) {
    foundElsewhere(there ? "changed" : "gone");
  }
};
/** Takes visits from the device; gives how many of them are still there.
 * @type {(keys: string[]) => Promise<number>} */
const remove = async (keys) => {
  if (keys.includes(storeKey)) isElsewhere = "gone";
  await saving;
  removeLocal(keys);
  await removeFromDatabase(keys).catch(() => {});
  const left = await storedKeys();
  // A store that is emptied as a whole is tidied up sooner than one from which one thing is taken.
  if (database && !left.length) {
    try { await request(database.transaction("drafts", "readwrite").objectStore("drafts").clear()); } catch { /* it is empty */ }
  }
  return keys.filter((key) => left.includes(key)).length;
};
/** Takes this visit from the device, with what it was in an earlier edition, or with `all` every one of this facility; gives how many are still there.
 * @type {(all?: boolean) => Promise<number>} */
const wipe = async (all = false) => {
  const keys = [storeKey];
  for (const key of await storedKeys()) {
    if (key.startsWith(placeStart) && (all || (await stored(key))?.continued === storeKey)) keys.push(key);
  }
  const left = await remove([...new Set(keys)]);
  forgetShown();
  lock = carried?.lock ?? null;
  beginVisit();
  return left;
};

// Protection by a passphrase, with the browser's own WebCrypto.
const canSeal = () => typeof crypto !== "undefined" && crypto.subtle !== undefined;
/** @type {(content: unknown, by?: DraftLock | null) => Promise<Envelope>} */
const sealed = async (content, by = lock) => {
  const { key, salt } = /** @type {DraftLock} */ (by);
  const { iv, bytes } = await sealText(JSON.stringify(content), key);
  return {
    careaudit: copyFormat.sealed, format: copyFormat.number,
    key: { name: "PBKDF2", hash: "SHA-256", iterations: rounds, salt: base64Of(salt) },
    cipher: { name: "AES-GCM", iv: base64Of(iv) }, sealed: base64Of(new Uint8Array(bytes)),
  };
};
/** @type {(value: unknown) => boolean} */
const isBase64 = (value) => typeof value === "string" && value.length > 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
/** Whether something was sealed as this form and careaudit import open it, in no more rounds than either waits for.
 * @type {(one: any) => one is Envelope} */
const isEnvelope = (one) => isObject(one) && one.careaudit === copyFormat.sealed && one.format === copyFormat.number && isObject(one.key) && isObject(one.cipher)
  && one.key.name === "PBKDF2" && one.key.hash === "SHA-256" && one.cipher.name === "AES-GCM"
  && Number.isInteger(one.key.iterations) && one.key.iterations > 0 && one.key.iterations <= limits.keyRounds
  && isBase64(one.key.salt) && isBase64(one.cipher.iv) && isBase64(one.sealed);
/** @type {(envelope: Envelope, found: DraftLock) => Promise<any>} */
const contentBehind = async (envelope, found) => {
  const words = await openText({ iv: bytesOf(envelope.cipher.iv), bytes: bytesOf(envelope.sealed) }, found.key);
  try { return JSON.parse(words); } catch { return null; }
};
/** What was sealed, and the lock that opens it; null where the passphrase does not.
 * @type {(envelope: Envelope, passphrase: string) => Promise<{ content: any, lock: DraftLock } | null>} */
const unsealed = async (envelope, passphrase) => {
  try {
    const found = await lockFrom(passphrase, bytesOf(envelope.key.salt), envelope.key.iterations);
    const content = await contentBehind(envelope, found);
    const again = envelope.key.iterations === rounds ? found : await lockFrom(passphrase, crypto.getRandomValues(new Uint8Array(16)));
    return { content, lock: again };
  } catch { return null; }
};
/** The same, by the lock that is at hand, or else by asking; null where it stays closed.
 * @type {(envelope: Envelope) => Promise<{ content: any, lock: DraftLock } | null>} */
const openSealed = async (envelope) => {
  if (lock && envelope.key.iterations === rounds && envelope.key.salt === base64Of(lock.salt)) {
    try { return { content: await contentBehind(envelope, lock), lock }; } catch { /* asked for below */ }
  }
  return askPassphrase(envelope);
};
/** Protects this visit and every other of this facility that lies readable on the device; gives how many could not be.
 * @type {(passphrase: string) => Promise<number>} */
const protect = async (passphrase) => {
  const found = await lockFrom(passphrase, crypto.getRandomValues(new Uint8Array(16)));
  await saving;
  lock = found;
  isChosen = true;
  if (hasAnswers() || base > 0) await save();
  const others = (await readableKeys(placeStart)).filter((key) => key !== storeKey);
  if (others.length) wasReadable = true;
  await sealUnder(others, found);
  return (await readableKeys(placeStart)).length;
};
/** Protects with a lock what lies readable under some keys.
 * @type {(keys: string[], by: DraftLock) => Promise<void>} */
const sealUnder = async (keys, by) => {
  for (const key of keys) {
    const entry = await stored(key);
    if (!entry) continue;
    // Where the newer of two copies is protected, it takes the place of both.
    if (isSealed(entry)) { removeLocal([key]); await putEntry(key, entry); continue; }
    await putEntry(key, { ...entry, version: entry.version + 1, writer: windowId, content: await sealed(entry.content, by) });
  }
};
/** What lies readable on the device beside the visits of this form: those of other facilities, kinds and editions. */
const readableStrangers = async () => (await readableKeys(allStart)).filter((key) => !isOwnEdition(key));
/** What visits are called by their keys alone; nothing that is in them is looked at.
 * @type {(keys: string[]) => string[]} */
const strangerTitles = (keys) => {
  const counts = new Map();
  for (const key of keys) {
    const [facility, kind, ...edition] = key.slice(allStart.length).split("#")[0].split("/");
    const title = [facility === "blank" ? say("newForm") : facility, pick(form.kinds.find((known) => known.word === kind)?.title) || kind,
      edition.join("/").replaceAll(",", ", ")].filter(Boolean).map((part) => (part.length > 200 ? beginning(part, 200) + "…" : part)).join(" · ");
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts].sort().map(([title, count]) => title + (count > 1 ? " (" + count + ")" : ""));
};

/// The form's script: keeping the draft on the device, and protecting it.
let keepingScript = ###"""
  // Keeping the draft on the device: in IndexedDB, flushed to the disk at each change, and beside it in localStorage. Each copy
  // bears a number; whoever finds a higher one than he has read writes nothing and asks.
  let storeKey;
  let base = 0; // the number that this window has read or written last
  let database = null;
  let storeIsOpen; // whoever writes waits for it
  let canStore = true;
  let isElsewhere = false;
  let lock = null; // { key, salt }: where a passphrase protects the draft
  let saving = null;
  let mustSaveAgain = false;
  const rounds = 600000;
  const windowId = Math.random().toString(36).slice(2);

  const request = (one) => new Promise((resolve, reject) => {
    one.onsuccess = () => resolve(one.result);
    one.onerror = () => reject(one.error);
  });
  /** Begun before the form is read; null where the browser refuses. */
  const openDatabase = async () => {
    try {
      const one = indexedDB.open("careaudit", 1);
      one.onupgradeneeded = () => one.result.createObjectStore("drafts");
      return await request(one);
    } catch { return null; }
  };
  const openStore = async (opening) => {
    storeKey = "careaudit/1/" + (form.facility ?? "blank") + "/" + form.kind + "/"
      + form.standards.map((standard) => standard.id + "@" + standard.version).join(",");
    database = await opening;
    canStore = database !== null || localStore("probe") !== undefined;
  };
  /** Undefined where the browser refuses. */
  const localStore = (action, key, value) => {
    try {
      if (action === "probe") { localStorage.setItem("careaudit/probe", "1"); localStorage.removeItem("careaudit/probe"); return null; }
      if (action === "set") return localStorage.setItem(key, value) ?? null;
      if (action === "remove") return localStorage.removeItem(key) ?? null;
      if (action === "keys") return Object.keys(localStorage);
      return localStorage.getItem(key);
    } catch { return undefined; }
  };
  const fromLocal = (key) => { try { return JSON.parse(localStore("get", key) ?? "null"); } catch { return null; } };
  const stored = async (key) => {
    let one = null;
    try { if (database) one = (await request(database.transaction("drafts").objectStore("drafts").get(key))) ?? null; } catch { /* as below */ }
    const other = fromLocal(key);
    return !one || (other && other.version > one.version) ? other : one;
  };
  /** Drafts of other editions of this form, the newest first. */
  const olderKeys = async () => {
    const start = "careaudit/1/" + (form.facility ?? "blank") + "/" + form.kind + "/";
    let keys = localStore("keys") ?? [];
    try { if (database) keys = keys.concat(await request(database.transaction("drafts").objectStore("drafts").getAllKeys())); } catch { /* none */ }
    return [...new Set(keys)].filter((key) => key.startsWith(start) && key !== storeKey);
  };

  const save = () => {
    if (isElsewhere) return saving ?? Promise.resolve();
    mustSaveAgain = true;
    saving ??= (async () => {
      while (mustSaveAgain && !isElsewhere) { mustSaveAgain = false; await write(); }
      saving = null;
      showStatus();
    })();
    showStatus();
    return saving;
  };
  const write = async () => {
    await storeIsOpen;
    draft.version = base + 1;
    const content = { careaudit: "visit", ...draft, answers: byStandard(draft.answers) };
    const entry = { version: base + 1, writer: windowId, content: lock ? await sealed(content) : content };
    const local = fromLocal(storeKey);
    if (local && local.version > base && local.writer !== windowId) return foundElsewhere();
    let isKept = false;
    if (database) {
      try {
        const change = database.transaction("drafts", "readwrite", { durability: "strict" });
        const done = new Promise((resolve, reject) => { change.oncomplete = resolve; change.onabort = change.onerror = () => reject(change.error); });
        const there = await request(change.objectStore("drafts").get(storeKey));
        if (there && there.version > base && there.writer !== windowId) { change.abort(); await done.catch(() => {}); return foundElsewhere(); }
        change.objectStore("drafts").put(entry, storeKey);
        await done;
        isKept = true;
      } catch { /* told below */ }
    }
    const mirrored = localStore("set", storeKey, JSON.stringify(entry));
    canStore = isKept || mirrored !== undefined;
    if (canStore) base = entry.version;
  };
  const foundElsewhere = () => { isElsewhere = true; renderNotices(); showStatus(); };
  const lookElsewhere = async () => {
    if (isElsewhere || !draft) return;
    const there = await stored(storeKey);
    if (there && there.version > base && there.writer !== windowId) foundElsewhere();
  };
  const wipe = async () => {
    isElsewhere = true;
    await saving;
    try {
      if (database) {
        const change = database.transaction("drafts", "readwrite", { durability: "strict" });
        change.objectStore("drafts").delete(storeKey);
        await new Promise((resolve, reject) => { change.oncomplete = resolve; change.onerror = () => reject(change.error); });
      }
    } catch { canStore = false; }
    localStore("remove", storeKey);
    base = 0; lock = null; isElsewhere = false;
    draft = emptyDraft();
  };

  // Protection by a passphrase, with the browser's own WebCrypto.
  const canSeal = () => typeof crypto !== "undefined" && crypto.subtle !== undefined;
  const lockFrom = async (passphrase, salt, iterations = rounds) => {
    const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase), "PBKDF2", false, ["deriveKey"]);
    const key = await crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, secret,
      { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    return { key, salt };
  };
  const sealed = async (content) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    const secret = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, lock.key, bytes);
    return {
      careaudit: "sealed-visit", format: 1,
      key: { name: "PBKDF2", hash: "SHA-256", iterations: rounds, salt: base64Of(lock.salt) },
      cipher: { name: "AES-GCM", iv: base64Of(iv) }, sealed: base64Of(new Uint8Array(secret)),
    };
  };
  /** What was sealed, and the lock that opens it; null where the passphrase does not. */
  const unsealed = async (envelope, passphrase) => {
    try {
      const found = await lockFrom(passphrase, bytesOf(envelope.key.salt), envelope.key.iterations);
      const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytesOf(envelope.cipher.iv) }, found.key, bytesOf(envelope.sealed));
      const again = envelope.key.iterations === rounds ? found : await lockFrom(passphrase, crypto.getRandomValues(new Uint8Array(16)));
      return { content: JSON.parse(new TextDecoder().decode(bytes)), lock: again };
    } catch { return null; }
  };
  """###

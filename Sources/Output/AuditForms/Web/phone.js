// Today's work on a phone: forms that were taken along, visits that wait to be sent and what became of them, and receipts to show. It
// opens without a network. What is kept is sealed with the passphrase of whose it is, and shown only to who has it.
{
  const phrases = JSON.parse(document.getElementById("phrases")?.textContent ?? "{}");
  const place = /** @type {HTMLElement} */ (document.getElementById("phone"));
  const wanted = new URLSearchParams(location.search);
  const stored = () => { try { return localStorage.getItem("careaudit/language"); } catch { return null; } };
  let tongue = stored() === "en" ? "en" : "km";
  /** @type {(name: string, ...words: string[]) => string} */
  const tell = (name, ...words) => {
    const [english, khmer] = phrases[name];
    return (tongue === "km" ? khmer ?? english : english).replace(/\{(\d)\}/g, (/** @type {string} */ _, /** @type {number} */ number) => words[number - 1]);
  };
  /** @type {(pair: Pair) => string} */
  const inTongue = ([english, khmer]) => (tongue === "km" ? khmer ?? english : english);
  /** @type {(tag: string, attributes: Record<string, any>, ...children: any[]) => HTMLElement} */
  const e = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value != null) element.setAttribute(name, value);
    }
    element.append(...children.flat(9).filter((child) => child != null && child !== false && child !== ""));
    return element;
  };
  /** @type {(id: string | null, words: string, act: () => void, style?: string) => HTMLElement} */
  const button = (id, words, act, style) => e("button", { type: "button", id, class: style, onclick: act }, words);
  /** As days and times are written everywhere here, by the clock of the device.
   * @type {(time: number) => string} */
  const moment = (time) => {
    const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
    const date = new Date(time);
    return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate()) + " " + two(date.getHours()) + ":" + two(date.getMinutes());
  };
  /** @type {(kind: string) => string} */
  const kindTitle = (kind) => (phrases["kind " + kind] ? tell("kind " + kind) : kind);

  /** @type {IDBDatabase} */
  let phone;
  /** @type {PhoneSession | null} */
  let session = null;
  /** @type {SendingState | null} */
  let sending = null;
  let account = ""; // whose work is shown; empty: nobody was ever signed in here
  /** @type {DraftLock | null} */
  let lock = null;
  /** @type {Map<string, PhoneOwner>} */
  let owners = new Map();
  /** @type {Map<string, CarriedForm>} */
  let forms = new Map();
  /** @type {Map<string, CarriedVisit>} */
  let visits = new Map();
  /** @type {Map<string, Entry>} */
  let drafts = new Map();
  /** @type {{ id: string, title: Pair, fact: Pair }[] | null} */
  let work = null;
  let isAsked = false; // whether it is known if the key is at hand: nobody types a passphrase that is not asked for
  let trouble = "";
  /** @type {InstallEvent | null} */
  let installing = null;

  // What the phone holds.
  /** @type {() => Promise<IDBDatabase>} */
  const openDrafts = () => {
    const one = indexedDB.open("careaudit", 1);
    one.onupgradeneeded = () => one.result.createObjectStore("drafts");
    return request(one);
  };
  const localDrafts = () => { try { return Object.keys(localStorage); } catch { return []; } };
  /** The drafts of an account, the newer of two copies each.
   * @type {(whose: string) => Promise<Map<string, Entry>>} */
  const draftsOf = async (whose) => {
    const found = new Map();
    const start = draftStart(whose);
    const take = (/** @type {string} */ key, /** @type {any} */ entry) => {
      if (key.startsWith(start) && Number.isInteger(entry?.version) && !(found.get(key)?.version >= entry.version)) found.set(key, entry);
    };
    const database = await openDrafts();
    try {
      const store = database.transaction("drafts").objectStore("drafts");
      const [keys, entries] = await Promise.all([request(store.getAllKeys()), request(store.getAll())]);
      keys.forEach((key, index) => { take(String(key), entries[index]); });
    } finally { database.close(); }
    for (const key of localDrafts()) {
      if (key.startsWith(start)) try { take(key, JSON.parse(localStorage.getItem(key) ?? "null")); } catch { /* not a draft */ }
    }
    return found;
  };
  /** @type {(keys: string[]) => Promise<void>} */
  const dropDrafts = async (keys) => {
    const database = await openDrafts();
    try {
      const step = database.transaction("drafts", "readwrite", { durability: "strict" });
      for (const key of keys) step.objectStore("drafts").delete(key);
      await new Promise((resolve, reject) => { step.oncomplete = resolve; step.onabort = () => reject(step.error); });
    } finally { database.close(); }
    for (const key of keys) localStorage.removeItem(key);
  };
  const read = async () => {
    owners = await allOnPhone(phone, "owners");
    forms = await allOnPhone(phone, "forms");
    visits = await allOnPhone(phone, "visits");
    drafts = account ? await draftsOf(account) : new Map();
  };
  /** The latest form of each facility and kind.
   * @type {() => Set<string>} */
  const latestForms = () => {
    const latest = new Map();
    for (const [key, form] of forms) {
      const what = [form.account, form.facility, form.kind].join("/");
      if (!(forms.get(latest.get(what))?.taken >= form.taken)) latest.set(what, key);
    }
    return new Set(latest.values());
  };
  /** What was handed over of a draft.
   * @type {(entry: Entry) => CarriedVisit | undefined} */
  const visitOf = (entry) => (entry.copy ? visits.get(entry.copy) : undefined);
  /** Takes away what is done with: drafts that were received as they stand, and forms of before that no draft needs any more. */
  const tidy = async () => {
    const done = [...drafts].filter(([, entry]) => visitOf(entry)?.state === "received" && visitOf(entry)?.version === entry.version)
      .map(([key]) => key);
    if (done.length) await dropDrafts(done);
    for (const key of done) drafts.delete(key);
    const latest = latestForms();
    const needed = new Set([...drafts.values()].map((entry) => entry.form));
    for (const visit of visits.values()) if (visit.state !== "received") needed.add(forms.get(visit.form)?.edition);
    for (const [key, form] of forms) {
      if (form.account === account && !latest.has(key) && !needed.has(form.edition)) {
        await changeOnPhone(phone, "forms", key, () => undefined);
        forms.delete(key);
      }
    }
  };
  const refresh = async () => {
    await read();
    if (account && lock) await tidy();
    await render();
  };

  // Whose it is.
  const tellWorker = (/** @type {ToWorker} */ what) => navigator.serviceWorker.controller?.postMessage(what);
  const sendNow = () => { if (lock) tellWorker({ act: "lock", account, lock }); tellWorker({ act: "send" }); };
  /** @type {() => Promise<DraftLock | null>} */
  const askWorker = () => new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => resolve(event.data);
    setTimeout(() => resolve(null), 1500);
    const worker = navigator.serviceWorker.controller;
    if (worker) worker.postMessage({ act: "lock?", account }, [channel.port2]);
    else resolve(null);
  });
  /** Whether a key is that of the account, as it was chosen here.
   * @type {(by: DraftLock) => Promise<boolean>} */
  const fits = async (by) => {
    const owner = owners.get(account);
    try { return !!owner && (await openText(owner.check, by.key)) === account; } catch { return false; }
  };
  /** @type {(by: DraftLock) => Promise<void>} */
  const enter = async (by) => {
    lock = by;
    emptyPassphrases();
    const then = wanted.get("then") ?? "";
    wanted.delete("then");
    sendNow();
    if (then.startsWith("?")) { location.replace("/phone/visit" + then); return; }
    await refresh();
    if (navigator.onLine) loadWork();
  };
  const emptyPassphrases = () => { for (const one of place.querySelectorAll("input")) if (one.type === "password") one.value = ""; };
  const unlock = async (/** @type {string} */ passphrase) => {
    const owner = owners.get(account);
    if (!owner) return;
    const found = await lockFrom(passphrase, owner.salt);
    if (await fits(found)) await enter(found);
    else { trouble = tell("wrongPassphrase"); emptyPassphrases(); await render(); }
  };
  const choose = async (/** @type {string} */ passphrase, /** @type {string} */ again) => {
    if (passphrase.length < 12 || passphrase !== again) { trouble = tell("passphraseShort"); await render(); return; }
    const found = await lockFrom(passphrase, crypto.getRandomValues(new Uint8Array(16)));
    const owner = { salt: found.salt, check: await sealText(account, found.key), at: Date.now() };
    await changeOnPhone(phone, "owners", account, (there) => there ?? owner);
    await read();
    if (await fits(found)) await enter(found);
    else await render();
  };
  const lockUp = () => {
    lock = null;
    tellWorker({ act: "forget" });
    location.replace("/phone");
  };
  const askSession = async () => {
    try {
      const answer = await fetch("/phone/session", { redirect: "manual", cache: "no-store" });
      if (answer.status >= 500) { sending = "offline"; return; }
      session = answer.ok ? await answer.json() : null;
      if (!session && sending !== "closed") sending = "signIn";
    } catch { sending = "offline"; }
  };
  /** @type {(again: boolean) => Promise<void>} */
  const registerPhone = async (again) => {
    if (!session || session.device === "open" || (session.device === "closed" && !again)) return;
    const body = new URLSearchParams({ token: session.token, label: navigator.userAgent });
    const answer = await fetch("/phone/device", { method: "POST", body, redirect: "manual" });
    if (answer.ok) session.device = (await answer.json()).device;
    sending = session.device === "open" ? null : "tooMany";
  };

  // Taking forms along.
  const loadWork = async () => {
    if (!session || session.account !== account) return;
    try {
      const answer = await fetch("/phone/work", { redirect: "manual", cache: "no-store" });
      if (answer.ok) work = (await answer.json()).facilities;
    } catch { sending = "offline"; }
    await render();
  };
  /** @type {(facility: string, title: Pair, kind: string) => Promise<void>} */
  const takeAlong = async (facility, title, kind) => {
    if (!lock) return;
    trouble = "";
    try {
      const answer = await fetch("/facility/" + encodeURIComponent(facility) + "/form?kind=" + encodeURIComponent(kind), { redirect: "manual", cache: "no-store" });
      const page = await answer.text();
      const edition = page.match(/data-edition="([0-9a-f]+)"/)?.[1];
      const script = page.match(/script-src 'sha256-([A-Za-z0-9+/=]+)'/)?.[1];
      if (!answer.ok || !edition || !script) trouble = tell("notTaken");
      else {
        const same = [...forms].find(([, form]) => form.account === account && form.facility === facility && form.kind === kind && form.edition === edition && form.script === script);
        const key = same?.[0] ?? Math.random().toString(36).slice(2) + Date.now().toString(36);
        const taken = { account, facility, kind, edition, script, taken: Date.now(), sealed: await sealText(page, lock.key), title: await sealText(JSON.stringify(title), lock.key) };
        await changeOnPhone(phone, "forms", key, () => taken);
      }
    } catch { trouble = tell("notTaken"); }
    await refresh();
    document.getElementById("taken")?.focus();
  };
  /** @type {(key: string) => Promise<void>} */
  const removeForm = async (key) => {
    if (!confirm(tell("removeAsk"))) return;
    await changeOnPhone(phone, "forms", key, () => undefined);
    await refresh();
  };
  /** @type {(key: string) => Promise<void>} */
  const removeReceipt = async (key) => {
    if (!confirm(tell("removeReceiptAsk"))) return;
    await changeOnPhone(phone, "visits", key, (there) => (there?.state === "received" ? undefined : there));
    await refresh();
  };
  const wipe = async () => {
    if (!confirm(tell("wipeAsk"))) return;
    for (const [key, form] of forms) if (form.account === account) await changeOnPhone(phone, "forms", key, () => undefined);
    for (const [key, visit] of visits) if (visit.account === account) await changeOnPhone(phone, "visits", key, () => undefined);
    await dropDrafts([...(await draftsOf(account)).keys()]);
    await changeOnPhone(phone, "owners", account, () => undefined);
    lockUp();
  };
  /** Sends a visit again, as a correction of what is kept.
   * @type {(key: string, why: string) => Promise<void>} */
  const sendAgain = async (key, why) => {
    const visit = visits.get(key);
    if (!visit || !lock) return;
    const sent = JSON.parse(await openText(visit.sealed, lock.key));
    const sealed = await sealText(JSON.stringify({ ...sent, why }), lock.key);
    const stamp = Math.random().toString(36).slice(2);
    await changeOnPhone(phone, "visits", key, (there) => {
      if (there?.state !== "refused") return there;
      const { answer, ...rest } = there;
      return { ...rest, stamp, state: "waits", sealed };
    });
    await refresh();
    sendNow();
  };

  // The page.
  /** @type {(id: string, label: string, attributes: Record<string, any>) => HTMLElement[]} */
  const field = (id, label, attributes) => [e("label", { for: id }, label), e("input", { id, ...attributes })];
  const typed = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (document.getElementById(id)).value;
  /** @type {(words: string, fields: any[], act: () => Promise<void>) => HTMLElement} */
  const asking = (words, fields, act) => {
    const submit = /** @type {HTMLButtonElement} */ (e("button", { type: "submit", class: "main" }, words));
    return e("form", { autocomplete: "off", onsubmit: async (/** @type {Event} */ event) => {
      event.preventDefault();
      trouble = "";
      submit.disabled = true;
      await act();
      submit.disabled = false;
    } }, fields, submit);
  };
  const doorView = () => {
    const count = (/** @type {Iterable<{ account: string }>} */ some) => [...some].filter((one) => one.account === account).length;
    const counts = e("p", {}, tell("counts", String(count(forms.values())), String(count(visits.values()))));
    const type = { type: "password", autocomplete: "off", required: true };
    if (owners.has(account)) {
      return [e("p", {}, tell("sealed")), counts,
        asking(tell("unlock"), field("passphrase", tell("passphrase"), type), () => unlock(typed("passphrase"))),
        e("p", { class: "faint" }, tell("forgotten")), button("wipe", tell("wipe"), wipe, "danger")];
    }
    return [e("p", {}, tell("choose")), asking(tell("keep"), [field("passphrase", tell("passphrase"), type), field("again", tell("passphraseAgain"), type)],
      () => choose(typed("passphrase"), typed("again")))];
  };
  /** Of a facility as its form or the list calls it; its id where neither is there.
   * @type {(facility: string) => Promise<string>} */
  const titleOf = async (facility) => {
    const form = [...forms.values()].find((one) => one.facility === facility && one.account === account);
    return form && lock ? inTongue(JSON.parse(await openText(form.title, lock.key))) : facility;
  };
  /** @type {(receipt: NonNullable<VisitAnswer["receipt"]>) => HTMLElement} */
  const receiptView = (receipt) => {
    /** @type {Element | null} */
    let code = null;
    if (receipt.code) {
      const svg = "http://www.w3.org/2000/svg";
      code = document.createElementNS(svg, "svg");
      const side = receipt.code.width + 8;
      for (const [name, value] of [["viewBox", "-4 -4 " + side + " " + side], ["role", "img"], ["aria-label", tell("code")], ["class", "code"]]) code.setAttribute(name, value);
      const ground = document.createElementNS(svg, "path");
      ground.setAttribute("d", "M-4-4h" + side + "v" + side + "h-" + side + "z");
      ground.setAttribute("fill", "#fff");
      const squares = document.createElementNS(svg, "path");
      squares.setAttribute("d", receipt.code.path);
      code.append(ground, squares);
    }
    return e("details", { class: "receipt", id: "receipt-" + receipt.number }, e("summary", {}, tell("receipt", String(receipt.number))), code, code && e("p", { class: "faint" }, tell("codeHint")),
      e("pre", { tabindex: "0" }, receipt.text));
  };
  /** What a visit says of itself: its day, as far as it can be read.
   * @type {(entry: Entry) => Promise<string>} */
  const draftDay = async (entry) => {
    try {
      const { cipher, sealed } = entry.content;
      const words = lock ? await openText({ iv: bytesOf(cipher.iv), bytes: bytesOf(sealed) }, lock.key) : "{}";
      return String(JSON.parse(words).visit?.date ?? "").slice(0, 40);
    } catch { return ""; }
  };
  /** @type {(key: string, draft: string | undefined) => Promise<HTMLElement>} */
  const visitView = async (key, draft) => {
    const visit = visits.get(key);
    const entry = draft === undefined ? undefined : drafts.get(draft);
    const [facility, kind] = visit ? [visit.facility, visit.kind] : (draft ?? "").slice(draftStart(account).length).split("#")[0].split("/");
    const form = [...forms].find(([, one]) => one.account === account && one.edition === entry?.form) ?? [...forms].find(([known]) => known === visit?.form);
    /** @type {any} */
    const content = visit && lock ? JSON.parse(await openText(visit.sealed, lock.key).catch(() => "null")) : null;
    const day = content?.title ?? (entry ? await draftDay(entry) : "");
    const isChanged = !!visit && !!entry && entry.version > visit.version;
    const open = entry && form ? e("a", { class: "act", href: "/phone/visit?form=" + encodeURIComponent(form[0]) + "&draft=" + encodeURIComponent(draft ?? "") },
      tell(visit ? "open" : "goOn")) : null;
    /** @type {any[]} */
    const parts = [e("h3", {}, e("bdi", {}, await titleOf(facility)), " · " + kindTitle(kind) + (day ? " · " + day : ""))];
    if (!visit) parts.push(e("p", { class: "poor" }, tell("draft")), entry && !form ? e("p", { class: "bad" }, tell("noForm")) : null);
    else if (visit.state === "waits") parts.push(e("p", { class: "poor" }, tell("waits", moment(visit.at))));
    else if (visit.state === "received") {
      parts.push(e("p", { class: "good" }, content?.state === "decided" ? content.said : tell("received", moment(visit.at))), content?.receipt ? receiptView(content.receipt) : null);
    } else {
      /** @type {VisitAnswer | null} */
      const answer = visit.answer && lock ? JSON.parse(await openText(visit.answer, lock.key).catch(() => "null")) : null;
      parts.push(e("p", { class: "bad" }, tell("refused")), e("p", {}, answer?.said || tell("refusedThere")), answer?.told ? e("pre", { tabindex: "0" }, answer.told) : null,
        answer?.state === "waits" ? asking(tell("sendCorrection"), field("why-" + key, tell("why"), { type: "text", maxlength: 500, required: true }), () => sendAgain(key, typed("why-" + key)))
          : button(null, tell("sendAgain"), () => sendAgain(key, content?.why ?? "")));
    }
    for (const one of visit?.earlier ?? []) {
      const before = lock ? JSON.parse(await openText(one, lock.key).catch(() => "null")) : null;
      if (before?.receipt) parts.push(receiptView(before.receipt));
    }
    if (isChanged) parts.push(e("p", { class: "poor" }, tell("changedSince")));
    parts.push(open, visit?.state === "received" ? button(null, tell("removeReceipt"), () => removeReceipt(key), "quiet") : null);
    return e("li", { class: "one", "data-state": visit?.state ?? "draft" }, parts);
  };
  const listView = async () => {
    if (!lock) return [];
    // By the copy that they are of; a draft that was not handed over by its own key.
    const drafted = new Map([...drafts].map(([key, entry]) => [entry.copy ?? key, key]));
    const keys = [...new Set([...drafted.keys(), ...[...visits].filter(([, visit]) => visit.account === account).map(([key]) => key)])];
    const at = (/** @type {string} */ key) => Math.max(visits.get(key)?.at ?? 0, Number(drafts.get(drafted.get(key) ?? "")?.at) || 0);
    const latest = latestForms();
    const own = [...forms].filter(([, form]) => form.account === account).sort(([, left], [, right]) => right.taken - left.taken);
    const unlocked = lock;
    const formView = async (/** @type {[string, CarriedForm]} */ [key, form]) => e("li", { class: "one" },
      e("h3", {}, e("bdi", {}, inTongue(JSON.parse(await openText(form.title, unlocked.key)))), " · " + kindTitle(form.kind)),
      e("p", { class: "faint" }, tell("takenAt", moment(form.taken)), latest.has(key) ? "" : " · " + tell("older")),
      e("a", { class: "act main", href: "/phone/visit?form=" + encodeURIComponent(key) }, tell("open")),
      latest.has(key) && ![...drafts.values()].some((entry) => entry.form === form.edition) ? button(null, tell("remove"), () => removeForm(key), "quiet") : null);
    const kinds = session?.kinds ?? [];
    return [
      e("h2", {}, tell("visits")),
      keys.length ? e("ul", { id: "visits" }, await Promise.all(keys.sort((left, right) => at(right) - at(left)).map((key) => visitView(key, drafted.get(key)))))
        : e("p", { class: "faint" }, tell("noVisits")),
      e("h2", { id: "taken", tabindex: "-1" }, tell("forms")),
      own.length ? e("ul", { id: "forms" }, await Promise.all(own.map(formView))) : e("p", { class: "faint" }, tell("noForms")),
      e("h2", {}, tell("takeAlong")),
      work === null ? e("p", { class: "faint" }, tell("takeAlongOnline")) : work.length === 0 ? e("p", { class: "faint" }, tell("noWork")) : null,
      work?.length ? e("ul", { id: "work" }, work.map((one) => e("li", { class: "one" }, e("h3", {}, e("bdi", {}, inTongue(one.title))), inTongue(one.fact) ? e("p", { class: "faint" }, inTongue(one.fact)) : null,
        kinds.map((kind) => button(null, tell("take") + " · " + kindTitle(kind), () => takeAlong(one.id, one.title, kind)))))) : null,
      e("h2", {}, tell("thisPhone")),
      installing ? button("install", tell("install"), () => { installing?.prompt(); installing = null; }) : null,
      button("lock", tell("lock"), lockUp), button("wipe", tell("wipe"), wipe, "danger"),
    ];
  };
  const stateText = () => {
    const waits = [...visits.values()].filter((visit) => visit.account === account && visit.state === "waits").length;
    if (sending === "signIn") return waits ? tell("signInToSend") : session ? "" : tell("signedOut");
    if (sending === "closed" || session?.device === "closed") return tell("closed");
    if (sending === "tooMany") return tell("tooMany");
    if (sending === "offline") return tell(waits ? "offlineWaits" : "offline");
    if (sending === "failed") return tell("failed");
    return "";
  };
  let turn = 0; // of two that are made at once, the later one counts
  const render = async () => {
    const mine = ++turn;
    document.documentElement.lang = tongue;
    document.title = tell("title") + " · careaudit";
    const language = (/** @type {string} */ tag, /** @type {string} */ name) => e("button", { type: "button", lang: tag, "aria-pressed": String(tongue === tag),
      onclick: () => { tongue = tag; try { localStorage.setItem("careaudit/language", tag); } catch { /* for this time */ } render(); } }, name);
    const others = [...owners.keys()].filter((one) => one !== account);
    const state = stateText();
    const body = !isAsked ? [] : !account ? [e("p", {}, tell("signInFirst"))] : lock ? await listView() : doorView();
    if (mine !== turn) return;
    // What is typed, unfolded or in focus stays so, whatever came meanwhile.
    const values = new Map([...place.querySelectorAll("input")].map((one) => [one.id, one.value]));
    const unfolded = [...place.querySelectorAll("details[open]")].map((one) => one.id);
    const focused = document.activeElement?.id ?? "";
    place.replaceChildren(
      e("header", {}, e("h1", {}, tell("title")), e("div", { class: "languages", role: "group", "aria-label": tell("language") }, language("km", "ខ្មែរ"), language("en", "English"))),
      e("p", { class: "faint" }, account ? tell("whose", account) : ""),
      e("p", { id: "state", role: "status", class: "notice", hidden: !state }, state),
      e("div", { class: "acts" },
        !session && sending !== "offline" ? e("a", { class: "act", id: "sign-in", href: "/sign-in" }, tell("signIn")) : null,
        session?.device === "closed" ? button("use-again", tell("useAgain"), async () => { await registerPhone(true); sendNow(); await refresh(); }) : null,
        lock && [...visits.values()].some((visit) => visit.account === account && visit.state === "waits") ? button("send-now", tell("sendNow"), sendNow) : null),
      e("p", { id: "trouble", class: "bad", role: "alert" }, trouble), ...body.flat(9).filter(Boolean),
      others.length ? e("section", { id: "others" }, e("h2", {}, tell("others")), e("ul", {}, others.map((one) => {
        const waiting = [...visits.values()].filter((visit) => visit.account === one && visit.state === "waits").length;
        return e("li", { class: "one" }, e("p", {}, tell("other", one, String(waiting))),
          session ? null : button(null, tell("changeTo", one), async () => { lock = null; account = one; await enterIfKnown(); }));
      }))) : "",
      e("footer", { class: "faint" }, tongue === "km" ? tell("draftKhmer") : "", " ", e("a", { href: "/" }, tell("service"))));
    for (const [id, value] of values) {
      const input = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
      if (input) input.value = value;
    }
    for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };
  const enterIfKnown = async () => {
    isAsked = false;
    await read();
    const known = owners.has(account) ? await askWorker() : null;
    isAsked = true;
    if (known && await fits(known)) await enter(known);
    else await render();
  };

  const begin = async () => {
    if (!("serviceWorker" in navigator) || !crypto.subtle) { place.textContent = tell("notSecure"); return; }
    navigator.serviceWorker.register("/phone/worker.js", { scope: "/phone" });
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await Promise.race([new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true })),
        new Promise((resolve) => setTimeout(resolve, 5000))]);
      // A reload that was forced goes around the worker, which then would send nothing; going there once more does not.
      if (!navigator.serviceWorker.controller && !wanted.has("again")) {
        wanted.set("again", "1");
        location.replace("/phone?" + wanted);
        return;
      }
    }
    navigator.storage?.persist?.();
    phone = await openPhone();
    navigator.serviceWorker.addEventListener("message", async (event) => {
      if (event.data.act === "lock?") { if (isLeft()) lockUp(); if (lock && event.data.account === account) event.ports[0].postMessage(lock); return; }
      if (event.data.act !== "sending") return;
      sending = event.data.state === "nothing" || event.data.state === "sent" ? null : event.data.state;
      if (sending === "signIn" || sending === "closed") await askSession();
      await refresh();
    });
    navigator.serviceWorker.startMessages();
    await askSession();
    owners = await allOnPhone(phone, "owners");
    const latest = [...owners].sort(([, left], [, right]) => right.at - left.at)[0]?.[0] ?? "";
    account = session?.account ?? latest;
    if (account !== latest) tellWorker({ act: "forget" }); // whoever takes over the phone takes over no key
    if (session && owners.has(account)) {
      await changeOnPhone(phone, "owners", account, (there) => there && { ...there, at: Date.now() });
      await registerPhone(false).catch(() => {});
    } else if (session) await registerPhone(false).catch(() => {});
    await enterIfKnown();
  };
  window.addEventListener("online", async () => { sending = null; await askSession(); sendNow(); await refresh(); });
  window.addEventListener("offline", async () => { sending = "offline"; await render(); });
  window.addEventListener("beforeinstallprompt", (event) => { event.preventDefault(); installing = /** @type {InstallEvent} */ (event); if (phone) render(); });
  /** When it was put away: who takes it up much later is asked for the passphrase again. */
  let hiddenAt = 0;
  const isLeft = () => lock !== null && hiddenAt > 0 && Date.now() - hiddenAt > 15 * 60000;
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { hiddenAt = Date.now(); if (lock) tellWorker({ act: "lock", account, lock }); return; }
    if (isLeft()) return lockUp();
    hiddenAt = 0;
    if (phone) sendNow();
  });
  window.addEventListener("pagehide", () => { if (lock) tellWorker({ act: "lock", account, lock }); });
  begin().catch((error) => { place.textContent = tell("broken") + " " + error.message; });
}

// The worker of a phone: pages that open without a network, and visits that are sent when there is one. It keeps the key of what is
// sealed in memory alone, as long as the browser lets it live.
{
  const scope = /** @type {WorkerScope} */ (/** @type {unknown} */ (self));
  const beginning = "careaudit-phone-";
  const kept = ["/phone", "/phone/manifest.json", "/phone/icon.svg", "/phone/icon.png"];
  /** By account.
   * @type {Map<string, DraftLock>} */
  const locks = new Map();

  scope.addEventListener("install", (event) => event.waitUntil((async () => {
    const cache = await caches.open(beginning + phoneVersion);
    await cache.addAll(kept.map((path) => new Request(path, { cache: "reload" })));
    await scope.skipWaiting();
  })()));
  scope.addEventListener("activate", (event) => event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(beginning) && name !== beginning + phoneVersion) await caches.delete(name);
    }
    await scope.clients.claim();
  })()));

  /** The page that opens a form, under the policy of that form: it runs its script and the opener's, and reaches nothing.
   * @type {(url: URL) => Promise<Response>} */
  const opener = async (url) => {
    const form = (await allOnPhone(await openPhone(), "forms")).get(url.searchParams.get("form") ?? "");
    if (!form) return Response.redirect("/phone", 302);
    return new Response(phoneOpener.page, { headers: {
      "Content-Type": "text/html; charset=utf-8", "Referrer-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
      "Content-Security-Policy": "default-src 'none'; script-src 'sha256-" + phoneOpener.script + "' 'sha256-" + form.script
        + "' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'" } });
  };
  scope.addEventListener("fetch", (event) => {
    const url = new URL(event.request.url);
    if (event.request.method !== "GET" || url.origin !== location.origin) return;
    if (url.pathname === "/phone/visit") event.respondWith(opener(url));
    else if (kept.includes(url.pathname)) {
      event.respondWith(caches.match(url.pathname, { cacheName: beginning + phoneVersion }).then((found) => found ?? fetch(event.request)));
    }
  });

  const pages = () => scope.clients.matchAll({ type: "window" });
  /** The key of an account: kept here, or by a page that is open. Null where nobody has it.
   * @type {(account: string) => Promise<DraftLock | null>} */
  const lockOf = async (account) => {
    const known = locks.get(account);
    if (known) return known;
    const open = await pages();
    return new Promise((resolve) => {
      for (const page of open) {
        const channel = new MessageChannel();
        channel.port1.onmessage = (event) => {
          if (event.data) { locks.set(account, event.data); resolve(event.data); }
        };
        page.postMessage({ act: "lock?", account }, [channel.port2]);
      }
      setTimeout(() => resolve(null), open.length ? 1000 : 0);
    });
  };

  /** Who is signed in; null where nobody is. Throws where the service cannot be reached.
   * @type {() => Promise<PhoneSession | null>} */
  const askSession = async () => {
    const answer = await fetch("/phone/session", { redirect: "manual", cache: "no-store" });
    if (answer.status >= 500) throw new TypeError("the service is not there");
    return answer.ok ? answer.json() : null;
  };
  /** Registers this phone, where it is not known; gives how it stands.
   * @type {(session: PhoneSession) => Promise<string>} */
  const register = async (session) => {
    const body = new URLSearchParams({ token: session.token, label: navigator.userAgent });
    const answer = await fetch("/phone/device", { method: "POST", body, redirect: "manual" });
    return answer.ok ? (await answer.json()).device : session.device;
  };

  /** Sends one visit and keeps what became of it; nothing that waits goes before its receipt is there.
   * @type {(phone: IDBDatabase, key: string, visit: CarriedVisit, session: PhoneSession, lock: DraftLock) => Promise<SendingState>} */
  const send = async (phone, key, visit, session, lock) => {
    /** @type {SentVisit} */
    const sent = JSON.parse(await openText(visit.sealed, lock.key));
    const body = new FormData();
    body.append("token", session.token);
    body.append("why", sent.why);
    body.append("file", new File([sent.words], sent.name, { type: "application/json" }));
    const answer = await fetch("/facility/" + encodeURIComponent(visit.facility) + "/visit", { method: "POST", body, redirect: "manual" });
    const isOurs = (answer.headers.get("Content-Type") ?? "").startsWith("application/json");
    // A page is said where somebody may not send this, or not any more: whether it is so, signing in anew tells.
    if (!isOurs && ![400, 404, 413].includes(answer.status)) return "failed";
    /** @type {VisitAnswer} */
    const said = isOurs ? await answer.json() : { state: "refused", said: "", told: "", receipt: null };
    if (said.state === "failed") return "failed";
    const isReceived = ["received", "known", "decided"].includes(said.state) && said.receipt !== null;
    if (!isReceived && said.state !== "refused" && said.state !== "waits") return "failed";
    const outcome = await sealText(JSON.stringify({ ...said, title: sent.title }), lock.key);
    await changeOnPhone(phone, "visits", key, (there) => {
      if (!there || there.stamp !== visit.stamp) return there;
      const { answer: earlier, ...rest } = there;
      return isReceived ? { ...rest, state: "received", at: Date.now(), sealed: outcome } : { ...rest, state: "refused", answer: outcome };
    });
    return "sent";
  };
  const isNetwork = (/** @type {unknown} */ error) => error instanceof TypeError;
  /** @type {() => Promise<SendingState>} */
  const sendAll = async () => {
    const phone = await openPhone();
    try {
      const waiting = [...await allOnPhone(phone, "visits")].filter(([, visit]) => visit.state === "waits");
      if (!waiting.length) return "nothing";
      const session = await askSession();
      if (!session) return "signIn";
      const device = session.device === "none" ? await register(session) : session.device;
      if (device !== "open") return device === "none" ? "tooMany" : "closed";
      const own = waiting.filter(([, visit]) => visit.account === session.account);
      if (!own.length) return "signIn";
      const lock = await lockOf(session.account);
      if (!lock) return "locked";
      /** @type {SendingState} */
      let state = "sent";
      for (const [key, visit] of own) {
        // One that cannot be sent keeps no other from it; where there is no network, none can.
        const one = await send(phone, key, visit, session, lock).catch((error) => { if (isNetwork(error)) throw error; return "failed"; });
        if (one === "failed") state = "failed";
      }
      return state;
    } finally { phone.close(); }
  };
  /** When it was last asked whether somebody decided. */
  let askedAt = 0;
  /** Learns of visits that differed from what is kept whether somebody else has decided meanwhile: they wait for nothing any more then.
   * @type {() => Promise<void>} */
  const learnDecisions = async () => {
    if (Date.now() - askedAt < 5000) return;
    const phone = await openPhone();
    try {
      const differing = [...await allOnPhone(phone, "visits")].filter(([, visit]) => visit.state === "refused" && visit.answer);
      const session = differing.length ? await askSession() : null;
      const lock = session?.device === "open" ? await lockOf(session.account) : null;
      if (!session || !lock) return;
      askedAt = Date.now();
      for (const [key, visit] of differing) {
        if (visit.account !== session.account || !visit.answer) continue;
        /** @type {VisitAnswer} */
        const answer = JSON.parse(await openText(visit.answer, lock.key));
        if (answer.state !== "waits") continue;
        /** @type {SentVisit} */
        const sent = JSON.parse(await openText(visit.sealed, lock.key));
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(sent.words)));
        const name = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        const reply = await fetch("/facility/" + encodeURIComponent(visit.facility) + "/visit/" + name, { redirect: "manual", cache: "no-store" });
        if (!reply.ok || !(reply.headers.get("Content-Type") ?? "").startsWith("application/json")) continue;
        /** @type {VisitAnswer} */
        const said = await reply.json();
        if (said.state !== "decided" || said.receipt === null) continue;
        const outcome = await sealText(JSON.stringify({ ...said, title: sent.title }), lock.key);
        await changeOnPhone(phone, "visits", key, (there) => {
          if (there?.state !== "refused" || there.stamp !== visit.stamp) return there;
          const { answer: earlier, ...rest } = there;
          return { ...rest, state: "received", at: Date.now(), sealed: outcome };
        });
      }
    } finally { phone.close(); }
  };
  let isSending = false;
  let mustSendAgain = false;
  /** Sends all that waits, one after the other, and tells the pages how it went. Where it could not, the browser is asked to call
   *  again when there is a network. */
  const sendInTurn = async () => {
    mustSendAgain = true;
    if (isSending) return;
    isSending = true;
    try {
      while (mustSendAgain) {
        mustSendAgain = false;
        /** @type {SendingState} */
        const state = await sendAll().catch((error) => (isNetwork(error) ? "offline" : "failed"));
        if (state !== "offline") await learnDecisions().catch(() => {});
        for (const page of await pages()) page.postMessage({ act: "sending", state });
        if (state === "offline" || state === "failed") await scope.registration.sync?.register("careaudit-send").catch(() => {});
      }
    } finally { isSending = false; }
  };
  scope.addEventListener("sync", (event) => event.waitUntil(sendInTurn()));
  scope.addEventListener("message", (event) => {
    const said = event.data;
    if (said.act === "lock") locks.set(said.account, said.lock);
    else if (said.act === "forget") locks.clear();
    else if (said.act === "lock?") event.waitUntil(lockOf(said.account).then((lock) => event.ports[0].postMessage(lock)));
    else if (said.act === "send") event.waitUntil(sendInTurn());
  });
}

// A form that a phone carries hands its visits over to be sent; a form that was opened as a file never does.
const carried = window.careauditCarried ?? null;
/** @type {(what: object) => void} */
const tellWorker = (what) => navigator.serviceWorker?.controller?.postMessage(what);
let hiddenAt = 0; // when it was put away: who takes it up much later is asked for the passphrase again
let isLeft = false;
const lookWhetherLeft = () => {
  if (isLeft || !hiddenAt || Date.now() - hiddenAt <= 15 * 60000) return isLeft;
  isLeft = true;
  tellWorker({ act: "forget" });
  Promise.resolve(saving).finally(() => location.replace("/phone"));
  return true;
};
const tellLock = () => { if (carried && !isLeft) tellWorker({ act: "lock", account: carried.account, lock: carried.lock }); };
const sendWaiting = () => { tellLock(); tellWorker({ act: "send" }); };
/** Back to the list; the passphrase need not be typed again there. */
const toWork = async () => {
  await saving;
  tellLock();
  location.href = "/phone";
};
/** Listens to the worker, which may ask for the key of what it is to send. */
const listenAsCarried = () => {
  if (!carried) return;
  navigator.serviceWorker.addEventListener("message", (event) => {
    if (event.data.act === "lock?" && event.data.account === carried.account && !lookWhetherLeft()) event.ports[0].postMessage(carried.lock);
  });
  navigator.serviceWorker.startMessages();
  window.addEventListener("online", sendWaiting);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { hiddenAt = Date.now(); tellLock(); return; }
    if (lookWhetherLeft()) return;
    hiddenAt = 0;
    sendWaiting();
  });
  window.addEventListener("pagehide", tellLock);
};
/** Puts the visit as it stands among those that wait to be sent. It stays a draft here until its receipt is there. */
const handOver = async () => {
  if (!carried) return;
  await coreIsThere;
  const troubles = [dateTrouble(draft.visit.date), facilityTrouble(draft.facility ?? "")].filter(Boolean);
  if (troubles.length) return tell(troubles.join(" "));
  await saving;
  const handed = draft;
  const changed = draft.changed;
  try {
    const { copy, sent } = exportOf();
    const phone = await openPhone();
    const sealed = await sealText(JSON.stringify({ name: exportName(false), words: asJSON(copy), why: "", title: copy.visit.date }), carried.lock.key);
    // Receipts of what was received of it before stay.
    await changeOnPhone(phone, "visits", handed.copy, (there) => ({ account: carried.account, facility: form.facility ?? "", kind: form.kind,
      form: carried.form, draft: storeKey, stamp: random(12), version: base + 1, at: Date.now(), state: "waits", sealed,
      earlier: [...(there?.earlier ?? []), ...(there?.state === "received" ? [there.sealed] : [])] }));
    if (draft === handed) {
      draft.sent = sent;
      draft.exported = copy.exported;
      if (draft.changed === changed) draft.changed = null;
      await save();
    }
  } catch (error) {
    return tell(say("exportFailed") + " " + (error instanceof Error ? error.message : String(error)));
  }
  showStatus();
  const said = byId("send-said");
  if (said) put(said, say("handedOver"));
  sendWaiting();
};
/** @type {() => any} */
const sendView = () => (!carried ? null : [h("button", { type: "button", id: "send", class: "main", onclick: handOver }, say("send")),
  h("p", { id: "send-said", role: "status" }), h("p", {}, say("sendHelp")),
  h("button", { type: "button", id: "to-work", onclick: toWork }, say("toWork"))]);

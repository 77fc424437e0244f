// What a phone carries beside drafts: whose it is, forms that were taken along, visits that wait to be sent, and receipts. What is
// in them is sealed; readable are accounts, ids of facilities, kinds and times.
/** @type {() => Promise<IDBDatabase>} */
const openPhone = () => {
  const one = indexedDB.open("careaudit-phone", 1);
  one.onupgradeneeded = () => { for (const store of ["owners", "forms", "visits"]) one.result.createObjectStore(store); };
  return request(one);
};
/** Changes one thing in a part of it, in one step and flushed to the disk; undefined takes it away.
 * @type {<Part extends keyof PhoneParts>(phone: IDBDatabase, part: Part, key: string,
 *   change: (there: PhoneParts[Part] | undefined) => PhoneParts[Part] | undefined) => Promise<void>} */
const changeOnPhone = async (phone, part, key, change) => {
  const step = phone.transaction(part, "readwrite", { durability: "strict" });
  const done = new Promise((resolve, reject) => { step.oncomplete = resolve; step.onabort = step.onerror = () => reject(step.error); });
  done.catch(() => {});
  const store = step.objectStore(part);
  const changed = change(await request(store.get(key)));
  if (changed === undefined) store.delete(key);
  else store.put(changed, key);
  await done;
};
/** What the keys of drafts begin with: of a form that was opened as a file, and of one that an account carries.
 * @type {(account?: string) => string} */
const draftStart = (account) => "careaudit/1/" + (account === undefined ? "" : "@" + account + "/");
